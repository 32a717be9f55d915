"""Dates and times: parsed from form values, and formatted the American way."""

from datetime import date, datetime

import pytest

from decision_tool.composer import BOOK, compose
from decision_tool.composer.moments import read_date, say_date, say_time, say_weekday
from decision_tool.composer.occasions import lateness
from tests.composer.situations import FULL, KINDS, write

BEFORE = ("request_note", "message", "logistics", "reschedule")
AFTER = ("thank_you", "thank_you_email", "request_note_after", "recruiter_thanks")
USES = {kind.id: {use.field for use in kind.uses} for kind in BOOK.kinds}


@pytest.mark.parametrize(
    "value", ["2026-02-30", "2026-13-01", "20260303", "2026-W10-2", "soon", "٢٠٢٦-٠٣-٠٣", "0000-01-01"]
)
def test_a_date_that_does_not_exist_is_none(value: str) -> None:
    """Only a real year, month, and day make a date."""
    assert read_date(value) is None


def test_a_date_reads_as_people_write_it() -> None:
    """The month and day, and the year only if the date is more than half a year away."""
    day = date(2026, 3, 3)
    assert say_weekday(day) == "Tuesday"
    assert say_date(day, None) == "March 3"
    assert say_date(day, date(2026, 2, 26)) == "March 3"
    assert say_date(day, date(2025, 9, 4)) == "March 3"
    assert say_date(day, date(2025, 9, 3)) == "March 3, 2026"
    assert say_date(day, date(2026, 8, 31)) == "March 3, 2026"


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("14:00", "2 p.m."),
        ("14:30", "2:30 p.m."),
        ("09:05", "9:05 a.m."),
        ("12:00", "noon"),
        ("12:15", "12:15 p.m."),
        ("00:00", "midnight"),
        ("14:00:30", "2 p.m."),
        ("14:00:30.5", "2 p.m."),
        ("2 PM", "2 p.m."),
        ("2pm", "2 p.m."),
        ("2:30 p.m.", "2:30 p.m."),
        ("12 am", "midnight"),
        ("24:00", None),
        ("14:60", None),
        ("13 PM", None),
        ("0 AM", None),
        ("7", None),
        ("noonish", None),
        ("", None),
    ],
)
def test_a_time_reads_as_people_write_it(value: str, words: str | None) -> None:
    """The hour with a.m. or p.m., and minutes if there are any. An invalid time gives None."""
    assert say_time(value) == words


@pytest.mark.parametrize("kind", KINDS)
def test_an_impossible_date_or_time_is_reported_by_field(kind: str) -> None:
    """The message leaves it out, notes which field it is, and isn't ready."""
    for field, wrong, note in (
        ("interview_date", "2026-02-30", "impossible_date"),
        ("day_named", "2026-02-30", "impossible_date"),
        ("interview_time", "25:00", "impossible_time"),
    ):
        draft = compose(kind, FULL | {field: wrong})
        assert ((note, field) in [one[:2] for one in draft.notes]) == (field in USES[kind])
        assert draft.ready == (field not in USES[kind])


@pytest.mark.parametrize("kind", BEFORE)
def test_a_past_interview_is_reported(kind: str) -> None:
    """A message that looks forward to a past date isn't ready. On interview day, it is."""
    late = write(kind, today=date(2026, 3, 4))
    assert [note.id for note in late.notes] == ["already_taken_place"]
    assert "Tuesday, March 3, has passed" in late.notes[0].text
    assert not late.ready
    assert write(kind, today=date(2026, 3, 3)).ready


@pytest.mark.parametrize("kind", AFTER)
def test_thanks_for_a_future_interview_are_reported(kind: str) -> None:
    """Nobody says thank you for a future interview. On interview day, they may."""
    early = write(kind, today=date(2026, 3, 2))
    assert [note.id for note in early.notes] == ["not_yet_taken_place"]
    assert not early.ready
    assert write(kind, today=date(2026, 3, 3)).ready


@pytest.mark.parametrize("tone", ["formal", "friendly"])
def test_a_reply_depends_on_when_the_interview_is(tone: str) -> None:
    """Before the interview it looks forward, afterward it looks back, and without a date it does neither."""
    assert "I look forward" in write("reply", tone="friendly", today=date(2026, 3, 1)).text
    assert "I look forward" in write("reply", today=date(2026, 3, 3)).text
    past = write("reply", tone=tone, today=date(2026, 3, 4))
    assert "forward" not in past.text
    assert "on Tuesday, March 3" in past.text
    assert past.ready
    undated = write("reply", tone=tone, interview_date="", today=date(2026, 3, 1))
    assert "forward" not in undated.text
    assert undated.ready


def test_without_today_no_date_is_past() -> None:
    """Without today's date, no date is reported as past."""
    assert not write("message").notes
    assert not write("thank_you").notes


def test_a_datetime_for_today_counts_as_its_date() -> None:
    """A `datetime` is a date, too."""
    assert compose("message", FULL, today=datetime(2026, 3, 3, 23, 59)).ready


def test_a_follow_up_waits_for_the_day_they_named() -> None:
    """On that date they may still answer. The next day, it's fair to ask."""
    early = write("follow_up", today=date(2026, 3, 6))
    assert [note[:2] for note in early.notes] == [("not_yet_passed", "day_named")]
    assert "Friday, March 6, hasn’t passed yet." in early.notes[0].text
    assert not early.ready
    assert write("follow_up", today=date(2026, 3, 7)).ready


def test_a_question_to_the_recruiter_depends_on_when_the_interview_is() -> None:
    """Before the interview the message looks forward; with an offer, it looks back."""
    assert write("recruiter_question", today=date(2026, 3, 1)).ready
    past = write("recruiter_question", today=date(2026, 3, 20))
    assert past.ready
    assert "Thank you again for arranging" in past.text or "for all your help" in past.text


def test_if_space_is_short_the_time_is_dropped_first_then_the_weekday() -> None:
    """A note with a tight limit may lose both."""
    fields = {"interviewer_name": "Ana", "role": "Nurse", "interview_date": "2026-03-03", "interview_time": "14:00"}
    fields |= {"personal_fact": "your talk"}
    texts = [compose("request_note", fields, limit=limit) for limit in range(90, 220)]
    ready = [draft.text for draft in texts if draft.ready]
    shortest = next(text for text in ready if "March 3" in text)
    assert "Tuesday" not in shortest
    assert not any("2 p.m." in text and "Tuesday" not in text for text in ready)
    assert any("Tuesday, March 3." in text for text in ready)
    assert any("Tuesday, March 3, at 2 p.m." in text for text in ready)


def test_a_reason_that_says_late_is_not_repeated() -> None:
    """The clause already says the person is late."""
    assert lateness({"reschedule_reason_clause": "I’m running 20 minutes late"}) == "running_late"
