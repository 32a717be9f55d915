"""Breaks text into the lines of a drawing, where nobody can measure the reader's letters."""

NARROW = frozenset("iljtfr.,;:!|()[]'’“” ")
WIDE = frozenset("mwMW@—…")


def wide(text: str) -> float:
    """Return how wide bold text is in a wide face, such as Verdana; in most others it takes less.

    Args:
        text: the text.

    Returns:
        The width in ems.
    """
    return sum(
        0.42 if letter in NARROW else 1.06 if letter in WIDE else 0.8 if letter.isupper() else 0.67 for letter in text
    )


def broken(text: str, width: float) -> tuple[str, ...]:
    """Return text in lines, broken between words.

    Args:
        text: the text.
        width: the most that a line may have, in ems; a longer word has a line of its own.

    Returns:
        The lines.
    """
    lines: list[str] = []
    for word in text.split():
        if lines and wide(f"{lines[-1]} {word}") <= width:
            lines[-1] = f"{lines[-1]} {word}"
        else:
            lines.append(word)
    return tuple(lines)
