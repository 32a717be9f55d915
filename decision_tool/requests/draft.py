"""A draft, composed from the fields given so far."""

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


def answer(asked: Mapping[str, object]) -> Mapping[str, object]:
    """Compose a message.

    Args:
        asked: `kind`, `fields`, `account` (`free` or `premium`), `reach` (one of `channels.REACHES`, or ''
            where it is not known) and `today`.

    Returns:
        `text`, `limit`, `words_limit` and `ready`; `gaps`: where it still lacks something; `notes`: what is
        told beside a field, by its id; and what
        to show: `show` of the draft as a whole, `channel` of what carries it, `preview` of each sentence.

    Raises:
        ToolError: a kind, field, choice, account, reach or day that does not exist.
    """
    kind, fields = read.text(asked, "kind"), read.texts(asked, "fields")
    composed = compose(kind, fields, limit=limit(asked), today=read.day(asked, "today"))
    chosen = next(each for each in BOOK.kinds if each.id == kind)
    return {
        "text": composed.text,
        "limit": composed.limit,
        "words_limit": chosen.words,
        "gaps": gaps(composed.text, composed.missing),
        "ready": composed.ready,
        "notes": notes(composed),
        "show": to_plain(draft.composed(composed, chosen, BOOK)),
        "channel": to_plain(carried(composed, chosen, read.text(asked, "reach"), account(asked))),
        "preview": to_plain(draft.preview(composed, chosen)),
    }


def gaps(text: str, missing: Sequence[str]) -> list[tuple[int, int]]:
    """Return where a draft still has something in brackets in place of what it lacks.

    Args:
        text: the draft.
        missing: ids of the fields that it lacks; without any, brackets are somebody's own words.

    Returns:
        Where each begins and ends, in UTF-16 code units.
    """

    def units(place: int) -> int:
        return len(text[:place].encode("utf-16-le", "surrogatepass")) // 2

    found = GAP.finditer(text) if missing else ()
    return [(units(each.start()), units(each.end())) for each in found]


def notes(composed: Draft) -> Mapping[str, str]:
    """Return what is told beside a field, because what stands in it cannot be said as it is.

    Args:
        composed: the draft.

    Returns:
        Field ids to sentences.
    """
    told = {note.field: note.text for note in composed.notes if note.field and note.field not in composed.missing}
    return told | {each.field: each.text for each in composed.shorten}


def carried(composed: Draft, kind: Kind, reach: str, sender: str) -> Element:
    """Return what carries a draft, or what can be sent instead.

    Args:
        composed: the draft.
        kind: its kind.
        reach: how the other can be reached, or '' where that is not known.
        sender: the account of the sender.

    Returns:
        What to show.

    Raises:
        ToolError: a reach or an account that does not exist.
    """
    if reach == "" and kind.id in reach_matters():
        return draft.remark(composed)
    return draft.channel(channels.carry(kind.id, reach or STRANGER, sender).line, BOOK.kinds)


def reach_matters() -> frozenset[str]:
    """Return the kinds of message that do not reach a stranger, and may reach somebody else.

    Returns:
        Ids of kinds.
    """
    return frozenset(kind for kind in channels.KINDS if channels.carry(kind, STRANGER).channel is None)
