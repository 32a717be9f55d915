"""What must be true of the plan for every outcome and case, on all dates."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from decision_tool.errors import ToolError
from decision_tool.planner import plan, plan_already_written
from decision_tool.planner.already_written import CASES
from decision_tool.planner.model import Plan
from decision_tool.planner.outcomes import OUTCOMES
from tests.examples import examples

CASE_IDS = tuple(case.id for case in CASES)
AFTER_OUTCOMES = {"send_request_after"}
WRITING_OUTCOMES = {"send_message", "send_request", "ask_logistics"}

PRECEDES_INTERVIEW = {"prepare", "find_out", "correct"}
FOLLOWS_INTERVIEW = {"thank", "follow_up", "tidy"}
ORDER = (
    ("send", "find_out"),
    ("send", "follow_up"),
    ("send", "tidy"),
    ("ask", "call"),
    ("ask", "rest"),
    ("figure", "ask"),
    ("move", "confirmed"),
    ("prepare", "arrive"),
    ("arrive", "thank"),
    ("thank", "follow_up"),
    ("wait", "follow_up"),
    ("follow_up", "rest"),
    ("withdraw", "tell"),
)

days_near = st.integers(-60, 60)


@st.composite
def situations(draw: st.DrawFn) -> tuple[date, date | None, date | None]:
    """Draw today, the interview date, and the sent date: close together, at the bounds, or anywhere."""
    today = draw(st.dates() | st.dates(date(2026, 1, 1), date(2026, 12, 31)))

    def other() -> date | None:
        shift = draw(days_near)
        near = min(max(today.toordinal() + shift, 1), date.max.toordinal())
        return draw(st.none() | st.just(date.fromordinal(near)) | st.dates())

    return today, other(), other()


def planned(name: str, today: date, interview: date | None, sent: date | None) -> Plan:
    """Return the plan for the id of an outcome or a case."""
    make = plan_already_written if name in CASE_IDS else plan
    return make(name, today=today, interview=interview, sent=sent)


every_plan = given(name=st.sampled_from((*OUTCOMES, *CASE_IDS)), situation=situations())
NOT_CONTACTED = {
    *("do_not_contact", "not_allowed", "let_process_run", "leave_it", "ask_recruiter", "move_interview"),
    *("thank_via_recruiter", "follow_up_once", "ask_for_feedback", "discuss_offer"),
}
"""The outcomes and cases after which nothing goes to the interviewer."""


@settings(max_examples=examples(120))
@every_plan
def test_every_plan_keeps_every_law(name: str, situation: tuple[date, date | None, date | None]) -> None:
    """For any dates. Each law is checked on the same plan, and reports what's wrong."""
    today, interview, _ = situation
    made = planned(name, *situation)
    for law in (
        steps_are_for_later,
        check_order,
        weekdays_only,
        few_steps,
        sentences_are_finished,
        one_message_a_stage,
    ):
        law(made)
    assert all(step.date >= today for step in made.steps)
    assert made.interview == interview


def steps_are_for_later(made: Plan) -> None:
    """Assert that the steps are in order and unique."""
    dates = [step.date for step in made.steps]
    assert dates == sorted(dates)
    assert len({step.id for step in made.steps}) == len(made.steps)


def check_order(made: Plan) -> None:
    """Assert the order of preparing, the interview, and thanks."""
    name, interview, steps = made.outcome, made.interview, made.steps
    place = {step.id: number for number, step in enumerate(steps)}
    for first, second in ORDER:
        if first in place and second in place:
            assert place[first] < place[second], (first, second)
    for step in steps:
        if interview and (step.id in PRECEDES_INTERVIEW or (step.id == "send" and name in WRITING_OUTCOMES)):
            assert step.date < interview, step
        if interview and (step.id in FOLLOWS_INTERVIEW or (step.id == "send" and name in AFTER_OUTCOMES)):
            assert step.date > interview, step
        if step.id == "arrive":
            assert step.date == interview
        if step.id == "send" and name == "send_request" and interview:
            assert interview - step.date >= timedelta(days=3)


def weekdays_only(made: Plan) -> None:
    """Assert that nothing is sent on a weekend without saying why, or on interview day except a new time."""
    for step in made.steps:
        if step.sends_to == "interviewer" and step.id != "correct":
            assert step.date.weekday() < 5 or "weekend" in made.light, step
        if step.sends_to and step.id != "move":
            assert step.date != made.interview, step


def few_steps(made: Plan) -> None:
    """Assert that there are three to five steps, and that `days` has the same ones."""
    assert 3 <= len(made.steps) <= 5
    assert [step for _, steps in made.days for step in steps] == list(made.steps)
    assert len({day for day, _ in made.days}) == len(made.days)


def sentences_are_finished(made: Plan) -> None:
    """Assert that all dates are filled in, in steps and in notes."""
    for sentence in [step.text for step in made.steps] + [note.text for note in made.notes] + [made.light or "."]:
        assert "{" not in sentence
        assert sentence.endswith(".")


def one_message_a_stage(made: Plan) -> None:
    """Assert that the interviewer gets at most one message before the interview and one after it."""
    to_them = [step for step in made.steps if step.sends_to == "interviewer"]
    before = [step for step in to_them if made.interview and step.date < made.interview]
    assert len(before) <= 1
    assert len(to_them) - len(before) <= 1
    assert made.outcome not in NOT_CONTACTED or not to_them


@given(name=st.sampled_from(sorted(WRITING_OUTCOMES)), situation=situations())
def test_after_sending_nothing_more_is_sent_before_the_interview(
    name: str, situation: tuple[date, date | None, date | None]
) -> None:
    """Once the message has been sent, the interviewer gets only the thank-you."""
    today, interview, sent = situation
    sent = min(sent or today, today)
    if interview is not None and sent >= interview:
        return
    assert "send" not in {step.id for step in planned(name, today, interview, sent).steps}


@pytest.mark.parametrize("name", sorted(NOT_CONTACTED))
def test_nobody_is_contacted_who_must_not_be(name: str) -> None:
    """No step sends anything to the interviewer, on any day in two weeks around the interview, or without one."""
    interview = date(2026, 3, 10)
    for shift in range(-7, 8):
        for known in (interview, None):
            steps = planned(name, interview + timedelta(days=shift), known, None).steps
            assert all(step.sends_to != "interviewer" for step in steps)


@given(situation=situations())
def test_a_thank_you_is_not_sent_twice(
    situation: tuple[date, date | None, date | None],
) -> None:
    """If it was sent on interview day or later, there's nothing left to do but wait."""
    today, interview, _ = situation
    interview = min(interview or today, today)
    steps = plan("send_thank_you", today=today, interview=interview, sent=today).steps
    assert "thank" not in {step.id for step in steps}


@given(outcome=st.text(), today=st.dates())
def test_an_unknown_outcome_is_rejected(outcome: str, today: date) -> None:
    """The error names the id and lists the valid ones."""
    if outcome not in OUTCOMES:
        with pytest.raises(ToolError, match=r"There is no outcome .* Valid: do_not_contact, ") as refused:
            plan(outcome, today=today)
        assert refused.value.code == "unknown_outcome"


def test_a_datetime_counts_as_its_date() -> None:
    """A `datetime` is a date, too. Its time is dropped."""
    made = plan("send_message", today=datetime(2026, 2, 25, 22, 30), interview=date(2026, 3, 10))
    assert made == plan("send_message", today=date(2026, 2, 25), interview=date(2026, 3, 10))
    assert made.calendar()


@pytest.mark.parametrize("name", [*OUTCOMES, *CASE_IDS])
def test_the_first_and_last_possible_dates_work(name: str) -> None:
    """Steps beyond the calendar are left out, and nothing is raised."""
    extremes = (date.min, date.min + timedelta(days=1), date.max - timedelta(days=1), date.max)
    for today in extremes:
        for interview in (None, *extremes):
            for sent in (None, *extremes):
                made = planned(name, today, interview, sent)
                check_order(made)
                assert sent or made.calendar()
