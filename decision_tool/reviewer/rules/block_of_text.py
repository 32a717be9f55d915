"""A paragraph is too long."""

from bisect import bisect_left
from collections.abc import Iterator

from decision_tool.reviewer.model import Custom, Example, Match, Rule
from decision_tool.reviewer.rules.too_long import paragraphs
from decision_tool.reviewer.text import Reading

MOST_WORDS = 80
LONG_SENTENCE = 20
MOST_LONG = 3


def find(reading: Reading) -> Iterator[Match]:
    """Yield paragraphs with more than 80 words, or four or more long sentences."""
    if len(reading.words) <= LONG_SENTENCE * MOST_LONG:
        return
    long_starts = [
        sentence.start
        for sentence in reading.sentences
        if reading.count_words(sentence.start, sentence.end) >= LONG_SENTENCE
    ]
    for start, end in paragraphs(reading.text, 0, len(reading.text)):
        words = reading.count_words(start, end)
        long_ones = bisect_left(long_starts, end) - bisect_left(long_starts, start)
        if words > MOST_WORDS or long_ones > MOST_LONG:
            yield Match(start, end, None, f"This paragraph has {words} words.")


RULE = Rule(
    id="block_of_text",
    severity="hint",
    checks=(Custom(find),),
    message="This paragraph is long.",
    rationale="On a phone, it looks like a wall of text, and they may skip it. Split it up, or say less.",
    sources=("A29",),
    found=(Example("We meet on Tuesday and I am glad. " * 12, "Tuesday"),),
    passes=(Example("We meet on Tuesday and I am glad. " * 6 + "\n\n" + "We meet on Tuesday. " * 8),),
)
