"""The dated steps after a decision, the calendar file of them, and what to do after having written."""

from datetime import date

from decision_tool import errors
from decision_tool.planner.already_written import CASES
from decision_tool.planner.model import Case, Plan
from decision_tool.planner.outcomes import OUTCOMES
from decision_tool.planner.schedule import place

__all__ = ["already_written", "plan", "plan_already_written"]


def plan(outcome: str, *, today: date, interview: date | None = None, sent: date | None = None) -> Plan:
    """Return the dated steps after a decision.

    Args:
        outcome: the id of an outcome of the contact decision.
        today: the day on which the plan is made; no step lies before it.
        interview: the day of the interview, before or after today, or None.
        sent: the day on which the message was sent, or None; a day after today counts as not sent.

    Returns:
        The plan: steps in the order in which to do them, and notes.

    Raises:
        ToolError: `unknown_outcome`, when there is no such outcome.
    """
    if outcome not in OUTCOMES:
        raise errors.unknown("outcome", outcome, OUTCOMES)
    return place(outcome, OUTCOMES[outcome], today=today, interview=interview, sent=sent)


def already_written(case: str) -> Case:
    """Return what helps, and what makes it worse, for one way in which a message sent may weigh on someone.

    Args:
        case: `too_long`, `mistake`, `no_answer`, `declined` or `not_allowed`.

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
        sent: the day on which the message went out, or None where it is not known.

    Returns:
        The plan; its `outcome` is the id of the case.

    Raises:
        ToolError: `unknown_case`, when there is no such case.
    """
    return place(case, already_written(case).agenda, today=today, interview=interview, sent=sent)
