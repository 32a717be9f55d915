"""What a flow is made of, and what walking it gives."""

from collections.abc import Mapping
from typing import NamedTuple

VERDICTS = ("send", "wait", "other", "no")
"""What an outcome comes to: send it, wait, ask or tell somebody else, don't."""


class Option(NamedTuple):
    """One answer that a question offers.

    Attributes:
        id: the public id, a form value and a key in links.
        label: the answer in the reader's words.
        hint: what the label means, where it needs saying; else ''.
        later: ids of the options of the same question that time alone may turn this one into.
        unsure: whether it says that the person does not know, and could find out.
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
        text: the question as the reader sees it.
        help: one or two sentences on how to tell; never ''.
        options: the answers, in the order shown.
        offered: per answer to a question that is always asked, the option ids that make sense:
            `{"stage": {"applied": (...)}}`; empty where all options always do.
    """

    id: str
    text: str
    help: str
    options: tuple[Option, ...]
    offered: Mapping[str, Mapping[str, tuple[str, ...]]] = {}


class PolicyLine(NamedTuple):
    """One line of the policy: the first whose conditions all hold decides.

    Attributes:
        when: question id to the option ids that fit; every condition must hold.
        outcome: the id of the outcome.
        because: the reason in one or two plain sentences.
        sources: numbers of the statements, facts and evidence that carry it: `("A25",)`.
        now: what to do now, where the outcome's own words do not fit this line; else ''.
        next: what to do next, where the outcome's own words do not fit this line; else ''.
        offers: the kind to write instead or later, where this line alone offers one; else None.
    """

    when: Mapping[str, tuple[str, ...]]
    outcome: str
    because: str
    sources: tuple[str, ...]
    now: str = ""
    next: str = ""
    offers: str | None = None


class Order(NamedTuple):
    """In which order questions are asked in some situations, where several would do.

    Attributes:
        when: ids of questions that are always asked, to the option ids for which it holds.
        questions: question ids in the order preferred; those left out follow in the order of the flow.
    """

    when: Mapping[str, tuple[str, ...]]
    questions: tuple[str, ...]


class Outcome(NamedTuple):
    """One answer that the flow can give.

    Attributes:
        id: the public id.
        verdict: one of `VERDICTS`, seen before anything is read.
        headline: the answer in one short sentence.
        now: what to do now, one or two sentences.
        next: what to do next and when, one or two sentences.
        message_kind: the id of the kind of message to write, or None.
        offers: the kind to write later or instead, or None.
        writes_to: who gets a message now: `interviewer`, `recruiter` (or whoever scheduled it) or ''.
        channel: how it goes out: `linkedin`, `email` or ''.
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
        """Return whether it sends anything to the interviewer."""
        return self.writes_to == "interviewer"


class Argument(NamedTuple):
    """Something that speaks for or against, or that nobody can know, in some situations.

    Attributes:
        when: question id to the option ids for which it applies; all must hold.
        outcomes: the outcomes beside which it may be shown; empty for all.
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
        questions: every question; the order in which they are preferred when several would do.
        always: ids of the questions that are asked whatever else is known, in order.
        orders: where another order than that of `questions` is shorter; the first that holds counts.
        lines: the policy, in order.
        outcomes: every outcome.
        pros: what can speak for writing.
        cons: what can speak against writing.
        unknowns: what nobody can know.
        differs: where advisers differ.
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
    """One answer that, given otherwise, leads elsewhere.

    Attributes:
        question: the id of the question on the path.
        option: the id of the other answer.
        outcome: where it leads, or None where that depends on further answers.
        possible: every outcome it may lead to, in the flow's order; one entry where `outcome` is set.
        kind: `find_out` for what can be found out now, `time` for what time changes, `other` for the rest.
    """

    question: str
    option: str
    outcome: str | None
    possible: tuple[str, ...]
    kind: str


class Decision(NamedTuple):
    """Where the answers lead: to an outcome, or to the next question (exactly one of the two is set)."""

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
