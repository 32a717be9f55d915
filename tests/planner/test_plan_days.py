"""Examples of the days steps are placed on."""

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
    """Return the day of a step, or None if the plan doesn't have it."""
    return next((step.date for step in made.steps if step.id == step_id), None)


def text_of(made: Plan, step_id: str) -> str:
    """Return the text of a step."""
    return next(step.text for step in made.steps if step.id == step_id)


def notes_of(made: Plan) -> str:
    """Return all notes as one text."""
    return " ".join(note.text for note in made.notes)


def ids_of(made: Plan) -> list[str]:
    """Return the ids of the steps, in order."""
    return [step.id for step in made.steps]


def test_what_the_decision_says_to_send_is_sent_today() -> None:
    """What the date means says so, too."""
    made = plan("send_message", today=WEDNESDAY, interview=TUESDAY)
    assert ids_of(made) == ["send", "prepare", "arrive", "thank", "follow_up"]
    assert day_of(made, "send") == WEDNESDAY
    assert made.light == "The interview is in 6 days. Send your message today."
    assert not made.too_late


def test_day_three_is_still_fine_for_a_request() -> None:
    """The decision says so, and so does the plan (law 9)."""
    made = plan("send_request", today=FRIDAY, interview=MONDAY)
    assert day_of(made, "send") == FRIDAY
    assert made.light == "The interview is in 3 days, so there’s still time. Send your request today."


def test_a_message_waits_for_monday_if_it_can() -> None:
    """On a weekend, the plan names the day."""
    made = plan("send_message", today=SATURDAY, interview=date(2026, 3, 5))
    assert day_of(made, "send") == MONDAY
    assert made.light == "The interview is in 5 days. Send your message on Monday, March 2."
    assert plan("send_message", today=SUNDAY, interview=TUESDAY).light.endswith("Send your message tomorrow.")


@pytest.mark.parametrize("outcome", ["send_message", "reply_briefly", "ask_logistics"])
def test_without_a_weekday_before_the_interview_it_goes_out_on_the_weekend(outcome: str) -> None:
    """On the weekend before a Monday interview, waiting would contradict the decision, so the plan says why."""
    made = plan(outcome, today=SATURDAY, interview=MONDAY)
    assert day_of(made, "send") == SATURDAY
    assert made.light.endswith("It’s the weekend, but Monday may be too late.")


def test_a_request_needs_three_days() -> None:
    """Two days before the interview, a request may not be seen in time (B09)."""
    late = plan("send_request", today=SATURDAY, interview=MONDAY)
    assert day_of(late, "send") is None
    assert late.too_late
    assert "less than three days away" in late.light
    assert late.notes[0].text == late.light


def test_a_question_to_the_recruiter_goes_out_on_a_weekend_rather_than_too_late() -> None:
    """An email can wait in a recruiter's inbox. Without it, the details would be missing."""
    assert day_of(plan("ask_recruiter", today=SATURDAY, interview=MONDAY), "ask") == SATURDAY
    assert day_of(plan("ask_recruiter", today=SATURDAY, interview=TUESDAY), "ask") == MONDAY


@pytest.mark.parametrize(("interview", "thanks"), [(MONDAY, TUESDAY), (FRIDAY, MONDAY), (SATURDAY, MONDAY)])
def test_thanks_come_on_the_next_weekday(interview: date, thanks: date) -> None:
    """Within a day (E17), and never on a weekend."""
    assert day_of(plan("prepare_and_wait", today=WEDNESDAY, interview=interview), "thank") == thanks


def test_a_thank_you_is_too_late_after_three_months() -> None:
    """Until then it's better late than never. After that, the plan says it's too late."""
    assert day_of(plan("send_thank_you", today=TUESDAY, interview=date(2025, 12, 3)), "thank") == TUESDAY
    late = plan("send_thank_you", today=TUESDAY, interview=date(2025, 12, 2))
    assert day_of(late, "thank") is None
    assert late.too_late
    assert "more than three months ago" in late.light


def test_a_thank_you_with_another_outcome_has_a_week() -> None:
    """After that, the plan doesn't mention it."""
    assert day_of(plan("prepare_and_wait", today=TUESDAY, interview=date(2026, 2, 24)), "thank") == TUESDAY
    assert day_of(plan("prepare_and_wait", today=TUESDAY, interview=date(2026, 2, 23)), "thank") is None


def test_an_interview_tomorrow_puts_everything_on_today() -> None:
    """Nothing is left out for lack of days."""
    made = plan("prepare_and_wait", today=MONDAY, interview=TUESDAY)
    assert [step.id for step in made.steps if step.date == MONDAY] == ["hold", "prepare"]
    assert [(day, len(steps)) for day, steps in made.days][:2] == [(MONDAY, 2), (TUESDAY, 1)]


def test_on_the_day_of_the_interview_nothing_is_sent_first() -> None:
    """Only the interview is left for today, and the plan says why."""
    made = plan("send_message", today=TUESDAY, interview=TUESDAY)
    assert [step.id for step in made.steps if step.date == TUESDAY] == ["arrive"]
    assert made.light == "The interview is today, so it’s too late for a message. Introduce yourself when you meet."
    assert made.too_late


def test_rescheduling_is_the_one_thing_that_cannot_wait_for_the_interview() -> None:
    """It's planned for today, on a weekend, and for a missed interview, too."""
    for today, interview in ((TUESDAY, TUESDAY), (SATURDAY, MONDAY), (TUESDAY, MONDAY)):
        assert day_of(plan("move_interview", today=today, interview=interview), "move") == today


@pytest.mark.parametrize("interview", [TUESDAY, MONDAY, date(2021, 3, 4)])
def test_the_rule_against_contact_stays_on_interview_day_and_after(interview: date) -> None:
    """The step stays, no matter how long ago the interview was."""
    assert day_of(plan("do_not_contact", today=TUESDAY, interview=interview), "hold") == TUESDAY


def test_people_who_have_met_today_are_not_told_to_arrive() -> None:
    """For outcomes after the interview, an interview today is over."""
    made = plan("send_thank_you", today=TUESDAY, interview=TUESDAY)
    assert ids_of(made) == ["thank", "search", "follow_up"]
    assert day_of(made, "thank") == date(2026, 3, 4)


def test_a_past_interview_is_noted() -> None:
    """The steps before it are gone, and those after it stay."""
    made = plan("send_message", today=TUESDAY, interview=MONDAY)
    assert ids_of(made) == ["thank", "profile", "follow_up"]
    assert "The interview on Monday, March 2 is over" in notes_of(made)


def test_an_interview_years_ago_is_noted_with_its_year_and_nothing_is_sent() -> None:
    """The date may be a typo."""
    made = plan("prepare_and_wait", today=TUESDAY, interview=date(2021, 3, 4))
    assert not any(step.sends_to for step in made.steps)
    assert len(made.steps) == 3
    assert "Thursday, March 4, 2021 was more than a month ago" in notes_of(made)


def test_without_a_date_for_the_interview_the_plan_asks_for_it() -> None:
    """What can be done now is dated from today, and the rest is promised."""
    made = plan("send_message", today=WEDNESDAY)
    assert ids_of(made) == ["send", "profile", "check"]
    assert made.light == ""
    assert "Add the interview date" in notes_of(made)


def test_a_sent_date_in_the_future_does_not_count() -> None:
    """The message hasn't been sent yet, and the plan says so."""
    made = plan("send_message", today=WEDNESDAY, interview=TUESDAY, sent=FRIDAY)
    assert day_of(made, "send") == WEDNESDAY
    assert "Friday, February 27, is still ahead" in notes_of(made)


def test_the_date_they_named_sets_the_follow_up() -> None:
    """On the next weekday, instead of after two weeks."""
    made = plan("let_process_run", today=WEDNESDAY, interview=date(2026, 2, 20), day_named=FRIDAY)
    assert day_of(made, "follow_up") == MONDAY
    assert "you’d hear by Friday, February 27" in text_of(made, "follow_up")


def test_once_the_date_has_passed_and_nothing_is_asked_no_later_step_asks() -> None:
    """The one follow-up has been used."""
    for days in ({"day_named": date(2026, 2, 20)}, {"interview": date(2026, 2, 11)}):
        assert day_of(plan("let_process_run", today=WEDNESDAY, **days), "follow_up") is None


def test_a_follow_up_is_not_sent_twice() -> None:
    """All that's left is to leave it at that."""
    made = plan("follow_up_once", today=WEDNESDAY, interview=date(2026, 2, 2), sent=date(2026, 2, 24))
    assert ids_of(made)[0] == "rest"
    assert not any(step.sends_to for step in made.steps)


def test_the_date_a_withdrawal_unlocks_is_given() -> None:
    """Three weeks after the day of withdrawing (L08)."""
    made = plan_already_written("not_allowed", today=WEDNESDAY)
    assert day_of(made, "withdraw") == WEDNESDAY
    assert "until Wednesday, March 18" in text_of(made, "withdraw")


def test_a_correction_has_three_days() -> None:
    """After that, it would be a second message for little reason."""
    assert day_of(plan_already_written("mistake", today=FRIDAY, sent=WEDNESDAY), "correct") == FRIDAY
    late = plan_already_written("mistake", today=TUESDAY, sent=WEDNESDAY)
    assert day_of(late, "correct") is None
    assert "too late for a correction" in notes_of(late)


def test_a_step_stays_within_its_bounds() -> None:
    """The preferred day is moved to the first or last allowed day, or to a weekday in between."""
    anchored = Agenda(
        (
            StepRule("early", "Early", "On {day}.", (), Day("interview", -9), not_before=(Day("interview", -2),)),
            StepRule("late", "Late", "Late.", (), Day("early", 9), not_after=(Day("interview", 1),)),
            StepRule("open", "Open", "Open.", (), Day("interview", 1), any_day=True),
            StepRule("never", "Never", "Never.", (), Day("nowhere")),
        )
    )
    made = place("any", anchored, today=SATURDAY, given={"interview": date(2026, 3, 6)})
    assert day_of(made, "early") == date(2026, 3, 4)
    assert text_of(made, "early") == "On Wednesday, March 4."
    assert day_of(made, "late") == date(2026, 3, 6)
    assert day_of(made, "open") == date(2026, 3, 7)
    assert day_of(made, "never") is None
