"""The types of the planner: rules, the steps they produce, and the cases after sending something."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from decision_tool.planner.calendar_file import Event, write_calendar


class Day(NamedTuple):
    """A day relative to another day.

    Attributes:
        anchor: `today`, `interview`, `sent`, `day_named`, or the id of an earlier step.
        days: days after the anchor; negative for days before it.
    """

    anchor: str
    days: int = 0


class StepRule(NamedTuple):
    """One step as data: what to do, when it applies, and on what day.

    A rule whose `on` has an unknown anchor produces no step. A bound with an unknown anchor is ignored.

    Attributes:
        id: the step's id, unique in a plan.
        title: what to do, a few words in the imperative.
        text: how and why, one or two sentences; `{interview}`, `{sent}`, `{day_named}`, `{today}`, `{day}`, and
            `{unlocked}` are replaced with dates in words.
        sources: numbers of the statements, facts, and evidence.
        on: the preferred day.
        not_before: the earliest days allowed, besides today.
        not_after: the latest days allowed.
        sends_to: `interviewer`, `recruiter`, or '' (nothing is sent).
        channel: how it's sent: `linkedin`, `email`, or ''.
        when: `interview`, `sent`, and `day_named` to the states that match; every condition must be met.
        any_day: whether it may be on a weekend; other steps are only if no weekday is left.
        light: what the date means for this step, if it's placed; '' for nothing.
        without: what to say if no day is left for it; '' for nothing.
    """

    id: str
    title: str
    text: str
    sources: tuple[str, ...]
    on: Day
    not_before: tuple[Day, ...] = ()
    not_after: tuple[Day, ...] = ()
    sends_to: str = ""
    channel: str = ""
    when: Mapping[str, tuple[str, ...]] = {}
    any_day: bool = False
    light: str = ""
    without: str = ""


class NoteRule(NamedTuple):
    """A note beside the steps, as data.

    Attributes:
        when: as in `StepRule`.
        text: one to three sentences, with the same placeholders as in `StepRule`.
        sources: numbers of the statements, facts, and evidence.
    """

    when: Mapping[str, tuple[str, ...]]
    text: str
    sources: tuple[str, ...] = ()


class Agenda(NamedTuple):
    """Everything that may be planned for one outcome or case, as data.

    Attributes:
        steps: the rules; steps on the same day keep this order.
        notes: the notes, in the order shown.
        spare: steps to add, in this order, while there are fewer than three.
    """

    steps: tuple[StepRule, ...]
    notes: tuple[NoteRule, ...] = ()
    spare: tuple[StepRule, ...] = ()


class Advice(NamedTuple):
    """One or two plain sentences, with the numbers of their sources."""

    text: str
    sources: tuple[str, ...]


class Case(NamedTuple):
    """One worry about a message that has been sent.

    Attributes:
        id: the public id.
        label: the case in the reader's words.
        headline: a calm answer, in one or two sentences.
        helps: what helps, most useful first.
        worsens: what makes it worse.
        agenda: the steps and notes to plan.
        message_kind: the id of the kind of message that helps, or None.
        mistake: a suggestion for that kind's `mistake` field, to be edited; '' if it has none.
        says: its verdict, if it isn't simply 'Send one line'; else ''.
    """

    id: str
    label: str
    headline: str
    helps: tuple[Advice, ...]
    worsens: tuple[Advice, ...]
    agenda: Agenda
    message_kind: str | None = None
    mistake: str = ""
    says: str = ""

    @property
    def sources(self) -> tuple[str, ...]:
        """The numbers of all sources behind the advice, sorted."""
        return tuple(sorted({source for advice in (*self.helps, *self.worsens) for source in advice.sources}))


class Step(NamedTuple):
    """One dated step. It lasts all day, so clocks and time zones don't matter.

    Attributes:
        id: the id of the rule.
        date: its date.
        title: what to do.
        text: how and why.
        sources: numbers of the statements, facts, and evidence.
        sends_to: `interviewer`, `recruiter`, or ''.
        channel: `linkedin`, `email`, or ''.
    """

    id: str
    date: date
    title: str
    text: str
    sources: tuple[str, ...]
    sends_to: str = ""
    channel: str = ""


class Note(NamedTuple):
    """A note beside the steps, with the numbers of its sources."""

    text: str
    sources: tuple[str, ...] = ()


class Plan(NamedTuple):
    """The dated steps after a decision, or after a sent message.

    Attributes:
        outcome: the id of the outcome or case.
        today: the date the plan was made.
        interview: the interview date, or None.
        sent: the date something was sent, or None.
        steps: the steps, in the order to do them.
        notes: what else to know.
        day_named: the date they said the person would hear by, or None.
        light: what the date means for the answer, in one or two sentences, or ''.
        too_late: whether it's too late for what the outcome would send.
    """

    outcome: str
    today: date
    interview: date | None
    sent: date | None
    steps: tuple[Step, ...]
    notes: tuple[Note, ...]
    day_named: date | None = None
    light: str = ""
    too_late: bool = False

    @property
    def days(self) -> tuple[tuple[date, tuple[Step, ...]], ...]:
        """The steps by day, in order."""
        dates = dict.fromkeys(step.date for step in self.steps)
        return tuple((day, tuple(step for step in self.steps if step.date == day)) for day in dates)

    def calendar(self) -> str:
        """Return the plan as a calendar file.

        The same plan gives the same file, byte for byte. A plan for other dates has other event ids, so two
        interviews in one calendar don't replace each other.

        Returns:
            iCalendar text (RFC 5545) with one event per step and a reminder the evening before.
        """
        days = "_".join(str(day) for day in (self.today, self.interview, self.sent, self.day_named))
        return write_calendar(
            [Event(f"{self.outcome}.{step.id}.{days}", step.date, step.title, step.text) for step in self.steps],
            today=self.today,
        )
