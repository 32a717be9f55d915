"""Turns wordings into patterns, and fills them in."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from decision_tool.composer.draft import Span
from decision_tool.composer.measure import units
from decision_tool.composer.model import Kind, Part

if TYPE_CHECKING:
    from decision_tool.composer.values import Reading

GREETED = "greeted"  # slot for the name in a greeting
CLAUSE = "_clause"  # suffix of the slot for an answer that's a complete sentence
WEEKDAY = "weekday"  # slot for the weekday, which is dropped if space is short
TITLE = "title"  # slot for the role without the word 'role'

type Phrases = tuple[tuple[str, tuple[str, ...]], ...]

_SLOT = re.compile(r"\{(\w+)\}")
_CLOSED = frozenset(".!?…。！？")  # no period is needed after these
_CONTRACTED = (("’m", " am"), ("’d", " would"), ("’ll", " will"), ("’re", " are"), ("’s ", " is "))


class Pattern(NamedTuple):
    """A wording with its phrases spelled out.

    Attributes:
        pieces: literals and slots in turn, with a literal at each end.
        slots: the slots among them.
        says: ids of the fields behind the slots.
        worth: its worth beyond that of the fields.
    """

    pieces: tuple[str, ...]
    slots: frozenset[str]
    says: frozenset[str]
    worth: int


def field_of(slot: str, addressee: str) -> str:
    """Return the id of the field behind a slot.

    Args:
        slot: the slot's name.
        addressee: id of the field with the recipient's name.
    """
    special = {GREETED: addressee, WEEKDAY: "interview_date", TITLE: "role"}
    return special.get(slot) or slot.removesuffix(CLAUSE)


def plain(text: str) -> str:
    """Return a sentence of a template with contractions spelled out, for a formal message.

    Args:
        text: a sentence with typographic apostrophes.
    """
    for short, long in _CONTRACTED if "’" in text else ():
        text = text.replace(short, long)
    return text


def pick(choices: Sequence[str], seed: int, turn: int) -> str:
    """Choose one of several equal options, depending on the facts.

    Args:
        choices: one or more options.
        seed: a number that depends on the facts and on nothing else.
        turn: the number of this choice in the message, so choices don't all change together.
    """
    return choices[(seed >> (5 * turn)) % len(choices)]


@cache
def patterns(text: str, worth: int, phrases: Phrases, addressee: str) -> tuple[Pattern, ...]:
    """Return a pattern for every way to word the phrases in a text.

    Args:
        text: one wording of a part.
        worth: its worth beyond that of the fields.
        phrases: the phrases it may use, each with its wordings.
        addressee: id of the field with the recipient's name.

    Returns:
        The patterns, fullest first.
    """
    ways = dict(phrases)
    split = _SLOT.split(text)
    options = [(split[i],) if i % 2 == 0 else ways.get(split[i], (f"{{{split[i]}}}",)) for i in range(len(split))]
    found = []
    for combination in product(*options):
        pieces = tuple(_SLOT.split("".join(combination)))
        slots = frozenset(pieces[1::2])
        found.append(Pattern(pieces, slots, frozenset(field_of(slot, addressee) for slot in slots), worth))
    return tuple(found)


def usable(
    kind: Kind, phrases: Phrases, reading: "Reading", *, every: bool = False
) -> tuple[tuple[Part, tuple[Pattern, ...]], ...]:
    """Return the parts of a kind in the order the facts choose, each with the patterns that apply.

    Args:
        kind: the kind of message.
        phrases: the phrases its wordings may use.
        reading: the values of the fields, with the tone, the moment, the topic, and the seed.
        every: whether to return all equal texts in the first order, not just what the facts choose.

    Returns:
        Every part in the order of the text, with its patterns in the order of the wordings.
    """
    parts = {part.name: part for part in kind.parts}
    return tuple(
        (
            parts[name]._replace(paragraph=paragraph),
            tuple(_suiting(kind, parts[name], phrases, reading, 1 + kind.parts.index(parts[name]), every)),
        )
        for paragraph, names in enumerate((kind.plans[0] if every else pick(kind.plans, reading.seed, 0)).split("|"))
        for name in names.split()
    )


def _suiting(kind: Kind, part: Part, phrases: Phrases, reading: "Reading", turn: int, every: bool) -> Iterator[Pattern]:
    """Yield the patterns of a part that match the tone, the moment, and the topic."""
    tone, moment, topic = reading.choices["tone"], reading.moment or "unknown", reading.topic
    for wording in part.wordings:
        timely = wording.moment in {"", moment} and (not wording.topics or topic in wording.topics)
        if timely and wording.tone in {"", tone}:
            for text in wording.texts if every else (pick(wording.texts, reading.seed, turn),):
                yield from patterns(plain(text) if tone == "formal" else text, wording.worth, phrases, kind.addressee)


def _ends(value: str) -> bool:
    """Return whether a value ends with its own end mark, possibly inside quotation marks."""
    return value.rstrip("”’\"'")[-1:] in _CLOSED


def fill(pattern: Pattern, values: Mapping[str, str]) -> str:
    """Fill in a pattern.

    Args:
        pattern: the pattern.
        values: a value for each of its slots.

    Returns:
        The text, without the period after a value that ends with its own mark.
    """
    pieces = pattern.pieces
    out = pieces[0]
    for i in range(1, len(pieces), 2):
        value, literal = values[pieces[i]], pieces[i + 1]
        out += value + (literal[1:] if literal[:1] == "." and _ends(value) else literal)
    return out


def locate(pattern: Pattern, values: Mapping[str, str], start: int) -> list[Span]:
    """Return the position of each slot in a filled pattern.

    Args:
        pattern: the pattern.
        values: a value for each of its slots.
        start: where its text starts, in UTF-16 code units.

    Returns:
        A span for each slot, in order.
    """
    spans = []
    pieces = pattern.pieces
    for i in range(1, len(pieces), 2):
        start += units(pieces[i - 1])
        if i > 1 and pieces[i - 1][:1] == "." and _ends(values[pieces[i - 2]]):
            start -= 1
        end = start + units(values[pieces[i]])
        spans.append(Span(pieces[i], start, end))
        start = end
    return spans
