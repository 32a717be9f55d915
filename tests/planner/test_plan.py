"""What must hold for the plan of every outcome and case, on all dates."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from decision_tool.errors import ToolError
from decision_tool.planner import plan, plan_already_written
from decision_tool.planner.already_written import CASES
from decision_tool.planner.model import Plan
from decision_tool.planner.outcomes import OUTCOMES

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
    """Draw a today, an interview and a day of sending: near each other, where bounds bite, or anywhere."""
    today = draw(st.dates() | st.dates(date(2026, 1, 1), date(2026, 12, 31)))

    def other() -> date | None:
        shift = draw(days_near)
        near = min(max(today.toordinal() + shift, 1), date.max.toordinal())
        return draw(st.none() | st.just(date.fromordinal(near)) | st.dates())

    return today, other(), other()


def planned(name: str, today: date, interview: date | None, sent: date | None) -> Plan:
    """Return the plan for the id of an outcome or of a case."""
    make = plan_already_written if name in CASE_IDS else plan
    return make(name, today=today, interview=interview, sent=sent)


unhurried = settings(deadline=None)
every_plan = given(name=st.sampled_from((*OUTCOMES, *CASE_IDS)), situation=situations())


@unhurried
@every_plan
def test_no_step_lies_in_the_past(name: str, situation: tuple[date, date | None, date | None]) -> None:
    """Every step is for today or later, in order, and each is there once."""
    steps = planned(name, *situation).steps
    dates = [step.date for step in steps]
    assert all(day >= situation[0] for day in dates)
    assert dates == sorted(dates)
    assert len({step.id for step in steps}) == len(steps)


@unhurried
@every_plan
def test_no_step_lies_after_what_it_must_precede(name: str, situation: tuple[date, date | None, date | None]) -> None:
    """Preparing comes before the interview, thanks after it, and each step before those that need it."""
    check_order(planned(name, *situation))


def check_order(made: Plan) -> None:
    """Assert that each step comes before what it must precede."""
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


@unhurried
@every_plan
def test_nothing_is_sent_on_a_weekend_or_on_the_day_of_the_interview(
    name: str, situation: tuple[date, date | None, date | None]
) -> None:
    """Unless no weekday is left, which the light says; and only a change of the day goes out on it."""
    _, interview, _ = situation
    made = planned(name, *situation)
    for step in made.steps:
        if step.sends_to == "interviewer" and step.id != "correct":
            assert step.date.weekday() < 5 or "weekend" in made.light, step
        if step.sends_to and step.id != "move":
            assert step.date != interview, step


@unhurried
@every_plan
def test_a_plan_has_three_to_five_steps(name: str, situation: tuple[date, date | None, date | None]) -> None:
    """Whatever the days; and by day they are the same steps."""
    made = planned(name, *situation)
    assert 3 <= len(made.steps) <= 5
    assert [step for _, steps in made.days for step in steps] == list(made.steps)
    assert len({day for day, _ in made.days}) == len(made.days)


@unhurried
@every_plan
def test_every_sentence_is_finished(name: str, situation: tuple[date, date | None, date | None]) -> None:
    """All days are filled in, in steps and in notes."""
    made = planned(name, *situation)
    for sentence in [step.text for step in made.steps] + [note.text for note in made.notes] + [made.light or "."]:
        assert "{" not in sentence
        assert sentence.endswith(".")


@unhurried
@given(name=st.sampled_from(sorted(WRITING_OUTCOMES)), situation=situations())
def test_after_sending_nothing_more_is_sent_before_the_interview(
    name: str, situation: tuple[date, date | None, date | None]
) -> None:
    """Once the message went out, the plan holds no second one to the interviewer but the thanks."""
    today, interview, sent = situation
    sent = min(sent or today, today)
    if interview is not None and sent >= interview:
        return
    assert "send" not in {step.id for step in planned(name, today, interview, sent).steps}


@unhurried
@given(name=st.sampled_from(sorted({*OUTCOMES, *CASE_IDS})), situation=situations())
def test_at_most_one_message_a_stage(name: str, situation: tuple[date, date | None, date | None]) -> None:
    """The interviewer gets at most one message before the interview and one after it."""
    _, interview, _ = situation
    to_them = [step for step in planned(name, *situation).steps if step.sends_to == "interviewer"]
    before = [step for step in to_them if interview and step.date < interview]
    assert len(before) <= 1
    assert len(to_them) - len(before) <= 1


@pytest.mark.parametrize(
    "name",
    [
        *("do_not_contact", "not_allowed", "let_process_run", "leave_it", "ask_recruiter", "move_interview"),
        *("thank_via_recruiter", "follow_up_once", "ask_for_feedback", "discuss_offer"),
    ],
)
@unhurried
@given(situation=situations())
def test_who_must_not_be_contacted_is_not(name: str, situation: tuple[date, date | None, date | None]) -> None:
    """No step sends anything to the interviewer."""
    assert all(step.sends_to != "interviewer" for step in planned(name, *situation).steps)


@unhurried
@given(situation=situations())
def test_a_thank_you_that_went_out_is_not_sent_again(
    situation: tuple[date, date | None, date | None],
) -> None:
    """Sent on the day of the interview or since, nothing is due but the wait."""
    today, interview, _ = situation
    interview = min(interview or today, today)
    steps = plan("send_thank_you", today=today, interview=interview, sent=today).steps
    assert "thank" not in {step.id for step in steps}


@unhurried
@given(outcome=st.text(), today=st.dates())
def test_an_unknown_outcome_is_refused(outcome: str, today: date) -> None:
    """The error names the id and what is valid."""
    if outcome not in OUTCOMES:
        with pytest.raises(ToolError, match=r"There is no outcome .* Valid: do_not_contact, ") as refused:
            plan(outcome, today=today)
        assert refused.value.code == "unknown_outcome"


def test_a_date_with_a_time_counts_as_its_day() -> None:
    """A `datetime` is a date too; its hours are dropped."""
    made = plan("send_message", today=datetime(2026, 2, 25, 22, 30), interview=date(2026, 3, 10))
    assert made == plan("send_message", today=date(2026, 2, 25), interview=date(2026, 3, 10))
    assert made.calendar()


@pytest.mark.parametrize("name", [*OUTCOMES, *CASE_IDS])
def test_the_first_and_the_last_day_of_all_do_no_harm(name: str) -> None:
    """Where the calendar ends, steps are left out; nothing raises."""
    extremes = (date.min, date.min + timedelta(days=1), date.max - timedelta(days=1), date.max)
    for today in extremes:
        for interview in (None, *extremes):
            for sent in (None, *extremes):
                made = planned(name, today, interview, sent)
                check_order(made)
                assert made.calendar()
