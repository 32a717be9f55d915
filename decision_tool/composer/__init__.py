"""The composer: messages made of parts with several wordings, and the engine that fits them to a channel."""

from collections.abc import Mapping
from datetime import date, datetime

from decision_tool import errors, facts
from decision_tool.composer import fit
from decision_tool.composer.draft import Draft
from decision_tool.composer.fields import FIELDS, GROUPS, PARTS, PHRASES, UNIQUE
from decision_tool.composer.model import Book
from decision_tool.composer.templates import AFTER_NO, KINDS

BOOK = Book(FIELDS, GROUPS, PHRASES, UNIQUE, PARTS, KINDS)

_KINDS = {kind.id: kind for kind in KINDS}
_AFTER_NO = {kind.id: kind for kind in AFTER_NO}


def compose(
    kind: str,
    fields: Mapping[str, str],
    *,
    limit: int | None = None,
    today: date | None = None,
    turned_down: bool = False,
) -> Draft:
    """Compose a message of a kind, using as many of the fields as fit (A04, A15 to A20, A28).

    Args:
        kind: id of the kind: `request_note`, `message`, `logistics`, `thank_you_email`, `thank_you`,
            `request_note_after`, `reply`, `correction`, `recruiter_question`, `recruiter_thanks`, `reschedule`,
            `follow_up`, or `feedback_request`.
        fields: field id to what was typed or chosen; may be partial. `2026-03-03` is a date, `14:00` a time.
        limit: the maximum length in UTF-16 code units; None for the limit of the kind's channel. The InMail limit
            also gives the draft a subject line, as an email has.
        today: today's date, to recognize past dates; None if it isn't known.
        turned_down: whether there's no job, so that a thank-you isn't about interest in it (B05).

    Returns:
        The draft; the same input gives the same draft.

    Raises:
        ToolError: `unknown_kind`, `unknown_field`, `unknown_choice`, or `wrong_type`.
    """
    if kind not in _KINDS:
        raise errors.unknown("kind", kind, _KINDS)
    if isinstance(today, datetime):
        today = today.date()
    chosen = _AFTER_NO.get(kind, _KINDS[kind]) if turned_down else _KINDS[kind]
    if limit is None and chosen.limit:
        limit = facts.fact(chosen.limit).value
    subject = chosen.email or limit == facts.fact("L05").value
    return fit.draft(BOOK, chosen, fields, limit=limit, today=today, subject=subject)
