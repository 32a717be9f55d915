"""Measures how many questions the decision asks, compared with other orders: `python3 benchmarks/questions.py`.

The mean is over all combinations of answers, equally weighted, for someone with a scheduled interview who may
contact the interviewer and hasn't yet. The first four questions count.
"""

import sys
from collections.abc import Mapping
from functools import cache
from itertools import product
from pathlib import Path

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from decision_tool.flow.contact import CONTACT
from decision_tool.flow.graph import compile_flow
from decision_tool.flow.model import Flow, Order
from decision_tool.flow.walk import follow

LIMITS = {"connect": 6.3, "introduce": 7.3}


def start(purpose: str) -> dict[str, str]:
    """Return the first four answers."""
    return {"stage": "scheduled", "purpose": purpose, "asked_not_to": "no", "contact_so_far": "none"}


def open_questions(flow: Flow, purpose: str) -> dict[str, tuple[str, ...]]:
    """Return the questions that may still be asked after the first four, with their options."""
    graph = compile_flow(flow)
    found: dict[str, tuple[str, ...]] = {}
    ahead = [follow(start(purpose), graph)[1]]
    while ahead:
        step = graph.steps[ahead.pop()]
        if step.question:
            found[step.question] = tuple(step.follows)
            ahead.extend(step.follows.values())
    return found


def mean(flow: Flow, purpose: str) -> float:
    """Return the mean number of questions that a flow asks."""
    graph = compile_flow(flow)
    questions = open_questions(flow, purpose)
    lengths = [
        len(follow({**start(purpose), **dict(zip(questions, options, strict=True))}, graph)[0])
        for options in product(*questions.values())
    ]
    return sum(lengths) / len(lengths)


def in_order_of_policy(flow: Flow, purpose: str) -> Flow:
    """Return the flow with its questions in the order in which the lines that can still match name them."""
    known = start(purpose)
    lines = [line for line in flow.lines if all(known.get(q, o[0]) in o for q, o in line.when.items())]
    named = dict.fromkeys(question for line in lines for question in line.when if question not in flow.always)
    return flow._replace(orders=(Order({}, ("asked_not_to", "contact_so_far", *named)),))


def best(flow: Flow, purpose: str) -> float:
    """Return the lowest mean any order can reach, even one that depends on the answers."""
    graph = compile_flow(flow)
    questions = open_questions(flow, purpose)

    @cache
    def outcomes(known: tuple[str, ...]) -> frozenset[str]:
        """Return the reachable outcomes; '' means an open answer."""
        for place, (_, options) in enumerate(questions.items()):
            if not known[place]:
                return frozenset[str]().union(*(outcomes(answer(known, place, o)) for o in options))
        answers: Mapping[str, str] = {**start(purpose), **dict(zip(questions, known, strict=True))}
        return frozenset([graph.steps[follow(answers, graph)[1]].outcome])

    @cache
    def least(known: tuple[str, ...]) -> float:
        """Return the lowest mean number of further questions."""
        if len(outcomes(known)) == 1:
            return 0.0
        return 1 + min(
            sum(least(answer(known, place, o)) for o in options) / len(options)
            for place, options in enumerate(questions.values())
            if not known[place]
        )

    return 4 + least(("",) * len(questions))


def answer(known: tuple[str, ...], place: int, option: str) -> tuple[str, ...]:
    """Return the answers with one more answer."""
    return (*known[:place], option, *known[place + 1 :])


def main() -> None:
    """Print a table."""
    print(f"{'purpose':10} {'asked':>6} {'limit':>6} {'policy order':>13} {'best possible':>14}")
    for purpose, limit in LIMITS.items():
        ordered = mean(in_order_of_policy(CONTACT, purpose), purpose)
        asked, least = mean(CONTACT, purpose), best(CONTACT, purpose)
        print(f"{purpose:10} {asked:6.2f} {limit:6.1f} {ordered:13.2f} {least:14.2f}")


if __name__ == "__main__":
    main()
