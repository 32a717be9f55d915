"""The answers derived from dates."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from decision_tool import from_dates
from decision_tool.flow.contact import CONTACT

TODAY = date(2026, 11, 24)


def in_days(days: int) -> date:
    """Return the date a number of days from today."""
    return TODAY + timedelta(days=days)


@pytest.mark.parametrize(
    ("days", "known"),
    [
        (4000, {"days_until": "three_or_more"}),
        (3, {"days_until": "three_or_more"}),
        (2, {"days_until": "two_or_fewer"}),
        (1, {"days_until": "two_or_fewer"}),
        (0, {"days_until": "two_or_fewer", "since_interview": "under_two_weeks"}),
        (-1, {"since_interview": "under_two_weeks"}),
        (-13, {"since_interview": "under_two_weeks"}),
        (-14, {"since_interview": "two_weeks_or_more"}),
        (-4000, {"since_interview": "two_weeks_or_more"}),
    ],
)
def test_answers_are_derived_from_the_days_between(days: int, known: dict[str, str]) -> None:
    """Three days before is early enough, and fourteen days after is a fair wait."""
    assert from_dates(today=TODAY, interview=in_days(days)) == known


def test_without_a_date_nothing_is_derived() -> None:
    """Then the questions are asked."""
    assert from_dates(today=TODAY, interview=None) == {}


@pytest.mark.parametrize(("days", "option"), [(-1, "passed"), (0, "not_yet"), (1, "not_yet")])
def test_the_date_they_named_has_passed_the_next_day(days: int, option: str) -> None:
    """On that date, they may still answer."""
    assert from_dates(today=TODAY, interview=None, day_named=in_days(days)) == {"day_named": option}


@given(st.dates(), st.none() | st.dates(), st.none() | st.dates())
def test_only_options_are_derived_and_never_the_stage(today: date, interview: date | None, named: date | None) -> None:
    """For any dates, from the first to the last Python can represent."""
    options = {question.id: [option.id for option in question.options] for question in CONTACT.questions}
    known = from_dates(today=today, interview=interview, day_named=named)
    assert all(option in options[question] for question, option in known.items())
    assert known.keys() <= {"days_until", "since_interview", "day_named"}


def test_a_datetime_counts_as_its_date() -> None:
    """A `datetime` is a date, too."""
    late = datetime(2026, 11, 24, 23, 59)
    assert from_dates(today=late, interview=in_days(2)) == {"days_until": "two_or_fewer"}
