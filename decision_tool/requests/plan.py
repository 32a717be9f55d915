"""The dated steps after a decision, or after having sent something already."""

from collections.abc import Mapping

from decision_tool.errors import ToolError
from decision_tool.planner import plan, plan_already_written
from decision_tool.render import plan as shown
from decision_tool.render.markup import to_plain
from decision_tool.requests import read


def answer(asked: Mapping[str, object]) -> Mapping[str, object]:
    """Plan the steps.

    Args:
        asked: `outcome` or `case`, `today`, and where known `interview` and `sent`; `without`: ids of the
            steps that the person leaves out of the calendar, with commas between them.

    Returns:
        `show`: the steps by day; `next`: the next date to remember; `calendar`: the steps as a calendar file.

    Raises:
        ToolError: an outcome or a case that does not exist, or no day for today.
    """
    today = read.day(asked, "today")
    if today is None:
        raise ToolError("bad_date", "'today' is missing. Valid: such as 2026-03-05.")
    try:
        interview, sent = read.day(asked, "interview"), read.day(asked, "sent")
    except ToolError:  # a person can type any year: that is told in their words, not in ours
        return {"show": to_plain(shown.bad_day()), "next": None, "calendar": ""}
    case = read.text(asked, "case")
    planned = (
        plan_already_written(case, today=today, interview=interview, sent=sent)
        if case
        else plan(read.text(asked, "outcome"), today=today, interview=interview, sent=sent)
    )
    left_out = set(read.text(asked, "without").split(","))
    chosen = planned._replace(steps=tuple(step for step in planned.steps if step.id not in left_out))
    following = shown.next_date(planned, late_told=not case)
    return {
        "show": to_plain(shown.planned(planned)),
        "next": following and to_plain(following),
        "calendar": chosen.calendar(),
    }
