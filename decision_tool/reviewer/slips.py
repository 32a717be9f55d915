"""Generates the words that a misspelled word may have been meant to be."""

from collections.abc import Iterator

LETTERS = "abcdefghijklmnopqrstuvwxyz"
VOWELS = "aeiouy"
ALIKE = {"c": "ks", "k": "cq", "s": "cz", "z": "s", "f": "v", "v": "f", "g": "j", "j": "g", "m": "n", "n": "m"}
# The cost of a typo: swapped, doubled, and sound-alike letters are cheapest, then missing letters.
LIKELY, USUAL, SELDOM, RARE = 0, 4, 6, 8


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
