"""A dictionary: word forms, each with how common it is, and which of them a misspelled word was meant to be."""

from collections.abc import Iterable

from decision_tool.reviewer.expressions import lazy
from decision_tool.reviewer.lexicon import words as words_of
from decision_tool.reviewer.slips import LIKELY, RARE, USUAL, likely, slips, two_slips

ENTRY = lazy("[A-Z][a-z]*")
FIRST = ord("A")
# Levels of a dictionary's text, the most common words first.
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
    """A text is not written as a dictionary is; the message names the line."""


class Dictionary:
    """Word forms in lower case, with their levels.

    Attributes:
        levels: the level of each word: 0 for the most common ones.
    """

    def __init__(self, text: str) -> None:
        """Read a dictionary.

        Args:
            text: a line a level, the most common words first; for each word a capital letter that tells how many
                letters it shares with the word before it (A none, B one ...), then the rest of it.

        Raises:
            DictionaryError: the text has anything else in it.
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
        self._judged: dict[tuple[str, bool], tuple[str, ...]] = {}

    def knows(self, word: str) -> bool:
        """Return whether a word is listed.

        Args:
            word: in lower case.
        """
        return word in self.levels

    def _is_made_up(self, word: str) -> bool:
        """Return whether an ending, a prefix or another word, put to a word that is listed, makes this one."""
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
        """Return the common words that a misspelled one may have been meant to be, the best first.

        Args:
            word: in lower case, letters only, one that is not listed.
            may_be_name: whether it bears a capital; then only the likeliest slips count.

        Returns:
            None if nothing is near, one where it is clearly best, else the best two.
        """
        key = (word, may_be_name)
        if key not in self._judged:
            if len(self._judged) >= MOST_JUDGED:
                self._judged.clear()
            self._judged[key] = self._judge(*key)
        return self._judged[key]

    def _judge(self, word: str, may_be_name: bool) -> tuple[str, ...]:
        """Find what `meant` returns."""
        if len(word) <= SHORT:
            return () if may_be_name else self._rank(likely(word), LIKELY, VERY_COMMON)
        if may_be_name:
            is_long = len(word) >= LONG
            return self._rank(slips(word), USUAL if is_long else LIKELY, COMMON if is_long else VERY_COMMON)
        if self._is_made_up(word):
            return self._rank(slips(word), USUAL, VERY_COMMON)
        found = self._rank(slips(word), RARE, COMMON)
        if not found and len(word) >= LONG:
            found = self._rank(two_slips(word), RARE, COMMON)
        return found

    def _rank(self, nears: Iterable[tuple[str, int]], most: int, level: int) -> tuple[str, ...]:
        """Return the best of the words that are near, or the best two where they are as good as each other.

        Args:
            nears: texts, each with how unlikely the slip is.
            most: how unlikely a slip may be.
            level: the last level of the words that count.
        """
        scores: dict[str, int] = {}
        for near, cost in nears:
            place = self.levels.get(near, level + 1)
            if cost <= most and place <= level:
                scores[near] = min(scores.get(near, cost + place), cost + place)
        ranked = sorted(scores, key=lambda near: (scores[near], near))
        if len(ranked) > 1 and scores[ranked[0]] < scores[ranked[1]]:
            return (ranked[0],)
        return tuple(ranked[:2])
