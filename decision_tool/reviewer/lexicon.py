"""How a list of words is written down: as one text, which costs a browser less than one object a word."""


def words(text: str) -> frozenset[str]:
    """Return the words of a text.

    Args:
        text: words with spaces between them.
    """
    return frozenset(text.split())


def pairs(text: str) -> dict[str, str | None]:
    """Return the words of a lexicon with what to write instead.

    Args:
        text: `wrong:right` entries with `, ` between them; an empty right side leaves the words out, `-`
            offers nothing.
    """
    entries = (entry.split(":", 1) for entry in text.split(", "))
    return {wrong: None if right == "-" else right for wrong, right in entries}


def lines(text: str) -> dict[str, str | None]:
    """Return the entries of a list with what to write instead.

    Args:
        text: an entry a line: the words, and after ` > ` what to write instead; nothing after it leaves them out.
    """
    entries = (line.partition(" >") for line in text.split("\n") if line)
    return {wrong: put.strip() if mark else None for wrong, mark, put in entries}
