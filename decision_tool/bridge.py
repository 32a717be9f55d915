"""The one door between the page and Python: JSON in, JSON out, never an exception."""

import json
from collections.abc import Callable, Mapping
from importlib import import_module

from decision_tool.errors import ToolError, named, unknown

# Each is answered by `answer()` of a module of its own, imported when it is first asked for.
REQUESTS = ("version", "decision", "draft", "sample", "review", "words", "plan")


def handle(request: str) -> str:
    """Answer one request of the page.

    Args:
        request: a JSON object whose `want` is one of `REQUESTS`; the rest depends on it.

    Returns:
        A JSON object: `{"ok": true, ...}`, or `{"ok": false, "code": ..., "message": ...}`.
    """
    try:
        asked = read(request)
        answered = {"ok": True, **answerer(asked.get("want"))(asked)}
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
        raise ToolError("bad_request", f"The request is {named(asked)}. Valid: one JSON object.")
    return asked


def answerer(want: object) -> Callable[[Mapping[str, object]], Mapping[str, object]]:
    """Return what answers a request.

    Args:
        want: one of `REQUESTS`.

    Returns:
        A function from a request to what the page shows, ready for JSON.

    Raises:
        ToolError: nothing of that name can be wanted.
    """
    if not isinstance(want, str) or want not in REQUESTS:
        raise unknown("request", want, REQUESTS)
    found: Callable[[Mapping[str, object]], Mapping[str, object]] = import_module(
        f"decision_tool.requests.{want}"
    ).answer
    return found
