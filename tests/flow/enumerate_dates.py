"""Checks law 9 for every outcome on all days that make a difference, with only the standard library.

Any Python can run it from any folder, even the browser's: `python3 tests/flow/enumerate_dates.py`. If answers derived
from dates lead to an outcome, its plan must do what the outcome says and nothing it forbids. It prints the number of
plans, the time, the violations, and a digest of all plans.
"""

import os
import sys
import time
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from itertools import product
from typing import NamedTuple
from zlib import crc32

if __name__ == "__main__":
    sys.path.insert(0, os.path.abspath(os.path.join(os.path.dirname(__file__), "..", "..")))

from decision_tool.flow.contact import CONTACT
from decision_tool.flow.dates import from_dates
from decision_tool.flow.graph import Graph, graph_of
from decision_tool.flow.model import Outcome
from decision_tool.planner import plan
from decision_tool.planner.model import Plan

FIRST = date(2026, 11, 23)
"""A Monday. `TODAYS` counts from it."""

TODAYS = (0, 3, 4, 5, 6)
OFFSETS = (None, -1000, -91, -31, -14, -13, -8, -7, -1, 0, 1, 2, 3, 4, 5, 14, 1000)
NAMED = (None, -3, -1, 0, 4)
DATED = ("days_until", "since_interview", "day_named")
NEVER = (
    *("do_not_contact", "leave_it", "ask_recruiter", "move_interview", "discuss_offer", "thank_via_recruiter"),
    *("let_process_run", "follow_up_once", "ask_for_feedback"),
)
"""The outcomes after which nothing goes to the interviewer. After other outcomes that send nothing, something may go
to them only after the interview."""
OUTCOMES = {outcome.id: outcome for outcome in CONTACT.outcomes}


class End(NamedTuple):
    """The end of a path: the stage, the outcome, and the answers on the path that can be derived from dates."""

    stage: str
    outcome: str
    dated: tuple[tuple[str, str], ...]


def ends(graph: Graph) -> set[End]:
    """Return every end, distinguished only by stage, outcome, and dated answers."""

    def follow(index: int, path: dict[str, str]) -> Iterator[End]:
        step = graph.steps[index]
        if step.outcome:
            yield End(path["stage"], step.outcome, tuple(pair for pair in path.items() if pair[0] in DATED))
        for option, following in step.follows.items():
            yield from follow(following, {**path, step.question: option})

    return set(follow(graph.start, {}))


def is_consistent(end: End, days: int | None, known: Mapping[str, str]) -> bool:
    """Return whether a stage and dates don't contradict each other, and the dates lead to this end."""
    if days is not None:
        if end.stage == "applied" or (end.stage == "scheduled" and days < 0):
            return False
        if end.stage not in ("applied", "scheduled") and days > 0:
            return False
    return all(known.get(question, option) == option for question, option in end.dated)


def violations(end: End, made: Plan) -> Iterator[str]:
    """Yield each way a plan violations the law."""
    outcome, interview, today = OUTCOMES[end.outcome], made.interview, made.today
    to_them = [step for step in made.steps if step.sends_to == "interviewer"]
    before = [step for step in to_them if interview is None or step.date <= interview]
    if not 3 <= len(made.steps) <= 5:
        yield f"{len(made.steps)} steps"
    if any(step.date < today for step in made.steps):
        yield "a step in the past"
    if any(step.sends_to and step.date == interview and step.id != "move" for step in made.steps):
        yield "something is sent on interview day"
    if (to_them if outcome.id in NEVER else before) and not outcome.writes:
        yield "something forbidden goes to the interviewer"
    if any(step.date.weekday() > 4 and "weekend" not in made.light for step in to_them):
        yield "a weekend without need"
    yield from _missing(end, outcome, made)
    yield from _repeated(outcome, made)


def _missing(end: End, outcome: Outcome, made: Plan) -> Iterator[str]:
    """Yield each way the plan doesn't do what the outcome says."""
    on_the_day = end.stage == "scheduled" and made.interview == made.today
    long_ago = made.interview is not None and (made.today - made.interview).days > 90
    if made.too_late and not on_the_day and not long_ago:
        yield "too late, says the plan"
    if outcome.writes_to and not on_the_day and not long_ago:
        sending = [step for step in made.steps if step.sends_to == outcome.writes_to]
        if not sending or sending[0].channel != outcome.channel:
            yield "nothing does what the outcome says"
        elif end.stage == "scheduled" and made.interview and sending[0].date >= made.interview:
            yield "it comes after the interview"


def _repeated(outcome: Outcome, made: Plan) -> Iterator[str]:
    """Yield each thing that is sent or asked twice, or asked before it's due."""
    asks = [step for step in made.steps if step.id in ("follow_up", "ask") and step.sends_to == "recruiter"]
    if sum(step.channel == "linkedin" for step in made.steps) > 1:
        yield "two messages on LinkedIn"
    if outcome.id in ("follow_up_once", "ask_for_feedback") and len(asks) > 1:
        yield "a second follow-up"
    if outcome.id == "let_process_run":
        due = made.day_named + timedelta(days=1) if made.day_named else None
        due = due or (made.interview + timedelta(days=14) if made.interview else None)
        if asks and (due is None or due <= made.today or asks[0].date < due):
            yield "a follow-up that is not due, or was used up"


def main(arguments: list[str]) -> str:
    """Print the number of plans, the time, the violations, and the digest, and return the digest."""
    del arguments
    began = time.perf_counter()
    known_ends = sorted(ends(graph_of(CONTACT)))
    broken, digest, count = [], 0, 0
    for shift, days, named in product(TODAYS, OFFSETS, NAMED):
        today = FIRST + timedelta(days=shift)
        interview = None if days is None else today + timedelta(days=days)
        day_named = None if named is None else today + timedelta(days=named)
        known = from_dates(today=today, interview=interview, day_named=day_named)
        plans: dict[str, Plan] = {}
        for end in known_ends:
            if not is_consistent(end, days, known):
                continue
            if end.outcome not in plans:
                made = plan(end.outcome, today=today, interview=interview, day_named=day_named)
                plans[end.outcome] = made
                digest = crc32(repr((made.outcome, made.steps, made.notes, made.light)).encode(), digest)
                count += 1
            broken += [f"{end} {today:%a} {days} {named}: {found}" for found in violations(end, plans[end.outcome])]
    print(f"{count} plans of {len(known_ends)} ends in {time.perf_counter() - began:.2f} s")
    print(f"broken: {'; '.join(broken[:9]) or 'none'}")
    print(f"digest {digest:08x}")
    return f"{digest:08x}"


if __name__ == "__main__":
    main(sys.argv[1:])
