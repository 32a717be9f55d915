"""Finds words that are one typo away from a common word, with the dictionary or without."""

from collections.abc import Iterator

from decision_tool.reviewer.expressions import lazy
from decision_tool.reviewer.model import Match
from decision_tool.reviewer.names import find_ignored
from decision_tool.reviewer.text import Reading, overlaps
from decision_tool.reviewer.usual import Usual, find_usual
from decision_tool.reviewer.usual_words import CALENDAR

MARKS = r"\u0300-\u036f\u200c\u200d"
BARE = lazy(
    rf"(?<![\w@#$%&+=~*^|\\/.:_'’{MARKS}-])[^\W\d_]+(?:['’]s)?"
    rf"(?![\w@#$%&+=~*^|\\_'’{MARKS}-]|[/.:][\w/\\])"
)
GOES_ON = lazy(r",?[ \t]+(?:[a-z]|I\b)")
CAPITAL = lazy(r"[^\W\d_]+")
SHORTEST = 3
MOST = 40
LONGEST_DETAIL = 400


def find_unlisted(reading: Reading) -> Iterator[Match]:
    """Yield words that are close to a common one: those the dictionary lacks, or misspellings of usual words."""
    dictionary = reading.dictionary or Usual()
    unknown = dictionary.unknown(set(reading.tokens))
    if not unknown:
        return
    strange = [
        (start, word)
        for (start, _), token in zip(reading.words, reading.tokens, strict=True)
        if token in unknown
        for word in ordinary_word(reading.text, start)
        if not dictionary.knows(word.lower())
        if word[0].islower() or opens(reading, start, start + len(word)) or is_day(word.lower())
    ]
    if not strange:
        return
    names, ignored = named(reading), find_ignored(reading)
    judged: set[str] = set()
    for start, given in strange:
        word = given.lower()
        named_so = word in names or overlaps(ignored, start, start + len(given))
        if named_so and not is_day(word):
            continue
        judged.add(word)
        if len(judged) > MOST:
            return
        meant = dictionary.meant(word, may_be_name=given[0].isupper())
        if meant:
            yield report(start, given, meant, listed=reading.dictionary is not None)


def ordinary_word(text: str, start: int) -> Iterator[str]:
    """Yield the word at a position without a possessive ending, unless it isn't an ordinary word.

    Args:
        text: the draft.
        start: the word's start.

    Yields:
        The word, if it has only ASCII letters, in lower case except the first, isn't part of an address, a tag, or a
        longer word, and doesn't end the text, where it may be unfinished.
    """
    match = BARE().match(text, start)
    if match and match.end() < len(text):
        word = match.group().removesuffix("'s").removesuffix("’s")
        if len(word) >= SHORTEST and word.isascii() and word[1:].islower():
            yield word


def opens(reading: Reading, start: int, end: int) -> bool:
    """Return whether a word opens a sentence that continues in lower case. Otherwise, its capital makes it a name."""
    return reading.opens_sentence(start) and GOES_ON().match(reading.text, end) is not None


def named(reading: Reading) -> set[str]:
    """Return the words of the details and capitalized words inside sentences, in lower case."""
    names = {word.lower() for value in reading.details.values() for word in CAPITAL().findall(value[:LONGEST_DETAIL])}
    for match in CAPITAL().finditer(reading.text):
        if match.group()[0].isupper() and not reading.opens_sentence(match.start()):
            names.add(match.group().lower())
    return names


def is_day(word: str) -> bool:
    """Return whether a misspelled word was meant to be a day or a month, which have a capital without being names."""
    return find_usual(word) in CALENDAR


def report(start: int, given: str, meant: tuple[str, ...], *, listed: bool) -> Match:
    """Return the match for a word, with a replacement if one word is clearly the best.

    Args:
        start: the word's start.
        given: the word.
        meant: one or two words it was probably meant to be.
        listed: whether the dictionary has been consulted.
    """
    words = [word.capitalize() if given[0].isupper() or word in CALENDAR else word for word in meant]
    if len(words) == 1:
        message = f"This word isn’t in the dictionary, but “{words[0]}” is." if listed else f"Write “{words[0]}.”"
        put = words[0]
    else:
        message, put = f"This word isn’t in the dictionary. Did you mean “{words[0]}” or “{words[1]}”?", None
    return Match(start, start + len(given), put, message)
