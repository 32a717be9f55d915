"""Finds which fields to shorten, and by how much, if not even the required parts fit."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Sequence
from typing import NamedTuple

from decision_tool.composer.draft import Shortening, Span
from decision_tool.composer.measure import PARAGRAPH_WORDS, part_of, units, words
from decision_tool.composer.model import Book, Kind
from decision_tool.composer.roles import ROLE_TAIL
from decision_tool.composer.values import Reading

# What is left of a shortened field should still say something: in characters, for a name, and for a phrase, of which
# the first words alone ("I have my", "your") would be asked for again.
LEAST_NAME, LEAST_PHRASE = 3, 16
_NAMES = frozenset({"name", "company", "role"})


class Excess(NamedTuple):
    """A part of the text that's too long: by how much, and how often each field occurs in it."""

    over: int
    said: Counter[str]


class Value(NamedTuple):
    """What a field says: what was typed, what is left of it, what always follows it, and how short it may become."""

    typed: str
    kept: str
    tail: str
    least: int


def shorten(
    book: Book, kind: Kind, reading: Reading, text: str, said: Sequence[Span], limit: int | None
) -> tuple[Shortening, ...]:
    """Return which fields to shorten so the required parts fit.

    Args:
        book: the fields.
        kind: the kind of message.
        reading: the values of the fields.
        text: the shortest possible text.
        said: the spans of the fields in it.
        limit: the maximum length in UTF-16 code units, or None.

    Returns:
        The longest fields, each cut to the same length; empty if shortening fields can't make the text fit.
    """
    known = {field.id: field for field in book.fields}
    fixed = {*reading.missing, "interview_date", "interview_time"}
    said = [span for span in said if span.name not in fixed]
    values: dict[str, Value] = {}
    for span in said:
        shape = known[span.name].shape
        tail, least = ROLE_TAIL if shape == "role" else "", LEAST_NAME if shape in _NAMES else LEAST_PHRASE
        typed = part_of(text, span).removesuffix(tail)
        values[span.name] = Value(typed, typed, tail, least)
    size, aim = words, f"stay within about {kind.words} words"
    excesses = _too_many_words(kind, text, said)
    if limit is not None and units(text) > limit:
        size, aim = units, f"fit in {limit} characters"
        excesses = [Excess(units(text) - limit, _count(said))]
    for excess in excesses:
        if not _cut(values, excess, size):
            return ()
    cuts = []
    for name, value in values.items():
        by = units(value.typed) - units(value.kept)
        if by:
            cuts.append(Shortening(name, by, f"Shorten “{known[name].called}” by {by} characters to {aim}."))
    return tuple(cuts)


def _count(said: Sequence[Span]) -> Counter[str]:
    """Count how often each field occurs."""
    return Counter(span.name for span in said)


def _too_many_words(kind: Kind, text: str, said: Sequence[Span]) -> list[Excess]:
    """Return the excess words of each paragraph, then of the whole text."""
    excesses, start = [], 0
    for paragraph in text.split(kind.gap):
        end = start + units(paragraph)
        inside = [span for span in said if start <= span.start < end]
        excesses.append(Excess(words(paragraph) - PARAGRAPH_WORDS, _count(inside)))
        start = end + len(kind.gap)
    return [*excesses, Excess(words(text) - kind.words, _count(said))]


def _cut(values: dict[str, Value], excess: Excess, size: Callable[[str], int]) -> bool:
    """Shorten the longest values until a part of the text fits; return whether that's possible."""
    now = {name: size(values[name].kept + values[name].tail) for name in excess.said}
    before = {name: size(values[name].typed + values[name].tail) for name in excess.said}
    least = {name: size(values[name].kept[: values[name].least] + values[name].tail) for name in excess.said}
    over = excess.over - sum(times * (before[name] - now[name]) for name, times in excess.said.items())
    if over <= 0:
        return True

    def gain(level: int) -> int:
        """Return how much is saved if no value is longer than a level, as far as the minimum allows."""
        return sum(times * max(0, now[name] - max(level, least[name])) for name, times in excess.said.items())

    level = bisect_right(range(max(now.values(), default=0) + 1), -over, key=lambda one: -gain(one)) - 1
    if level < 0:
        return False
    for name in excess.said:
        value = values[name]
        most = max(level, least[name])
        values[name] = value._replace(kept=value.kept[: _fitting(value, most, size)])
    return True


def _fitting(value: Value, most: int, size: Callable[[str], int]) -> int:
    """Return how many characters of a value keep within a size."""
    return bisect_right(range(len(value.kept) + 1), most, key=lambda one: size(value.kept[:one] + value.tail)) - 1
