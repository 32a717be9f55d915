"""Reads the learned weights, encoded with one character each. `training/text.py` writes them."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

DIGITS = "".join(chr(code) for code in range(ord("#"), ord("~") + 1) if chr(code) != "\\")
"""The digits of the encoding. None needs a backslash in a Python string."""
HIGHEST = 7
"""Weights range from minus this many steps to plus this many."""
LEVELS = 2 * HIGHEST + 1
RARITY_STEP = 0.5
"""The rarity that one step of its digit stands for."""
FIRST = ord("A")
NEXT = "|"
"""The separator between names, which may contain spaces."""


class Rate(NamedTuple):
    """How to turn the weights of one rule into a score.

    Attributes:
        bias: the bias, added to every score.
        step: the value of one step of a weight.
        threshold: the score above which a sentence breaks the rule.
        floor: the score below which a sentence doesn't, whatever the rule finds.
    """

    bias: float
    step: float
    threshold: float
    floor: float


class Weight(NamedTuple):
    """The weights of a feature.

    Attributes:
        rarity: how rare it is (its inverse document frequency).
        steps: for each rule with a weight, the index of the rule and the weight in steps.
    """

    rarity: float
    steps: tuple[tuple[int, int], ...]


def read_weight(entry: str) -> Weight:
    """Decode a weight.

    Args:
        entry: the output of `write_weight`.
    """
    rarity, *steps = map(DIGITS.index, entry)
    return Weight(rarity * RARITY_STEP, tuple((each // LEVELS, each % LEVELS - HIGHEST) for each in steps))


def read_names(text: str) -> Iterator[str]:
    """Decode the names of features.

    Args:
        text: the output of `write_names`.
    """
    name = ""
    for entry in text.split(NEXT):
        name = name[: ord(entry[0]) - FIRST] + entry[1:]
        yield name


def read_entries(names: str, digits: str) -> Mapping[str, str]:
    """Return the encoded weight of each feature.

    Args:
        names: the output of `write_names`.
        digits: the output of `write_weight` for each name, separated by spaces.
    """
    return dict(zip(read_names(names), digits.split(" "), strict=True))
