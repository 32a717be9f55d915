"""On which day a step comes to lie, by example."""

from datetime import date

import pytest

from decision_tool.planner import plan, plan_already_written
from decision_tool.planner.model import Agenda, Day, Plan, StepRule
from decision_tool.planner.schedule import place

WEDNESDAY = date(2026, 2, 25)
FRIDAY = date(2026, 2, 27)
SATURDAY = date(2026, 2, 28)
SUNDAY = date(2026, 3, 1)
MONDAY = date(2026, 3, 2)
TUESDAY = date(2026, 3, 3)


def day_of(made: Plan, step_id: str) -> date | None:
    """Return the day of a step, or None where the plan does without it."""
    return next((step.date for step in made.steps if step.id == step_id), None)


def text_of(made: Plan, step_id: str) -> str:
    """Return the text of a step."""
    return next(step.text for step in made.steps if step.id == step_id)


def notes_of(made: Plan) -> str:
    """Return all notes as one text."""
    return " ".join(note.text for note in made.notes)


def test_a_note_is_read_by_someone_today_and_sent_tomorrow() -> None:
    """With time in hand, nothing goes out on the day it was written."""
    made = plan("send_message", today=WEDNESDAY, interview=TUESDAY)
    assert day_of(made, "proofread") == WEDNESDAY
    assert day_of(made, "send") == date(2026, 2, 26)
    assert "Monday 2 March is the last good day" in text_of(made, "send")
    assert "before the interview on Tuesday 3 March" in text_of(made, "hold")


def test_a_note_waits_for_monday_where_it_can() -> None:
    """Written on a Friday, it goes out on Monday."""
    assert day_of(plan("send_message", today=FRIDAY, interview=date(2026, 3, 5)), "send") == MONDAY


def test_a_note_goes_out_on_friday_where_monday_is_too_late() -> None:
    """The interview is on Monday, so the weekday before the weekend is the last one."""
    made = plan("send_message", today=FRIDAY, interview=MONDAY)
    assert day_of(made, "send") == FRIDAY
    assert "Friday 27 February is the last good day" in text_of(made, "send")


@pytest.mark.parametrize("outcome", ["send_message", "send_request", "reply_briefly", "ask_logistics"])
def test_without_a_weekday_before_the_interview_the_note_is_let_go(outcome: str) -> None:
    """On the weekend before a Monday interview the plan says so, and asks nobody to proofread."""
    made = plan(outcome, today=SATURDAY, interview=MONDAY)
    assert day_of(made, "send") is None
    assert day_of(made, "proofread") is None
    assert "No weekday" in notes_of(made)


def test_a_request_needs_three_days() -> None:
    """Two days before the interview a request would not be seen in time (B09)."""
    assert day_of(plan("send_request", today=FRIDAY, interview=MONDAY), "send") == FRIDAY
    late = plan("send_request", today=FRIDAY, interview=SUNDAY)
    assert day_of(late, "send") is None
    assert "three days" in notes_of(late)


def test_a_question_to_the_recruiter_goes_out_on_a_weekend_rather_than_too_late() -> None:
    """An e-mail can wait in a recruiter's inbox; without it the details would be missing."""
    assert day_of(plan("ask_recruiter", today=SATURDAY, interview=MONDAY), "ask") == SATURDAY
    assert day_of(plan("ask_recruiter", today=SATURDAY, interview=TUESDAY), "ask") == MONDAY


@pytest.mark.parametrize(("interview", "thanks"), [(MONDAY, TUESDAY), (FRIDAY, MONDAY), (SATURDAY, MONDAY)])
def test_thanks_come_on_the_next_weekday(interview: date, thanks: date) -> None:
    """Within a day (E17), and never on a weekend."""
    assert day_of(plan("prepare_and_wait", today=WEDNESDAY, interview=interview), "thank") == thanks


def test_thanks_a_week_late_are_left_out() -> None:
    """Eight days after the interview the plan says that the moment has gone."""
    assert day_of(plan("send_thank_you", today=TUESDAY, interview=date(2026, 2, 24)), "thank") == TUESDAY
    late = plan("send_thank_you", today=TUESDAY, interview=date(2026, 2, 23))
    assert day_of(late, "thank") is None
    assert "best days for a thank-you are over" in notes_of(late)


def test_an_interview_tomorrow_puts_everything_on_today() -> None:
    """Nothing is left out for want of days but what needs more of them."""
    made = plan("prepare_and_wait", today=MONDAY, interview=TUESDAY)
    assert [step.id for step in made.steps if step.date == MONDAY] == ["hold", "look", "prepare", "pack"]


def test_steps_stand_in_the_order_of_their_days() -> None:
    """The call stands before the packing of the day it shares, and after all that comes sooner."""
    made = plan("ask_recruiter", today=WEDNESDAY, interview=SATURDAY)
    assert [step.id for step in made.steps[:5]] == ["ask", "look", "prepare", "call", "pack"]


def test_on_the_day_of_the_interview_nothing_is_sent_first() -> None:
    """Only arriving is left for today, and the note says why."""
    made = plan("send_message", today=TUESDAY, interview=TUESDAY)
    assert [step.id for step in made.steps if step.date == TUESDAY] == ["arrive"]
    assert "send nothing before it" in notes_of(made)


def test_people_who_have_met_today_are_not_told_to_arrive() -> None:
    """For outcomes after the interview, today's interview is over."""
    made = plan("send_thank_you", today=TUESDAY, interview=TUESDAY)
    assert [step.id for step in made.steps] == ["thank", "follow_up"]


def test_an_interview_that_is_over_is_told() -> None:
    """The steps before it are gone, those after it stay."""
    made = plan("send_message", today=TUESDAY, interview=MONDAY)
    assert [step.id for step in made.steps] == ["thank", "follow_up"]
    assert "The interview on Monday 2 March is over" in notes_of(made)


def test_without_a_day_for_the_interview_the_plan_asks_for_it() -> None:
    """What can be done is dated from today; the rest is promised."""
    made = plan("send_message", today=WEDNESDAY)
    assert [step.id for step in made.steps] == ["look", "proofread", "send", "hold"]
    assert "Add the day of the interview" in notes_of(made)


def test_a_day_of_sending_that_lies_ahead_does_not_count() -> None:
    """The note is still to be sent, and the plan says so."""
    made = plan("send_message", today=WEDNESDAY, interview=TUESDAY, sent=FRIDAY)
    assert day_of(made, "send") == date(2026, 2, 26)
    assert "Friday 27 February, has not come yet" in notes_of(made)


def test_what_withdrawing_locks_is_told_with_its_day() -> None:
    """Three weeks from the day on which it would be withdrawn (L08)."""
    made = plan_already_written("not_allowed", today=WEDNESDAY)
    assert day_of(made, "withdraw") == WEDNESDAY
    assert "until Wednesday 18 March" in text_of(made, "withdraw")


def test_a_correction_has_three_days() -> None:
    """After that it would be a second message about little."""
    assert day_of(plan_already_written("mistake", today=FRIDAY, sent=WEDNESDAY), "correct") == FRIDAY
    late = plan_already_written("mistake", today=TUESDAY, sent=WEDNESDAY)
    assert day_of(late, "correct") is None
    assert "too late to send a correction" in notes_of(late)


def test_a_day_far_away_is_told_with_its_year() -> None:
    """Without the year, last March could be this one."""
    made = plan("send_message", today=WEDNESDAY, interview=date(2025, 3, 4))
    assert "Tuesday 4 March 2025" in notes_of(made)


def test_a_step_is_held_between_its_bounds() -> None:
    """The day meant gives way to the first and to the last day open."""
    anchored = Agenda(
        (
            StepRule("early", "Early", "On {day}.", (), Day("interview", -9), not_before=(Day("interview", -2),)),
            StepRule("late", "Late", "By {latest}.", (), Day("early", 9), not_after=(Day("interview", 1),)),
            StepRule("never", "Never", "Never.", (), Day("nowhere")),
        )
    )
    made = place("any", anchored, today=SATURDAY, interview=date(2026, 3, 6))
    assert day_of(made, "early") == date(2026, 3, 4)
    assert text_of(made, "early") == "On Wednesday 4 March."
    assert day_of(made, "late") == date(2026, 3, 7)
    assert text_of(made, "late") == "By Saturday 7 March."
    assert day_of(made, "never") is None
