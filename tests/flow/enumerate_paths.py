"""Go through every combination of answers and every path, with the standard library only.

So any Python can run it, the browser's too: `python3 tests/flow/enumerate_paths.py`, from anywhere. It prints
the numbers of combinations and paths, the time, and one digest over all, to compare one Python with another.
With `--approve` it writes `approved_paths.txt` anew.
"""

import os
import sys
import time
from collections.abc import Iterator, Mapping
from itertools import product
from zlib import crc32  # neither hashlib nor pathlib is among what the browser gets

if __name__ == "__main__":
    sys.path.insert(0, os.path.abspath(os.path.join(os.path.dirname(__file__), "..", "..")))

from decision_tool.flow.contact import CONTACT
from decision_tool.flow.graph import graph_of
from decision_tool.flow.model import Flow
from decision_tool.flow.walk import decide, follow

APPROVED = os.path.join(os.path.dirname(__file__), "approved_paths.txt")
COMMAND = "python3 tests/flow/enumerate_paths.py --approve"


def offered(flow: Flow, question: str, answers: Mapping[str, str]) -> tuple[str, ...]:
    """Return the options that a question offers after the answers, read from the flow's data alone."""
    asked = next(q for q in flow.questions if q.id == question)
    return tuple(
        option.id
        for option in asked.options
        if all(option.id in by[answers[other]] for other, by in asked.offered.items())
    )


def combinations(flow: Flow) -> Iterator[dict[str, str]]:
    """Yield every combination in which every question has an answer that is offered."""
    first, second = flow.always
    others = [q.id for q in flow.questions if q.id not in flow.always]
    choices = [[(q, option) for option in offered(flow, q, {})] for q in others]
    for one in offered(flow, first, {}):
        for two in offered(flow, second, {first: one}):
            for rest in product(*choices):
                yield {first: one, second: two, **dict(rest)}


def paths(flow: Flow, answers: Mapping[str, str] | None = None) -> Iterator[tuple[dict[str, str], str]]:
    """Yield every path from the first question, with its outcome, by asking `decide` at each step."""
    answers = dict(answers or {})
    decision = decide(answers, flow)
    if decision.outcome is not None:
        yield answers, decision.outcome
        return
    question = str(decision.next_question)
    for option in offered(flow, question, answers):
        yield from paths(flow, {**answers, question: option})


def line(answers: Mapping[str, str], outcome: str) -> str:
    """Return answers and outcome as one line of text."""
    return " ".join(f"{question}={option}" for question, option in answers.items()) + f" -> {outcome}\n"


def approved_text(flow: Flow) -> str:
    """Return every path with its outcome, a line each."""
    return "".join(line(answers, outcome) for answers, outcome in paths(flow))


def main(arguments: list[str]) -> str:
    """Print the counts, the time and the digest.

    Args:
        arguments: `["--approve"]` to write the approved paths anew; else empty.

    Returns:
        The digest over all combinations and all paths, as hexadecimal.
    """
    if "--approve" in arguments:
        with open(APPROVED, "w", encoding="utf-8") as file:
            file.write(approved_text(CONTACT))
        print(f"wrote {os.path.basename(APPROVED)}")
    began = time.perf_counter()
    digest = 0
    graph = graph_of(CONTACT)
    count = 0
    for answers in combinations(CONTACT):
        digest = crc32(line(answers, graph.steps[follow(answers, graph)[1]].outcome).encode(), digest)
        count += 1
    walked = time.perf_counter() - began
    text = approved_text(CONTACT)
    digest = crc32(text.encode(), digest)
    print(f"{count} combinations in {walked:.2f} s, {len(text.splitlines())} paths")
    print(f"digest {digest:08x}")
    return f"{digest:08x}"


if __name__ == "__main__":
    main(sys.argv[1:])
