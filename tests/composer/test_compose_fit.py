"""What the engine chooses, and what it reports if not everything fits."""

from itertools import pairwise, product

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from decision_tool.composer import BOOK, compose
from decision_tool.composer.fit import Room, candidates, richest
from decision_tool.composer.values import read
from tests.composer.situations import FULL, KINDS, TONES, any_kind, without, write
from tests.examples import examples

BY_ID = {kind.id: kind for kind in BOOK.kinds}

# Ordinary lengths: 12 characters for a name, 24 for a role, 16 for a company, and 20 to 60 for a detail.
GIVEN = ("Marta", "Oluwa", "Jun", "Ingrid", "Samir", "Chloe", "Tomasz", "Aisha")
FACTS = (
    "your talk on stock forecasting",
    "your post about hiring late",
    "reading how your team plans a new store",
    "your essay on feeding a city",
    "your answer about night shifts at the Lisbon meetup",
    "the photographs of your timber school",
    "your case study on forms for older readers",
    "hearing you on the radio",
)


@st.composite
def ordinary_fields(draw: st.DrawFn) -> dict[str, str]:
    """Draw fields of ordinary lengths."""
    first = draw(st.sampled_from(GIVEN))
    return {
        "interviewer_name": f"{first} {'Quanewood'[: 11 - len(first)]}",
        "your_name": "Jona Lindahl",
        "role": draw(
            st.sampled_from(["Customer Success Manager", "Senior Warehouse Planner", "Clinical Data Scientists"])
        ),
        "company": draw(st.sampled_from(["Brightwell Foods", "Calderbrook Labs", "Mirabrook School"])),
        "interview_date": draw(st.dates()).isoformat(),
        "personal_fact": draw(st.sampled_from(FACTS)),
        "tone": draw(st.sampled_from(TONES)),
    } | draw(
        st.fixed_dictionaries(
            {},
            optional={
                "interview_time": st.sampled_from(["09:00", "14:30"]),
                "background": st.just("five years in retail planning"),
                "shared_connection": st.just("Priya Nairn"),
                "achievement": st.just("cut food waste by a third"),
                "interviewer_title": st.just("Prof."),
            },
        )
    )


@pytest.mark.parametrize("kind", ["request_note", "request_note_after"])
def test_a_request_of_ordinary_fields_says_name_role_date_and_a_fact(kind: str) -> None:
    """At least nine in ten notes fit the name, role or company, date, and personal detail into 200 characters."""
    full = []

    @given(ordinary_fields())
    @settings(max_examples=150, deadline=None, derandomize=True)
    def write_one(fields: dict[str, str]) -> None:
        draft = compose(kind, fields)
        said = {span.name for span in draft.said}
        full.append(
            draft.ready
            and {"interviewer_name", "interview_date", "personal_fact"} <= said
            and bool({"role", "company"} & said)
        )

    write_one()
    assert sum(full) >= 0.9 * len(full)


@given(any_kind, st.sampled_from(TONES), st.integers(60, 700), st.sets(st.sampled_from(sorted(FULL))))
@settings(max_examples=examples(60))
def test_no_other_choice_of_wordings_says_more(kind: str, tone: str, limit: int, left_out: set[str]) -> None:
    """The text is worth as much as the best one found by trying them all."""
    chosen = BY_ID[kind]
    reading = read(BOOK, chosen, without(*left_out) | {"tone": tone}, None)
    offered = [part for part in candidates(BOOK, chosen, reading) if part]
    options = [part if part[0].part.required else [None, *part] for part in offered]
    best = None
    for combination in product(*options):
        said = [one for one in combination if one]
        gaps = (
            len(chosen.gap) if after.part.paragraph != before.part.paragraph else 1 for before, after in pairwise(said)
        )
        if sum(one.length for one in said) + sum(gaps) <= limit and any(one.unique for one in said):
            worth = sum(one.worth for one in said)
            best = worth if best is None else max(best, worth)
    path = richest(offered, chosen.gap, Room(limit, None, None))
    assert best == (path.worth if path else None)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("tone", TONES)
def test_with_enough_room_everything_wanted_is_said(kind: str, tone: str) -> None:
    """Without a limit, only what a kind is better without is left out."""
    draft = write(kind, limit=5000, tone=tone)
    assert draft.ready
    assert {omission.why for omission in draft.left_out} <= {"kind"}
    used = {use.field for use in BY_ID[kind].uses} - {field for field, worth in BY_ID[kind].values if worth < 0}
    assert not used & {omission.field for omission in draft.left_out}


def test_what_does_not_fit_is_reported() -> None:
    """Each fact that doesn't fit is named, with the reason."""
    draft = write("request_note")
    assert draft.ready
    spaces = [omission for omission in draft.left_out if omission.why == "space"]
    assert ("qualifications", "background") in {(one.part, one.field) for one in spaces}
    assert spaces[-1].text == "Left out: your achievement. There’s no room for it in 200 characters."


def test_what_a_kind_does_not_use_is_reported_separately() -> None:
    """An unused field isn't left out for lack of room."""
    draft = write("request_note")
    assert ("contact_details", "kind") in {(one.field, one.why) for one in draft.left_out}


def test_a_time_without_its_date_is_left_out() -> None:
    """A time alone would make no sense."""
    draft = compose("logistics", without("interview_date") | {"logistics_topic": "place"})
    assert [one.text for one in draft.left_out if one.why == "alone"] == [
        "Left out: interview time. It only makes sense with the interview date."
    ]


@pytest.mark.parametrize(
    ("field", "length"), [("personal_fact", 230), ("interviewer_name", 260), ("role", 300), ("company", 250)]
)
def test_shortening_by_the_reported_number_makes_it_fit(field: str, length: int) -> None:
    """The note fits with that many characters fewer, but not with one fewer than that."""
    fields = {
        "interviewer_name": "Ana",
        "role": "" if field == "company" else "Data Analyst",
        "company": "Brightwell" if field == "company" else "",
        "interview_date": "2026-03-03",
        "personal_fact": "your talk",
    }
    long = {"personal_fact": "your ", "interviewer_name": "A"}.get(field, "") + "y" * length
    draft = compose("request_note", fields | {field: long})
    assert not draft.fits
    assert not draft.ready
    (cut,) = draft.shorten
    assert cut.field == field
    assert cut.text.endswith(f"by {cut.by} characters to fit in 200 characters.")
    assert compose("request_note", fields | {field: long[: len(long) - cut.by]}).fits
    assert not compose("request_note", fields | {field: long[: len(long) - cut.by + 1]}).fits


@given(
    any_kind,
    st.dictionaries(
        st.sampled_from(["personal_fact", "background", "achievement", "role", "your_name"]),
        st.integers(1, 900).map(lambda length: ("lorem " * 200)[:length].strip() + "x"),
        min_size=1,
    ),
    st.sampled_from([None, 200, 300]),
)
@example("message", {"role": "lx", "your_name": "lorex", "background": "lox"}, 200)
@example("message", {"role": "lx", "your_name": "lorex", "background": "lox"}, 170)
@example("thank_you", {"role": "lx", "your_name": "lorex"}, 129)
def test_what_to_shorten_is_enough(kind: str, long: dict[str, str], limit: int | None) -> None:
    """After the reported shortening, the draft fits."""
    begins = {"personal_fact": "your ", "background": "my ", "achievement": "built the "}
    long = {
        name: begins.get(name, "") + (text if name in begins else text.replace(" ", "-")) for name, text in long.items()
    }
    fields = {
        "interviewer_name": "Ana",
        "role": "Analyst",
        "interview_date": "2026-03-03",
        "your_name": "Jo",
    } | long
    fields |= {} if "personal_fact" in long else {"personal_fact": "your talk"}
    draft = compose(kind, fields, limit=limit)
    assume(not draft.fits and draft.shorten)
    for cut in draft.shorten:
        fields[cut.field] = fields[cut.field][: len(fields[cut.field]) - cut.by]
    assert compose(kind, fields, limit=limit).fits


def test_two_fields_are_named_if_one_is_not_enough() -> None:
    """If several fields are long, they share the cut."""
    fields = {
        "interviewer_name": "A" * 150,
        "role": "R" * 150,
        "interview_date": "2026-03-03",
        "personal_fact": "your " + "p" * 150,
    }
    draft = compose("request_note", fields)
    assert len(draft.shorten) > 1
    for cut in draft.shorten:
        fields[cut.field] = fields[cut.field][: -cut.by]
    assert compose("request_note", fields).fits


@pytest.mark.parametrize("limit", [-5, 0, 1, 60])
def test_an_impossible_limit_is_reported(limit: int) -> None:
    """If shortening fields can't make it fit, the length of the shortest wording is reported instead."""
    draft = write("request_note", limit=limit)
    assert not draft.fits
    assert not draft.shorten
    assert draft.notes[-1].id == "no_room"
    assert str(draft.length) in draft.notes[-1].text


def test_too_many_words_are_reported_as_characters_of_a_field() -> None:
    """A message has about 120 words at most, so the longest field is shortened."""
    draft = write("message", achievement="", background="five years of " + "work " * 130)
    assert not draft.fits
    assert [cut.field for cut in draft.shorten] == ["background"]
    assert draft.shorten[0].text.endswith("to stay within about 120 words.")


def test_a_paragraph_never_becomes_a_block() -> None:
    """Eighty words of background fit in the message, but not in its paragraph."""
    draft = write("message", shared_connection="", achievement="", background="five years of " + "work " * 75)
    assert not draft.fits
    assert [cut.field for cut in draft.shorten] == ["background"]


@pytest.mark.parametrize("kind", ["logistics", "thank_you", "request_note_after", "reply", "recruiter_thanks"])
def test_last_resorts_are_left_out_otherwise(kind: str) -> None:
    """A thank-you or a question mentions an achievement only if there is nothing else personal."""
    assert "achievement" in {omission.field for omission in write(kind, limit=5000).left_out}


def test_a_long_text_without_spaces_counts_as_words() -> None:
    """A script without spaces doesn't get around the word limit."""
    assert not write("message", your_name="長" * 2500).fits


def test_the_limit_of_the_channel_is_the_default() -> None:
    """200 for a request, none for a message, or the one that's given."""
    assert write("request_note").limit == 200
    assert write("request_note", limit=300).limit == 300
    assert write("message").limit is None
    assert write("message", limit=1900).limit == 1900


def test_a_subject_is_as_full_as_it_fits() -> None:
    """A subject has the date and the role, without a role that's too long or a missing date. A request has none."""
    when = "on Tuesday, March 3, at 2 p.m."
    assert write("message", limit=1900).subject == f"Our interview {when} (Data Analyst)"
    assert write("message", limit=1900, role="R" * 180).subject == f"Our interview {when}"
    assert write("message", limit=1900, interview_date="").subject == "Our interview"
    assert write("message").subject == ""
    assert write("thank_you_email").subject.endswith("on Tuesday, March 3")
    assert write("thank_you").subject == ""
    assert write("request_note").subject == ""
