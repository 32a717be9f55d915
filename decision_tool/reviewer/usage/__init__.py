"""Finds grammar that is wrong wherever it occurs: `did not received`, `since five years`, `Your sincerely`.

Many of these mistakes come from people who write English as a second language, so no pattern may catch a correct
sentence. The tests try all patterns on every sentence that has no label of grammar.
"""

import re
from collections.abc import Iterator
from functools import cache

from decision_tool.reviewer.model import Match
from decision_tool.reviewer.names import find_ignored
from decision_tool.reviewer.text import Reading, overlaps
from decision_tool.reviewer.usage.agreement import AGREEMENT
from decision_tool.reviewer.usage.complements import COMPLEMENTS
from decision_tool.reviewer.usage.false_friends import FALSE_FRIENDS
from decision_tool.reviewer.usage.mixed_up import MIXED_UP
from decision_tool.reviewer.usage.model import Usage
from decision_tool.reviewer.usage.nouns import NOUNS
from decision_tool.reviewer.usage.phrases import PHRASES
from decision_tool.reviewer.usage.punctuation import PUNCTUATION
from decision_tool.reviewer.usage.slips import SLIPS
from decision_tool.reviewer.usage.small_words import SMALL_WORDS
from decision_tool.reviewer.usage.sound_alikes import SOUND_ALIKES
from decision_tool.reviewer.usage.verbs import VERBS
from decision_tool.reviewer.usage.words import WORDS

USAGES: tuple[Usage, ...] = (
    *VERBS,
    *NOUNS,
    *WORDS,
    *SLIPS,
    *SOUND_ALIKES,
    *MIXED_UP,
    *FALSE_FRIENDS,
    *COMPLEMENTS,
    *PHRASES,
    *AGREEMENT,
    *SMALL_WORDS,
    *PUNCTUATION,
)


def find_misused(reading: Reading) -> Iterator[Match]:
    """Yield mistakes of grammar, with a replacement if only one is likely.

    Args:
        reading: the draft.
    """
    ignored: list[tuple[int, int]] | None = None
    for usage, spans in _to_try(reading):
        pattern = compiled(usage.pattern)
        for match in (match for span in spans for match in pattern.finditer(reading.text, *span)):
            if usage.place and not compiled(usage.place).match(reading.text, match.start()):
                continue
            ignored = find_ignored(reading) if ignored is None else ignored
            start, end = match.span("wrong")
            if not overlaps(ignored, start, end):
                put = usage.correct(match)
                yield Match(start, end, put, f"Grammar: {usage.message.format(put=(put or '').strip())}")


def _to_try(reading: Reading) -> Iterator[tuple[Usage, list[tuple[int, int]]]]:
    """Yield the usages that may match, each with the sentences that have one of its cues."""
    sentences = reading.sentences
    # A pattern may look at the space after a sentence, so each extends to the next.
    starts = [sentence.start for sentence in sentences] + [len(reading.text)]
    found: dict[int, set[int]] = {}
    at = 0
    for token, (start, _) in zip(reading.tokens, reading.words, strict=True):
        while start >= starts[at + 1]:
            at += 1
        for number in _by_cue().get(token, ()):
            found.setdefault(number, set()).add(at)
    for number in sorted({*found, *_without_cue()}):
        spans = [(starts[at], starts[at + 1]) for at in sorted(found.get(number, ()))]
        yield USAGES[number], spans or [(0, len(reading.text))]


@cache
def _by_cue() -> dict[str, list[int]]:
    """Return the numbers of the usages that each word is a cue for."""
    found: dict[str, list[int]] = {}
    for number, usage in enumerate(USAGES):
        for cue in usage.cues:
            found.setdefault(cue, []).append(number)
    return found


@cache
def _without_cue() -> tuple[int, ...]:
    """Return the numbers of the usages that have to be tried on every draft."""
    return tuple(number for number, usage in enumerate(USAGES) if not usage.cues)


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """Return a compiled pattern. Most are never needed, so none is compiled ahead of time."""
    return re.compile(pattern)
