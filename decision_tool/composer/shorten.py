"""Finds which field to shorten, and by how much, where not even the needed parts fit."""

from bisect import bisect_right
from collections.abc import Callable, Sequence

from decision_tool.composer.measure import PARAGRAPH_WORDS, part_of, units, words
from decision_tool.composer.model import Book, Field, Kind, Shortening, Span
from decision_tool.composer.values import Reading

LEAST = 3  # characters; what is left of a shortened field should still say something

type Size = Callable[[str], int]


def shorten(
    book: Book, kind: Kind, reading: Reading, text: str, said: Sequence[Span], limit: int | None
) -> tuple[Shortening, ...]:
    """Return which fields to shorten so that the needed parts fit.

    Args:
        book: the fields.
        kind: the kind of message.
        reading: what the fields say.
        text: the shortest text there is.
        said: which stretch of it says which field.
        limit: the most UTF-16 code units, or None.

    Returns:
        The fields, as few as will do; empty where shortening fields cannot make it fit.
    """
    if limit is not None and units(text) > limit:
        return _cut(book, reading, text, said, units(text) - limit, units, f"fit in {limit} characters")
    over, start = words(text) - kind.words, 0
    for paragraph in text.split(kind.gap):
        end = start + units(paragraph)
        if words(paragraph) > PARAGRAPH_WORDS:
            over = max(over, words(paragraph) - PARAGRAPH_WORDS)
            said = [span for span in said if start <= span.start < end]
            break
        start = end + len(kind.gap)
    return _cut(book, reading, text, said, over, words, f"stay within about {kind.words} words")


def _cut(
    book: Book, reading: Reading, text: str, said: Sequence[Span], over: int, size: Size, aim: str
) -> tuple[Shortening, ...]:
    """Return the fields to shorten, the longest first, until nothing is too much any more."""
    known = {field.id: field for field in book.fields}
    stretches: dict[str, list[str]] = {}
    for span in said:
        if span.name not in reading.missing and known[span.name].shape not in {"date", "time"}:
            stretches.setdefault(span.name, []).append(part_of(text, span))
    cuts = []
    for name, values in sorted(stretches.items(), key=lambda one: -size(one[1][0])):
        value, times = max(values, key=len), len(values)
        kept = _kept(value, size(value) - -(-over // times), size)
        if kept >= LEAST:
            return (_say(known[name], units(value) - units(value[:kept]), aim),)
        kept = min(LEAST, len(value))
        if kept < len(value):
            cuts.append(_say(known[name], units(value) - units(value[:kept]), aim))
            over -= (size(value) - size(value[:kept])) * times
    return tuple(cuts) if over <= 0 else ()


def _kept(value: str, most: int, size: Size) -> int:
    """Return how many characters of a value can stay for its size to be at most so much."""
    return bisect_right(range(len(value) + 1), most, key=lambda end: size(value[:end])) - 1


def _say(field: Field, by: int, aim: str) -> Shortening:
    """Return what to shorten, in words."""
    label = field.label.partition(":")[0]
    return Shortening(field.id, by, f"Shorten “{label}” by {by} characters to {aim}.")
