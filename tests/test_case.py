"""The case: what follows from the dates, what contradicts them, and what changed."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from decision_tool import decide, from_dates
from decision_tool.case import AHEAD, OVER, SCHEDULED, Case, Difference, Doubt, answers, differences, doubts, fields
from decision_tool.flow.contact import CONTACT
from decision_tool.planner import plan

TODAY = date(2026, 11, 24)
OPTIONS = {question.id: [option.id for option in question.options] for question in CONTACT.questions}


def in_days(days: int) -> date:
    """Return the date that many days from today."""
    return TODAY + timedelta(days=days)


READY = Case(
    {
        "stage": "scheduled",
        "purpose": "connect",
        "asked_not_to": "no",
        "contact_so_far": "none",
        "days_until": "two_or_fewer",
        "presence": "open",
        "relationship": "know_each_other",
    },
    interview=in_days(3),
)


def test_an_answer_from_a_date_replaces_a_given_one() -> None:
    """The user's own answer stays in the case, and applies again when the date is cleared."""
    assert answers(READY, TODAY)["days_until"] == "three_or_more"
    assert answers(READY._replace(interview=None), TODAY)["days_until"] == "two_or_fewer"
    assert answers(READY._replace(day_named=TODAY), TODAY)["day_named"] == "not_yet"


def test_a_date_changes_the_decision_and_the_plan_together() -> None:
    """Three days: send it today. Two days: wait, and send nothing before the interview."""
    soon = READY._replace(interview=in_days(2))
    outcomes = [decide(answers(case, TODAY)).outcome for case in (READY, soon)]
    assert outcomes == ["send_request", "prepare_and_wait"]
    first = [
        plan(str(o), today=TODAY, interview=c.interview).steps[0].id
        for o, c in zip(outcomes, (READY, soon), strict=True)
    ]
    assert first == ["send", "hold"]


def test_a_changed_date_is_the_cause_of_what_follows_from_it() -> None:
    """So that the page can say: because the date changed."""
    assert differences(READY, READY._replace(interview=in_days(2)), TODAY) == (
        Difference("date", "interview", "2026-11-27", "2026-11-26"),
        Difference("answer", "days_until", "three_or_more", "two_or_fewer", because="interview"),
    )


def test_clearing_a_date_restores_the_users_own_answer() -> None:
    """And that follows from the date as well."""
    found = differences(READY, READY._replace(interview=None), TODAY)
    assert found[1] == Difference("answer", "days_until", "three_or_more", "two_or_fewer", because="interview")


def test_the_users_own_changes_have_no_cause() -> None:
    """Answers, fields, dates, and the account, in this order."""
    later = READY._replace(
        answers={**READY.answers, "presence": "reserved"}, sent=TODAY, fields={"role": "Nurse"}, account="free"
    )
    assert differences(READY, later, TODAY) == (
        Difference("date", "sent", "", "2026-11-24"),
        Difference("answer", "presence", "open", "reserved"),
        Difference("field", "role", "", "Nurse"),
        Difference("account", "account", "", "free"),
    )


def test_dates_are_fields_of_the_composer() -> None:
    """In the form `2026-11-27`."""
    case = READY._replace(fields={"role": "Nurse"}, day_named=in_days(9))
    assert fields(case) == {"role": "Nurse", "interview_date": "2026-11-27", "day_named": "2026-12-03"}
    assert fields(Case()) == {}


@pytest.mark.parametrize(
    ("stage", "days", "expected"),
    [
        ("scheduled", -1, (OVER,)),
        ("applied", -1, (OVER,)),
        ("applied", 1, (SCHEDULED,)),
        ("interviewed", 1, (AHEAD,)),
        ("scheduled", 0, ()),
        ("interviewed", 0, ()),
        ("scheduled", 1, ()),
        ("interviewed", -1, ()),
        ("offered", 1, ()),
        ("turned_down", -400, ()),
    ],
)
def test_a_stage_that_contradicts_the_date_is_questioned(stage: str, days: int, expected: tuple[Doubt, ...]) -> None:
    """It's reported, with the answers that would fit the date; the user decides."""
    case = Case({"stage": stage}, interview=in_days(days))
    assert doubts(case, TODAY) == expected
    assert answers(case, TODAY)["stage"] == stage
    for doubt in expected:
        assert set(doubt.options) < set(OPTIONS[doubt.question])
        assert stage not in doubt.options


def test_without_a_date_or_a_stage_there_is_no_doubt() -> None:
    """There's nothing to contradict."""
    assert doubts(Case({"stage": "scheduled"}), TODAY) == ()
    assert doubts(Case(interview=TODAY), TODAY) == ()


GIVEN = st.fixed_dictionaries({}, optional={name: st.sampled_from(options) for name, options in OPTIONS.items()})
CASES = st.builds(Case, GIVEN, st.none() | st.dates(), st.none() | st.dates(), st.none() | st.dates())


@given(CASES, CASES, st.dates())
def test_differences_are_exactly_what_changed(before: Case, after: Case, today: date) -> None:
    """Applied to the earlier case's answers, they give the later ones; equal cases have none; nothing is modified."""
    found = [each for each in differences(before, after, today) if each.part == "answer"]
    told = answers(before, today)
    for each in found:
        assert told.get(each.id, "") == each.before != each.after
        told[each.id] = each.after
    assert {question: option for question, option in told.items() if option} == answers(after, today)
    assert differences(after, after, today) == ()
    assert from_dates(today=today, interview=after.interview).items() <= answers(after, today).items()
