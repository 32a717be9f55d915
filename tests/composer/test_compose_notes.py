"""The exact notes beside a draft, and the fields they belong to."""

from datetime import date, datetime

import pytest

from decision_tool.composer import BOOK, compose
from decision_tool.composer.draft import Note, Omission
from tests.composer.situations import FULL, KINDS, write

TODAY = date(2026, 2, 26)
BARE = {"personal_fact": "", "shared_connection": "", "achievement": ""}


@pytest.mark.parametrize(
    ("kind", "changes", "said"),
    [
        (
            "request_note",
            BARE,
            Note(
                "not_yours_yet",
                "personal_fact",
                "Add one detail only you could mention: something you enjoyed, someone you both know, or something "
                "you did. Without it, the message could come from anyone.",
            ),
        ),
        (
            "message",
            {"personal_fact": f"your talk [{'y' * 80}]"},
            Note("blank", "", f"“[{'y' * 59}” looks like a blank you still need to fill in."),
        ),
        (
            "message",
            {"company": "Bright\u202ewell"},
            Note(
                "refused",
                "company",
                "There’s a hidden character (U+202E) in “Company” that a message can’t carry. "
                "Please type the text again.",
            ),
        ),
        (
            "thank_you",
            {"interview_date": "2026-02-30"},
            Note(
                "impossible_date",
                "interview_date",
                "There’s no such date. Enter year, month, and day, such as 2026-03-03.",
            ),
        ),
        (
            "message",
            {"interview_time": "25:00"},
            Note(
                "impossible_time",
                "interview_time",
                "There’s no such time. Enter hours and minutes, such as 14:00.",
            ),
        ),
        (
            "message",
            {"interview_date": "2026-02-25"},
            Note(
                "already_taken_place",
                "interview_date",
                "Wednesday, February 25, has passed. This message is about an interview that’s still to come.",
            ),
        ),
        (
            "thank_you",
            {"interview_date": "2026-02-27"},
            Note(
                "not_yet_taken_place",
                "interview_date",
                "Friday, February 27, is still to come. This message is about an interview that has taken place.",
            ),
        ),
        (
            "follow_up",
            {"interview_date": "2026-02-20", "day_named": "2026-02-26"},
            Note(
                "not_yet_passed",
                "day_named",
                "Thursday, February 26, hasn’t passed yet. Wait until it has before you follow up.",
            ),
        ),
        (
            "message",
            {"achievement": "Employee of the month"},
            Note(
                "again",
                "achievement",
                "Finish “I …” with a past-tense verb. Example: doubled a museum’s online audience.",
            ),
        ),
        (
            "message",
            {"your_name": "", "interview_date": ""},
            Note("missing", "", "Still to fill in: interview date, your name."),
        ),
    ],
    ids=lambda value: value.id if isinstance(value, Note) else None,
)
def test_there_is_exactly_one_note(kind: str, changes: dict[str, str], said: Note) -> None:
    """A draft with a note isn't ready."""
    draft = compose(kind, FULL | changes, today=TODAY)
    assert draft.notes == (said,)
    assert not draft.ready


@pytest.mark.parametrize(("kind", "day"), [("message", "2026-02-26"), ("thank_you", "2026-02-26")])
def test_on_interview_day_nothing_is_wrong(kind: str, day: str) -> None:
    """An interview today may be over or still to come."""
    assert write(kind, today=TODAY, interview_date=day).notes == ()


def test_a_datetime_for_today_is_a_date() -> None:
    """A `datetime` counts as its date."""
    late = datetime(2026, 2, 26, 23, 59)
    passed = compose("message", FULL | {"interview_date": "2026-02-25"}, today=late)
    assert [note.id for note in passed.notes] == ["already_taken_place"]


def test_if_nothing_fits_the_length_is_reported() -> None:
    """The length of the shortest wording."""
    draft = write("request_note", limit=5)
    assert draft.notes == (Note("no_room", "", f"Even the shortest wording has {draft.length} characters."),)
    assert not draft.fits


@pytest.mark.parametrize(
    ("kind", "limit", "changes", "part", "field", "why", "text"),
    [
        ("message", None, {}, "", "recruiter_name", "kind", "Not needed in this message: recruiter’s name."),
        (
            *("request_note", 150, {}, "closing", "your_name", "space"),
            "Left out: your name. There’s no room for it in 150 characters.",
        ),
        (
            *("logistics", None, {"interview_date": ""}, "introduction", "interview_time", "alone"),
            "Left out: interview time. It only makes sense with the interview date.",
        ),
    ],
    ids=["kind", "space", "alone"],
)
def test_what_is_left_out_says_why(
    kind: str, limit: int | None, changes: dict[str, str], part: str, field: str, why: str, text: str
) -> None:
    """Not needed, no room, or useless without another field. The value is returned."""
    value = "2 p.m." if field == "interview_time" else FULL[field]
    assert Omission(part, field, value, why, text) in compose(kind, FULL | changes, limit=limit).left_out


def test_what_to_shorten_is_named_by_its_label() -> None:
    """Without the sentence to finish, and with both numbers."""
    (cut,) = compose("request_note", FULL | BARE | {"personal_fact": "your " + "talk " * 100}).shorten
    assert cut.text == f"Shorten “Something you saw or talked about” by {cut.by} characters to fit in 200 characters."


def test_a_date_is_never_shortened() -> None:
    """If there is no room, nobody is told to shorten the date."""
    draft = compose("request_note", FULL | {"role": "A" * 240, "company": ""})
    assert draft.shorten
    assert "interview_date" not in {cut.field for cut in draft.shorten}


def test_a_text_that_fills_its_limit_fits() -> None:
    """With a limit of exactly its length, it stays the same; with one less, it changes."""
    full = write("request_note", limit=400)
    assert write("request_note", limit=full.length).text == full.text
    assert write("request_note", limit=full.length - 1).text != full.text


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("00:00", "midnight"),
        ("00:59", "12:59 a.m."),
        ("1 PM", "1 p.m."),
        ("1am", "1 a.m."),
        ("12 PM", "noon"),
        ("12 am", "midnight"),
        ("11:01", "11:01 a.m."),
        ("23:59", "11:59 p.m."),
    ],
)
def test_noon_and_midnight_are_in_words(typed: str, said: str) -> None:
    """The first and last minutes of the day, too."""
    draft = write("message", interview_time=typed)
    assert said in {draft.text[span.start : span.end] for span in draft.said if span.name == "interview_time"}


@pytest.mark.parametrize("typed", ["0 PM", "13 PM", "24:00", "12:60", "14"])
def test_an_impossible_time_is_reported(typed: str) -> None:
    """It's in a note, and not in the text."""
    assert [note.id for note in write("message", interview_time=typed).notes] == ["impossible_time"]


@pytest.mark.parametrize("role", ["a Tester", "an Tester", "the Tester", "The Tester", " Tester ,;:"])
def test_an_article_before_a_role_is_dropped(role: str) -> None:
    """The sentence has its own."""
    assert "the Tester role" in write("message", role=role).text


@pytest.mark.parametrize("company", ["Acme", " Acme ,", "Acme;", ";Acme"])
def test_marks_around_a_company_are_dropped(company: str) -> None:
    """They aren't part of the name."""
    assert "at Acme on" in write("thank_you", company=company).text


def test_a_note_names_a_field_without_the_sentence_to_finish() -> None:
    """The rest of the label is the sentence to finish."""
    (note,) = write("message", personal_fact="x\x1b").notes
    assert "in “Something you saw or talked about” that" in note.text


def test_without_a_channel_limit_words_are_limited() -> None:
    """What's left out for lack of room is reported."""
    left = [
        one.text for one in write("message", background="five years of " + "work " * 58).left_out if one.why == "space"
    ]
    words = next(kind.words for kind in BOOK.kinds if kind.id == "message")
    assert left
    assert all(text.endswith(f"There’s no room for it in about {words} words.") for text in left)


@pytest.mark.parametrize("kind", KINDS)
def test_a_draft_has_its_parts_and_the_kinds_remark(kind: str) -> None:
    """So the page can show each part, and how to send the message."""
    draft = write(kind)
    assert {span.name for span in draft.parts} <= dict(BOOK.parts).keys()
    assert draft.remark == next(each.remark for each in BOOK.kinds if each.id == kind)


def test_a_distant_date_has_its_year() -> None:
    """More than half a year away, a date without a year is ambiguous."""
    assert "Friday, January 15, 2027" in write("message", today=TODAY, interview_date="2027-01-15").text
    assert "2026" not in write("message", today=TODAY).text


@pytest.mark.parametrize(
    ("kind", "changes", "greeting"),
    [
        ("message", {"salutation": "first_name"}, "Dear Marisol,"),
        ("message", {"interviewer_name": " Marisol Quane ,;"}, "Dear Ms. Quane,"),
        ("recruiter_question", {"recruiter_name": "Dr. Dana Okwuosa"}, "Dear Dr. Okwuosa,"),
        ("recruiter_question", {"recruiter_name": "Dana Okwuosa", "salutation": ""}, "Dear Dana,"),
    ],
)
def test_the_greeting_follows_what_was_chosen(kind: str, changes: dict[str, str], greeting: str) -> None:
    """The person, the name, and the title."""
    assert compose(kind, FULL | changes).text.startswith(f"{greeting}\n")


def test_a_name_that_ends_like_a_mark_is_kept() -> None:
    """Only marks are dropped."""
    assert "at SpaceX on" in write("thank_you", company="SpaceX").text
    assert "the QA for UX role" in write("message", role="QA for UX").text
