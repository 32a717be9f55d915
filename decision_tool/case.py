"""What one person has told us: stored once, passed to each engine as needed, and compared when it changes."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple

from decision_tool.flow.dates import from_dates

DATE_OF = {"days_until": "interview", "since_interview": "interview", "day_named": "day_named"}
"""The date that determines the answer to each question."""


class Case(NamedTuple):
    """What a person has told us. Any part may be missing. To change a case, make a new one (`_replace`).

    Attributes:
        answers: question ids to option ids, as entered.
        interview: the interview date, past or future, or None.
        day_named: the date they said the person would hear by, or None.
        sent: the date something was sent, or None.
        fields: the composer's field ids to what was typed, without dates.
        account: the LinkedIn account: `free`, `premium`, or '' if unknown.
    """

    answers: Mapping[str, str] = {}
    interview: date | None = None
    day_named: date | None = None
    sent: date | None = None
    fields: Mapping[str, str] = {}
    account: str = ""


class Doubt(NamedTuple):
    """A date and an answer that contradict each other. The person decides which one is right.

    Attributes:
        id: what's wrong, in a word or two.
        text: what to ask the person.
        question: the id of the question whose answer may be wrong.
        options: the answers that would match the date.
    """

    id: str
    text: str
    question: str
    options: tuple[str, ...]


class Difference(NamedTuple):
    """One thing that changed between two cases.

    Attributes:
        part: `date`, `answer`, `field`, or `account`.
        id: the date's name, the question, the field, or `account`.
        before: the old value as text, or ''.
        after: the new value as text, or ''.
        because: the date that changed the answer, or '' if the person changed it.
    """

    part: str
    id: str
    before: str
    after: str
    because: str = ""


OVER = Doubt(
    "interview_over",
    "That date has passed. If you’ve had the interview, choose “I’ve had my interview.”",
    "stage",
    ("interviewed", "offered", "turned_down"),
)
AHEAD = Doubt(
    "interview_ahead",
    "That date is still ahead. If it’s your next round, choose “I have an interview coming up.”",
    "stage",
    ("scheduled",),
)
SCHEDULED = Doubt(
    "interview_scheduled",
    "You entered an interview date. If the interview is scheduled, choose “I have an interview coming up.”",
    "stage",
    ("scheduled",),
)


def answers(case: Case, today: date) -> dict[str, str]:
    """Return a case's answers for the decision. An answer derived from a date replaces one the person chose.

    The stage is never derived from a date; `doubts` reports it if the two contradict each other.

    Args:
        case: the case.
        today: today's date.

    Returns:
        Question ids to option ids.
    """
    return {**case.answers, **from_dates(today=today, interview=case.interview, day_named=case.day_named)}


def fields(case: Case) -> dict[str, str]:
    """Return a case's fields for the composer, including the dates.

    Args:
        case: the case.

    Returns:
        Field ids to texts; dates as `2026-03-05`.
    """
    dated = {"interview_date": case.interview, "day_named": case.day_named}
    return {**case.fields, **{name: day.isoformat() for name, day in dated.items() if day is not None}}


def doubts(case: Case, today: date) -> tuple[Doubt, ...]:
    """Return the contradictions between dates and answers. Nothing is decided for the person.

    Args:
        case: the case.
        today: today's date.

    Returns:
        At most one doubt, about the stage.
    """
    stage = case.answers.get("stage")
    if case.interview is None or stage is None:
        return ()
    if case.interview < today:
        return (OVER,) if stage in ("applied", "scheduled") else ()
    if stage == "applied":
        return (SCHEDULED,)
    return (AHEAD,) if stage == "interviewed" and case.interview > today else ()


def differences(before: Case, after: Case, today: date) -> tuple[Difference, ...]:
    """Compare two cases, so the page can say what changed and why.

    Args:
        before: the earlier case.
        after: the later case.
        today: today's date.

    Returns:
        Dates first, then answers (chosen or derived from a date), then fields and the account.
    """
    return tuple(_differences(before, after, today))


def _differences(before: Case, after: Case, today: date) -> Iterator[Difference]:
    """Yield every difference."""
    for name in ("interview", "day_named", "sent"):
        yield from _difference("date", name, _iso(getattr(before, name)), _iso(getattr(after, name)))
    known = (answers(before, today), answers(after, today))
    derived = from_dates(today=today, interview=after.interview, day_named=after.day_named)
    derived_before = from_dates(today=today, interview=before.interview, day_named=before.day_named)
    for question in {**known[0], **known[1]}:
        because = DATE_OF[question] if question in derived or question in derived_before else ""
        for change in _difference("answer", question, *(each.get(question, "") for each in known)):
            yield change._replace(because=because)
    for field in {**before.fields, **after.fields}:
        yield from _difference("field", field, before.fields.get(field, ""), after.fields.get(field, ""))
    yield from _difference("account", "account", before.account, after.account)


def _difference(part: str, name: str, before: str, after: str) -> Iterator[Difference]:
    """Yield a difference if the values differ."""
    if before != after:
        yield Difference(part, name, before, after)


def _iso(day: date | None) -> str:
    """Return a date in ISO format, or ''."""
    return day.isoformat() if day else ""
