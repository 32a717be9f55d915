"""The dated steps after a decision, or after having written already."""

from collections.abc import Mapping
from datetime import date

from decision_tool.errors import ToolError
from decision_tool.planner import already_written, plan, plan_already_written
from decision_tool.render import plan as shown
from decision_tool.render.markup import to_plain
from decision_tool.requests import read


def answer(asked: Mapping[str, object]) -> Mapping[str, object]:
    """Plan the steps.

    Args:
        asked: `outcome` or `case`, `today`, and where known `interview` and `sent`.

    Returns:
        `show`: the steps; `calendar`: the same as a calendar file.

    Raises:
        ToolError: an outcome or a case that does not exist, or no day for today.
    """
    today = read.day(asked, "today")
    if today is None:
        raise ToolError("bad_date", "'today' is missing. Valid: such as 2026-03-05.")
    try:
        interview, sent = read.day(asked, "interview"), read.day(asked, "sent")
    except ToolError:  # a person can type any year: that is told in their words, not in ours
        return {"show": to_plain(shown.bad_day()), "calendar": ""}
    case = read.text(asked, "case")
    if case:
        return of_case(case, today, interview, sent)
    planned = plan(read.text(asked, "outcome"), today=today, interview=interview, sent=sent)
    return {"show": to_plain(shown.planned(planned)), "calendar": planned.calendar()}


def of_case(case: str, today: date, interview: date | None, sent: date | None) -> Mapping[str, object]:
    """Plan the steps after having written already.

    Args:
        case: what weighs on the person.
        today: the day of the plan.
        interview: the day of the interview, or None.
        sent: the day on which the message went out, or None.

    Returns:
        As `answer`.

    Raises:
        ToolError: a case that does not exist.
    """
    planned = plan_already_written(case, today=today, interview=interview, sent=sent)
    return {
        "show": to_plain(shown.written(already_written(case), planned)),
        "calendar": planned.calendar(),
    }
