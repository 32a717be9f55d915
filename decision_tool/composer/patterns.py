"""Turns wordings into patterns, and fills them in."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import product
from typing import NamedTuple

from decision_tool.composer.measure import units
from decision_tool.composer.model import Kind, Part, Span, Wording

GREETED = "greeted"  # the slot for the name in a greeting
CLAUSE = "_clause"  # ends the slot for an answer that is a sentence of its own

type Phrases = tuple[tuple[str, tuple[str, ...]], ...]

_SLOT = re.compile(r"\{(\w+)\}")
_CLOSED = frozenset(".!?…。！？")  # after these a sentence needs no further full stop


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
    return addressee if slot == GREETED else slot.removesuffix(CLAUSE)


@cache
def patterns(wording: Wording, phrases: Phrases, addressee: str) -> tuple[Pattern, ...]:
    """Return a wording once for every way to say its phrases.

    Args:
        wording: one way to say a part.
        phrases: the phrases that it may name, each with its ways to say it.
        addressee: id of the field that names the person written to.

    Returns:
        The patterns, the fullest first.
    """
    ways = dict(phrases)
    split = _SLOT.split(wording.text)
    options = [(split[i],) if i % 2 == 0 else ways.get(split[i], (f"{{{split[i]}}}",)) for i in range(len(split))]
    found = []
    for combination in product(*options):
        pieces = tuple(_SLOT.split("".join(combination)))
        slots = frozenset(pieces[1::2])
        found.append(Pattern(pieces, slots, frozenset(field_of(slot, addressee) for slot in slots), wording.worth))
    return tuple(found)


@cache
def usable(
    kind: Kind, phrases: Phrases, tone: str, moment: str, topic: str
) -> tuple[tuple[Part, tuple[Pattern, ...]], ...]:
    """Return the parts of a kind, each with the patterns that suit a tone, a moment and a topic.

    Args:
        kind: the kind of message.
        phrases: the phrases that its wordings may name.
        tone: id of the tone.
        moment: `before`, `after` or ''.
        topic: id of the practical question, `own` or ''.

    Returns:
        Every part in the order of the text, with its patterns in the order of the wordings.
    """
    return tuple((part, tuple(_suiting(kind, part, phrases, tone, moment, topic))) for part in kind.parts)


def _suiting(kind: Kind, part: Part, phrases: Phrases, tone: str, moment: str, topic: str) -> Iterator[Pattern]:
    """Return the patterns of a part that suit a tone, a moment and a topic."""
    for wording in part.wordings:
        timely = wording.moment in {"", moment} and (not wording.topics or topic in wording.topics)
        if timely and wording.tone in {"", tone}:
            yield from patterns(wording, phrases, kind.addressee)


def fill(pattern: Pattern, values: Mapping[str, str]) -> str:
    """Return the text of a pattern.

    Args:
        pattern: the pattern.
        values: a value for each of its slots.

    Returns:
        The text; a full stop right after a value that ends a sentence by itself is left off.
    """
    pieces = pattern.pieces
    out = pieces[0]
    for i in range(1, len(pieces), 2):
        value, literal = values[pieces[i]], pieces[i + 1]
        out += value + (literal[1:] if literal[:1] == "." and value[-1:] in _CLOSED else literal)
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
        if i > 1 and pieces[i - 1][:1] == "." and values[pieces[i - 2]][-1:] in _CLOSED:
            start -= 1
        end = start + units(values[pieces[i]])
        spans.append(Span(pieces[i], start, end))
        start = end
    return spans
