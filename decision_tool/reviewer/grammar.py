"""Finds grammar mistakes: repeated 'I', an article without a noun, and a missing or bare verb."""

from collections.abc import Iterator

from decision_tool.reviewer.expressions import lazy
from decision_tool.reviewer.forms import PAST
from decision_tool.reviewer.lexicon import words
from decision_tool.reviewer.model import Match
from decision_tool.reviewer.names import find_ignored
from decision_tool.reviewer.text import Reading, overlaps

TWICE = lazy(r"\bI (?P<second>I(?:['’](?:m|ve|d|ll))?)\b")
NOTHING = lazy(r"(?<![\w'’-])(?P<article>an?|the) ?(?P<mark>[.,;!?])(?=\s|$)", 2)
BARE_ING = lazy(r"(?:^|(?<=[.!?\n] )|(?<=[.!?\n])|(?<=and )|(?<=but ))I (?P<verb>[a-z]{2,}ing)\b")
BARE_NOUN = lazy(r"(?:^|(?<=[.!?\n] )|(?<=[.!?\n]))I (?P<noun>an?|the|my|our|\d+|[A-Z]{2,})\b")
BRING = lazy(
    r"\bwould bring (?P<verb>[a-z]+) (?P<after>an?|the|my|our|their|over|more|\d+|two|three|four|five|six"
    r"|seven|eight|nine|ten|teams?)\b"
)
ENDS_IN_ING = frozenset(
    ("bring", "sing", "ring", "spring", "string", "swing", "cling", "fling", "sting", "wring", "king")
)
BARE_VERBS = words(
    "lead manage build run design teach write develop launch grow cut reduce increase improve "
    "deliver train support handle coordinate organize create sell win raise save negotiate plan research serve coach"
)
ADJECTIVES = frozenset(("needed", "varied", "combined", "added", "skilled", "put"))


def find_broken(reading: Reading) -> Iterator[Match]:
    """Yield the grammar mistakes in a draft, with a replacement if it's clear.

    Args:
        reading: the draft.
    """
    text = reading.text
    ignored: list[tuple[int, int]] | None = None
    for start, end, put, message in find_places(text):
        ignored = find_ignored(reading) if ignored is None else ignored
        if not overlaps(ignored, start, end):
            yield Match(start, end, put, f"Grammar: {message}")


def find_places(text: str) -> Iterator[tuple[int, int, str | None, str]]:
    """Yield the start, end, replacement, and message of each possible mistake."""
    for match in TWICE().finditer(text):
        yield match.start(), match.end(), match["second"], f"“{match.group()}” says the same thing twice."
    for match in NOTHING().finditer(text):
        article = match["article"]
        if article[0].islower() and not (article == "a" and text[match.start() - 1 : match.start()] in "(.0123456789"):
            yield match.start(), match.end(), None, f"A word is missing after “{article}”."
    for match in BARE_ING().finditer(text):
        if match["verb"] not in ENDS_IN_ING:
            yield (
                match.start(),
                match.end(),
                None,
                f"A verb is missing: write “I am {match['verb']}” or “I was {match['verb']}”.",
            )
    for match in BARE_NOUN().finditer(text):
        yield match.start(), match.end(), None, "There’s no verb after “I.”"
    for match in BRING().finditer(text):
        verb = match["verb"]
        is_verb = verb in BARE_VERBS or verb in PAST or (verb.endswith("ed") and verb not in ADJECTIVES)
        if is_verb:
            yield (
                match.start("verb"),
                match.end("verb"),
                None,
                "After “would bring,” say what you’d bring, such as “five years in sales.”",
            )
