"""The draft is longer than a busy person will read."""

from collections.abc import Iterator

from decision_tool.reviewer.expressions import lazy
from decision_tool.reviewer.kinds import KINDS
from decision_tool.reviewer.model import Custom, Example, Match, Rule
from decision_tool.reviewer.text import Reading

BREAK = lazy(r"\n[ \t\r]*\n\s*")
MOST_PARAGRAPHS = 2
SHORT = 15


def paragraphs(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the spans of the paragraphs in part of a text."""
    found, at = [], start
    for match in BREAK().finditer(text, start, end):
        found.append((at, match.start()))
        at = match.end()
    found.append((at, end))
    return [(a, b) for a, b in found if text[a:b].strip()]


def find(reading: Reading) -> Iterator[Match]:
    """Yield the words past the usual length, or the paragraphs after the second."""
    most = KINDS[reading.kind].words
    words = len(reading.words)
    if words > most:
        yield Match(
            reading.words[most][0],
            reading.words[-1][1],
            None,
            f"This has {words} words. About {most} is the most that reads as brief.",
        )
        return
    body = [
        (start, end)
        for start, end in paragraphs(reading.text, *reading.layout.body)
        if reading.count_words(start, end) > SHORT
    ]
    if len(body) > MOST_PARAGRAPHS:
        yield Match(body[MOST_PARAGRAPHS][0], body[-1][1], None, f"This has {len(body)} paragraphs. Two are enough.")


RULE = Rule(
    id="too_long",
    severity="warning",
    checks=(Custom(find),),
    message="A busy person may not read all of this.",
    rationale="Put what matters most first. One or two short paragraphs are enough.",
    sources=("A04", "A29"),
    found=(
        Example("I design bridges. " * 45, "bridges"),
        Example(
            "\n\n".join(
                [
                    "We’re meeting on Tuesday about the analyst role, and I look forward to it and thank you "
                    "for the time you take."
                ]
                * 3
            ),
            "Tuesday",
        ),
    ),
    passes=(
        Example("I design bridges. " * 30),
        Example(
            "Dear Ms. Okoro,\n\nThank you.\n\nWe’re meeting on Tuesday.\n\nI look forward to it.\n\nKind regards,\nAna"
        ),
    ),
)
