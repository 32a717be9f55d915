"""A draft, composed from the fields given so far."""

from collections.abc import Mapping

from decision_tool import channels
from decision_tool.composer import BOOK, compose
from decision_tool.render import draft
from decision_tool.render.markup import to_plain
from decision_tool.requests import read


def answer(asked: Mapping[str, object]) -> Mapping[str, object]:
    """Compose a message.

    Args:
        asked: `kind`, `fields`, `account` (`free` or `premium`), `answers` of the decision, and `today`.

    Returns:
        `text`, `limit`, `ready`, and `show`: what to know of it.

    Raises:
        ToolError: a kind, field, choice, account or day that does not exist.
    """
    kind = read.text(asked, "kind")
    reach = read.texts(asked, "answers").get(
        "reach", "request_only" if kind.startswith("request") else "connected"
    )
    composed = compose(kind, read.texts(asked, "fields"), limit=limit(asked), today=read.day(asked, "today"))
    line = channels.carry(kind, reach, account(asked)).line
    chosen = next(each for each in BOOK.kinds if each.id == kind)
    return {
        "text": composed.text,
        "limit": composed.limit,
        "ready": composed.ready,
        "show": to_plain(draft.composed(composed, chosen, BOOK, line)),
    }


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
    return channels.carry(kind, "request_only", account(asked)).limit
