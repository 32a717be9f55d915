"""The decision, with its explanation once there are enough answers."""

from collections.abc import Mapping
from datetime import date

from decision_tool import case
from decision_tool.errors import ToolError
from decision_tool.flow.contact import CONTACT
from decision_tool.flow.walk import decide
from decision_tool.render import result
from decision_tool.render.markup import Element, to_plain
from decision_tool.requests import read


def answer(request: Mapping[str, object]) -> Mapping[str, object]:
    """Decide based on the answers given so far.

    Args:
        request: `answers`, from question ids to option ids. If it has `today` and `interview`, answers derived from
            the dates replace the given ones.

    Returns:
        `outcome`, `next_question`, and `asked`. With an outcome, also `show`, the answer for that date, and
        `details`, the rest of the explanation.

    Raises:
        ToolError: a question or an option that doesn't exist or isn't offered.
    """
    answers, today, day = read.texts(request, "answers"), read.day(request, "today"), None
    if today is not None:
        day = interview(request)
        answers = case.answers(case.Case(answers, interview=day), today)
    decided = decide(answers)
    response: dict[str, object] = {
        "outcome": decided.outcome,
        "next_question": decided.next_question,
        "asked": decided.asked,
    }
    if decided.outcome is not None:
        response["show"] = to_plain(_late(decided.outcome, today, day) or result.decision(decided, CONTACT))
        response["details"] = to_plain(result.details(decided, CONTACT))
    return response


def _late(outcome: str, today: date | None, interview: date | None) -> Element | None:
    """Return the answer if the date leaves no day to send anything, or None if it does or isn't known."""
    if today is None or interview is None:
        return None
    from decision_tool.planner import plan  # a decision without a date doesn't have to load the planner

    made = plan(outcome, today=today, interview=interview)
    return result.too_late(outcome, made.light) if made.too_late else None


def interview(request: Mapping[str, object]) -> date | None:
    """Return the interview date. People can type any year, so an invalid date is ignored.

    Args:
        request: the request, which may have `interview`.

    Returns:
        The date, or None.
    """
    try:
        return read.day(request, "interview")
    except ToolError:
        return None
