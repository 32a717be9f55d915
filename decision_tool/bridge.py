"""The one door between the page and Python: JSON in, JSON out, never an exception."""

import json
from collections.abc import Callable, Mapping

import decision_tool
from decision_tool.errors import ToolError, unknown
from decision_tool.flow.contact import CONTACT
from decision_tool.flow.walk import decide
from decision_tool.render import result
from decision_tool.render.markup import to_plain

type Answer = dict[str, object]


def handle(request: str) -> str:
    """Answer one request of the page.

    Args:
        request: a JSON object whose `want` names what is wanted; the rest depends on it.

    Returns:
        A JSON object: `{"ok": true, ...}`, or `{"ok": false, "code": ..., "message": ...}`.
    """
    try:
        answered = {"ok": True, **answer(read(request))}
    except ToolError as error:
        answered = {"ok": False, "code": error.code, "message": str(error)}
    except Exception as error:  # the border: whatever happens, the page gets an answer that it can show
        answered = {"ok": False, "code": "internal", "message": f"{type(error).__name__}: {error}"}
    return json.dumps(answered)


def read(request: str) -> Mapping[str, object]:
    """Return a request as a mapping.

    Args:
        request: what came over the bridge.

    Returns:
        The JSON object in it.

    Raises:
        ToolError: it is no JSON object; the code is `bad_request`.
    """
    try:
        asked = json.loads(request)
    except (ValueError, TypeError, RecursionError) as error:
        raise ToolError("bad_request", "The request is not JSON. Valid: one JSON object.") from error
    if not isinstance(asked, dict):
        raise ToolError("bad_request", f"The request is a {type(asked).__name__}. Valid: one JSON object.")
    return asked


def answer(asked: Mapping[str, object]) -> Answer:
    """Answer a request that was read.

    Args:
        asked: the request.

    Returns:
        What the page shows, ready for JSON.

    Raises:
        ToolError: nothing of that name can be wanted, or an id or type in the request is wrong.
    """
    want = asked.get("want")
    if not isinstance(want, str) or want not in WANTS:
        raise unknown("request", want, WANTS)
    return WANTS[want](asked)


def texts(asked: Mapping[str, object], key: str) -> Mapping[str, str]:
    """Return a mapping of texts from a request.

    Args:
        asked: the request.
        key: the name under which the mapping stands; missing means empty.

    Returns:
        The mapping.

    Raises:
        ToolError: it is no object whose values are all texts; the code is `bad_request`.
    """
    given = asked.get(key, {})
    if not isinstance(given, dict) or not all(isinstance(value, str) for value in given.values()):
        raise ToolError("bad_request", f"'{key}' of a request is an object whose values are texts.")
    return given


def wanted_decision(asked: Mapping[str, object]) -> Answer:
    """Decide, and explain the decision where the answers suffice.

    Args:
        asked: `answers`, from question ids to option ids.

    Returns:
        `outcome`, `next_question`, `asked`, and with an outcome `show`: what to show.

    Raises:
        ToolError: a question or an option that does not exist.
    """
    decided = decide(texts(asked, "answers"))
    found: Answer = {
        "outcome": decided.outcome,
        "next_question": decided.next_question,
        "asked": decided.asked,
    }
    if decided.outcome is not None:
        found["show"] = to_plain(result.decision(decided, CONTACT))
    return found


def wanted_version(asked: Mapping[str, object]) -> Answer:
    """Tell which version of the package answers.

    Args:
        asked: nothing more.

    Returns:
        `version`; the page compares it with the one that it was built for.
    """
    del asked
    return {"version": decision_tool.__version__}


WANTS: Mapping[str, Callable[[Mapping[str, object]], Answer]] = {
    "version": wanted_version,
    "decision": wanted_decision,
}
