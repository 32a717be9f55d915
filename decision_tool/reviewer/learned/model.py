"""Reads learned weights: one character each, so that the text is short. `training/text.py` writes them."""

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
NEXT = "|"
"""Stands between two names; they hold spaces."""


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


def read_weight(entry: str) -> Weight:
    """Return the weight that digits stand for.

    Args:
        entry: what `write_weight` gave.
    """
    rarity, *steps = map(DIGITS.index, entry)
    return Weight(rarity * RARITY_STEP, tuple((each // LEVELS, each % LEVELS - HIGHEST) for each in steps))


def read_names(text: str) -> Iterator[str]:
    """Yield the names that a text stands for.

    Args:
        text: what `write_names` gave.
    """
    name = ""
    for entry in text.split(NEXT):
        name = name[: ord(entry[0]) - FIRST] + entry[1:]
        yield name


def read_entries(names: str, digits: str) -> Mapping[str, str]:
    """Return the digits of each feature.

    Args:
        names: what `write_names` gave.
        digits: for each name what `write_weight` gave, with a space between two.
    """
    return dict(zip(read_names(names), digits.split(" "), strict=True))
