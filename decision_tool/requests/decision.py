"""The decision, explained where the answers suffice."""

from collections.abc import Mapping
from datetime import date

from decision_tool import case
from decision_tool.errors import ToolError
from decision_tool.flow.contact import CONTACT
from decision_tool.flow.walk import decide
from decision_tool.render import result
from decision_tool.render.markup import Element, to_plain
from decision_tool.requests import read


def answer(asked: Mapping[str, object]) -> Mapping[str, object]:
    """Decide with the answers given so far.

    Args:
        asked: `answers`, from question ids to option ids; with `today` and `interview`, those that follow
            from the date take the place of those given.

    Returns:
        `outcome`, `next_question`, `asked`, and with an outcome `show`: the answer, in the light of the date
        where there is one, and `details`: what explains it further.

    Raises:
        ToolError: a question or an option that does not exist or is not offered.
    """
    answers, today, day = read.texts(asked, "answers"), read.day(asked, "today"), None
    if today is not None:
        day = interview(asked)
        answers = case.answers(case.Case(answers, interview=day), today)
    decided = decide(answers)
    found: dict[str, object] = {
        "outcome": decided.outcome,
        "next_question": decided.next_question,
        "asked": decided.asked,
    }
    if decided.outcome is not None:
        found["show"] = to_plain(_late(decided.outcome, today, day) or result.decision(decided, CONTACT))
        found["details"] = to_plain(result.details(decided, CONTACT))
    return found


def _late(outcome: str, today: date | None, interview: date | None) -> Element | None:
    """Return the answer where the date leaves no day to send anything; None where it leaves one, or is not known."""
    if today is None or interview is None:
        return None
    from decision_tool.planner import plan  # a decision without a date waits for no planner

    made = plan(outcome, today=today, interview=interview)
    return result.too_late(outcome, made.light) if made.too_late else None


def interview(asked: Mapping[str, object]) -> date | None:
    """Return the day of the interview; a person can type any year, and one that is no date says nothing.

    Args:
        asked: a request with `interview`.

    Returns:
        The day, or None.
    """
    try:
        return read.day(asked, "interview")
    except ToolError:
        return None
