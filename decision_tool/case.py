"""What one person has told: held once, handed to each engine in its part, compared when something changes."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple

from decision_tool.flow.dates import from_dates

DATE_OF = {"days_until": "interview", "since_interview": "interview", "day_named": "day_named"}
"""The date from which the answer to a question follows."""


class Case(NamedTuple):
    """What a person has told, of which any part may be missing. A changed case is a new one (`_replace`).

    Attributes:
        answers: question ids to option ids, as the person gave them.
        interview: the day of the interview, before or after today, or None.
        day_named: the day by which they named an answer, or None.
        sent: the day on which something was sent, or None.
        fields: field ids of the composer to what was typed; no dates among them.
        account: the LinkedIn account, `free` or `premium`, or ''.
    """

    answers: Mapping[str, str] = {}
    interview: date | None = None
    day_named: date | None = None
    sent: date | None = None
    fields: Mapping[str, str] = {}
    account: str = ""


class Doubt(NamedTuple):
    """A date and an answer that do not go together; it is for the person to say which of them holds.

    Attributes:
        id: what it is, in a word or two.
        text: what to ask the person.
        question: the id of the question whose answer may be wrong.
        options: the answers that would go with the date.
    """

    id: str
    text: str
    question: str
    options: tuple[str, ...]


class Difference(NamedTuple):
    """One thing that stands otherwise in a later case.

    Attributes:
        part: `date`, `answer`, `field` or `account`.
        id: the date's name, the question, the field, or `account`.
        before: what stood there, as text; '' for nothing.
        after: what stands there now.
        because: the date from which a changed answer follows; '' where the person gave it.
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
    """Return a case's answers for the decision; one that follows from a date replaces one given by hand.

    The stage never follows from a date: `doubts` says where the two do not go together.

    Args:
        case: what was told.
        today: the day on which the person asks.

    Returns:
        Question ids to option ids.
    """
    return {**case.answers, **from_dates(today=today, interview=case.interview, day_named=case.day_named)}


def fields(case: Case) -> dict[str, str]:
    """Return a case's fields for the composer, with the dates in them.

    Args:
        case: what was told.

    Returns:
        Field ids to texts; dates as `2026-03-05`.
    """
    dated = {"interview_date": case.interview, "day_named": case.day_named}
    return {**case.fields, **{name: day.isoformat() for name, day in dated.items() if day is not None}}


def doubts(case: Case, today: date) -> tuple[Doubt, ...]:
    """Return where dates and answers do not go together. Nothing is decided for the person.

    Args:
        case: what was told.
        today: the day on which the person asks.

    Returns:
        At most one doubt about the stage today.
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
    """Return what stands otherwise in the later of two cases, so that a page can say what changed and why.

    Args:
        before: the earlier case.
        after: the later case.
        today: the day on which the person asks.

    Returns:
        Dates first, then answers, given or followed from a date, then fields and the account.
    """
    return tuple(_differences(before, after, today))


def _differences(before: Case, after: Case, today: date) -> Iterator[Difference]:
    """Yield what stands otherwise."""
    for name in ("interview", "day_named", "sent"):
        yield from _difference("date", name, _iso(getattr(before, name)), _iso(getattr(after, name)))
    known = (answers(before, today), answers(after, today))
    followed = from_dates(today=today, interview=after.interview, day_named=after.day_named)
    lost = from_dates(today=today, interview=before.interview, day_named=before.day_named)
    for question in {**known[0], **known[1]}:
        because = DATE_OF[question] if question in followed or question in lost else ""
        for found in _difference("answer", question, *(each.get(question, "") for each in known)):
            yield found._replace(because=because)
    for field in {**before.fields, **after.fields}:
        yield from _difference("field", field, before.fields.get(field, ""), after.fields.get(field, ""))
    yield from _difference("account", "account", before.account, after.account)


def _difference(part: str, name: str, before: str, after: str) -> Iterator[Difference]:
    """Yield the difference, where there is one."""
    if before != after:
        yield Difference(part, name, before, after)


def _iso(day: date | None) -> str:
    """Return a day as text."""
    return day.isoformat() if day else ""
