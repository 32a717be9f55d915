"""Turns wordings into patterns, fills them in, and measures text as a browser does."""

import re
from collections.abc import Mapping
from functools import cache
from itertools import product
from typing import NamedTuple

from decision_tool.composer.model import Part, Span, Wording

type Phrases = tuple[tuple[str, tuple[str, ...]], ...]

PARAGRAPH_WORDS = 75  # a paragraph longer than this reads as a block

_SLOT = re.compile(r"\{(\w+)\}")
_CLOSED = frozenset(".!?…。！？")  # after these a sentence needs no further full stop


class Pattern(NamedTuple):
    """A wording with its phrases spelled out: literals and field ids in turn, a literal at either end."""

    pieces: tuple[str, ...]
    slots: frozenset[str]
    wording: Wording


def units(text: str) -> int:
    """Return the length of a text in UTF-16 code units, as a browser counts it.

    Args:
        text: any text.

    Returns:
        The number of code units.
    """
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def words(text: str) -> int:
    """Return the number of words in a text; without spaces, every ten characters count as one.

    Args:
        text: any text.

    Returns:
        The number of words.
    """
    return max(len(text.split()), len(text) // 10)


@cache
def patterns(wording: Wording, phrases: Phrases) -> tuple[Pattern, ...]:
    """Return a wording once for every way to say its phrases.

    Args:
        wording: one way to say a part.
        phrases: the phrases that it may name, each with its ways to say it.

    Returns:
        Patterns whose slots are field ids and `greeted` only.
    """
    ways = dict(phrases)
    split = _SLOT.split(wording.text)
    options = [
        (split[i],) if i % 2 == 0 else ways.get(split[i], (f"{{{split[i]}}}",)) for i in range(len(split))
    ]
    found = []
    for combination in product(*options):
        pieces = tuple(_SLOT.split("".join(combination)))
        found.append(Pattern(pieces, frozenset(pieces[1::2]), wording))
    return tuple(found)


@cache
def usable(part: Part, phrases: Phrases, tone: str, moment: str, topic: str) -> tuple[Pattern, ...]:
    """Return the patterns of a part that suit a tone, a moment and a topic.

    Args:
        part: the part.
        phrases: the phrases that its wordings may name.
        tone: id of the tone.
        moment: `before`, `after` or ''.
        topic: id of the practical question, `own` or ''.

    Returns:
        The patterns, in the order of the wordings.
    """
    return tuple(
        pattern
        for wording in part.wordings
        if wording.tone in {"", tone}
        and wording.moment in {"", moment}
        and (not wording.topics or topic in wording.topics)
        for pattern in patterns(wording, phrases)
    )


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


def part_of(text: str, span: Span) -> str:
    """Return the stretch of a text that a span names.

    Args:
        text: a text without halves of characters.
        span: start and end in UTF-16 code units.

    Returns:
        The stretch.
    """
    return text.encode("utf-16-le")[2 * span.start : 2 * span.end].decode("utf-16-le")
