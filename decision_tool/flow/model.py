"""The types a flow is made of, and the decision it leads to."""

from collections.abc import Mapping
from typing import NamedTuple

VERDICTS = ("send", "wait", "other", "no")
"""What an outcome tells the person: send it, wait, contact someone else, or don't send anything."""


class Option(NamedTuple):
    """One answer a question offers.

    Attributes:
        id: the public id, a form value and a key in links.
        label: the answer in the reader's words.
        hint: what the label means, or '' if it's clear.
        later: ids of this question's options that time alone can turn this one into.
        unsure: whether it means the person doesn't know yet, and could find out.
    """

    id: str
    label: str
    hint: str = ""
    later: tuple[str, ...] = ()
    unsure: bool = False


class Question(NamedTuple):
    """One question of a flow.

    Attributes:
        id: the public id, a noun; form field name and key in links.
        text: the question the reader sees.
        help: one or two sentences on how to answer; never ''.
        options: the answers, in the order shown.
        offered: per answer to a question that is always asked, the option ids that make sense:
            `{"stage": {"applied": (...)}}`; empty if all options always do.
    """

    id: str
    text: str
    help: str
    options: tuple[Option, ...]
    offered: Mapping[str, Mapping[str, tuple[str, ...]]] = {}


class PolicyLine(NamedTuple):
    """One line of the policy. The first line whose conditions are all met decides.

    Attributes:
        when: question ids to the option ids that match; every condition must be met.
        outcome: the id of the outcome.
        because: the reason, in one or two plain sentences.
        sources: numbers of the statements, facts, and evidence behind it, such as `("A25",)`.
        now: what to do now, if the outcome's own words don't fit this line, or ''.
        next: what to do next, if the outcome's own words don't fit this line, or ''.
        offers: the kind to write instead or later, if only this line offers one, or None.
    """

    when: Mapping[str, tuple[str, ...]]
    outcome: str
    because: str
    sources: tuple[str, ...]
    now: str = ""
    next: str = ""
    offers: str | None = None


class Order(NamedTuple):
    """A shorter order of questions for some situations.

    Attributes:
        when: ids of questions that are always asked, to the option ids the order applies to.
        questions: question ids in the preferred order; the rest follow in the flow's order.
    """

    when: Mapping[str, tuple[str, ...]]
    questions: tuple[str, ...]


class Outcome(NamedTuple):
    """One result the flow can lead to.

    Attributes:
        id: the public id.
        verdict: one of `VERDICTS`, shown first.
        headline: the answer in one short sentence.
        now: what to do now, one or two sentences.
        next: what to do next and when, one or two sentences.
        message_kind: the id of the kind of message to write, or None.
        offers: the kind to write later or instead, or None.
        writes_to: who gets a message now: `interviewer`, `recruiter` (or whoever scheduled the interview), or ''.
        channel: how it's sent: `linkedin`, `email`, or ''.
    """

    id: str
    verdict: str
    headline: str
    now: str
    next: str
    message_kind: str | None = None
    offers: str | None = None
    writes_to: str = ""
    channel: str = ""

    @property
    def writes(self) -> bool:
        """Whether anything is sent to the interviewer."""
        return self.writes_to == "interviewer"


class Argument(NamedTuple):
    """A pro, a con, an unknown, or a difference in advice, for some situations.

    Attributes:
        when: question ids to the option ids it applies to; every condition must be met.
        outcomes: the outcomes it may be shown with; empty for all.
        text: one plain sentence.
        sources: statement numbers.
    """

    when: Mapping[str, tuple[str, ...]]
    outcomes: tuple[str, ...]
    text: str
    sources: tuple[str, ...]


class Flow(NamedTuple):
    """A whole flow as data.

    Attributes:
        questions: every question, in the preferred order.
        always: ids of the questions that are always asked, in order.
        orders: shorter orders for some situations; the first that applies is used.
        lines: the policy, in order.
        outcomes: every outcome.
        pros: the pros of writing.
        cons: the cons of writing.
        unknowns: what nobody can know.
        differs: where advice differs.
    """

    questions: tuple[Question, ...]
    always: tuple[str, ...]
    orders: tuple[Order, ...]
    lines: tuple[PolicyLine, ...]
    outcomes: tuple[Outcome, ...]
    pros: tuple[Argument, ...]
    cons: tuple[Argument, ...]
    unknowns: tuple[Argument, ...]
    differs: tuple[Argument, ...]


class Reason(NamedTuple):
    """A sentence of an explanation, with the numbers of its sources."""

    text: str
    sources: tuple[str, ...]


class Change(NamedTuple):
    """A change to one answer that leads to a different outcome.

    Attributes:
        question: the id of the question on the path.
        option: the id of the new answer.
        outcome: the outcome it leads to, or None if that depends on further answers.
        possible: every outcome it may lead to, in the flow's order; one entry if `outcome` is set.
        kind: `find_out` for what the person can find out now, `time` for what time changes, or `other`.
    """

    question: str
    option: str
    outcome: str | None
    possible: tuple[str, ...]
    kind: str


class Decision(NamedTuple):
    """Where the answers lead: exactly one of `outcome` and `next_question` is set."""

    outcome: str | None
    next_question: str | None
    asked: tuple[str, ...]
    verdict: str = ""
    headline: str = ""
    now: str = ""
    next: str = ""
    reasons: tuple[Reason, ...] = ()
    pros: tuple[Reason, ...] = ()
    cons: tuple[Reason, ...] = ()
    unknowns: tuple[Reason, ...] = ()
    differs: tuple[Reason, ...] = ()
    would_change: tuple[Change, ...] = ()
    message_kind: str | None = None
    offers: str | None = None
