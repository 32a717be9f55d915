"""Encodes the learned weights; `decision_tool/reviewer/learned/model.py` reads them."""

from decision_tool.reviewer.learned.model import DIGITS, FIRST, HIGHEST, LEVELS, NEXT, RARITY_STEP, Weight

WIDTH = 110
"""The most characters of text in a line."""


def write_weight(weight: Weight) -> str:
    """Encode a weight.

    Args:
        weight: the weight, with steps from `-HIGHEST` to `HIGHEST`.
    """
    digits = (DIGITS[rule * LEVELS + steps + HIGHEST] for rule, steps in weight.steps)
    return DIGITS[round(weight.rarity / RARITY_STEP)] + "".join(digits)


def write_names(names: list[str]) -> str:
    """Encode sorted names.

    Args:
        names: the names, without line breaks or `NEXT`.

    Returns:
        For each name, a letter for the number of characters it shares with the previous one, then the rest.
    """
    entries, before = [], ""
    for name in names:
        shared = next((at for at, (a, b) in enumerate(zip(before, name, strict=False)) if a != b), len(before))
        shared = min(shared, len(name), ord("Z") - FIRST)
        entries.append(chr(FIRST + shared) + name[shared:])
        before = name
    return NEXT.join(entries)


def fold(text: str, after: str) -> str:
    """Format a text as one Python string over several lines, which costs nothing once compiled.

    Args:
        text: the text, without quotation marks or backslashes.
        after: the character after which a line may end.

    Returns:
        An expression with at most `WIDTH` characters of text per line, if possible.
    """
    lines = [""]
    for entry in text.split(after):
        if lines[-1] and len(lines[-1] + entry) >= WIDTH:
            lines.append("")
        lines[-1] += entry + after
    lines[-1] = lines[-1].removesuffix(after)
    return "(\n" + "".join(f'    "{line}"\n' for line in lines) + ")"
