"""Words that a dictionary lacks, where a common word is a slip away."""

from collections.abc import Iterator

from decision_tool.reviewer.expressions import lazy
from decision_tool.reviewer.lexicon import words as words_of
from decision_tool.reviewer.model import Match
from decision_tool.reviewer.names import spare
from decision_tool.reviewer.text import Reading, overlaps

MARKS = r"\u0300-\u036f\u200c\u200d"
BARE = lazy(
    rf"(?<![\w@#$%&+=~*^|\\/.:_'’{MARKS}-])[^\W\d_]+(?:['’][sS])?"
    rf"(?![\w@#$%&+=~*^|\\_'’{MARKS}-]|[/.:][\w/\\])"
)
OWNED = ("'s", "’s", "'S", "’S")
GOES_ON = lazy(r",?[ \t]+(?:[a-z]|I\b)")
CAPITAL = lazy(r"[^\W\d_]+")
CALENDAR = words_of(
    "monday tuesday wednesday thursday friday saturday sunday january february april june july august september "
    "october november december"
)
SHORTEST = 3
MOST = 40
LONGEST_DETAIL = 400


def find_unlisted(reading: Reading) -> Iterator[Match]:
    """Yield words that the dictionary lacks and that are near a common one; nothing without a dictionary."""
    dictionary = reading.dictionary
    if dictionary is None:
        return
    strange = [
        (match.start(), given, opens)
        for match in BARE().finditer(reading.text)
        for given in (match.group()[:-2] if match.group().endswith(OWNED) else match.group(),)
        for opens in (given[0].isupper(),)
        if is_plain(given) and not dictionary.knows(given.lower()) and match.end() < len(reading.text)
        if not opens or (reading.opens_sentence(match.start()) and GOES_ON().match(reading.text, match.end()))
    ]
    if not strange:
        return
    names, spared = named(reading), spare(reading)
    judged: set[str] = set()
    for start, given, opens in strange:
        word = given.lower()
        if word in names or overlaps(spared, start, start + len(given)):
            continue
        judged.add(word)
        if len(judged) > MOST:
            return
        meant = dictionary.meant(word, may_be_name=opens)
        if meant:
            yield report(start, given, meant)


def is_plain(word: str) -> bool:
    """Return whether a word is of plain letters, small but for the first."""
    return len(word) >= SHORTEST and word.isascii() and word[1:].islower()


def named(reading: Reading) -> set[str]:
    """Return, in lower case, the words of the details, and those with a capital inside a sentence."""
    names = {word.lower() for value in reading.details.values() for word in CAPITAL().findall(value[:LONGEST_DETAIL])}
    for match in CAPITAL().finditer(reading.text):
        if match.group()[0].isupper() and not reading.opens_sentence(match.start()):
            names.add(match.group().lower())
    return names


def report(start: int, given: str, meant: tuple[str, ...]) -> Match:
    """Return what is said of a word, with a replacement where one word is clearly the best."""
    words = [word.capitalize() if given[0].isupper() or word in CALENDAR else word for word in meant]
    if len(words) == 1:
        says, put = f"This word is not in the dictionary, but “{words[0]}” is.", words[0]
    else:
        says, put = f"This word is not in the dictionary. Is it “{words[0]}” or “{words[1]}”?", None
    return Match(start, start + len(given), put, says)
