"""A learned model, and how it is written down as Python."""

from collections.abc import Mapping
from typing import Any, NamedTuple

import numpy as np

from decision_tool.reviewer.learned.model import DIGITS, HIGHEST, LEVELS, NEXT, RARITY_STEP, Weight
from training.text import fold, write_names, write_weight

Numbers = Any  # NumPy is not where the types are checked
HARDLY_ANY = 0.002
"""The part of the weights that may be cut off at the highest step."""


class Model(NamedTuple):
    """What was learned.

    Attributes:
        names: the features, sorted.
        rarity: how much each weighs before it is learned.
        weights: for each rule, the weight of each feature.
        biases: for each rule, what every sentence gets.
        steps: for each rule, what one step of a weight is worth; empty before it is rounded.
    """

    names: list[str]
    rarity: Numbers
    weights: Mapping[str, Numbers]
    biases: Mapping[str, float]
    steps: Mapping[str, float] = {}

    def rounded(self) -> "Model":
        """Return the model as it can be written down."""
        steps = {rule: find_step(weights) for rule, weights in self.weights.items()}
        return Model(
            self.names,
            np.minimum(np.round(self.rarity / RARITY_STEP), len(DIGITS) - 1) * RARITY_STEP,
            {
                rule: np.clip(np.round(weights / steps[rule]), -HIGHEST, HIGHEST) * steps[rule]
                for rule, weights in self.weights.items()
            },
            {rule: round(bias, 3) for rule, bias in self.biases.items()},
            steps,
        )

    def weight(self, at: int) -> Weight:
        """Return what a feature weighs, in steps.

        Args:
            at: its number.
        """
        steps = [round(float(self.weights[rule][at]) / self.steps[rule]) for rule in self.weights]
        return Weight(float(self.rarity[at]), tuple((rule, each) for rule, each in enumerate(steps) if each))


def find_step(weights: Numbers) -> float:
    """Return what one step of a weight is worth, so that hardly any weight is cut off."""
    return round(float(np.quantile(np.abs(weights[weights != 0]), 1 - HARDLY_ANY)) / HIGHEST, 4)


def pack(model: Model, thresholds: Mapping[str, float], floors: Mapping[str, float]) -> str:
    """Return the text of `weights.py`.

    Args:
        model: the model, rounded.
        thresholds: for each rule, the score from which it speaks.
        floors: for each rule, the score below which a sentence is innocent.

    Raises:
        ValueError: there are more rules than digits, or a name cannot stand in a text of Python.
    """
    if len(model.weights) * LEVELS > len(DIGITS):
        raise ValueError("output: more rules than there are digits for")
    names = write_names(model.names)
    if any(set(name) & {"\\", '"', NEXT} for name in model.names):
        raise ValueError(f"output: a name with a backslash, a quotation mark, or {NEXT}")
    rows = "".join(
        f'    "{rule}": Rate({bias!r}, {model.steps[rule]!r}, {thresholds[rule]!r}, {floors[rule]!r}),\n'
        for rule, bias in model.biases.items()
    )
    digits = " ".join(write_weight(model.weight(at)) for at in range(len(model.names)))
    return (
        '"""What was learned from the labeled sentences. Written by `python -m training.train`; never by hand."""\n\n'
        "from collections.abc import Mapping\n\n"
        "from decision_tool.reviewer.learned.model import Rate\n\n"
        f"RATES: Mapping[str, Rate] = {{\n{rows}}}\n"
        '"""For each rule that is scored, how its weights become a score."""\n'
        f"NAMES = {fold(names, NEXT)}\n"
        '"""The features, as `write_names` writes them."""\n'
        f"WEIGHTS = {fold(digits, ' ')}\n"
        '"""For each feature, how rare it is and its weights, as `write_weight` writes them."""\n'
    )
