"""Finds misspellings of usual words without the dictionary, which has to be downloaded first."""

from functools import cache, lru_cache

from decision_tool.reviewer.slips import ALIKE, REPLACED, VOWELS, find_slip
from decision_tool.reviewer.usual_words import CALENDAR, REAL, USUAL

SHORTEST = 5
SHORTEST_CAPITALIZED = 8


class Usual:
    """The words we know by heart. It's asked in the same way as a `Dictionary`."""

    def knows(self, word: str) -> bool:
        """Return whether a word, in lower case, isn't a misspelling of a usual one."""
        return find_usual(word) is None

    def unknown(self, tokens: set[str]) -> set[str]:
        """Return which tokens are misspellings of usual words."""
        return {token for token in tokens if len(token) >= SHORTEST and find_usual(token)}

    def meant(self, word: str, *, may_be_name: bool = False) -> tuple[str, ...]:
        """Return the usual word that a misspelled one was meant to be, or nothing.

        Args:
            word: a word in lower case.
            may_be_name: whether it's capitalized; then it has to be long.
        """
        found = find_usual(word)
        if found is None or (may_be_name and len(word) < SHORTEST_CAPITALIZED and found not in CALENDAR):
            return ()
        return (found,)


@lru_cache(maxsize=4096)
def find_usual(word: str) -> str | None:
    """Return the usual word that is one slip away from a word; None for a real word.

    Args:
        word: a word in lower case.
    """
    if len(word) < SHORTEST or word in USUAL or word in REAL or word in CALENDAR or word.endswith(("'s", "’s")):
        return None
    near = (
        usual
        for length in (len(word), len(word) + 1, len(word) - 1)
        for usual in _shelves().get((word[0], length), ())
        if is_slip(word, usual)
    )
    return next(near, None)


@cache
def _shelves() -> dict[tuple[str, int], list[str]]:
    """Return the usual words by first letter and length."""
    shelves: dict[tuple[str, int], list[str]] = {}
    for word in sorted(USUAL | CALENDAR):
        shelves.setdefault((word[0], len(word)), []).append(word)
    return shelves


def is_slip(word: str, usual: str) -> bool:
    """Return whether a word is a usual one with a letter too many, too few, swapped, or replaced by one that's alike.

    The first letter is right, and a slip at the end doesn't count, because endings make other words.
    """
    slip = find_slip(word, usual)
    if slip is None or slip.at >= min(len(word), len(usual)) - (len(word) == len(usual)):
        return False
    typed, right = word[slip.at], usual[slip.at]
    return slip.kind != REPLACED or (typed in VOWELS and right in VOWELS) or typed in ALIKE.get(right, "")
