"""How learned weights are written down: one character each, so that the text is short and any diff can be read."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

DIGITS = "".join(chr(code) for code in range(ord("#"), ord("~") + 1) if chr(code) != "\\")
"""What numbers are written with; none of them needs a backslash in Python."""
HIGHEST = 7
"""A weight has this many steps up and as many down."""
LEVELS = 2 * HIGHEST + 1
RARITY_STEP = 0.5
"""What one step of the digit for how rare a feature is stands for."""
FIRST = ord("A")


class Rate(NamedTuple):
    """How the weights of one rule become a score.

    Attributes:
        bias: what every sentence gets.
        step: what one step of a weight is worth.
        threshold: the score from which a sentence breaks the rule.
        floor: the score below which a sentence does not, whatever the rule finds.
    """

    bias: float
    step: float
    threshold: float
    floor: float


class Weight(NamedTuple):
    """What a feature weighs.

    Attributes:
        rarity: how much it counts at all.
        steps: for each rule that it speaks for or against, the number of the rule and the steps.
    """

    rarity: float
    steps: tuple[tuple[int, int], ...]


def write_weight(weight: Weight) -> str:
    """Return a weight as digits.

    Args:
        weight: steps from `-HIGHEST` to `HIGHEST`.
    """
    digits = (DIGITS[rule * LEVELS + steps + HIGHEST] for rule, steps in weight.steps)
    return DIGITS[round(weight.rarity / RARITY_STEP)] + "".join(digits)


def read_weight(entry: str) -> Weight:
    """Return the weight that digits stand for.

    Args:
        entry: what `write_weight` gave.
    """
    rarity, *steps = map(DIGITS.index, entry)
    return Weight(rarity * RARITY_STEP, tuple((each // LEVELS, each % LEVELS - HIGHEST) for each in steps))


def write_names(names: list[str]) -> str:
    """Return sorted names as lines.

    Args:
        names: without line breaks.

    Returns:
        For each name a letter that says how many characters it shares with the one before, then the rest of it.
    """
    lines, before = [], ""
    for name in names:
        shared = next((at for at, (a, b) in enumerate(zip(before, name, strict=False)) if a != b), len(before))
        shared = min(shared, len(name), ord("Z") - FIRST)
        lines.append(chr(FIRST + shared) + name[shared:])
        before = name
    return "\n".join(lines)


def read_names(text: str) -> Iterator[str]:
    """Yield the names that lines stand for.

    Args:
        text: what `write_names` gave.
    """
    name = ""
    for line in text.split("\n"):
        name = name[: ord(line[0]) - FIRST] + line[1:]
        yield name


def read_entries(names: str, digits: str) -> Mapping[str, str]:
    """Return the digits of each feature.

    Args:
        names: what `write_names` gave.
        digits: a line a name.
    """
    return dict(zip(read_names(names), digits.split("\n"), strict=True))
