"""Where the ways through a flow end, as pages name it."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from decision_tool.flow.model import Flow, Outcome


class Answer(NamedTuple):
    """What a way through the flow ends with.

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
    """The end of one option: its answer, and the policy lines that decide, counted from 1."""

    answer: Answer
    lines: tuple[int, ...]


type Ends = Mapping[tuple[int, str], End]
"""The end for the index of a step and the id of an option, where the option leads to an outcome."""


def anchors(answers: Iterable[Answer]) -> dict[Answer, str]:
    """Return an anchor for each different answer.

    Args:
        answers: the answers, in the order of the page; some may be equal.

    Returns:
        Such as `answer-send_message`, with a number where an outcome has several wordings.
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
    """Return what an outcome asks for, as one of three ways to go.

    Args:
        outcome: the outcome.

    Returns:
        `go` where the person writes to the interviewer, `elsewhere` where they write to somebody else, else
        `wait`.
    """
    if outcome.writes:
        return "go"
    return "elsewhere" if outcome.verdict == "other" else "wait"


def tones(flow: Flow) -> dict[str, str]:
    """Return the tone of every outcome.

    Args:
        flow: the flow.

    Returns:
        Outcome ids to tones.
    """
    return {outcome.id: tone(outcome) for outcome in flow.outcomes}
