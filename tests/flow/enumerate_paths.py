"""Checks the laws on every combination of answers and every path, with only the standard library.

So any Python can run it from any folder, even the browser's: `python3 tests/flow/enumerate_paths.py`. It prints the
numbers of combinations and paths, the time, the violations, and a digest of everything, to compare one Python with
another. With `--approve`, it rewrites `approved_paths.txt`.

Questions that no policy line can need at a stage and purpose are left out there. Another law says that their answers
change nothing.
"""

import os
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from itertools import product
from typing import NamedTuple
from zlib import crc32  # the browser's Python has neither hashlib nor pathlib

if __name__ == "__main__":
    sys.path.insert(0, os.path.abspath(os.path.join(os.path.dirname(__file__), "..", "..")))

from decision_tool.errors import ToolError
from decision_tool.flow.contact import CONTACT
from decision_tool.flow.graph import graph_of
from decision_tool.flow.model import Flow, Outcome
from decision_tool.flow.walk import decide, follow

APPROVED = os.path.join(os.path.dirname(__file__), "approved_paths.txt")
COMMAND = "python3 tests/flow/enumerate_paths.py --approve"

OUTCOMES = {outcome.id: outcome for outcome in CONTACT.outcomes}
OPTIONS = {question.id: tuple(option.id for option in question.options) for question in CONTACT.questions}
CLOSED = ("offered", "turned_down")
"""The stages at which a rule against contact no longer applies."""

# A question, its bolder answers, its more cautious ones, and the person who may not get more messages.
CAUTION = (
    ("asked_not_to", ("no",), ("yes", "formal_process"), "interviewer"),
    ("contact_so_far", ("none", "replied"), ("waiting", "declined"), "interviewer"),
    ("seniority", ("other",), ("very_senior",), "interviewer"),
    ("relationship", ("know_each_other",), ("shared_connection", "strangers"), "interviewer"),
    ("relationship", ("shared_connection",), ("strangers",), "interviewer"),
    ("days_until", ("three_or_more",), ("two_or_fewer",), "interviewer"),
    ("presence", ("open", "unsure"), ("reserved",), "interviewer"),
    ("presence", ("open",), ("unsure",), "interviewer"),
    ("culture", ("open",), ("formal", "unsure"), "interviewer"),
    ("day_named", ("passed", "none"), ("not_yet",), "recruiter"),
    ("since_interview", ("two_weeks_or_more",), ("under_two_weeks",), "recruiter"),
    ("asked_already", ("no",), ("yes",), "recruiter"),
)


class Case(NamedTuple):
    """One combination of answers, with its outcome and the questions asked."""

    answers: Mapping[str, str]
    outcome: Outcome
    asked: tuple[str, ...]


def offered(flow: Flow, question: str, answers: Mapping[str, str]) -> tuple[str, ...]:
    """Return the options a question offers after the answers, based only on the flow's data."""
    asked = next(q for q in flow.questions if q.id == question)
    return tuple(
        option.id
        for option in asked.options
        if all(option.id in by[answers[other]] for other, by in asked.offered.items())
    )


def starts(flow: Flow) -> Iterator[dict[str, str]]:
    """Yield every offered combination of answers to the two questions that are always asked."""
    first, second = flow.always
    for one in offered(flow, first, {}):
        for two in offered(flow, second, {first: one}):
            yield {first: one, second: two}


def askable(flow: Flow, start: Mapping[str, str]) -> tuple[str, ...]:
    """Return the questions the policy may need after the first answers, based only on its lines."""
    needed = set[str]()
    for line in flow.lines:
        if all(start[question] in options for question, options in line.when.items() if question in start):
            further = line.when.keys() - start.keys()
            if not further:
                break
            needed |= further
    return tuple(question.id for question in flow.questions if question.id in needed)


def combinations(flow: Flow) -> Iterator[dict[str, str]]:
    """Yield every combination of answers to all questions that may matter."""
    for start in starts(flow):
        questions = askable(flow, start)
        for options in product(*(offered(flow, question, start) for question in questions)):
            yield {**start, **dict(zip(questions, options, strict=True))}


def paths(flow: Flow, answers: Mapping[str, str] | None = None) -> Iterator[tuple[dict[str, str], str]]:
    """Yield every path from the first question and its outcome, calling `decide` at each step."""
    answers = dict(answers or {})
    decision = decide(answers, flow)
    if decision.outcome is not None:
        yield answers, decision.outcome
        return
    question = str(decision.next_question)
    for option in offered(flow, question, answers):
        yield from paths(flow, {**answers, question: option})


def cases() -> tuple[Case, ...]:
    """Return every combination with its outcome."""
    graph = graph_of(CONTACT)
    found = []
    for answers in combinations(CONTACT):
        path, index = follow(answers, graph)
        found.append(Case(answers, OUTCOMES[graph.steps[index].outcome], tuple(path)))
    return tuple(found)


def law_1(known: tuple[Case, ...]) -> Iterator[str]:
    """Yield combinations whose outcome depends on the order of the answers, or on answers that weren't asked for."""
    graph = graph_of(CONTACT)
    seen = set[tuple[str, ...]]()
    for case in known:
        index = follow(case.answers, graph)[1]
        if follow(dict(reversed([*case.answers.items()])), graph)[1] != index:
            yield f"order: {case.answers}"
        path = tuple(case.answers[question] for question in case.asked)
        if path in seen:
            continue
        seen.add(path)
        asked = dict(zip(case.asked, path, strict=True))
        others = [(question, option) for question in OPTIONS if question not in asked for option in OPTIONS[question]]
        for question, option in others:
            if follow({**asked, question: option}, graph)[1] != index:
                yield f"{question}={option} beside {asked}"


def law_2(known: tuple[Case, ...]) -> Iterator[str]:
    """Yield unreachable options and outcomes, and questions whose answers all lead to the same outcome."""
    reached = {(question, case.answers[question]) for case in known for question in case.asked}
    yield from (
        f"{question}={option}"
        for question in OPTIONS
        for option in OPTIONS[question]
        if (question, option) not in reached
    )
    yield from OUTCOMES.keys() - {case.outcome.id for case in known}
    ends: dict[tuple[tuple[str, str], ...], set[str]] = {}
    for case in known:
        path = tuple((question, case.answers[question]) for question in case.asked)
        for length in range(len(CONTACT.always), len(path)):
            ends.setdefault(path[:length], set()).add(case.outcome.id)
    yield from (f"idle question after {path}" for path, outcomes in ends.items() if len(outcomes) == 1)


def law_3(known: tuple[Case, ...]) -> Iterator[str]:
    """Yield cases in which someone asked not to contact the interviewer would."""
    for case in known:
        forbidden = case.answers.get("asked_not_to", "no") != "no" and case.answers["stage"] not in CLOSED
        if forbidden and case.outcome.writes:
            yield f"{case.answers} -> {case.outcome.id}"


def law_4(known: tuple[Case, ...]) -> Iterator[str]:
    """Yield cases in which a question for someone else would go to the interviewer on LinkedIn."""
    for case in known:
        elsewhere = case.answers["purpose"] in ("pay", "role_questions", "status", "reschedule", "feedback")
        if elsewhere and (case.outcome.writes or case.outcome.channel == "linkedin" or case.outcome.offers):
            yield f"{case.answers} -> {case.outcome.id}"


def law_5(known: tuple[Case, ...]) -> Iterator[str]:
    """Yield cases in which a second message would go to the interviewer on LinkedIn."""
    for case in known:
        silent = case.answers.get("contact_so_far") in ("waiting", "declined")
        if silent and case.outcome.writes and case.outcome.channel == "linkedin":
            yield f"{case.answers} -> {case.outcome.id}"


def law_6(known: tuple[Case, ...]) -> Iterator[str]:
    """Yield cases in which a more cautious answer would lead to sending something that wasn't sent before."""
    outcomes = {tuple(case.answers.items()): case.outcome for case in known}
    for case in known:
        for question, bolder, cautious, person in CAUTION:
            if case.answers.get(question) not in bolder or case.outcome.writes_to == person:
                continue
            for option in cautious:
                if outcomes[tuple({**case.answers, question: option}.items())].writes_to == person:
                    yield f"{question}={option} in {case.answers}"


def law_7(known: tuple[Case, ...]) -> Iterator[str]:
    """Yield cases in which `unsure` leads to an outcome that no definite answer leads to."""
    outcomes = {tuple(case.answers.items()): case.outcome for case in known}
    unsure = {question.id: o.id for question in CONTACT.questions for o in question.options if o.unsure}
    for case in known:
        for question, option in unsure.items():
            if case.answers.get(question) == option:
                others = [
                    outcomes[tuple({**case.answers, question: other}.items())]
                    for other in OPTIONS[question]
                    if other != option
                ]
                if case.outcome not in others:
                    yield f"{question} in {case.answers}"


def law_8(known: tuple[Case, ...]) -> Iterator[str]:
    """Yield questions that accept a wrong id, or whose error doesn't name it and list the valid ones."""
    del known
    wrong = [({question: "nonsense"}, f"'nonsense'. Valid: {', '.join(OPTIONS[question])}.") for question in OPTIONS]
    wrong.append(({"nonsense": "yes"}, f"'nonsense'. Valid: {', '.join(OPTIONS)}."))
    for answers, told in wrong:
        try:
            decide(answers)
        except ToolError as error:
            if told in str(error):
                continue
        yield f"{answers}"


LAWS: tuple[Callable[[tuple[Case, ...]], Iterator[str]], ...] = (
    *(law_1, law_2, law_3, law_4),
    *(law_5, law_6, law_7, law_8),
)


def line(answers: Mapping[str, str], outcome: str) -> str:
    """Format the answers and the outcome as one line."""
    return " ".join(f"{question}={option}" for question, option in answers.items()) + f" -> {outcome}\n"


def approved_text(flow: Flow) -> str:
    """Return every path with its outcome, one line each."""
    return "".join(line(answers, outcome) for answers, outcome in paths(flow))


def main(arguments: list[str]) -> str:
    """Print the counts, the time, the violations, and the digest.

    Args:
        arguments: `["--approve"]` to rewrite the approved paths, or empty.

    Returns:
        The digest of all combinations and paths, in hexadecimal.
    """
    text = approved_text(CONTACT)
    if "--approve" in arguments:
        with open(APPROVED, "w", encoding="utf-8") as file:
            file.write(text)
        print(f"wrote {os.path.basename(APPROVED)}")
    began = time.perf_counter()
    known = cases()
    broken = [f"{law.__name__}: {found}" for law in LAWS for found in law(known)]
    walked = time.perf_counter() - began
    digest = crc32(text.encode())
    for case in known:
        digest = crc32(line(case.answers, case.outcome.id).encode(), digest)
    print(f"{len(known)} combinations and {len(LAWS)} laws in {walked:.2f} s, {len(text.splitlines())} paths")
    print(f"broken: {'; '.join(broken[:9]) or 'none'}")
    print(f"digest {digest:08x}")
    return f"{digest:08x}"


if __name__ == "__main__":
    main(sys.argv[1:])
