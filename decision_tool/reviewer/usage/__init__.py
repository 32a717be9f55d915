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
from decision_tool.reviewer.usage.model import Usage
from decision_tool.reviewer.usage.nouns import NOUNS
from decision_tool.reviewer.usage.punctuation import PUNCTUATION
from decision_tool.reviewer.usage.slips import SLIPS
from decision_tool.reviewer.usage.sound_alikes import SOUND_ALIKES
from decision_tool.reviewer.usage.verbs import VERBS
from decision_tool.reviewer.usage.words import WORDS

USAGES: tuple[Usage, ...] = (*VERBS, *NOUNS, *WORDS, *SLIPS, *SOUND_ALIKES, *PUNCTUATION)


def find_misused(reading: Reading) -> Iterator[Match]:
    """Yield mistakes of grammar, with a replacement if only one is likely.

    Args:
        reading: the draft.
    """
    used = set(reading.tokens)
    ignored: list[tuple[int, int]] | None = None
    for usage in USAGES:
        if usage.cues and usage.cues.isdisjoint(used):
            continue
        for match in compiled(usage.pattern).finditer(reading.text):
            if usage.place and not compiled(usage.place).match(reading.text, match.start()):
                continue
            ignored = find_ignored(reading) if ignored is None else ignored
            start, end = match.span("wrong")
            if not overlaps(ignored, start, end):
                put = usage.correct(match)
                yield Match(start, end, put, f"Grammar: {usage.message.format(put=(put or '').strip())}")


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """Return a compiled pattern. Most are never needed, so none is compiled ahead of time."""
    return re.compile(pattern)
