"""The ends of the paths through a flow, as the pages show them."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from decision_tool.flow.model import Flow, Outcome


class Answer(NamedTuple):
    """The answer at the end of a path.

    Attributes:
        outcome: the id of the outcome.
        headline: the answer in one short sentence.
        now: what to do now.
        next: what to do next.
    """

    outcome: str
    headline: str
    now: str
    next: str


class End(NamedTuple):
    """The end of a path: its answer, and the numbers of the deciding policy lines, from 1."""

    answer: Answer
    lines: tuple[int, ...]


type Ends = Mapping[tuple[int, str], End]
"""The end by step index and option id, for the options that lead to an outcome."""


def anchors(answers: Iterable[Answer]) -> dict[Answer, str]:
    """Return an anchor for each distinct answer.

    Args:
        answers: the answers, in page order; some may be equal.

    Returns:
        Anchors such as `answer-send_message`, with a number if an outcome has several wordings.
    """
    found: dict[Answer, str] = {}
    seen: dict[str, int] = {}
    for answer in answers:
        if answer not in found:
            seen[answer.outcome] = seen.get(answer.outcome, 0) + 1
            more = f"-{seen[answer.outcome]}" if seen[answer.outcome] > 1 else ""
            found[answer] = f"answer-{answer.outcome}{more}"
    return found


def tone(outcome: Outcome) -> str:
    """Return `go` if an outcome is to message the interviewer, `elsewhere` for somebody else, otherwise `wait`."""
    if outcome.writes:
        return "go"
    return "elsewhere" if outcome.verdict == "other" else "wait"


def tones(flow: Flow) -> dict[str, str]:
    """Return the tone of every outcome, by id."""
    return {outcome.id: tone(outcome) for outcome in flow.outcomes}
