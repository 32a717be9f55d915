"""The dated steps after a decision, the calendar file of them, and what to do after having written."""

from datetime import date

from decision_tool import errors
from decision_tool.planner.already_written import CASES
from decision_tool.planner.model import Case, Plan
from decision_tool.planner.outcomes import OUTCOMES
from decision_tool.planner.schedule import place

__all__ = ["already_written", "plan", "plan_already_written"]


def plan(
    outcome: str,
    *,
    today: date,
    interview: date | None = None,
    sent: date | None = None,
    day_named: date | None = None,
) -> Plan:
    """Return the dated steps after a decision.

    Args:
        outcome: the id of an outcome of the contact decision.
        today: the day the plan is made; no step lies before it.
        interview: the day of the interview, before or after today, or None.
        sent: the day the message was sent, or None; a day after today counts as not sent.
        day_named: the day by which they named an answer, or None.

    Returns:
        The plan: three to five steps in the order to do them, notes, and the answer in the light of the
        date.

    Raises:
        ToolError: `unknown_outcome`, when there is no such outcome.
    """
    if outcome not in OUTCOMES:
        raise errors.unknown("outcome", outcome, OUTCOMES)
    given = {"interview": interview, "sent": sent, "day_named": day_named}
    return place(outcome, OUTCOMES[outcome], today=today, given=given)


def already_written(case: str) -> Case:
    """Return what helps, and what makes it worse, for one way in which a message sent may weigh on someone.

    Args:
        case: the id of one of `CASES`, such as `wrong_name`.

    Returns:
        The case, with its sources.

    Raises:
        ToolError: `unknown_case`, when there is no such case.
    """
    for known in CASES:
        if known.id == case:
            return known
    raise errors.unknown("case", case, [known.id for known in CASES])


def plan_already_written(case: str, *, today: date, interview: date | None = None, sent: date | None = None) -> Plan:
    """Return the dated steps for one way in which a message sent may weigh on someone.

    Args:
        case: as for `already_written`.
        today: as for `plan`.
        interview: as for `plan`.
        sent: the day the message went out, or None if it is not known.

    Returns:
        The plan; its `outcome` is the id of the case.

    Raises:
        ToolError: `unknown_case`, when there is no such case.
    """
    given = {"interview": interview, "sent": sent, "day_named": None}
    return place(case, already_written(case).agenda, today=today, given=given)
