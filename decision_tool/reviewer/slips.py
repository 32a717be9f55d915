"""The slips that turn one word into another: what a misspelled word may have been meant to be."""

from collections.abc import Iterator

LETTERS = "abcdefghijklmnopqrstuvwxyz"
VOWELS = "aeiouy"
ALIKE = {"c": "ks", "k": "cq", "s": "cz", "z": "s", "f": "v", "v": "f", "g": "j", "j": "g", "m": "n", "n": "m"}
# How unlikely a slip is: the hand's and the ear's own slips come first, then a letter that fell out.
LIKELY, USUAL, SELDOM, RARE = 0, 4, 6, 8


def slips(word: str) -> Iterator[tuple[str, int]]:
    """Yield every word that one slip turns into this one, with how unlikely the slip is.

    Args:
        word: in lower case, letters only.

    Yields:
        A text and one of `LIKELY`, `USUAL`, `SELDOM`, `RARE`; the same text may come twice.
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
    """Yield what the likeliest slips turn into this word: letters that changed places, doubles, sounds alike.

    Args:
        word: in lower case, letters only.

    Yields:
        A text and `LIKELY` or `USUAL`.
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
    """Yield what two likely slips turn into this word.

    Args:
        word: in lower case, letters only.

    Yields:
        A text and the sum of both.
    """
    for first, cost in dict(likely(word)).items():
        for second, more in likely(first):
            yield second, cost + more
