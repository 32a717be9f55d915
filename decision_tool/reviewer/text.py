"""A draft split into words and sentences for the checks, in linear time.

Positions here count characters. `Reading.units` converts them to UTF-16 code units, as the page counts.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from decision_tool.reviewer.expressions import lazy
from decision_tool.reviewer.language import guess_language
from decision_tool.reviewer.structure import Layout, lay_out

if TYPE_CHECKING:
    from decision_tool.reviewer.dictionary import Dictionary

PLAIN = str.maketrans(
    {
        **dict.fromkeys("‘’ʼ`´′", "'"),
        **dict.fromkeys("‐‑", "-"),
        **dict.fromkeys("\t\r\v\f\x1c\x1d\x1e\x1f\x85\xa0\u2028\u2029\u202f", " "),
    }
)
WORD = lazy(r"[^\W_][\u0300-\u036f]*(?:'?[^\W_]|[\u0300-\u036f\u200c\u200d])*")
JOINED = lazy(r"(?<=\w)-(?=\w)")
SENTENCE_END = lazy(r"[.!?…]+['\"”’)\]*]*(?=\s|$)|\n+")
ABBREVIATION = lazy(
    r"(?:\b(?:mr|mrs|ms|mx|dr|prof|sr|jr|st|vs|e\.g|i\.e|etc|inc|ltd|co|corp|no|dept"
    r"|approx|[a-z])|\.[a-z])\.$"
)
ASTRAL = lazy("[\U00010000-\U0010ffff]")
BULLET = lazy(r"\s*(?:[-*•·–—>]|\d{1,2}[.)]|[^\w\s\[{<(\"'“‘@#$£€&/+])\s")
ENDS = ".!?…:;,"
SHORT_LINE = 55


class Sentence(NamedTuple):
    """One sentence: its span in characters, and whether it ends with a question mark."""

    start: int
    end: int
    question: bool


class Reading:
    """A draft, split up once for all checks.

    Attributes:
        text: the original draft.
        kind: the id of the kind of message.
        limit: the channel's limit in UTF-16 code units, or None.
        details: the composer's fields, as far as they're known.
        dictionary: a dictionary to look up every word in, or None.
        today: today's date, or None.
        plain: the text in lower case with straight apostrophes, with the same length. Only line breaks that end a
            sentence are kept.
        words: the span of every word.
        tokens: every word of the plain text.
    """

    def __init__(
        self,
        text: str,
        kind: str,
        limit: int | None,
        details: Mapping[str, str],
        dictionary: "Dictionary | None" = None,
        today: date | None = None,
    ) -> None:
        """Split up the draft.

        Args:
            text: any text.
            kind: the id of a kind of message.
            limit: the channel's limit in UTF-16 code units, or None.
            details: the composer's fields by id.
            dictionary: a dictionary to look up every word in, or None.
            today: today's date, or None.
        """
        self.text = text
        self.kind = kind
        self.limit = limit
        self.details = details
        self.dictionary = dictionary
        self.today = today
        self.plain = plain_text(text)
        self.words = [match.span() for match in WORD().finditer(self.plain)]
        self.tokens = [self.plain[start:end] for start, end in self.words]
        self._astral: list[int] = []
        if not text.isascii():
            self._astral = [match.start() for match in ASTRAL().finditer(text)]

    def units(self, index: int) -> int:
        """Convert a character index to an offset in UTF-16 code units."""
        return index + bisect_left(self._astral, index)

    def characters(self, units: int) -> int:
        """Return the index of the character at or before an offset in UTF-16 code units."""
        low, high = max(0, units - len(self._astral)), min(units, len(self.text))
        while low < high:
            middle = (low + high + 1) // 2
            if self.units(middle) <= units:
                low = middle
            else:
                high = middle - 1
        return low

    @cached_property
    def length(self) -> int:
        """The length in UTF-16 code units, as a text field counts; a line break counts as one."""
        return len(self.text) + len(self._astral) - self.text.count("\r\n")

    @cached_property
    def language(self) -> str:
        """The likely language: `en`, `other`, or `unknown` if there are no words."""
        return guess_language(self.tokens)

    @cached_property
    def sentences(self) -> list[Sentence]:
        """The sentences, which together cover the text."""
        found: list[Sentence] = []
        start = 0
        for match in SENTENCE_END().finditer(self.plain):
            end = match.end()
            mark = match.group()
            if mark[0] == "." and ABBREVIATION().search(self.plain, max(start, end - 8), end):
                continue
            found.append(Sentence(start, end, "?" in mark))
            start = end
        if start < len(self.plain) or not found:
            found.append(Sentence(start, len(self.plain), False))
        return found

    @cached_property
    def _starts(self) -> list[int]:
        return [sentence.start for sentence in self.sentences]

    def sentence_at(self, index: int) -> int:
        """Return the index of the sentence that contains a character."""
        return max(0, bisect_right(self._starts, index) - 1)

    def opens_sentence(self, index: int) -> bool:
        """Return whether there is only punctuation between the start of the sentence and a character."""
        start = self.sentences[self.sentence_at(index)].start
        return index - start < 8 and not any(map(str.isalnum, self.plain[start:index]))

    @cached_property
    def layout(self) -> Layout:
        """The greeting, the body, and the sign-off."""
        return lay_out(self.text)

    def count_words(self, start: int, end: int) -> int:
        """Return how many words begin in a span."""
        return bisect_left(self.words, (end, 0)) - bisect_left(self.words, (start, 0))


def plain_text(text: str) -> str:
    """Normalize a text for the checks: lower case, straight apostrophes, and spaces for soft line breaks.

    Args:
        text: any text.

    Returns:
        A text of exactly the same length.
    """
    lower = text.lower()
    if len(lower) != len(text):
        lower = "".join(low if len(low := char.lower()) == 1 else char for char in text)
    if not lower.isascii() or "\t" in lower or "\r" in lower:
        lower = lower.translate(PLAIN)
    if "\n" in lower:
        lower = unwrap_lines(text, lower)
    return JOINED().sub(" ", lower) if "-" in lower else lower


def unwrap_lines(text: str, lower: str) -> str:
    """Replace line breaks that only wrap a sentence with spaces."""
    lines = lower.split("\n")
    given = text.split("\n")
    pieces = [lines[0]]
    for number in range(1, len(lines)):
        pieces.append(" " if wraps(lines[number - 1], lines[number], given[number]) else "\n")
        pieces.append(lines[number])
    return "".join(pieces)


def wraps(line: str, following: str, given: str) -> bool:
    """Return whether a sentence continues after a line break."""
    before = line.rstrip()
    after = given.lstrip()
    if not before or not after or BULLET().match(following):
        return False
    if after[0].islower():
        return before[-1] not in ".!?…:;"
    return len(before) >= SHORT_LINE and before[-1] not in ENDS


def overlaps(spans: list[tuple[int, int]], start: int, end: int) -> bool:
    """Return whether a span overlaps one of the sorted, disjoint spans."""
    at = bisect_left(spans, (end, -1))
    return at > 0 and spans[at - 1][1] > start


def merge(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Sort spans, and join those that touch."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged
