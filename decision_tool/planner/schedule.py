"""Places steps on days: never in the past, never after what they must precede, nothing sent on a weekend."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from decision_tool.planner.model import Agenda, Day, Note, Plan, Step, StepRule

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
FRIDAY = 4
LAST = date.max.toordinal()
"""The last day that a date can name."""

YEAR_TOLD_FROM = 300
"""So many days away, a day without its year could be taken for another."""

REQUEST_LOCK = 21
"""Days for which a request that was withdrawn may block a new one to the same person (L08)."""


class _Span(NamedTuple):
    """The days open to a step, as ordinals: `first` and `last` included."""

    first: int
    last: int


def place(
    outcome: str, agenda: Agenda, *, today: date, interview: date | None = None, sent: date | None = None
) -> Plan:
    """Return the plan that an agenda gives for these days.

    Days are counted as ordinals, so that no sum of days can leave what a date can name.

    Args:
        outcome: the id of the outcome or of the case, kept in the plan.
        agenda: the rules of its steps and remarks.
        today: the first day on which anything can be done.
        interview: the day of the interview, before or after today, or None where none is known.
        sent: the day on which something was sent, or None.

    Returns:
        The plan, its steps in the order in which to do them.
    """
    given = {"today": today, "interview": interview, "sent": sent}
    known = {name: day.toordinal() for name, day in given.items() if day is not None}
    days = {name: date.fromordinal(day) for name, day in known.items()}
    states = _states(known)
    words = {name: _in_words(day, known["today"]) for name, day in known.items()}
    notes = [Note(rule.text.format_map(words), rule.sources) for rule in agenda.notes if _fits(rule.when, states)]
    placed: list[Step] = []
    for rule in agenda.steps:
        if not _fits(rule.when, states) or rule.on.anchor not in known:
            continue
        span = _open_days(rule, known)
        day = _choose(rule, span, known)
        if day is None:
            if rule.without:
                notes.append(Note(rule.without.format_map(words), rule.sources))
            continue
        known[rule.id] = day
        placed.append(_step(rule, day, span, words, known["today"]))
    readied = {rule.id for rule in agenda.steps if rule.readies and rule.readies not in known}
    placed = sorted((step for step in placed if step.id not in readied), key=lambda step: step.date)
    return Plan(outcome, days["today"], days.get("interview"), days.get("sent"), tuple(placed), tuple(notes))


def _states(known: Mapping[str, int]) -> dict[str, str]:
    """Return how the interview and the sending stand to today and to each other.

    `interview`: `unknown`, `ahead`, `today`, `past`. `sent`: `unknown`, `ahead` (not sent yet), `before` (the
    interview's day), `after` (on that day or later), `undated` (sent, and no interview known).
    """
    today, interview, sent = known["today"], known.get("interview"), known.get("sent")
    if interview is None:
        stage = "unknown"
    elif interview == today:
        stage = "today"
    else:
        stage = "ahead" if interview > today else "past"
    if sent is None:
        writing = "unknown"
    elif sent > today:
        writing = "ahead"
    elif interview is None:
        writing = "undated"
    else:
        writing = "after" if sent >= interview else "before"
    return {"interview": stage, "sent": writing}


def _fits(when: Mapping[str, tuple[str, ...]], states: Mapping[str, str]) -> bool:
    """Tell whether every condition holds."""
    return all(states[name] in fitting for name, fitting in when.items())


def _open_days(rule: StepRule, known: Mapping[str, int]) -> _Span:
    """Return the days between a rule's bounds, from today on."""

    def ordinals(days: tuple[Day, ...]) -> list[int]:
        return [known[day.anchor] + day.days for day in days if day.anchor in known]

    return _Span(max([known["today"], *ordinals(rule.not_before)]), min([LAST, *ordinals(rule.not_after)]))


def _choose(rule: StepRule, span: _Span, known: Mapping[str, int]) -> int | None:
    """Return the day for a step, or None where none is left."""
    if span.first > span.last:
        return None
    day = min(max(known[rule.on.anchor] + rule.on.days, span.first), span.last)
    if rule.sends_to:
        return _on_weekday(day, span, strict=rule.sends_to == "interviewer")
    return day


def _on_weekday(day: int, span: _Span, *, strict: bool) -> int | None:
    """Return the nearest weekday, rather later than earlier; without one, the day itself unless `strict`."""
    beyond_friday = _weekday(day) - FRIDAY
    if beyond_friday <= 0:
        return day
    friday, monday = day - beyond_friday, day - beyond_friday + 3
    if monday <= span.last:
        return monday
    if friday >= span.first:
        return friday
    return None if strict else day


def _weekday(day: int) -> int:
    """Return 0 for a Monday to 6 for a Sunday."""
    return (day - 1) % 7


def _step(rule: StepRule, day: int, span: _Span, words: Mapping[str, str], today: int) -> Step:
    """Return a step with its days in words."""
    latest = span.last
    if rule.sends_to and _weekday(latest) > FRIDAY:
        latest = max(day, latest - (_weekday(latest) - FRIDAY))
    text = rule.text.format_map(
        {
            **words,
            "day": _in_words(day, today),
            "latest": _in_words(latest, today),
            "unlocked": _in_words(min(day + REQUEST_LOCK, LAST), today),
        }
    )
    return Step(rule.id, date.fromordinal(day), rule.title, text, rule.sources, rule.sends_to)


def _in_words(day: int, today: int) -> str:
    """Return a day as people write it, `Tuesday 3 March`, with the year where it could be mistaken."""
    when = date.fromordinal(day)
    year = f" {when.year}" if abs(day - today) >= YEAR_TOLD_FROM else ""
    return f"{WEEKDAYS[_weekday(day)]} {when.day} {MONTHS[when.month - 1]}{year}"
