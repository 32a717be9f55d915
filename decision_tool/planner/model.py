"""What a plan is made of: the rules it is placed by, the steps it gives, and the cases after writing."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from decision_tool.planner.calendar_file import Event, write_calendar


class Day(NamedTuple):
    """A day, counted from another one.

    Attributes:
        anchor: `today`, `interview`, `sent`, `day_named`, or the id of a step that was placed before.
        days: days after the anchor; below zero, before it.
    """

    anchor: str
    days: int = 0


class StepRule(NamedTuple):
    """One step as data: what to do, when it applies, and on which day.

    A rule whose `on` counts from a day that is not known gives no step; such a bound is passed over.

    Attributes:
        id: the step's id, unique in a plan.
        title: what to do, a few words in the imperative.
        text: how and why, one or two sentences; `{interview}`, `{sent}`, `{day_named}`, `{today}`, `{day}` and
            `{unlocked}` stand for days in words.
        sources: numbers of the statements, facts and evidence.
        on: the day it is meant for.
        not_before: days before which it must not be, besides today.
        not_after: days after which it must not be.
        sends_to: `interviewer`, `recruiter` or '' (nothing is sent).
        channel: how it is sent: `linkedin`, `email` or ''.
        when: what is known (`interview`, `sent`, `day_named`) to the states that fit; every one must hold.
        any_day: whether it may lie on a weekend; other steps do so only where no weekday is left.
        light: what to tell in the light of the date where it is placed; '' for nothing.
        without: what to tell where no day is left for it; '' for nothing.
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
    """One remark beside the steps, as data.

    Attributes:
        when: as in `StepRule`.
        text: one to three sentences, with the same day words as in `StepRule`.
        sources: numbers of the statements, facts and evidence.
    """

    when: Mapping[str, tuple[str, ...]]
    text: str
    sources: tuple[str, ...] = ()


class Agenda(NamedTuple):
    """All that may be planned for one outcome or one case, as data.

    Attributes:
        steps: the rules, in the order in which steps of one day are to be done.
        notes: the remarks, in the order shown.
        spare: steps that are taken up, in this order, while there are fewer than three.
    """

    steps: tuple[StepRule, ...]
    notes: tuple[NoteRule, ...] = ()
    spare: tuple[StepRule, ...] = ()


class Advice(NamedTuple):
    """One plain sentence or two, with the numbers of the sources."""

    text: str
    sources: tuple[str, ...]


class Case(NamedTuple):
    """One way in which a message already sent may weigh on someone.

    Attributes:
        id: the public id.
        label: the case in the reader's words.
        headline: the calm answer, in one sentence.
        helps: what helps, the most useful first.
        worsens: what makes it worse.
        agenda: the steps and remarks to be dated.
        message_kind: the id of the kind of message that helps, or None.
        mistake: a suggestion for that kind's field `mistake`, to be changed; '' where it has none.
        says: what its verdict says, where 'Send one line' would be too much; '' for that.
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
        """Return the numbers of all sources that the advice names, each once, in order."""
        return tuple(sorted({source for advice in (*self.helps, *self.worsens) for source in advice.sources}))


class Step(NamedTuple):
    """One dated step. It lasts the whole day, so that no clock and no time zone can spoil it.

    Attributes:
        id: the id of the rule.
        date: the day.
        title: what to do.
        text: how and why.
        sources: numbers of the statements, facts and evidence.
        sends_to: `interviewer`, `recruiter` or ''.
        channel: `linkedin`, `email` or ''.
    """

    id: str
    date: date
    title: str
    text: str
    sources: tuple[str, ...]
    sends_to: str = ""
    channel: str = ""


class Note(NamedTuple):
    """A remark beside the steps, with the numbers of its sources."""

    text: str
    sources: tuple[str, ...] = ()


class Plan(NamedTuple):
    """The dated steps after a decision, or after a message already sent.

    Attributes:
        outcome: the id of the outcome, or of the case.
        today: the day the plan was made.
        interview: the day of the interview, or None.
        sent: the day something was sent, or None.
        steps: in the order to do them.
        notes: what to know besides.
        day_named: the day by which they named an answer, or None.
        light: the answer in the light of the date, in one or two sentences, or ''.
        too_late: whether the dates leave no day for what the outcome would send.
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
        """Return the steps by day, each day once, in order."""
        dates = dict.fromkeys(step.date for step in self.steps)
        return tuple((day, tuple(step for step in self.steps if step.date == day)) for day in dates)

    def calendar(self) -> str:
        """Return the plan as a calendar file.

        The same plan gives the same file, to the byte. A plan for other days has other event ids, so that two
        interviews in one calendar do not replace each other.

        Returns:
            iCalendar text (RFC 5545) with one event a step and a reminder on the evening before.
        """
        days = "_".join(str(day) for day in (self.today, self.interview, self.sent, self.day_named))
        return write_calendar(
            [Event(f"{self.outcome}.{step.id}.{days}", step.date, step.title, step.text) for step in self.steps],
            today=self.today,
        )
