"""Single typos: which one turns a word into another, and the words that a misspelled one may have been meant to be."""

from collections.abc import Iterator
from typing import NamedTuple

LETTERS = "abcdefghijklmnopqrstuvwxyz"
VOWELS = "aeiouy"
ALIKE = {"c": "ks", "k": "cq", "s": "cz", "z": "s", "f": "v", "v": "f", "g": "j", "j": "g", "m": "n", "n": "m"}
# The cost of a typo: swapped, doubled, and sound-alike letters are cheapest, then missing letters.
LIKELY, USUAL, SELDOM, RARE = 0, 4, 6, 8
MISSING, EXTRA, SWAPPED, REPLACED = "missing", "extra", "swapped", "replaced"


class Slip(NamedTuple):
    """A typo.

    Attributes:
        kind: `MISSING` or `EXTRA` letter, `SWAPPED` letters, or a `REPLACED` letter.
        at: the place of the first letter that differs.
    """

    kind: str
    at: int


def find_slip(word: str, meant: str) -> Slip | None:
    """Return the one typo that turns a word that was meant into another; None if it takes none, or more than one."""
    at = 0
    while at < min(len(word), len(meant)) and word[at] == meant[at]:
        at += 1
    if word[at:] == meant[at + 1 :]:
        return Slip(MISSING, at) if word != meant else None
    if word[at + 1 :] == meant[at:]:
        return Slip(EXTRA, at)
    if word[at + 1 :] == meant[at + 1 :]:
        return Slip(REPLACED, at)
    if word[at : at + 2] == meant[at : at + 2][::-1] and word[at + 2 :] == meant[at + 2 :]:
        return Slip(SWAPPED, at)
    return None


def slips(word: str) -> Iterator[tuple[str, int]]:
    """Yield every word that one typo turns into this one, with the cost of the typo.

    Args:
        word: a word in lower case, letters only.

    Yields:
        A candidate and `LIKELY`, `USUAL`, `SELDOM`, or `RARE`. The same candidate may come twice.
    """
    yield from likely(word)
    for at in range(len(word) + 1):
        head, tail = word[:at], word[at:]
        for letter in LETTERS:
            yield head + letter + tail, USUAL if at else RARE
        if tail:
            yield head + tail[1:], SELDOM if at else RARE
            for letter in LETTERS:
                yield head + letter + tail[1:], RARE


def likely(word: str) -> Iterator[tuple[str, int]]:
    """Yield the words that the likeliest typos turn into this one: swapped, doubled, or sound-alike letters.

    Args:
        word: a word in lower case, letters only.

    Yields:
        A candidate and `LIKELY` or `USUAL`.
    """
    for at, letter in enumerate(word):
        head, tail = word[:at], word[at + 1 :]
        if tail and tail[0] != letter:
            yield head + tail[0] + letter + tail[1:], LIKELY
        yield head + letter + letter + tail, LIKELY
        if tail[:1] == letter:
            yield head + tail, LIKELY
        sounds = VOWELS if letter in VOWELS else ALIKE.get(letter, "")
        for other in sounds:
            if other != letter and at:
                yield head + other + tail, USUAL


def two_slips(word: str) -> Iterator[tuple[str, int]]:
    """Yield the words that two likely typos turn into this one.

    Args:
        word: a word in lower case, letters only.

    Yields:
        A candidate and the sum of both costs.
    """
    for first, cost in dict(likely(word)).items():
        for second, more in likely(first):
            yield second, cost + more
