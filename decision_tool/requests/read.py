"""Reads the values of a request, and rejects those of the wrong type."""

from collections.abc import Mapping
from datetime import date

from decision_tool.errors import ToolError, named


def text(request: Mapping[str, object], key: str) -> str:
    """Return a string from a request.

    Args:
        request: the request.
        key: its key; if it's missing, the result is ''.

    Raises:
        ToolError: `bad_request` if it isn't a string.
    """
    given = request.get(key, "")
    if not isinstance(given, str):
        raise ToolError("bad_request", f"'{key}' of a request must be text, not {named(given)}.")
    return given


def texts(request: Mapping[str, object], key: str) -> Mapping[str, str]:
    """Return a mapping of strings from a request.

    Args:
        request: the request.
        key: its key; if it's missing, the result is empty.

    Raises:
        ToolError: `bad_request` if it isn't an object whose values are all strings.
    """
    given = request.get(key, {})
    if not isinstance(given, dict) or not all(isinstance(value, str) for value in given.values()):
        raise ToolError("bad_request", f"'{key}' of a request is an object whose values are texts.")
    return given


def day(request: Mapping[str, object], key: str) -> date | None:
    """Return a date from a request.

    Args:
        request: the request.
        key: its key; the value looks like `2026-03-05`.

    Returns:
        The date, or None if it's missing or ''.

    Raises:
        ToolError: `bad_date` if it isn't a date.
    """
    given = text(request, key)
    if not given:
        return None
    try:
        return date.fromisoformat(given)
    except ValueError as error:
        raise ToolError("bad_date", f"'{key}' is no day that exists. Valid: such as 2026-03-05.") from error
