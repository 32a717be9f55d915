"""Dates and times: read as a form gives them, said as people write them."""

from datetime import date, datetime

import pytest

from decision_tool.composer import compose
from decision_tool.composer.moments import read_date, say_date, say_time
from tests.composer.situations import FULL, KINDS, write

BEFORE = ("request_note", "message", "logistics", "recruiter_question")
AFTER = ("thank_you", "request_note_after", "recruiter_thanks")


@pytest.mark.parametrize(
    "value", ["2026-02-30", "2026-13-01", "20260303", "2026-W10-2", "soon", "٢٠٢٦-٠٣-٠٣", "0000-01-01"]
)
def test_a_date_that_does_not_exist_is_none(value: str) -> None:
    """Only year, month and day of the calendar make a date."""
    assert read_date(value) is None


def test_a_date_reads_as_people_write_it() -> None:
    """Weekday, day and month; the year only where it is more than half a year away."""
    day = date(2026, 3, 3)
    assert say_date(day, None) == "Tuesday 3 March"
    assert say_date(day, date(2026, 2, 26)) == "Tuesday 3 March"
    assert say_date(day, date(2025, 9, 4)) == "Tuesday 3 March"
    assert say_date(day, date(2025, 9, 3)) == "Tuesday 3 March 2026"
    assert say_date(day, date(2026, 8, 31)) == "Tuesday 3 March 2026"


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("14:00", "2 PM"),
        ("14:30", "2:30 PM"),
        ("09:05", "9:05 AM"),
        ("12:00", "noon"),
        ("12:15", "12:15 PM"),
        ("00:00", "12 AM"),
        ("14:00:30", "2 PM"),
        ("14:00:30.5", "2 PM"),
        ("2 PM", "2 PM"),
        ("2pm", "2 PM"),
        ("2:30 p.m.", "2:30 PM"),
        ("12 am", "12 AM"),
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
    """Hours with AM or PM, minutes where there are any; what is no time is none."""
    assert say_time(value) == words


@pytest.mark.parametrize("kind", KINDS)
def test_an_impossible_date_or_time_is_told_by_name(kind: str) -> None:
    """The message goes without it, says which field it is about, and is not ready."""
    day = write(kind, interview_date="2026-02-30")
    assert ("impossible_date", "interview_date") in [note[:2] for note in day.notes]
    assert not day.ready
    hour = write(kind, interview_time="25:00")
    assert ("impossible_time", "interview_time") in [note[:2] for note in hour.notes]
    assert not hour.ready


@pytest.mark.parametrize("kind", BEFORE)
def test_an_interview_that_has_taken_place_is_told(kind: str) -> None:
    """A message that looks forward to a past day is not ready; on the day itself it is."""
    late = write(kind, today=date(2026, 3, 4))
    assert [note.id for note in late.notes] == ["already_taken_place"]
    assert "Tuesday 3 March has passed" in late.notes[0].text
    assert not late.ready
    assert write(kind, today=date(2026, 3, 3)).ready


@pytest.mark.parametrize("kind", AFTER)
def test_thanks_for_an_interview_still_to_come_are_told(kind: str) -> None:
    """Nobody says thank you for a day that has not been; on the day itself they may."""
    early = write(kind, today=date(2026, 3, 2))
    assert [note.id for note in early.notes] == ["not_yet_taken_place"]
    assert not early.ready
    assert write(kind, today=date(2026, 3, 3)).ready


@pytest.mark.parametrize("tone", ["formal", "friendly"])
def test_a_reply_speaks_of_the_interview_as_it_lies(tone: str) -> None:
    """Before the day it looks forward, afterwards back, and without a date it says neither."""
    assert "looking forward" in write("reply", tone="friendly", today=date(2026, 3, 1)).text
    assert "I look forward" in write("reply", today=date(2026, 3, 3)).text
    past = write("reply", tone=tone, today=date(2026, 3, 4))
    assert "forward" not in past.text
    assert "on Tuesday 3 March" in past.text
    assert past.ready
    undated = write("reply", tone=tone, interview_date="", today=date(2026, 3, 1))
    assert "forward" not in undated.text
    assert undated.ready


def test_without_today_no_date_is_past() -> None:
    """Where today's date is not known, nothing is said about it."""
    assert not write("message").notes
    assert not write("thank_you").notes


def test_a_moment_of_today_counts_as_the_day() -> None:
    """A date with a time of day is taken for its date."""
    assert compose("message", FULL, today=datetime(2026, 3, 3, 23, 59)).ready
