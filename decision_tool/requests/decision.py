"""The decision, explained where the answers suffice."""

from collections.abc import Mapping

from decision_tool.flow.contact import CONTACT
from decision_tool.flow.walk import decide
from decision_tool.render import result
from decision_tool.render.markup import to_plain
from decision_tool.requests import read


def answer(asked: Mapping[str, object]) -> Mapping[str, object]:
    """Decide with the answers given so far.

    Args:
        asked: `answers`, from question ids to option ids.

    Returns:
        `outcome`, `next_question`, `asked`, and with an outcome `show`: the answer, and `details`: what
        explains it further.

    Raises:
        ToolError: a question or an option that does not exist or is not offered.
    """
    decided = decide(read.texts(asked, "answers"))
    found: dict[str, object] = {
        "outcome": decided.outcome,
        "next_question": decided.next_question,
        "asked": decided.asked,
    }
    if decided.outcome is not None:
        found["show"] = to_plain(result.decision(decided, CONTACT))
        found["details"] = to_plain(result.details(decided, CONTACT))
    return found
