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

GREETED = "greeted"  # the slot for the name in a greeting
CLAUSE = "_clause"  # ends the slot for an answer that is a sentence of its own
WEEKDAY = "weekday"  # the slot for the day of the week, which goes where space is short
TITLE = "title"  # the slot for a role by its bare name

type Phrases = tuple[tuple[str, tuple[str, ...]], ...]

_SLOT = re.compile(r"\{(\w+)\}")
_CLOSED = frozenset(".!?…。！？")  # after these a sentence needs no further period
_CONTRACTED = (("’m", " am"), ("’d", " would"), ("’ll", " will"), ("’re", " are"), ("’s ", " is "))


class Pattern(NamedTuple):
    """A wording with its phrases spelled out.

    Attributes:
        pieces: literals and slots in turn, a literal at either end.
        slots: its slots.
        says: ids of the fields that the slots stand for.
        worth: what it is worth over and above what it says.
    """

    pieces: tuple[str, ...]
    slots: frozenset[str]
    says: frozenset[str]
    worth: int


def field_of(slot: str, addressee: str) -> str:
    """Return the id of the field that a slot says.

    Args:
        slot: a slot of a wording.
        addressee: id of the field that names the person written to.

    Returns:
        The id of the field.
    """
    named = {GREETED: addressee, WEEKDAY: "interview_date", TITLE: "role"}
    return named.get(slot) or slot.removesuffix(CLAUSE)


def plain(text: str) -> str:
    """Return a sentence of a template without contractions, as a formal message has it.

    Args:
        text: a sentence with typographic apostrophes.

    Returns:
        The sentence spelled out.
    """
    for short, long in _CONTRACTED if "’" in text else ():
        text = text.replace(short, long)
    return text


def pick(choices: Sequence[str], seed: int, turn: int) -> str:
    """Return the choice that the facts make among equal ones.

    Args:
        choices: one or more.
        seed: a number that depends on the facts and on nothing else.
        turn: which choice of a message this is, so that not all of them go together.

    Returns:
        One of them.
    """
    return choices[(seed >> (5 * turn)) % len(choices)]


@cache
def patterns(text: str, worth: int, phrases: Phrases, addressee: str) -> tuple[Pattern, ...]:
    """Return a sentence once for every way to say its phrases.

    Args:
        text: one way to say a part.
        worth: what it is worth over and above what it says.
        phrases: the phrases that it may name, each with its ways to say it.
        addressee: id of the field that names the person written to.

    Returns:
        The patterns, the fullest first.
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
    """Return the parts of a kind in the order the facts choose, each with the patterns that suit them.

    Args:
        kind: the kind of message.
        phrases: the phrases that its wordings may name.
        reading: what the fields say: the tone, the moment, the topic, and the seed.
        every: whether to give all equal ways in the first order, not what the facts choose.

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
    """Yield the patterns of a part that suit the tone, the moment and the topic."""
    tone, moment, topic = reading.choices["tone"], reading.moment or "unknown", reading.topic
    for wording in part.wordings:
        timely = wording.moment in {"", moment} and (not wording.topics or topic in wording.topics)
        if timely and wording.tone in {"", tone}:
            for text in wording.texts if every else (pick(wording.texts, reading.seed, turn),):
                yield from patterns(plain(text) if tone == "formal" else text, wording.worth, phrases, kind.addressee)


def _ends(value: str) -> bool:
    """Return whether a value ends a sentence by itself, be it inside quotation marks."""
    return value.rstrip("”’\"'")[-1:] in _CLOSED


def fill(pattern: Pattern, values: Mapping[str, str]) -> str:
    """Return the text of a pattern.

    Args:
        pattern: the pattern.
        values: a value for each of its slots.

    Returns:
        The text; a period right after a value that ends a sentence by itself is left off.
    """
    pieces = pattern.pieces
    out = pieces[0]
    for i in range(1, len(pieces), 2):
        value, literal = values[pieces[i]], pieces[i + 1]
        out += value + (literal[1:] if literal[:1] == "." and _ends(value) else literal)
    return out


def locate(pattern: Pattern, values: Mapping[str, str], start: int) -> list[Span]:
    """Return where a filled pattern says each of its slots.

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
