"""Parses word lists stored as single strings, which load faster in a browser than one object per word."""


def words(text: str) -> frozenset[str]:
    """Return the words of a text, separated by spaces."""
    return frozenset(text.split())


def pairs(text: str) -> dict[str, str | None]:
    """Parse pairs of words and replacements.

    Args:
        text: `wrong:right` entries separated by `, `. An empty right side deletes the words; `-` means no replacement.
    """
    entries = (entry.split(":", 1) for entry in text.split(", "))
    return {wrong: None if right == "-" else right for wrong, right in entries}


def lines(text: str) -> dict[str, str | None]:
    """Parse lines of words and replacements.

    Args:
        text: one entry per line: the words, optionally followed by ` > ` and a replacement; an empty one deletes them.
    """
    entries = (line.partition(" >") for line in text.split("\n") if line)
    return {wrong: put.strip() if mark else None for wrong, mark, put in entries}
