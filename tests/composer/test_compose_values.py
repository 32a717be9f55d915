"""How typed values are read: leniently, and only ever as text."""

from datetime import date

import pytest

from decision_tool.composer import BOOK, compose
from decision_tool.composer.draft import Span
from decision_tool.composer.measure import part_of, units, words
from decision_tool.errors import ToolError
from tests.composer.situations import FULL, KINDS, TONES, UNIQUE, without, write


@pytest.mark.parametrize(
    ("role", "said"),
    [
        ("Data Analyst", "the Data Analyst role at"),
        ("Data Analyst role", "the Data Analyst role at"),
        ("the Data Analyst position", "the Data Analyst position at"),
        ("Summer Internship", "the Summer Internship at"),
        ("A Level Teacher", "the A Level Teacher role at"),
        ("an Archivist.", "the Archivist role at"),
        ("Head of Pay", "the Head of Pay role at"),
    ],
)
def test_a_role_reads_as_one_role(role: str, said: str) -> None:
    """Neither an article nor the word 'role' is repeated."""
    assert said in write("message", role=role).text


@pytest.mark.parametrize("company", ["Acme Inc.", "Yahoot!"])
def test_a_company_with_its_own_end_mark_needs_no_period(company: str) -> None:
    """No doubled period, and the name is spelled as usual."""
    text = write("thank_you", company=company, interview_date="").text
    assert f"at {company} I " in text
    assert f"at {company} on " in write("thank_you", company=company).text


def test_without_a_role_the_company_names_the_interview() -> None:
    """One of role and company is enough. Without both, there is a placeholder."""
    assert "about the role at Brightwell Foods on" in write("thank_you", role="").text
    neither = write("thank_you", role="", company="")
    assert "about the [role] on" in neither.text
    assert neither.missing == ("role",)
    assert [note.text for note in neither.notes] == ["Still to fill in: role."]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("your talk on bees", "I enjoyed your talk on bees."),
        ("I enjoyed your talk on bees.", "I enjoyed your talk on bees."),
        ("… your talk on bees!", "I enjoyed your talk on bees."),
        ("Your talk on bees", "I enjoyed your talk on bees."),
        ("Hearing you speak", "I enjoyed hearing you speak."),
        ("The talk on bees", "I enjoyed the talk on bees."),
        ("The Bee Hour", "I enjoyed The Bee Hour."),
        ("your talk on UX", "I enjoyed your talk on UX."),
        ("your post 'Why bees?'", "I enjoyed your post 'Why bees?'"),
        ("your post on “Why bees?”", "I enjoyed your post on “Why bees?”"),
        ("we both studied in Leeds", "We both studied in Leeds."),
        ("I read your post on bees", "I read your post on bees."),
        ("I've read your post on bees", "I have read your post on bees."),
        ("I'm a fan of Bee Hour", "I am a fan of Bee Hour."),
        ("it's a small world, we both studied in Leeds", "It is a small world, we both studied in Leeds."),
    ],
)
def test_a_personal_fact_reads_as_a_sentence(typed: str, said: str) -> None:
    """Both words after 'I enjoyed' and complete sentences read well."""
    text = write("request_note", limit=400, shared_connection="", personal_fact=typed).text
    assert f" {said} " in " ".join(text.split())


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Five years in baking", "I have spent five years in baking"),
        ("I bring a baker’s patience", "bring a baker’s patience"),
        ("I have five years of baking", "I have five years of experience in baking"),
        ("I am a baker of five years", "I am a baker of five years."),
    ],
)
def test_a_background_reads_as_a_sentence(typed: str, said: str) -> None:
    """Both words after 'I bring' and complete sentences read well."""
    assert said in write("message", achievement="", background=typed).text


def test_a_value_with_its_own_end_mark_shifts_later_spans() -> None:
    """The sentence's own period is dropped, and the next fact's span is still right."""
    draft = write("thank_you", company="Acme Inc.", interview_date="")
    assert "at Acme Inc. I" in draft.text
    (span,) = [span for span in draft.said if span.name == "personal_fact"]
    assert part_of(draft.text, span) == "your talk on stock forecasting"


@pytest.mark.parametrize("typed", ["Led a team of bakers", "I led a team of bakers", "led a team of bakers."])
def test_an_achievement_follows_i(typed: str) -> None:
    """The label's opening word isn't repeated."""
    assert "I led a team of bakers" in write("message", achievement=typed).text


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("is there parking", "Is there parking?"),
        ("Is there parking?", "Is there parking?"),
        ("how many of you work on UX", "Could you tell me how many of you work on UX?"),
        ("I use a wheelchair. Is there a lift?", "I use a wheelchair. Is there a lift?"),
        ("I would like to know about parking.", "I would like to know about parking."),
    ],
)
@pytest.mark.parametrize("kind", ["logistics", "recruiter_question"])
def test_a_question_in_your_own_words_replaces_ours(kind: str, typed: str, said: str) -> None:
    """It's used as typed, with a capital letter and an end mark."""
    text = write(kind, logistics_question=typed).text
    assert said in text
    assert "link" not in text


@pytest.mark.parametrize("kind", ["logistics", "recruiter_question"])
@pytest.mark.parametrize("topic", ["", "other"])
def test_a_missing_question_is_reported(kind: str, topic: str) -> None:
    """'Something else' needs the question itself."""
    draft = write(kind, logistics_topic=topic)
    assert draft.missing == ("logistics_question",)
    assert "[your question]" in draft.text


@pytest.mark.parametrize("character", ["\x00", "\x1b", "\x7f", "\x85", "\u202e", "\u2066", "\ud83d"])
@pytest.mark.parametrize("field", ["interviewer_name", "personal_fact", "contact_details", "recruiter_name"])
def test_control_characters_are_rejected_by_name(field: str, character: str) -> None:
    """The note names the field and the character, and the value isn't used."""
    kind = "follow_up" if field == "recruiter_name" else "message"
    if field in {"interviewer_name", "recruiter_name"} and character in "\u202e\u2066":
        copied = compose(kind, FULL | {field: f"Ana{character} Ruiz"})
        assert (copied.ready, character in copied.text) == (True, False)
        return
    draft = compose(
        kind, FULL | {field: f"secret{character}word"}, today=date(2026, 3, 9) if kind != "message" else None
    )
    (note,) = [note for note in draft.notes if note.id == "refused"]
    assert note.field == field
    assert f"U+{ord(character):04X}" in note.text
    assert not draft.ready
    assert "secret" not in draft.text


@pytest.mark.parametrize("blank", ["", " ", "\t\n", "\u200b", "\u200e\u0301", "...", " . "])
def test_an_invisible_value_counts_as_missing(blank: str) -> None:
    """A field with only spaces or invisible characters is empty."""
    draft = write("message", personal_fact=blank)
    assert "personal_fact" not in {span.name for span in draft.said}


def test_line_breaks_and_runs_of_spaces_become_one_space() -> None:
    """Text pasted with line breaks stays in its sentence."""
    assert "your talk on bees" in write("message", personal_fact="your\n talk\t on \r\n bees ").text


@pytest.mark.parametrize("markup", ["<b>bees</b>", "{role}", "[your talk]", "____"])
def test_what_looks_like_a_blank_is_reported_and_never_filled(markup: str) -> None:
    """Markup and braces stay text. They may be forgotten blanks, so the draft isn't ready."""
    draft = write("message", personal_fact=f"your talk {markup}")
    assert markup in draft.text
    assert not draft.ready
    assert [note.id for note in draft.notes] == ["blank"]


def test_every_missing_field_shows_as_a_blank() -> None:
    """Without any fields, the message is all blanks, which are listed."""
    draft = compose("message", {})
    assert draft.missing == (
        "interviewer_name",
        "role",
        "interview_date",
        "background",
        "your_name",
        "personal_fact",
    )
    for field in draft.missing:
        assert f"[{next(one.named for one in BOOK.fields if one.id == field)}]" in draft.text
    assert not draft.ready
    assert draft.fits


@pytest.mark.parametrize("kind", KINDS)
def test_lengths_count_code_units(kind: str) -> None:
    """An emoji counts as two, in lengths and in spans."""
    draft = write(kind, company="🐝 Bees")
    (span,) = [span for span in draft.said if span.name == "company"][:1] or [Span("company", 0, 0)]
    assert part_of(draft.text, span) in {"🐝 Bees", ""}
    assert units("🐝") == 2
    assert units("👩🏽‍🚀") == 7


def test_words_are_counted_without_spaces_too() -> None:
    """Every ten characters of a long run count as one word."""
    assert words("one two\nthree") == 3
    assert words("長" * 100 + " ok") == 11


@pytest.mark.parametrize(
    ("code", "kind", "fields", "said"),
    [
        ("unknown_kind", "letter", {}, "There is no kind 'letter'. Valid: request_note, "),
        ("unknown_field", "message", {"salary": "1"}, "There is no field 'salary'. Valid: interviewer_name, "),
        ("unknown_choice", "message", {"tone": "rude"}, "There is no choice 'rude'. Valid: formal, friendly."),
        ("unknown_choice", "message", {"interviewer_title": "Sir"}, "There is no choice 'Sir'. Valid: "),
        ("wrong_type", "message", {"role": 3}, "The field 'role' takes text, not int."),
    ],
)
def test_wrong_ids_and_types_are_rejected(code: str, kind: str, fields: dict[str, str], said: str) -> None:
    """The error names the wrong value and lists the valid ones."""
    with pytest.raises(ToolError) as caught:
        compose(kind, fields)
    assert caught.value.code == code
    assert str(caught.value).startswith(said)


def test_an_empty_choice_is_the_default() -> None:
    """A select left empty changes nothing."""
    assert write("message", tone="").text == write("message", tone="formal").text


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("tone", TONES)
def test_the_shortest_ready_draft_is_complete(kind: str, tone: str) -> None:
    """With only the required fields, there are no blanks, doubled spaces, or doubled marks."""
    needed = {
        "interviewer_name",
        "your_name",
        "role",
        "interview_date",
        "background",
        "logistics_topic",
        "mistake",
        UNIQUE[0],
    }
    draft = compose(kind, {name: FULL[name] for name in needed} | {"tone": tone})
    assert draft.ready
    for slip in ("  ", "..", " .", ",,", " ,", "[", "!"):
        assert slip not in draft.text


def test_unused_fields_change_nothing() -> None:
    """A field a kind doesn't use doesn't affect its text."""
    assert compose("thank_you", without("interview_time")).text == write("thank_you").text


def test_a_fact_with_its_own_period_shifts_later_spans() -> None:
    """Spans are right although the period after the fact is dropped."""
    written = (
        write("message", personal_fact="your post 'Why bees?'", your_name=f"Jonas {one}") for one in "ABCDEFGHIJ"
    )
    texts = [draft for draft in written if "'Why bees?' I also see that" in draft.text]
    assert texts
    for draft in texts:
        known = next(span for span in draft.said if span.name == "shared_connection")
        assert part_of(draft.text, known) == "Priya Nairn"


def test_a_role_that_names_its_company_names_it_once() -> None:
    """The company isn't repeated, and neither is 'role'."""
    assert "the Nurse role at Mercy." in write("message", role="Nurse at Mercy", company="Mercy").text
    assert "the Nurse role at Mercy." in write("message", role="Nurse role at Mercy Hospital", company="Mercy").text
