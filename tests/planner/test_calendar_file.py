"""The calendar file, read back by two independent libraries."""

import importlib
import unicodedata
from datetime import date, timedelta
from typing import Any

import icalendar
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from decision_tool.planner import plan, plan_already_written
from decision_tool.planner.already_written import CASES
from decision_tool.planner.calendar_file import Event, write_calendar
from decision_tool.planner.model import Plan
from decision_tool.planner.outcomes import OUTCOMES

TODAY = date(2026, 2, 25)
INTERVIEW = date(2026, 3, 10)
PLANS = [
    *(plan(outcome, today=TODAY, interview=INTERVIEW) for outcome in OUTCOMES),
    *(plan_already_written(case.id, today=TODAY, interview=INTERVIEW, sent=TODAY) for case in CASES),
]
written = st.text(st.characters(exclude_categories=("Cc", "Cs")), max_size=200)


def events_in(text: str) -> list[Any]:
    """Return the events of a calendar file as icalendar parses them. Each key has its own type."""
    return list(icalendar.Calendar.from_ical(text).events)


@pytest.mark.parametrize("made", PLANS, ids=[made.outcome for made in PLANS])
def test_icalendar_reads_back_every_step(made: Plan) -> None:
    """Dates, titles, and texts are the same; each event lasts all day and doesn't show it as busy.

    The reminder is at 6 p.m. the day before; today's steps have none. The same plan gives the same file, as nothing
    in it depends on a clock or on chance.
    """
    file = made.calendar()
    assert made.calendar() == file
    events = events_in(file)
    assert [(event["dtstart"].dt, str(event["summary"]), str(event["description"])) for event in events] == [
        (step.date, step.title, step.text) for step in made.steps
    ]
    for event in events:
        assert event["dtend"].dt - event["dtstart"].dt == timedelta(days=1)
        assert event["transp"] == "TRANSPARENT"
        assert event["class"] == "PRIVATE"
        assert event["dtstamp"].dt.date() == TODAY
        assert not event.errors
        reminders = [alarm["trigger"].dt for alarm in event.walk("VALARM")]
        assert reminders == ([timedelta(hours=-6)] if event["dtstart"].dt > TODAY else [])
        assert all(alarm["action"] == "DISPLAY" for alarm in event.walk("VALARM"))


@pytest.mark.parametrize("made", PLANS[::4], ids=[made.outcome for made in PLANS[::4]])
def test_ics_reads_back_every_step(made: Plan) -> None:
    """A second library agrees on dates, titles, texts, and reminders, for one plan in four because it's slow."""
    calendar = importlib.import_module("ics").Calendar(made.calendar())
    read = {(event.begin.date(), event.name, event.description, len(event.alarms)) for event in calendar.events}
    assert read == {(step.date, step.title, step.text, int(step.date > TODAY)) for step in made.steps}
    assert all(event.all_day for event in calendar.events)


def test_event_ids_differ_between_steps_outcomes_and_days() -> None:
    """Two interviews in one calendar don't replace each other, and neither do two outcomes."""
    plans = [*PLANS, plan("send_message", today=TODAY, interview=INTERVIEW + timedelta(days=7))]
    ids = [str(event["uid"]) for made in plans for event in events_in(made.calendar())]
    assert len(set(ids)) == len(ids)
    assert all(event_id.endswith("@decision-tool.invalid") for event_id in ids)


@given(st.lists(st.tuples(written, written), min_size=1, max_size=3))
def test_any_text_comes_back_as_it_was(texts: list[tuple[str, str]]) -> None:
    """Commas, semicolons, backslashes, and every script survive escaping and folding."""
    events = [Event(str(number), TODAY, *both) for number, both in enumerate(texts)]
    read = events_in(write_calendar(events, today=TODAY))
    assert [(str(event["summary"]), str(event["description"])) for event in read] == texts


@given(st.text(st.characters()), st.text(st.characters()))
@example("x" * 200, "é" * 200)
@example("🙂" * 60, "a" * 61 + "李" * 60)
def test_every_line_ends_in_crlf_and_has_at_most_75_octets(title: str, text: str) -> None:
    """With any text, even a lone surrogate, each line is valid UTF-8 of the allowed length."""
    file = write_calendar([Event("id", TODAY, title, text)], today=TODAY)
    assert file.endswith("END:VCALENDAR\r\n")
    lines = file.split("\r\n")[:-1]
    assert all(len(line.encode()) <= 75 for line in lines)
    assert not any(unicodedata.category(character) == "Cc" for line in lines for character in line if character != "\t")


@given(st.text(st.sampled_from("a,;\\\né李🙂"), min_size=80, max_size=400))
def test_long_text_is_folded_between_characters(text: str) -> None:
    """The unfolded line contains the escaped text."""
    file = write_calendar([Event("id", TODAY, "", text)], today=TODAY)
    assert max(len(line.encode()) for line in file.split("\r\n")) in range(72, 76)
    unfolded = file.replace("\r\n ", "")
    escaped = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")
    assert f"\r\nDESCRIPTION:{escaped}\r\n" in unfolded


@pytest.mark.parametrize("line_break", ["\n", "\r\n", "\r"])
def test_line_breaks_are_escaped(line_break: str) -> None:
    """All kinds come back as the same line break."""
    (event,) = events_in(write_calendar([Event("id", TODAY, f"one{line_break}two", "")], today=TODAY))
    assert str(event["summary"]) == "one\ntwo"


def test_text_cannot_add_lines_of_its_own() -> None:
    """A title that looks like the end of an event stays a title."""
    (event,) = events_in(write_calendar([Event("id", TODAY, "x\r\nEND:VEVENT\r\nBEGIN:VEVENT", "")], today=TODAY))
    assert str(event["summary"]) == "x\nEND:VEVENT\nBEGIN:VEVENT"


def test_years_below_a_thousand_have_four_digits() -> None:
    """The format has no shorter years."""
    file = write_calendar([Event("id", date(7, 2, 3), "", "")], today=date.min)
    assert "DTSTART;VALUE=DATE:00070203\r\n" in file
    assert "DTSTAMP:00010101T000000Z\r\n" in file


def test_the_last_possible_date_has_no_end() -> None:
    """There is no next day, and the format doesn't need one."""
    (event,) = events_in(write_calendar([Event("id", date.max, "", "")], today=TODAY))
    assert "dtend" not in event
    assert event["dtstart"].dt == date.max
