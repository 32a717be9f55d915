"""The few kinds of check, and how each turns what stands in a draft into matches."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

from decision_tool.reviewer.judge import any_of, judge
from decision_tool.reviewer.model import Check, Custom, Match, Missing, Says, Words
from decision_tool.reviewer.names import is_name, spare
from decision_tool.reviewer.speech import Heard
from decision_tool.reviewer.text import Reading, overlaps


class Notes:
    """What is found in one draft."""

    def __init__(self, reading: Reading) -> None:
        """Begin with nothing found.

        Args:
            reading: the draft.
        """
        self.reading = reading

    @cached_property
    def spared(self) -> list[tuple[int, int]]:
        """The spans that no rule about words may judge."""
        return spare(self.reading)

    @cached_property
    def heard(self) -> Heard:
        """The draft as it is understood."""
        return Heard(self.reading)

    def find(self, check: Check) -> Iterable[Match]:
        """Return what a check finds in the draft.

        Args:
            check: the check.
        """
        if isinstance(check, Says):
            return judge(check, self.heard, self.spared)
        if isinstance(check, Words):
            return self.find_words(check)
        if isinstance(check, Custom):
            return check.find(self.reading)
        return self.find_missing(check)

    def find_words(self, check: Words) -> Iterator[Match]:
        """Yield wrong words, and runs of words, with what to write instead."""
        reading, wrong = self.reading, check.replacements
        runs = sizes(check)
        for at, token in enumerate(reading.tokens):
            for size in runs.get(token, ()):
                start, end = reading.words[at][0], reading.words[min(at + size, len(reading.words)) - 1][1]
                words = token if size == 1 else " ".join(filter(None, reading.plain[start:end].split(" ")))
                if words in wrong and not self.innocent(start, end):
                    replacement = wrong[words]
                    yield Match(
                        start,
                        end,
                        replacement if replacement is None else dress(replacement, reading.text[start:end]),
                        check.says,
                    )

    def find_missing(self, check: Missing) -> Iterator[Match]:
        """Yield the place of a part that is not there."""
        if self.part(check) is None:
            at = len(self.reading.text[: self.reading.layout.body[1]].rstrip()) if check.at_end else 0
            yield Match(at, at, check.offer(self.reading) if check.offer else None)

    def part(self, check: Missing) -> tuple[int, int] | None:
        """Return where a part of the message stands, or None."""
        for speech in self.heard.speeches:
            for topic in any_of(check.topics):
                for first, last in speech.hits.get(topic, ()):
                    return self.heard.spans[first][0], self.heard.spans[last - 1][1]
        return check.find(self.reading) if check.find else None

    def innocent(self, start: int, end: int) -> bool:
        """Return whether words are a name, a title, a quote or the like."""
        return overlaps(self.spared, start, end) or is_name(self.reading, start, end)


_SIZES: dict[int, Mapping[str, tuple[int, ...]]] = {}


def sizes(check: Words) -> Mapping[str, tuple[int, ...]]:
    """Return how many words the entries of a check have, by the word they begin with, found once."""
    key = id(check.replacements)
    if key not in _SIZES:
        found: dict[str, set[int]] = {}
        for entry in check.replacements:
            tokens = entry.split(" ")
            found.setdefault(tokens[0], set()).add(len(tokens))
        _SIZES[key] = {word: tuple(sorted(lengths)) for word, lengths in found.items()}
    return _SIZES[key]


def dress(replacement: str, given: str) -> str:
    """Return a replacement with the capital that the given words have."""
    if given[:1].isupper() and replacement:
        return replacement[0].upper() + replacement[1:]
    return replacement
