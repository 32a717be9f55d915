"""What a learned weight is made of."""

from typing import NamedTuple

DIGITS = "".join(chr(code) for code in range(ord("#"), ord("~") + 1) if chr(code) != "\\")
"""The digits that a number is written with, one each; none of them needs a backslash in Python."""
ZERO = len(DIGITS) // 2
"""The place of the digit that stands for a weight of nothing."""
RARITY_STEP = 0.125
"""What one step of the digit for how rare a feature is stands for."""


class Rate(NamedTuple):
    """How the weights of one rule become a score.

    Attributes:
        bias: what every sentence gets.
        step: what one step of a weight's digit is worth.
        threshold: the score from which a sentence breaks the rule.
        floor: the score below which a sentence does not, whatever the rule finds.
    """

    bias: float
    step: float
    threshold: float
    floor: float
