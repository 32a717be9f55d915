"""Explains a decision: the reasons, the pros and cons, what nobody can know, and what would change it."""

from collections.abc import Mapping, Sequence

from decision_tool.flow.graph import Graph
from decision_tool.flow.model import Argument, Change, Decision, Flow, PolicyLine, Reason

KINDS = ("find_out", "time", "other")


def explain(path: Mapping[str, str], graph: Graph, index: int) -> Decision:
    """Return the decision at the end of a path, with everything that explains it.

    Args:
        path: the answers on the path, in the order asked.
        graph: the compiled flow.
        index: the step at the end of the path, which is an outcome.
    """
    flow = graph.flow
    outcome = next(o for o in flow.outcomes if o.id == graph.steps[index].outcome)
    lines = deciding_lines(path, outcome.id, flow)
    # A line's own words replace the outcome's only if that line alone decides.
    line = lines[0] if len(lines) == 1 else PolicyLine({}, outcome.id, "", ())
    return Decision(
        outcome=outcome.id,
        next_question=None,
        asked=tuple(path),
        verdict=outcome.verdict,
        headline=outcome.headline,
        now=line.now or outcome.now,
        next=line.next or outcome.next,
        reasons=tuple(Reason(line.because, line.sources) for line in lines),
        pros=applying(flow.pros, path, outcome.id),
        cons=applying(flow.cons, path, outcome.id),
        unknowns=applying(flow.unknowns, path, outcome.id),
        differs=applying(flow.differs, path, outcome.id),
        would_change=changes(path, graph, index),
        message_kind=outcome.message_kind,
        offers=line.offers or outcome.offers,
    )


def deciding_lines(path: Mapping[str, str], outcome: str, flow: Flow) -> tuple[PolicyLine, ...]:
    """Return the policy lines behind the outcome of a path.

    Args:
        path: the answers on the path.
        outcome: the id of the outcome that every continuation of the path leads to.
        flow: the flow.

    Returns:
        The first line whose conditions are all met; if there is none, every line that could still match.
    """
    possible: list[PolicyLine] = []
    for line in flow.lines:
        if line.outcome != outcome:
            continue
        if any(path.get(question, options[0]) not in options for question, options in line.when.items()):
            continue
        if all(question in path for question in line.when):
            return (line,)
        possible.append(line)
    return tuple(possible)


def applying(arguments: Sequence[Argument], path: Mapping[str, str], outcome: str) -> tuple[Reason, ...]:
    """Return the arguments that apply to a path and its outcome.

    Args:
        arguments: the pros, cons, or other arguments, in the order to show them.
        path: the answers on the path.
        outcome: the id of the outcome they would be shown with.

    Returns:
        Those whose conditions are all known to be met.
    """
    return tuple(
        Reason(argument.text, argument.sources)
        for argument in arguments
        if (not argument.outcomes or outcome in argument.outcomes)
        and all(path.get(question) in options for question, options in argument.when.items())
    )


def changes(path: Mapping[str, str], graph: Graph, index: int) -> tuple[Change, ...]:
    """Return every single change to an answer on the path that leads to a different outcome.

    The other answers on the path stay the same, and questions that weren't asked stay open. If an option makes
    one of the other answers unavailable, it's left out, because that would take a second change.

    Args:
        path: the answers on the path, in the order asked.
        graph: the compiled flow.
        index: the step at the end of the path.

    Returns:
        Changes the person can find out first, then those that time brings, then the rest, each in the order asked.
    """
    here = graph.steps[index].outcome
    order = [outcome.id for outcome in graph.flow.outcomes]
    found: list[Change] = []
    at = graph.start
    for question, answer in path.items():
        step = graph.steps[at]
        at = step.follows[answer]
        for option, follows in step.follows.items():
            reached = _reach(graph, follows, path) if option != answer else {here}
            if reached and reached != {here}:
                possible = tuple(sorted(reached, key=order.index))
                outcome = possible[0] if len(possible) == 1 else None
                kind = _kind(graph.flow, question, answer, option)
                found.append(Change(question, option, outcome, possible, kind))
    return tuple(sorted(found, key=lambda change: KINDS.index(change.kind)))


def _reach(graph: Graph, index: int, path: Mapping[str, str]) -> set[str]:
    """Return the outcomes reachable from a step with the path's answers; none if one of them isn't offered."""
    reached: set[str] = set()
    seen: set[int] = set()
    ahead = [index]
    while ahead:
        index = ahead.pop()
        if index in seen:
            continue
        seen.add(index)
        step = graph.steps[index]
        if not step.question:
            reached.add(step.outcome)
        elif step.question not in path:
            ahead.extend(step.follows.values())
        elif path[step.question] in step.follows:
            ahead.append(step.follows[path[step.question]])
    return reached


def _kind(flow: Flow, question: str, answer: str, option: str) -> str:
    """Return the kind of change from one answer to another."""
    options = next(q.options for q in flow.questions if q.id == question)
    given = next(o for o in options if o.id == answer)
    if given.unsure:
        return "find_out"
    return "time" if option in given.later else "other"
