"""How learned weights are written down; `decision_tool/reviewer/learned/model.py` reads them."""

from decision_tool.reviewer.learned.model import DIGITS, FIRST, HIGHEST, LEVELS, NEXT, RARITY_STEP, Weight

WIDTH = 110
"""Characters of the text in a line."""


def write_weight(weight: Weight) -> str:
    """Return a weight as digits.

    Args:
        weight: steps from `-HIGHEST` to `HIGHEST`.
    """
    digits = (DIGITS[rule * LEVELS + steps + HIGHEST] for rule, steps in weight.steps)
    return DIGITS[round(weight.rarity / RARITY_STEP)] + "".join(digits)


def write_names(names: list[str]) -> str:
    """Return sorted names as a text.

    Args:
        names: without line breaks and `NEXT`.

    Returns:
        For each name a letter that says how many characters it shares with the one before, then the rest of it.
    """
    entries, before = [], ""
    for name in names:
        shared = next((at for at, (a, b) in enumerate(zip(before, name, strict=False)) if a != b), len(before))
        shared = min(shared, len(name), ord("Z") - FIRST)
        entries.append(chr(FIRST + shared) + name[shared:])
        before = name
    return NEXT.join(entries)


def fold(text: str, after: str) -> str:
    """Return a text as one string of Python in several lines, which cost nothing once it is compiled.

    Args:
        text: the text, without quotation marks and backslashes.
        after: the character after which a line may end.

    Returns:
        An expression, its lines at most `WIDTH` characters long where the text allows that.
    """
    lines = [""]
    for entry in text.split(after):
        if lines[-1] and len(lines[-1] + entry) >= WIDTH:
            lines.append("")
        lines[-1] += entry + after
    lines[-1] = lines[-1].removesuffix(after)
    return "(\n" + "".join(f'    "{line}"\n' for line in lines) + ")"
