"""The types of the reviewer: rules, their checks, and the review."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from decision_tool.reviewer.text import Reading

type Check = Words | Says | Missing | Custom


class Match(NamedTuple):
    """One match of a check, in characters of the text.

    Attributes:
        start: its start.
        end: its end; equal to `start` if something is missing.
        replacement: the suggested text, or None.
        message: a message that replaces the rule's own, or ''.
        severity: a severity that replaces the rule's own, or ''.
    """

    start: int
    end: int
    replacement: str | None = None
    message: str = ""
    severity: str = ""


class Words(NamedTuple):
    """A check for words and fixed phrases that are wrong in any context.

    Attributes:
        replacements: words in lower case, and what to write instead: '' deletes them, None suggests nothing.
        message: a message that replaces the rule's own, or ''.
    """

    replacements: Mapping[str, str | None]
    message: str = ""


class Says(NamedTuple):
    """A check for what a sentence says: an act about a topic.

    Attributes:
        topics: comma-separated topics, one of which the sentence must be about; the finding points at the words. If
            empty, it points at the question.
        beside: comma-separated acts or topics; the sentence must also have one from each.
        unless: acts or topics that rule out a match.
        not_before: topics that rule out a match right before them, such as `salary` before `analyst`.
        outweighs: topics that must take up fewer words than `topics`.
        live: whether statements about what the sender did are ignored.
        mine: whether the clause must be about the sender.
        others: whether the clause must begin with someone other than the sender.
        not_kinds: the kinds of messages it isn't for.
        message: a message that replaces the rule's own, or ''.
        severity: a severity that replaces the rule's own if the words are less certain, or ''.
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
    """A check for a missing part of the message.

    Attributes:
        part: the id of the part.
        topics: comma-separated topics that indicate the part.
        find: a function that looks for the part if no topic indicates it and returns its span or None; or None.
        at_end: whether the part belongs at the end of the body instead of its start.
        offer: a function that returns text to add, or None; or None.
    """

    part: str
    topics: str = ""
    find: "Callable[[Reading], tuple[int, int] | None] | None" = None
    at_end: bool = False
    offer: "Callable[[Reading], str | None] | None" = None


class Custom(NamedTuple):
    """A check by a custom function, if no other kind fits.

    Attributes:
        find: returns the matches, in any order.
        any_language: whether it applies to texts in any language.
    """

    find: "Callable[[Reading], Iterable[Match]]"
    any_language: bool = False


class Example(NamedTuple):
    """A short text that a rule must, or must not, flag.

    Attributes:
        text: the message.
        words: the words the finding must overlap; '' if something is missing, or for a text that must pass.
        kind: the kind of message.
        details: the composer's fields, as far as they're known.
        today: today's date, or None if it isn't known.
    """

    text: str
    words: str = ""
    kind: str = "message"
    details: Mapping[str, str] = {}
    today: date | None = None


class Rule(NamedTuple):
    """One rule of the review.

    Attributes:
        id: the public id, which names the problem.
        checks: the checks that find it.
        message: what was found, in one plain sentence.
        rationale: why it matters, in one or two plain sentences.
        sources: numbers of the statements behind it, such as `("A25",)`.
        found: examples that must be flagged.
        passes: examples that must not be flagged.
        severity: `error`, `warning`, `hint`, or `none`.
        by_kind: the severity for kinds of messages where it differs.
        firm: whether its findings can't be dismissed, because the message wouldn't arrive as is.
        grants: for a kind of message, how many sentences may break the rule without a finding.
        gives_way: ids of rules that suppress this one if they find something in the same sentence.
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
    """One thing a review found.

    Attributes:
        rule: the id of the rule.
        severity: `error` (must fix), `warning` (should fix), or `hint` (suggestion).
        start: its start, in UTF-16 code units of the original text.
        end: its end; equal to `start` if something is missing.
        message: what was found, in one plain sentence.
        rationale: why it matters.
        sources: numbers of the statements behind it.
        replacement: suggested text for the span, or None.
        firm: whether it can't be dismissed, because the message wouldn't arrive as is.
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
    """One line of the checklist: a part of the message, and whether it's included.

    Attributes:
        part: the id of the part, such as `greeting`.
        present: whether the draft has it.
        needed: `warning` or `hint` if the kind of message needs it, else `none`.
        start: the start of its words, in UTF-16 code units, or 0 if it's missing.
        end: their end.
    """

    part: str
    present: bool
    needed: str
    start: int
    end: int


class Review(NamedTuple):
    """The result of a review.

    Attributes:
        findings: the findings, in the order of the text.
        length: the length in UTF-16 code units, as a text field counts; a line break counts as one.
        limit: the channel's limit in the same unit, or None.
        ready: whether nothing has to be fixed first.
        verdict: the result in a few words.
        language: `en`, `other`, or `unknown` for a text without words.
        kind: the id of the kind it was reviewed as; `message` if it's unclear.
        parts: the parts of the message, in the order of the guide's table.
    """

    findings: tuple[Finding, ...]
    length: int
    limit: int | None
    ready: bool
    verdict: str
    language: str
    parts: tuple[Part, ...]
    kind: str = "message"
