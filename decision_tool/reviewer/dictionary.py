"""A dictionary: word forms with their frequency levels, and suggestions for misspelled words."""

from collections.abc import Iterable

from decision_tool.reviewer.expressions import lazy
from decision_tool.reviewer.lexicon import words as words_of
from decision_tool.reviewer.slips import LIKELY, RARE, USUAL, likely, slips, two_slips

ENTRY = lazy("[A-Z][a-z]*")
FIRST = ord("A")
# Frequency levels, most common words first.
VERY_COMMON, COMMON = 1, 3
SHORT, LONG = 4, 8
ENDINGS = ("s", "er", "ers")
PART, WHOLE = 3, 5
PREFIXES = words_of(
    "anti auto bio co counter cross cyber eco electro geo hyper infra inter macro mega meta micro mid mini mono multi "
    "nano neuro non out over paleo pharmaco photo poly post psycho radio re semi socio sub super tele thermo trans "
    "ultra un under video"
)
MOST_JUDGED = 2_000


class DictionaryError(ValueError):
    """A text isn't a valid dictionary. The message names the line."""


class Dictionary:
    """Word forms in lower case, with their levels.

    Attributes:
        levels: the level of each word, 0 for the most common.
    """

    def __init__(self, text: str) -> None:
        """Parse a dictionary.

        Args:
            text: one line per level, most common words first. Each word is a capital letter for the number of letters
                it shares with the word before it (A for none, B for one, ...), then the rest of the word.

        Raises:
            DictionaryError: the text contains anything else.
        """
        self.levels: dict[str, int] = {}
        for level, line in enumerate(text.split("\n")):
            word = ""
            entries = ENTRY().findall(line)
            if sum(map(len, entries)) != len(line):
                raise DictionaryError(f"Line {level + 1} of the text is not one of a dictionary.")
            for entry in entries:
                shared = ord(entry[0]) - FIRST
                if shared > len(word) or entry == "A":
                    raise DictionaryError(f"Line {level + 1} of the text continues a word that is not there.")
                word = word[:shared] + entry[1:]
                self.levels.setdefault(word, level)
        self._cache: dict[tuple[str, bool], tuple[str, ...]] = {}

    def knows(self, word: str) -> bool:
        """Return whether a word is listed.

        Args:
            word: a word in lower case.
        """
        return word in self.levels

    def unknown(self, tokens: set[str]) -> set[str]:
        """Return which tokens aren't listed."""
        return tokens.difference(self.levels)

    def _is_compound(self, word: str) -> bool:
        """Return whether the word is a listed word with an ending, a prefix, or another listed word added."""
        levels = self.levels
        if any(word.endswith(ending) and word.removesuffix(ending) in levels for ending in ENDINGS):
            return True
        for at in range(2, len(word) - PART + 1):
            head, tail = word[:at], word[at:]
            if levels.get(tail, COMMON + 1) > COMMON:
                continue
            if head in PREFIXES and len(tail) >= WHOLE:
                return True
            if at >= PART and len(word) > LONG and levels.get(head, COMMON + 1) <= COMMON:
                return True
        return False

    def meant(self, word: str, *, may_be_name: bool = False) -> tuple[str, ...]:
        """Return the common words that a misspelled one was probably meant to be, best first.

        Args:
            word: an unlisted word, in lower case, letters only.
            may_be_name: whether it's capitalized; then only the likeliest typos count.

        Returns:
            No word if none is close, one if it's clearly the best, or the best two.
        """
        key = (word, may_be_name)
        if key not in self._cache:
            if len(self._cache) >= MOST_JUDGED:
                self._cache.clear()
            self._cache[key] = self._find_meant(*key)
        return self._cache[key]

    def _find_meant(self, word: str, may_be_name: bool) -> tuple[str, ...]:
        """Compute what `meant` returns."""
        if len(word) <= SHORT:
            return () if may_be_name else self._rank(likely(word), LIKELY, VERY_COMMON)
        if may_be_name:
            is_long = len(word) >= LONG
            return self._rank(slips(word), USUAL if is_long else LIKELY, COMMON if is_long else VERY_COMMON)
        if self._is_compound(word):
            return self._rank(slips(word), USUAL, VERY_COMMON)
        found = self._rank(slips(word), RARE, COMMON)
        if not found and len(word) >= LONG:
            found = self._rank(two_slips(word), RARE, COMMON)
        return found

    def _rank(self, candidates: Iterable[tuple[str, int]], most: int, level: int) -> tuple[str, ...]:
        """Return the best of the close words, or the best two if they're equally good.

        Args:
            candidates: words that may be meant, each with the cost of the typo.
            most: the highest cost allowed.
            level: the last level allowed.
        """
        scores: dict[str, int] = {}
        for near, cost in candidates:
            place = self.levels.get(near, level + 1)
            if cost <= most and place <= level:
                scores[near] = min(scores.get(near, cost + place), cost + place)
        ranked = sorted(scores, key=lambda near: (scores[near], near))
        if len(ranked) > 1 and scores[ranked[0]] < scores[ranked[1]]:
            return (ranked[0],)
        return tuple(ranked[:2])
