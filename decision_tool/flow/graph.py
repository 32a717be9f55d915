"""Compiles a flow into a table of steps, each a question or an outcome. Identical continuations share steps.

The questions come in the flow's order. A step is left out if all its answers lead to the same place. So nothing
irrelevant is asked, and the walk stops as soon as every continuation has the same outcome.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from decision_tool.errors import ToolError
from decision_tool.flow.model import Flow, Question


class Step(NamedTuple):
    """One entry of a graph: a question and where each answer leads, or an outcome.

    Attributes:
        question: the id of the question to ask, or '' at an outcome.
        follows: option id to the index of the next step, in the order shown.
        outcome: the id of the outcome, or '' at a question.
    """

    question: str
    follows: Mapping[str, int]
    outcome: str


class Graph(NamedTuple):
    """A compiled flow.

    Attributes:
        flow: the source.
        steps: every step once; a step comes after the steps it leads to.
        start: the index of the first step.
        options: question id to its option ids.
    """

    flow: Flow
    steps: tuple[Step, ...]
    start: int
    options: Mapping[str, tuple[str, ...]]


def compile_flow(flow: Flow, *, apart: bool = False) -> Graph:
    """Return the graph of a flow.

    Args:
        flow: the flow; its policy must cover every combination of offered options.
        apart: whether each answer to the first question gets steps of its own, so each can be read separately.

    Returns:
        The smallest graph that asks in the flow's order.

    Raises:
        ToolError: `no_line_fits` if the policy leaves a combination undecided.
    """
    return _Compiler(flow, apart).compile()


def table(flow: Flow) -> dict[str, object]:
    """Return a compiled flow as plain values, for a walker that knows only this table.

    The walker begins at the step `start`. A step `[question, {option: step}]` asks, or uses the answer if there
    is one. A step that is a string is the outcome.

    Args:
        flow: the flow.

    Returns:
        `{"start": index, "steps": [...]}`, which can be encoded as JSON.

    Raises:
        ToolError: `no_line_fits` if the policy leaves a combination undecided.
    """
    graph = graph_of(flow)
    steps = [step.outcome or [step.question, dict(step.follows)] for step in graph.steps]
    return {"start": graph.start, "steps": steps}


_cache: list[Graph] = []


def graph_of(flow: Flow) -> Graph:
    """Return the graph of a flow, compiled on first use. The four most recent are cached.

    Args:
        flow: the flow, compared by identity.

    Raises:
        ToolError: `no_line_fits` if the policy leaves a combination undecided.
    """
    for graph in _cache:
        if graph.flow is flow:
            return graph
    graph = compile_flow(flow)
    _cache.append(graph)
    del _cache[:-4]
    return graph


class _Compiler:
    """The state of one compilation."""

    def __init__(self, flow: Flow, apart: bool) -> None:
        self.flow = flow
        self.apart = apart
        self.questions: dict[str, Question] = {question.id: question for question in flow.questions}
        self.options = {question.id: tuple(o.id for o in question.options) for question in flow.questions}
        self.steps: list[Step] = []
        self.known: dict[object, int] = {}
        self.after = ""

    def compile(self) -> Graph:
        """Return the finished graph."""
        start = self.ask_always({}, tuple(range(len(self.flow.lines))))
        return Graph(self.flow, tuple(self.steps), start, self.options)

    def add(self, step: Step) -> int:
        """Return the index of a step, adding it unless it's already there."""
        key = (step.question, step.outcome, *step.follows.items())
        if key not in self.known:
            self.known[key] = len(self.steps)
            self.steps.append(step)
        return self.known[key]

    def ask_always(self, answers: Mapping[str, str], lines: tuple[int, ...]) -> int:
        """Return the step that asks the next of the questions that are always asked."""
        if self.apart and len(answers) == 1:
            self.known.clear()
        if len(answers) == len(self.flow.always):
            self.after = ", ".join(f"{q}={option}" for q, option in answers.items())
            return self.ask(self.order(answers), lines, {})
        question = self.flow.always[len(answers)]
        follows = {
            option: self.ask_always({**answers, question: option}, self.fitting(lines, question, option))
            for option in self.offered(question, answers)
        }
        return self.add(Step(question, follows, ""))

    def offered(self, question: str, answers: Mapping[str, str]) -> Sequence[str]:
        """Return the options of a question that make sense after the answers."""
        offered: Sequence[str] = self.options[question]
        for other, sensible in self.questions[question].offered.items():
            offered = [option for option in offered if option in sensible[answers[other]]]
        return offered

    def order(self, answers: Mapping[str, str]) -> tuple[str, ...]:
        """Return the remaining questions, in the order to ask them."""
        first: tuple[str, ...] = ()
        for order in self.flow.orders:
            if all(answers[question] in options for question, options in order.when.items()):
                first = order.questions
                break
        return (*first, *(q for q in self.options if q not in first and q not in self.flow.always))

    def fitting(self, lines: tuple[int, ...], question: str, option: str) -> tuple[int, ...]:
        """Return the lines that can still match after an answer."""
        policy = self.flow.lines
        return tuple(n for n in lines if option in policy[n].when.get(question, (option,)))

    def ask(self, order: tuple[str, ...], lines: tuple[int, ...], seen: dict[tuple[int, tuple[int, ...]], int]) -> int:
        """Return the step for the lines that can still match, with the questions in `order` unanswered."""
        lines, certain = self.cut(order, lines)
        key = (len(order), lines)
        if key in seen:
            return seen[key]
        outcomes = {self.flow.lines[n].outcome for n in lines}
        if certain and len(outcomes) == 1:
            seen[key] = self.add(Step("", {}, outcomes.pop()))
            return seen[key]
        question, rest = order[0], order[1:]
        follows = {o: self.ask(rest, self.fitting(lines, question, o), seen) for o in self.options[question]}
        alike = len(set(follows.values())) == 1
        seen[key] = next(iter(follows.values())) if alike else self.add(Step(question, follows, ""))
        return seen[key]

    def cut(self, order: tuple[str, ...], lines: tuple[int, ...]) -> tuple[tuple[int, ...], bool]:
        """Return the lines up to the first that surely matches, and whether there is one; no later one can decide."""
        for place, n in enumerate(lines):
            if not any(question in order for question in self.flow.lines[n].when):
                return lines[: place + 1], True
        if not order:
            raise ToolError("no_line_fits", f"No policy line fits some answers after {self.after}.")
        return lines, False
