"""The few kinds of checks, and how each finds its matches in a draft."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

from decision_tool.reviewer.judge import any_of, judge
from decision_tool.reviewer.model import Check, Custom, Match, Missing, Says, Words
from decision_tool.reviewer.names import find_ignored, is_name
from decision_tool.reviewer.speech import Heard
from decision_tool.reviewer.text import Reading, overlaps


class Notes:
    """Runs checks on one draft."""

    def __init__(self, reading: Reading) -> None:
        """Create the checker.

        Args:
            reading: the draft.
        """
        self.reading = reading

    @cached_property
    def ignored(self) -> list[tuple[int, int]]:
        """The spans that rules about words ignore."""
        return find_ignored(self.reading)

    @cached_property
    def heard(self) -> Heard:
        """The parsed draft."""
        return Heard(self.reading)

    def find(self, check: Check) -> Iterable[Match]:
        """Return what a check finds in the draft.

        Args:
            check: the check.
        """
        if isinstance(check, Says):
            return judge(check, self.heard, self.ignored)
        if isinstance(check, Words):
            return self.find_words(check)
        if isinstance(check, Custom):
            return check.find(self.reading)
        return self.find_missing(check)

    def find_words(self, check: Words) -> Iterator[Match]:
        """Yield wrong words and phrases, with their replacements."""
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
                        replacement if replacement is None else match_case(replacement, reading.text[start:end]),
                        check.message,
                    )

    def find_missing(self, check: Missing) -> Iterator[Match]:
        """Yield the place for a missing part."""
        if self.part(check) is None:
            at = len(self.reading.text[: self.reading.layout.body[1]].rstrip()) if check.at_end else 0
            yield Match(at, at, check.offer(self.reading) if check.offer else None)

    def part(self, check: Missing) -> tuple[int, int] | None:
        """Return the span of a part of the message, or None."""
        for speech in self.heard.speeches:
            for topic in any_of(check.topics):
                for first, last in speech.hits.get(topic, ()):
                    return self.heard.spans[first][0], self.heard.spans[last - 1][1]
        return check.find(self.reading) if check.find else None

    def innocent(self, start: int, end: int) -> bool:
        """Return whether words are a name, a title, a quote, or the like."""
        return overlaps(self.ignored, start, end) or is_name(self.reading, start, end)


_sizes: dict[int, Mapping[str, tuple[int, ...]]] = {}


def sizes(check: Words) -> Mapping[str, tuple[int, ...]]:
    """Return the word counts of a check's entries by first word, cached."""
    key = id(check.replacements)
    if key not in _sizes:
        found: dict[str, set[int]] = {}
        for entry in check.replacements:
            tokens = entry.split(" ")
            found.setdefault(tokens[0], set()).add(len(tokens))
        _sizes[key] = {word: tuple(sorted(lengths)) for word, lengths in found.items()}
    return _sizes[key]


def match_case(replacement: str, given: str) -> str:
    """Capitalize a replacement if the replaced words were capitalized."""
    if given[:1].isupper() and replacement:
        return replacement[0].upper() + replacement[1:]
    return replacement
