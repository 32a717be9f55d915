"""Wraps text for a drawing without knowing the reader's font."""

NARROW = frozenset("iljtfr.,;:!|()[]'’“” ")
WIDE = frozenset("mwMW@—…")


def text_width(text: str) -> float:
    """Return the width of bold text in ems, in a wide font such as Verdana; most others are narrower."""
    return sum(
        0.42 if letter in NARROW else 1.06 if letter in WIDE else 0.8 if letter.isupper() else 0.67 for letter in text
    )


def wrap(text: str, width: float) -> tuple[str, ...]:
    """Wrap text between words.

    Args:
        text: the text.
        width: the maximum line width, in ems; a longer word gets a line of its own.

    Returns:
        The lines.
    """
    lines: list[str] = []
    for word in text.split():
        if lines and text_width(f"{lines[-1]} {word}") <= width:
            lines[-1] = f"{lines[-1]} {word}"
        else:
            lines.append(word)
    return tuple(lines)
