"""The dated steps after a decision or a sent message, and their calendar file."""

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
        today: today's date; no step comes before it.
        interview: the interview date, past or future, or None.
        sent: the date the message was sent, or None; a future date counts as not sent.
        day_named: the date they said the person would hear by, or None.

    Returns:
        The plan: three to five steps in the order to do them, notes, and what the date means for the answer.

    Raises:
        ToolError: `unknown_outcome` if there is no such outcome.
    """
    if outcome not in OUTCOMES:
        raise errors.unknown("outcome", outcome, OUTCOMES)
    given = {"interview": interview, "sent": sent, "day_named": day_named}
    return place(outcome, OUTCOMES[outcome], today=today, given=given)


def already_written(case: str) -> Case:
    """Return what helps, and what makes it worse, for one worry about a sent message.

    Args:
        case: the id of one of `CASES`, such as `wrong_name`.

    Returns:
        The case.

    Raises:
        ToolError: `unknown_case` if there is no such case.
    """
    for known in CASES:
        if known.id == case:
            return known
    raise errors.unknown("case", case, [known.id for known in CASES])


def plan_already_written(case: str, *, today: date, interview: date | None = None, sent: date | None = None) -> Plan:
    """Return the dated steps for one worry about a sent message.

    Args:
        case: as for `already_written`.
        today: as for `plan`.
        interview: as for `plan`.
        sent: the date the message was sent, or None if it isn't known.

    Returns:
        The plan; its `outcome` is the id of the case.

    Raises:
        ToolError: `unknown_case` if there is no such case.
    """
    given = {"interview": interview, "sent": sent, "day_named": None}
    return place(case, already_written(case).agenda, today=today, given=given)
