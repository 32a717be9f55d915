"""Places steps on days: never in the past, always within their bounds, and on weekdays if possible."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple

from decision_tool.planner.model import Agenda, Day, Note, Plan, Step, StepRule
from decision_tool.planner.notes import WEEKEND
from decision_tool.planner.states import AGO

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
FRIDAY = 4
LAST = date.max.toordinal()
"""The latest date Python can represent, as an ordinal."""

FEW = 3
"""If a plan has fewer steps, spare ones are added."""

YEAR_TOLD_FROM = 300
"""From this many days away, a date without its year could be mistaken for another one."""

REQUEST_LOCK = 21
"""Days a withdrawn request may block a new one to the same person (L08)."""


class _Span(NamedTuple):
    """The days a step may be placed on, as ordinals from `first` to `last`, inclusive."""

    first: int
    last: int


def place(outcome: str, agenda: Agenda, *, today: date, given: Mapping[str, date | None]) -> Plan:
    """Make the plan for an agenda and these dates.

    Days are handled as ordinals, so adding days can't overflow a date.

    Args:
        outcome: the id of the outcome or case, stored in the plan.
        agenda: the rules for its steps and notes.
        today: the first day anything can be done.
        given: `interview`, `sent`, and `day_named`, each a past or future date, or None.

    Returns:
        The plan, with its steps in the order to do them.
    """
    known = {name: day.toordinal() for name, day in {"today": today, **given}.items() if day is not None}
    days = {name: date.fromordinal(day) for name, day in known.items()}
    states = _states(known)
    words = {name: _in_words(day, known["today"]) for name, day in known.items()}
    notes = tuple(Note(rule.text.format_map(words), rule.sources) for rule in agenda.notes if _fits(rule.when, states))
    fitting = [rule for rule in agenda.steps if _fits(rule.when, states)]
    placed, late = _place(fitting, known, words)
    for rule in agenda.spare:
        if len(placed) < FEW and rule.id not in known:
            placed += _place([rule], known, words)[0]
    placed.sort(key=lambda step: step.date)
    notes = (*([Note(late)] if late else ()), *notes)
    return Plan(
        outcome,
        days["today"],
        days.get("interview"),
        days.get("sent"),
        tuple(placed),
        notes,
        days.get("day_named"),
        late or " ".join(_explain_dates(fitting, known)),
        bool(late),
    )


def _place(rules: list[StepRule], known: dict[str, int], words: Mapping[str, str]) -> tuple[list[Step], str]:
    """Return the steps that fit on a day, adding their days to `known`, and what to say about one that doesn't."""
    placed: list[Step] = []
    late = ""
    for rule in rules:
        if rule.on.anchor not in known:
            continue
        day = _choose(rule, known)
        if day is None:
            late = late or rule.without
            continue
        known[rule.id] = day
        placed.append(_step(rule, day, words, known["today"]))
    return placed, late


def _explain_dates(rules: list[StepRule], known: Mapping[str, int]) -> Iterator[str]:
    """Yield what the date means for each of the placed steps."""
    for rule in rules:
        day = known.get(rule.id)
        if day is None:
            continue
        if rule.light:
            today = known["today"]
            yield rule.light.format(until=_until(known["interview"], today), on=_on(day, today))
        if rule.sends_to and not rule.any_day and _weekday(day) > FRIDAY:
            yield WEEKEND


def _states(known: Mapping[str, int]) -> dict[str, str]:
    """Return how the given dates relate to today and to each other, in the words of `states`."""
    today, interview, sent, named = known["today"], known.get("interview"), known.get("sent"), known.get("day_named")
    if sent is None:
        writing = "unknown"
    elif sent > today:
        writing = "ahead"
    elif interview is None:
        writing = "undated"
    else:
        writing = "after" if sent >= interview else "before"
    answer = "unknown" if named is None else "ahead" if named >= today else "passed"
    return {"interview": _stage(interview, today), "sent": writing, "day_named": answer}


def _stage(interview: int | None, today: int) -> str:
    """Return how the interview date relates to today."""
    if interview is None:
        return "unknown"
    if interview >= today:
        return "today" if interview == today else "ahead"
    return next((state for state, days in AGO if today - interview <= days), "long_past")


def _fits(when: Mapping[str, tuple[str, ...]], states: Mapping[str, str]) -> bool:
    """Return whether every condition is met."""
    return all(states[name] in fitting for name, fitting in when.items())


def _open_days(rule: StepRule, known: Mapping[str, int]) -> _Span:
    """Return the days from today on that a rule's bounds allow."""

    def ordinals(days: tuple[Day, ...]) -> list[int]:
        return [known[day.anchor] + day.days for day in days if day.anchor in known]

    return _Span(max([known["today"], *ordinals(rule.not_before)]), min([LAST, *ordinals(rule.not_after)]))


def _choose(rule: StepRule, known: Mapping[str, int]) -> int | None:
    """Return the day for a step, or None if no day is left."""
    span = _open_days(rule, known)
    if span.first > span.last:
        return None
    day = min(max(known[rule.on.anchor] + rule.on.days, span.first), span.last)
    return day if rule.any_day else _on_weekday(day, span)


def _on_weekday(day: int, span: _Span) -> int:
    """Return the nearest weekday, preferably later, or the day itself if there is none."""
    beyond_friday = _weekday(day) - FRIDAY
    if beyond_friday <= 0:
        return day
    friday, monday = day - beyond_friday, day - beyond_friday + 3
    if monday <= span.last:
        return monday
    return friday if friday >= span.first else day


def _weekday(day: int) -> int:
    """Return 0 for Monday to 6 for Sunday."""
    return (day - 1) % 7


def _step(rule: StepRule, day: int, words: Mapping[str, str], today: int) -> Step:
    """Return a step, with the dates in its text filled in."""
    unlocked = _in_words(min(day + REQUEST_LOCK, LAST), today)
    text = rule.text.format_map({**words, "day": _in_words(day, today), "unlocked": unlocked})
    return Step(rule.id, date.fromordinal(day), rule.title, text, rule.sources, rule.sends_to, rule.channel)


def _in_words(day: int, today: int) -> str:
    """Format a date the American way, `Tuesday, March 3`, with the year if it's far away."""
    when = date.fromordinal(day)
    year = f", {when.year}" if abs(day - today) >= YEAR_TOLD_FROM else ""
    return f"{WEEKDAYS[_weekday(day)]}, {MONTHS[when.month - 1]} {when.day}{year}"


def _until(day: int, today: int) -> str:
    """Return how far away a future date is."""
    return "tomorrow" if day == today + 1 else f"in {day - today} days"


def _on(day: int, today: int) -> str:
    """Return a date, today or later, in words."""
    return {0: "today", 1: "tomorrow"}.get(day - today, f"on {_in_words(day, today)}")
