"""Measures text the way a browser and a reader do."""

from decision_tool.composer.draft import Span

PARAGRAPH_WORDS = 75  # a paragraph longer than this reads as a block


def units(text: str) -> int:
    """Return the length of a text in UTF-16 code units, as browsers count.

    Args:
        text: any text.
    """
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def words(text: str) -> int:
    """Return the number of words in a text. In a long run without spaces, every ten characters count as one word.

    Args:
        text: any text.
    """
    return sum(len(word) // 10 or 1 for word in text.split())


def part_of(text: str, span: Span) -> str:
    """Return the part of a text that a span covers.

    Args:
        text: a text without lone surrogates.
        span: start and end in UTF-16 code units.
    """
    return text.encode("utf-16-le")[2 * span.start : 2 * span.end].decode("utf-16-le")
