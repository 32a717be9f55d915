"""Small flows for tests, and a simple evaluation of any policy to compare the engine with."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import product

from decision_tool.flow.model import Flow, Option, Order, Outcome, PolicyLine, Question


def question(name: str, *options: str | Option) -> Question:
    """Return a question with options."""
    return Question(name, f"{name}?", "Help.", tuple(o if isinstance(o, Option) else Option(o, o) for o in options))


def rule(outcome: str, now: str = "", **when: str) -> PolicyLine:
    """Return a policy line. Options of a question are separated by spaces."""
    conditions = {name: tuple(options.split()) for name, options in when.items()}
    return PolicyLine(conditions, outcome, f"Because {outcome}.", ("A01",), now=now)


def flow(
    questions: Sequence[Question],
    lines: Sequence[PolicyLine],
    always: Sequence[str] = (),
    orders: Sequence[Order] = (),
) -> Flow:
    """Return a flow without arguments, with the outcomes of its lines in order of first use."""
    names = dict.fromkeys(line.outcome for line in lines)
    outcomes = tuple(Outcome(n, "wait", f"{n}!", f"{n} now", f"{n} next") for n in names)
    return Flow(tuple(questions), tuple(always), tuple(orders), tuple(lines), outcomes, (), (), (), ())


def first_fitting(flow: Flow, answers: Mapping[str, str]) -> str:
    """Return the outcome of the first line whose conditions are all met."""
    return next(
        line.outcome for line in flow.lines if all(answers[name] in options for name, options in line.when.items())
    )


def complete(flow: Flow, answers: Mapping[str, str]) -> Iterator[dict[str, str]]:
    """Yield every way to answer the questions still open."""
    open_ = [q for q in flow.questions if q.id not in answers]
    for options in product(*([option.id for option in q.options] for q in open_)):
        yield {**answers, **dict(zip((q.id for q in open_), options, strict=True))}
