"""Finds the words of a draft that rules about words ignore: names, titles, quotes, links, and placeholders."""

import re
from functools import lru_cache

from decision_tool.reviewer.expressions import lazy
from decision_tool.reviewer.lexicon import words as words_of
from decision_tool.reviewer.text import Reading, merge, overlaps

ASIDE = lazy(
    r'"[^"\n]{1,200}"|(?<![\w’\'])[‘\'][^‘’\'\n]{2,80}[’\'](?!\w)|“[^”\n]{1,200}”|«[^»\n]{1,200}»|„[^“”\n]{1,200}[“”]'
    r"|\[[^\[\]]{1,200}\]|\{[^{}]{1,200}\}|<[^<>]{1,200}>"
    r"|\b(?:Mr|Mrs|Ms|Mx|Dr|Prof|Professor|Miss|Judge|Sister|Father)\.? [A-Z][\w’'-]*(?: and (?:Mr|Mrs|Ms"
    r"|Mx|Dr|Prof)\.? [A-Z][\w’'-]*)?"
    r"|(?<![.!?] )(?<!^)\b[A-Z]{2,6}(?: [A-Z][a-z]+)+"
    r"|(?<!\S)(?:https?://|www\.)\S++|(?<!\S)[^\s@]*+@\S++"
)
QUOTES = '"“«„'
SMALL = words_of("is are was of and or for the a an in on at to by")
FIELDS = ("interviewer_name", "your_name", "company", "role", "shared_connection")


def find_ignored(reading: Reading) -> list[tuple[int, int]]:
    """Return the spans that rules about words ignore, sorted and without overlaps.

    Args:
        reading: the draft, with any known details.

    Returns:
        Spans in characters.
    """
    spans = list(asides(reading.text))
    for field in FIELDS:
        name = reading.details.get(field, "").strip()
        if len(name) > 1 and name in reading.text:
            spans += [match.span() for match in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", reading.text)]
    start, end = reading.layout.signature
    words = reading.text[start:end].split()
    if len(words) > 1 and all(word[0].isupper() and not word.isupper() for word in words):
        spans.append((start, end))
    return merge(spans)


@lru_cache(maxsize=1)
def asides(text: str) -> list[tuple[int, int]]:
    """Return the quotes, links, and placeholders in a text. Quotation marks around most of it don't count."""
    whole = len(text.strip())
    return [
        match.span()
        for match in ASIDE().finditer(text)
        if match.group()[0] not in QUOTES or (match.end() - match.start()) * 2 < whole
    ]


def is_name(reading: Reading, start: int, end: int) -> bool:
    """Return whether words look like a name: capitalized (except small words), and not opening a sentence."""
    words = reading.text[start:end]
    if overlaps([reading.layout.signature], start, end):
        return words[:1].isupper()
    if not words[:1].isupper() or (len(words) > 1 and words.isupper()) or reading.opens_sentence(start):
        return False
    return all(word[0].isupper() or word in SMALL for word in words.split())
