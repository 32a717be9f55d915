"""A draft composed from the fields filled in so far."""

import re
from collections.abc import Mapping, Sequence

from decision_tool import channels
from decision_tool.composer import BOOK, compose
from decision_tool.composer.draft import Draft
from decision_tool.composer.model import Kind
from decision_tool.render import draft
from decision_tool.render.markup import Element, to_plain
from decision_tool.requests import read
from decision_tool.requests.sender import STRANGER, account, limit

GAP = re.compile(r"\[[^\[\]\n]+\]")


def answer(request: Mapping[str, object]) -> Mapping[str, object]:
    """Compose a message.

    Args:
        request: `kind`, `fields`, `account` (`free` or `premium`), `reach` (one of `channels.REACHES`, or '' if it
            isn't known), `today`, and `stage`, an answer of the decision, or ''.

    Returns:
        `text`, `limit`, `words_limit`, and `ready`; `gaps`: the spans of placeholders; `notes`: the notes on fields, by
        field id; and what to show: `show` for the whole draft, `channel` for how to send it, and `preview` for each
        sentence.

    Raises:
        ToolError: a kind, field, choice, account, reach, or date that doesn't exist.
    """
    kind, fields = read.text(request, "kind"), read.texts(request, "fields")
    turned_down = read.text(request, "stage") == "turned_down"
    composed = compose(kind, fields, limit=limit(request), today=read.day(request, "today"), turned_down=turned_down)
    chosen = next(each for each in BOOK.kinds if each.id == kind)
    return {
        "text": composed.text,
        "limit": composed.limit,
        "words_limit": chosen.words,
        "gaps": gaps(composed.text, composed.missing),
        "ready": composed.ready,
        "notes": notes(composed),
        "show": to_plain(draft.composed(composed, chosen, BOOK)),
        "channel": to_plain(delivery(composed, chosen, read.text(request, "reach"), account(request))),
        "preview": to_plain(draft.preview(composed, chosen)),
    }


def gaps(text: str, missing: Sequence[str]) -> list[tuple[int, int]]:
    """Return the placeholders in brackets that are still in a draft.

    Args:
        text: the draft.
        missing: ids of the fields it lacks. If there are none, any brackets are the person's own.

    Returns:
        The start and end of each, in UTF-16 code units.
    """

    def units(place: int) -> int:
        return len(text[:place].encode("utf-16-le", "surrogatepass")) // 2

    found = GAP.finditer(text) if missing else ()
    return [(units(each.start()), units(each.end())) for each in found]


def notes(composed: Draft) -> Mapping[str, str]:
    """Return the notes on fields whose values can't be used as they are.

    Args:
        composed: the draft.

    Returns:
        Field ids to sentences.
    """
    by_field = {note.field: note.text for note in composed.notes if note.field and note.field not in composed.missing}
    return by_field | {each.field: each.text for each in composed.shorten}


def delivery(composed: Draft, kind: Kind, reach: str, sender: str) -> Element:
    """Return how a draft can be sent, or what can be sent instead.

    Args:
        composed: the draft.
        kind: its kind.
        reach: how the recipient can be reached, or '' if that isn't known.
        sender: the sender's account.

    Raises:
        ToolError: a reach or an account that doesn't exist.
    """
    if reach == "" and kind.id in reach_matters():
        return draft.remark(composed)
    return draft.channel(channels.carry(kind.id, reach or STRANGER, sender).line, BOOK.kinds)


def reach_matters() -> frozenset[str]:
    """Return the kinds of message that can't be sent to a stranger, but may reach other people.

    Returns:
        Ids of kinds.
    """
    return frozenset(kind for kind in channels.KINDS if channels.carry(kind, STRANGER).channel is None)
