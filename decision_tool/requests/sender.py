"""What the sender's account allows."""

from collections.abc import Mapping

from decision_tool import channels
from decision_tool.requests import read

STRANGER = "request_only"


def account(request: Mapping[str, object]) -> str:
    """Return the sender's account.

    Args:
        request: a request with `account`; if it's missing, the account is free.

    Returns:
        `free`, `premium`, or whatever was given instead.
    """
    return read.text(request, "account") or "free"


def limit(request: Mapping[str, object]) -> int | None:
    """Return the maximum length of a message, given its kind, the sender's account, and the recipient's reach.

    Args:
        request: a request with `kind`, `account`, and `reach`.

    Returns:
        The maximum in UTF-16 code units for a note on a request or an InMail, or None. The InMail limit also gives the
        draft a subject line.

    Raises:
        ToolError: a kind, an account, or a reach that doesn't exist.
    """
    kind, reach = read.text(request, "kind"), read.text(request, "reach")
    if kind.startswith("request"):
        return channels.carry(kind, STRANGER, account(request)).limit
    known = reach != "" and kind in channels.KINDS
    return channels.carry(kind, reach, account(request)).limit if known else None
