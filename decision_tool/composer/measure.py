"""Measures text as a browser and a reader do."""

from decision_tool.composer.draft import Span

PARAGRAPH_WORDS = 75  # a paragraph longer than this reads as a block


def units(text: str) -> int:
    """Return the length of a text in UTF-16 code units, as a browser counts it.

    Args:
        text: any text.

    Returns:
        The number of code units.
    """
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def words(text: str) -> int:
    """Return the number of words in a text; in a long stretch without spaces, every ten characters are one.

    Args:
        text: any text.

    Returns:
        The number of words.
    """
    return sum(len(word) // 10 or 1 for word in text.split())


def part_of(text: str, span: Span) -> str:
    """Return the stretch of a text that a span names.

    Args:
        text: a text without halves of characters.
        span: start and end in UTF-16 code units.

    Returns:
        The stretch.
    """
    return text.encode("utf-16-le")[2 * span.start : 2 * span.end].decode("utf-16-le")
