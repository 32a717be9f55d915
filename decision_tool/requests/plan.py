"""The dated steps after a decision, or after something has already been sent."""

from collections.abc import Mapping

from decision_tool.errors import ToolError
from decision_tool.planner import plan, plan_already_written
from decision_tool.render import plan as shown
from decision_tool.render.markup import to_plain
from decision_tool.requests import read


def answer(request: Mapping[str, object]) -> Mapping[str, object]:
    """Make the plan.

    Args:
        request: `outcome` or `case`, `today`, and if known, `interview` and `sent`; `without`: comma-separated ids of
            the steps to leave out of the calendar.

    Returns:
        `show`: the steps by day; `next`: the next date to remember; `calendar`: the calendar file.

    Raises:
        ToolError: an outcome or a case that doesn't exist, or no valid `today`.
    """
    today = read.day(request, "today")
    if today is None:
        raise ToolError("bad_date", "'today' is missing. Valid: such as 2026-03-05.")
    try:
        interview, sent = read.day(request, "interview"), read.day(request, "sent")
    except ToolError:  # people can type any year, so this isn't an error of the page
        return {"show": to_plain(shown.bad_day()), "next": None, "calendar": ""}
    case = read.text(request, "case")
    planned = (
        plan_already_written(case, today=today, interview=interview, sent=sent)
        if case
        else plan(read.text(request, "outcome"), today=today, interview=interview, sent=sent)
    )
    left_out = set(read.text(request, "without").split(","))
    chosen = planned._replace(steps=tuple(step for step in planned.steps if step.id not in left_out))
    following = shown.next_date(planned, late_told=not case)
    return {
        "show": to_plain(shown.planned(planned)),
        "next": following and to_plain(following),
        "calendar": chosen.calendar(),
    }
