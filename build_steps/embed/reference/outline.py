"""The reading order of the steps of a walk: numbered, and grouped by what the person wants to do."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import NamedTuple, Protocol

from decision_tool.flow.model import Flow


class StepLike(Protocol):
    """A question with where each answer leads, or an outcome."""

    @property
    def question(self) -> str:
        """The id of the question, or '' at an outcome."""

    @property
    def follows(self) -> Mapping[str, int]:
        """The index of the next step, by option id."""

    @property
    def outcome(self) -> str:
        """The id of the outcome, or '' at a question."""


class Branch(NamedTuple):
    """The questions that follow the ones that are always asked.

    Attributes:
        cases: the answers to the latter, in order, that lead here.
        steps: the indexes of its questions, in reading order.
    """

    cases: tuple[tuple[str, ...], ...]
    steps: tuple[int, ...]


class Outline(NamedTuple):
    """Every question of a walk, once, in reading order.

    Attributes:
        first: the questions that are always asked.
        branches: what follows them; one that starts within an earlier branch is omitted.
        numbers: step numbers by index, from 1; an answer never leads to a lower number.
    """

    first: tuple[int, ...]
    branches: tuple[Branch, ...]
    numbers: Mapping[int, int]


def outline(steps: Sequence[StepLike], start: int, always: Collection[str]) -> Outline:
    """Return the steps of a walk in reading order.

    Args:
        steps: every step.
        start: the index of the first.
        always: ids of the questions that are always asked.

    Returns:
        The outline.
    """
    cases: dict[int, list[tuple[str, ...]]] = {}
    for case, entry in _entries(steps, start, always, ()):
        cases.setdefault(entry, []).append(case)
    first = tuple(n for n in reading_order(steps, start) if steps[n].question in always)
    taken = set(first)
    branches = []
    for entry, answers in cases.items():
        new = tuple(n for n in reading_order(steps, entry) if n not in taken)
        if new:  # otherwise it starts within an earlier branch
            taken.update(new)
            branches.append(Branch(tuple(answers), new))
    order = (*first, *(n for branch in branches for n in branch.steps))
    return Outline(first, tuple(branches), {step: place + 1 for place, step in enumerate(order)})


def reading_order(steps: Sequence[StepLike], start: int) -> tuple[int, ...]:
    """Return the questions from a step on, sorted so that each comes before the ones it leads to.

    Args:
        steps: every step.
        start: the index of the first.

    Returns:
        Indexes; the question that the first answer leads to comes right after.
    """
    found: dict[int, None] = {}

    def visit(index: int) -> None:
        if index in found or not steps[index].question:
            return
        for following in reversed(tuple(steps[index].follows.values())):
            visit(following)
        found[index] = None

    visit(start)
    return tuple(reversed(found))


def title(branch: Branch, flow: Flow) -> str:
    """Return the title of a branch, made from the labels of the answers that lead there.

    Args:
        branch: the branch.
        flow: the flow.

    Returns:
        Such as `I have applied: introduce myself, or connect with them`.
    """
    labels = {(question.id, option.id): option.label for question in flow.questions for option in question.options}
    named = [tuple(labels[pair] for pair in zip(flow.always, case, strict=True)) for case in branch.cases]
    groups: dict[tuple[str, ...], list[str]] = {}
    for *before, last in named:
        groups.setdefault(tuple(before), []).append(last[:1].lower() + last[1:])
    return "; ".join(f"{', '.join(before)}: {', or '.join(last)}" for before, last in groups.items())


def _entries(
    steps: Sequence[StepLike], index: int, always: Collection[str], answers: tuple[str, ...]
) -> Iterator[tuple[tuple[str, ...], int]]:
    """Yield the answers to the questions that are always asked, with the index of the question that follows."""
    step = steps[index]
    if step.question in always:
        for option, following in step.follows.items():
            yield from _entries(steps, following, always, (*answers, option))
    elif step.question:
        yield answers, index
