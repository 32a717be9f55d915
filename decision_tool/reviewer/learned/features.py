"""Extracts the features of a sentence: its words, their prefixes and suffixes, and n-grams.

Training and review share this file, so a weight means the same in both.
"""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from decision_tool.reviewer.expressions import lazy
from decision_tool.reviewer.text import Reading, overlaps

TOKEN = lazy(r"[^\W\d_]+(?:'[^\W\d_]+)*|\d+|[?!$€£%]")
NUMBER, NAME, FIRST, LAST = "0", "*", "<", ">"
ENDINGS = ("ing", "ed", "ly", "es", "s")
LEFT, HEAD, HEADED, TAIL, TAILED = 4, 5, 5, 4, 7


class Token(NamedTuple):
    """A word, or a meaningful mark.

    Attributes:
        word: the word in lower case; `0` for a number, `*` for a name or a quote.
        start: its start, in characters of the draft.
        end: its end.
    """

    word: str
    start: int
    end: int


def tokens(reading: Reading, start: int, end: int, ignored: list[tuple[int, int]]) -> list[Token]:
    """Return the tokens in part of a draft.

    Args:
        reading: the draft.
        start: the start of the part, in characters.
        end: its end.
        ignored: spans that count as one name each, sorted and without overlaps.
    """
    found: list[Token] = []
    for match in TOKEN().finditer(reading.plain, start, end):
        first, last = match.span()
        word = match.group()
        if overlaps(ignored, first, last) or is_capital(reading.text, first, last, opens=not found):
            if found and found[-1].word == NAME:
                found[-1] = found[-1]._replace(end=last)
                continue
            word = NAME
        elif word[0].isdecimal():
            if found and found[-1].word == NUMBER:
                found[-1] = found[-1]._replace(end=last)
                continue
            word = NUMBER
        found.append(Token(word, first, last))
    return found


def is_capital(text: str, start: int, end: int, *, opens: bool) -> bool:
    """Return whether a word is capitalized like a name: not the first word, and not in all caps."""
    return (
        not opens
        and end - start > 1
        and text[start].isupper()
        and text[start + 1 : end].islower()
        and text[start + 1] not in "'’"
    )


@lru_cache(maxsize=4096)
def stem(word: str) -> str:
    """Return a word without its ending.

    Args:
        word: a word in lower case.
    """
    for ending in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= LEFT:
            return word[: -len(ending)]
    return word


def features(read: list[Token]) -> Iterator[tuple[str, int]]:
    """Yield the features of tokens, each with the index of its first token. Features may repeat.

    Examples are `salar-`, `-tion`, `could you`, `hear _ soon`, and `let me know`.

    Args:
        read: the tokens of a sentence.
    """
    words = [FIRST, *(token.word for token in read), LAST]
    stems = [stem(word) for word in words]
    last = len(words) - 1
    for at in range(1, last + 1):
        place = min(at, last - 1) - 1
        here = stems[at]
        yield (f"{stems[at - 1]} {here}", max(0, at - 2))
        if at >= 2:
            yield (f"{stems[at - 2]} _ {here}", max(0, at - 3))
            yield (f"{words[at - 2]} {words[at - 1]} {words[at]}", max(0, at - 3))
        if at < last:
            yield (here, place)
            word = words[at]
            if len(word) >= HEADED:
                yield (word[:HEAD] + "-", place)
                if len(word) >= TAILED:
                    yield ("-" + word[-TAIL:], place)
