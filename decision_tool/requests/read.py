"""Reads the values of a request, and refuses those of the wrong type."""

from collections.abc import Mapping
from datetime import date

from decision_tool.errors import ToolError, named


def text(asked: Mapping[str, object], key: str) -> str:
    """Return a text from a request.

    Args:
        asked: the request.
        key: the name under which it stands; missing means ''.

    Returns:
        The text.

    Raises:
        ToolError: it is no text; the code is `bad_request`.
    """
    given = asked.get(key, "")
    if not isinstance(given, str):
        raise ToolError("bad_request", f"'{key}' of a request must be text, not {named(given)}.")
    return given


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


def day(asked: Mapping[str, object], key: str) -> date | None:
    """Return a day from a request.

    Args:
        asked: the request.
        key: the name under which it stands, as `2026-03-05`; missing or '' means none.

    Returns:
        The day, or None.

    Raises:
        ToolError: it is no day; the code is `bad_date`.
    """
    given = text(asked, key)
    if not given:
        return None
    try:
        return date.fromisoformat(given)
    except ValueError as error:
        raise ToolError("bad_date", f"'{key}' is no day that exists. Valid: such as 2026-03-05.") from error
