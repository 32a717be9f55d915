"""What the sender's account carries."""

from collections.abc import Mapping

from decision_tool import channels
from decision_tool.requests import read

STRANGER = "request_only"


def account(asked: Mapping[str, object]) -> str:
    """Return the account that the sender has.

    Args:
        asked: a request with `account`; missing means a free one.

    Returns:
        `free` or `premium`, or what was given instead.
    """
    return read.text(asked, "account") or "free"


def limit(asked: Mapping[str, object]) -> int | None:
    """Return the length that the sender's account carries for a kind, where that is not the kind's own.

    Args:
        asked: a request with `kind` and `account`.

    Returns:
        The most UTF-16 code units for a note on a request, else None.

    Raises:
        ToolError: a kind or an account that does not exist.
    """
    kind = read.text(asked, "kind")
    if not kind.startswith("request"):
        return None
    return channels.carry(kind, STRANGER, account(asked)).limit
