"""What a rule is made of, and what a review gives."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from decision_tool.reviewer.text import Reading

type Check = Words | Says | Missing | Custom


class Match(NamedTuple):
    """One place that a check noticed, in characters of the text.

    Attributes:
        start: where it begins.
        end: where it ends; equal to `start` where something is missing.
        replacement: the text to put there, or None.
        says: a sentence that replaces the rule's own message, or ''.
        severity: what replaces the rule's own severity, or ''.
    """

    start: int
    end: int
    replacement: str | None = None
    says: str = ""
    severity: str = ""


class Words(NamedTuple):
    """A check for words and fixed phrases that are wrong wherever they stand.

    Attributes:
        replacements: lower-case words, and what to write instead: '' leaves them out, None offers nothing.
        says: a sentence that replaces the rule's own message, or ''.
    """

    replacements: Mapping[str, str | None]
    says: str = ""


class Says(NamedTuple):
    """A check for what a sentence says: an act on a topic, and whose.

    Attributes:
        topics: topics, with commas between them, of which the sentence speaks; the finding points at the words. With
            none it points at the question.
        beside: acts or topics, with commas between them, of each of which the sentence does or names one, too.
        unless: acts or topics that make the sentence innocent.
        not_before: topics that make words innocent that stand right before them: `salary` before `analyst`.
        outweighs: topics of which the sentence must not speak as much as of `topics`, counted in words.
        live: whether what the sender tells of what they did is innocent.
        mine: whether the clause must be about the sender.
        others: whether the clause must begin with somebody else than the sender.
        not_kinds: the kinds of message that it is not for.
        message: a sentence that replaces the rule's own message, or ''.
        severity: what replaces the rule's own severity where words are less sure, or ''.
    """

    topics: str = ""
    beside: tuple[str, ...] = ()
    unless: str = ""
    not_before: str = ""
    outweighs: str = ""
    live: bool = False
    mine: bool = False
    others: bool = False
    not_kinds: tuple[str, ...] = ()
    message: str = ""
    severity: str = ""


class Missing(NamedTuple):
    """A check that a part of the message is there.

    Attributes:
        part: the id of the part.
        topics: topics, with commas between them, that show the part.
        find: a function that looks for the part where no topic shows it, or None; gives its span or None.
        at_end: whether the part belongs at the end of the body, not at its start.
        offer: a function that gives the text that would supply the part, or None.
    """

    part: str
    topics: str = ""
    find: "Callable[[Reading], tuple[int, int] | None] | None" = None
    at_end: bool = False
    offer: "Callable[[Reading], str | None] | None" = None


class Custom(NamedTuple):
    """A check by a function of the rule's own, where no other kind fits.

    Attributes:
        find: gives the places, in any order.
        any_language: whether it holds whatever language the text is in.
    """

    find: "Callable[[Reading], Iterable[Match]]"
    any_language: bool = False


class Example(NamedTuple):
    """A short text that a rule must find, or must let pass.

    Attributes:
        text: the message.
        words: the words that the finding must touch; '' for what is missing, or must not be found.
        kind: the kind of message.
        details: the fields of the composer that were known.
        today: today, or None if it was not known.
    """

    text: str
    words: str = ""
    kind: str = "message"
    details: Mapping[str, str] = {}
    today: date | None = None


class Rule(NamedTuple):
    """One rule of the review.

    Attributes:
        id: the public id; it names the fault.
        checks: what finds it.
        message: what was noticed, one plain sentence.
        rationale: what it may cost the sender, one or two plain sentences.
        sources: numbers of the statements that carry it: `("A25",)`.
        found: examples that must be found.
        passes: examples that must not be found.
        severity: `error`, `warning`, `hint` or `none`.
        by_kind: the severity for kinds of message where it differs.
        firm: whether a finding cannot be set aside, because the message would not arrive as it is.
        grants: for a kind of message, in how many sentences it may find something before it speaks.
        gives_way: ids of the rules that speak where they find something in the same sentence; this one is silent.
    """

    id: str
    checks: tuple[Check, ...]
    message: str
    rationale: str
    sources: tuple[str, ...]
    found: tuple[Example, ...]
    passes: tuple[Example, ...]
    severity: str = "warning"
    by_kind: Mapping[str, str] = {}
    firm: bool = False
    grants: Mapping[str, int] = {}
    gives_way: tuple[str, ...] = ()


class Finding(NamedTuple):
    """One thing that a review noticed.

    Attributes:
        rule: the id of the rule.
        severity: `error` (do not send this), `warning` (better not) or `hint`.
        start: where it begins, in UTF-16 code units of the text as given.
        end: where it ends; equal to `start` for what is missing.
        message: what was noticed, one plain sentence.
        rationale: what it may cost the sender.
        sources: numbers of the statements that carry it.
        replacement: the text that puts it right when put in place of the span, or None.
        firm: whether it cannot be set aside, because the message would not arrive as it is.
    """

    rule: str
    severity: str
    start: int
    end: int
    message: str
    rationale: str
    sources: tuple[str, ...]
    replacement: str | None
    firm: bool = False


class Part(NamedTuple):
    """One line of the checklist: a part of the message, and whether it is there.

    Attributes:
        part: the id of the part, such as `greeting`.
        present: whether the draft has it.
        needed: `warning` or `hint` where the kind of message needs it, else `none`.
        start: where the words that show it begin, in UTF-16 code units; 0 where it is not there.
        end: where they end.
    """

    part: str
    present: bool
    needed: str
    start: int
    end: int


class Review(NamedTuple):
    """What a review gives.

    Attributes:
        findings: in the order of the text.
        length: the length as a text field counts it: UTF-16 code units, a line break as one.
        limit: the most that the channel carries, in the same unit, or None.
        ready: whether nothing needs fixing first.
        verdict: the result in a few words.
        language: `en`, `other`, or `unknown` for a text without words.
        kind: the id of the kind of message that was judged; `message` where none was named and it is not plain.
        parts: the parts of the message, in the order of the include table.
    """

    findings: tuple[Finding, ...]
    length: int
    limit: int | None
    ready: bool
    verdict: str
    language: str
    parts: tuple[Part, ...]
    kind: str = "message"
