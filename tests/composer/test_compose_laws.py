"""What must be true of every draft, whatever was typed."""

import re
from datetime import date
from functools import cache

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from decision_tool.composer import BOOK, compose
from decision_tool.composer.draft import Draft
from decision_tool.composer.measure import part_of, units
from decision_tool.composer.patterns import field_of, plain
from decision_tool.composer.values import read
from tests.composer.situations import (
    FULL,
    PLACEHOLDER,
    UNIQUE,
    any_fields,
    any_kind,
    any_limit,
    any_today,
    without,
)
from tests.examples import examples

FIELDS = {field.id: field for field in BOOK.fields}
BY_ID = {kind.id: kind for kind in BOOK.kinds}
OWN = tuple(kind.id for kind in BOOK.kinds if kind.unique)
BEGINS = {"personal_fact": "your ", "shared_connection": "Priya ", "achievement": "built the "}

# Words that aren't in any wording, so a fact made of them can only come from the writer.
ordinary = st.lists(
    st.sampled_from(["copper", "lantern", "meadow", "violin", "granite", "saffron", "walnut", "harbor", "pigment"]),
    min_size=1,
    max_size=4,
).map(" ".join)


def told(draft: Draft) -> dict[str, set[str]]:
    """Return everything a draft says about each field, in the text or beside it."""
    back: dict[str, set[str]] = {}
    for span in draft.said:
        if span.name not in draft.missing:
            back.setdefault(span.name, set()).add(part_of(draft.text, span))
    for omission in draft.left_out:
        back.setdefault(omission.field, set()).add(omission.value)
    return back


def asked_again(draft: Draft) -> set[str]:
    """Return the fields whose answers don't fit and are replaced by a placeholder."""
    return {note.field for note in draft.notes}


@given(any_kind, any_fields, any_limit, any_today)
@example("request_note", FULL | {"personal_fact": "x" * 400}, None, None)
@example("message", FULL | {"background": "word " * 300}, None, None)
@example("message", FULL | {"background": "長" * 2500}, None, None)
@example("request_note", FULL | {"personal_fact": "your talk on 🚀 and 𝒜"}, None, None)
@example("message", FULL | {"role": "[role"}, None, None)
@example("message", FULL | {"role": "[role", "company": "x]"}, None, None)
@settings(max_examples=examples(60))
def test_every_draft_keeps_every_law(kind: str, fields: dict[str, str], limit: int | None, today: date | None) -> None:
    """Each law is checked on the same draft, and reports what's wrong."""
    draft = compose(kind, fields, limit=limit, today=today)
    what_fits_is_within_its_limits(kind, draft)
    what_is_ready_holds_no_blank(kind, draft)
    every_fact_comes_back(kind, draft, fields, today)
    nothing_is_said_but_wordings_and_fields(kind, draft)
    every_span_is_part_of_the_message(draft)


def what_fits_is_within_its_limits(kind: str, draft: Draft) -> None:
    """The length counts UTF-16 code units, and a draft that fits is never longer than the limit."""
    assert draft.length == units(draft.text) == len(draft.text.encode("utf-16-le")) // 2
    if draft.fits:
        assert draft.limit is None or draft.length <= draft.limit
        assert not BY_ID[kind].words or len(draft.text.split()) <= BY_ID[kind].words
    else:
        assert draft.shorten or any(note.id == "no_room" for note in draft.notes)


def what_is_ready_holds_no_blank(kind: str, draft: Draft) -> None:
    """A draft that has a placeholder or doesn't fit is never ready."""
    if draft.ready:
        assert draft.fits
        assert not draft.missing
        assert not PLACEHOLDER.search(draft.text)
        assert not BY_ID[kind].unique or {span.name for span in draft.said} & set(UNIQUE)
    if draft.missing:
        assert PLACEHOLDER.search(draft.text)


def every_fact_comes_back(kind: str, draft: Draft, fields: dict[str, str], today: date | None) -> None:
    """Each fact is said, or reported as left out, so different facts never give the same draft."""
    reading = read(BOOK, BY_ID[kind], fields, today)
    addressee = BY_ID[kind].addressee
    facts: dict[str, set[str]] = {}
    for slot, value in reading.values.items():
        if field_of(slot, addressee) not in reading.missing:
            facts.setdefault(field_of(slot, addressee), set()).add(value)
    back = told(draft)
    assert back.keys() == facts.keys()
    assert all(said <= facts[name] for name, said in back.items())


def nothing_is_said_but_wordings_and_fields(kind: str, draft: Draft) -> None:
    """Without the facts, the text is made of the kind's own wordings, word for word."""
    for part in draft.parts:
        left = draft.text.encode("utf-16-le")
        bare, at = b"", part.start
        for span in draft.said:
            if part.start <= span.start < part.end:
                bare += left[2 * at : 2 * span.start] + "§".encode("utf-16-le")
                at = span.end
        bare += left[2 * at : 2 * part.end]
        assert re.sub(r"[.,]", "", bare.decode("utf-16-le")) in skeletons(kind)


def every_span_is_part_of_the_message(draft: Draft) -> None:
    """There is only white space between the parts, and they contain every field's span."""
    raw, end = draft.text.encode("utf-16-le"), 0
    for part in draft.parts:
        assert not raw[2 * end : 2 * part.start].decode("utf-16-le").strip()
        assert end <= part.start < part.end
        end = part.end
    assert end == draft.length
    for span in draft.said:
        assert any(part.start <= span.start < span.end <= part.end for part in draft.parts)


@given(any_kind, any_fields, any_limit, any_today)
def test_the_same_input_gives_the_same_draft(
    kind: str, fields: dict[str, str], limit: int | None, today: date | None
) -> None:
    """Neither repeating it nor reordering the fields changes anything."""
    backwards = dict(reversed(fields.items()))
    again = compose(kind, backwards, limit=limit, today=today)
    once = compose(kind, fields, limit=limit, today=today)
    assert once._replace(notes=()) == again._replace(notes=())
    assert set(once.notes) == set(again.notes)


@cache
def skeletons(kind: str) -> set[str]:
    """Return every wording of a kind without its facts, periods, and commas."""
    return {
        re.sub(r"[.,]", "", re.sub(r"\{\w+\}", "§", spelled))
        for part in BY_ID[kind].parts
        for wording in part.wordings
        for text in wording.texts
        for spelled in _spelled_out(text) + _spelled_out(plain(text))
    }


def _spelled_out(text: str) -> list[str]:
    """Return a wording with every combination of its phrases."""
    found = [text]
    for name, ways in BOOK.phrases:
        found = [one.replace(f"{{{name}}}", way) for one in found for way in ways]
    return found


@given(st.sampled_from(OWN), any_fields)
@settings(max_examples=examples(60))
def test_without_anything_personal_it_is_never_ready(kind: str, fields: dict[str, str]) -> None:
    """A note that could come from anyone isn't finished, and says so (A28)."""
    draft = compose(kind, {name: value for name, value in fields.items() if name not in UNIQUE})
    assert not draft.ready
    assert "personal_fact" in draft.missing
    assert "not_yours_yet" in [note.id for note in draft.notes]


def test_only_messages_that_need_a_detail_ask_for_one() -> None:
    """Requests, the message before the interview, and thank-yous do. Other kinds don't."""
    assert set(OWN) == {"request_note", "message", "thank_you_email", "thank_you", "request_note_after"}


@pytest.mark.parametrize("kind", OWN)
@pytest.mark.parametrize("own", UNIQUE)
@pytest.mark.parametrize("tone", ["formal", "friendly"])
def test_any_one_personal_detail_is_enough(kind: str, own: str, tone: str) -> None:
    """One personal detail, one shared connection, or one achievement makes it ready."""
    others = [name for name in UNIQUE if name != own]
    draft = compose(kind, without(*others) | {"tone": tone})
    assert draft.ready
    assert own in {span.name for span in draft.said}


@given(st.sampled_from(OWN), st.sampled_from(UNIQUE), ordinary, ordinary, st.sampled_from(["formal", "friendly"]))
def test_two_people_with_different_facts_send_different_texts(
    kind: str, own: str, mine: str, yours: str, tone: str
) -> None:
    """The same choices with a different fact give a different text."""
    assume(mine != yours)
    others = [name for name in UNIQUE if name != own]
    fields = without(*others) | {"tone": tone}
    one = compose(kind, fields | {own: BEGINS[own] + mine}, limit=400)
    other = compose(kind, fields | {own: BEGINS[own] + yours}, limit=400)
    assert one.ready
    assert other.ready
    assert one.text != other.text


@given(
    any_kind,
    st.dictionaries(st.sampled_from(sorted(set(FULL) - {"interview_date", "interview_time"})), ordinary),
    st.dictionaries(st.sampled_from(sorted(set(FULL) - {"interview_date", "interview_time"})), ordinary),
)
def test_different_sets_of_facts_give_different_texts(kind: str, mine: dict[str, str], yours: dict[str, str]) -> None:
    """If any fact in the text differs, the text differs."""
    one, other = (
        compose(kind, {name: value for name, value in facts.items() if not FIELDS[name].choices})
        for facts in (mine, yours)
    )
    said = [
        {name: words for name, words in told(draft._replace(left_out=())).items() if name not in asked_again(draft)}
        for draft in (one, other)
    ]
    assume(said[0] != said[1])
    assert one.text != other.text
