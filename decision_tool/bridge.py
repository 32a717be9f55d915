"""The only connection between the page and Python: JSON in, JSON out, never an exception."""

import json
from collections.abc import Callable, Mapping
from importlib import import_module

from decision_tool.errors import ToolError, named, unknown

# Each has a module with an `answer()` function, imported on first use.
REQUESTS = ("version", "decision", "draft", "sample", "review", "words", "plan")


def handle(request: str) -> str:
    """Answer one request from the page.

    Args:
        request: a JSON object whose `want` is one of `REQUESTS`; the other keys depend on it.

    Returns:
        A JSON object: `{"ok": true, ...}`, or `{"ok": false, "code": ..., "message": ...}`.
    """
    try:
        parsed = read(request)
        response = {"ok": True, **find_handler(parsed.get("want"))(parsed)}
    except ToolError as error:
        response = {"ok": False, "code": error.code, "message": str(error)}
    except Exception as error:  # whatever happens, the page gets an answer it can show
        response = {"ok": False, "code": "internal", "message": f"{type(error).__name__}: {error}"}
    return json.dumps(response)


def read(request: str) -> Mapping[str, object]:
    """Parse a request.

    Args:
        request: the JSON text the page sent.

    Returns:
        The JSON object.

    Raises:
        ToolError: `bad_request` if it isn't a JSON object.
    """
    try:
        parsed = json.loads(request)
    except (ValueError, TypeError, RecursionError) as error:
        raise ToolError("bad_request", "The request is not JSON. Valid: one JSON object.") from error
    if not isinstance(parsed, dict):
        raise ToolError("bad_request", f"The request is {named(parsed)}. Valid: one JSON object.")
    return parsed


def find_handler(want: object) -> Callable[[Mapping[str, object]], Mapping[str, object]]:
    """Return the function that answers a request.

    Args:
        want: one of `REQUESTS`.

    Returns:
        A function from a request to a result that can be encoded as JSON.

    Raises:
        ToolError: `unknown_request` if there's no such request.
    """
    if not isinstance(want, str) or want not in REQUESTS:
        raise unknown("request", want, REQUESTS)
    answer: Callable[[Mapping[str, object]], Mapping[str, object]] = import_module(
        f"decision_tool.requests.{want}"
    ).answer
    return answer
