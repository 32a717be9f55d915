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
    """Return the length that a kind may have, by what carries it from the sender's account to the other's reach.

    Args:
        asked: a request with `kind`, `account` and `reach`.

    Returns:
        The most UTF-16 code units for a note on a request or for an InMail, which by that has its subject; else
        None.

    Raises:
        ToolError: a kind, an account or a reach that does not exist.
    """
    kind, reach = read.text(asked, "kind"), read.text(asked, "reach")
    if kind.startswith("request"):
        return channels.carry(kind, STRANGER, account(asked)).limit
    known = reach != "" and kind in channels.KINDS
    return channels.carry(kind, reach, account(asked)).limit if known else None
