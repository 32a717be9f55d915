"""A trained model, and its output as Python source."""

from collections.abc import Mapping
from typing import Any, NamedTuple

import numpy as np

from decision_tool.reviewer.learned.model import DIGITS, HIGHEST, LEVELS, NEXT, RARITY_STEP, Weight
from training.text import fold, write_names, write_weight

Numbers = Any  # NumPy isn't installed where types are checked
HARDLY_ANY = 0.002
"""The share of weights that may be clipped at the highest step."""


class Model(NamedTuple):
    """A trained model.

    Attributes:
        names: the features, sorted.
        rarity: the inverse document frequency of each feature.
        weights: for each rule, the weight of each feature.
        biases: for each rule, the bias.
        steps: for each rule, the value of one step of a weight; empty before rounding.
    """

    names: list[str]
    rarity: Numbers
    weights: Mapping[str, Numbers]
    biases: Mapping[str, float]
    steps: Mapping[str, float] = {}

    def rounded(self) -> "Model":
        """Return the model rounded to what can be encoded."""
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
        """Return the weights of a feature in steps.

        Args:
            at: the feature's index.
        """
        steps = [round(float(self.weights[rule][at]) / self.steps[rule]) for rule in self.weights]
        return Weight(float(self.rarity[at]), tuple((rule, each) for rule, each in enumerate(steps) if each))


def find_step(weights: Numbers) -> float:
    """Return the value of one step of a weight, chosen so hardly any weight is clipped."""
    return round(float(np.quantile(np.abs(weights[weights != 0]), 1 - HARDLY_ANY)) / HIGHEST, 4)


def pack(model: Model, thresholds: Mapping[str, float], floors: Mapping[str, float]) -> str:
    """Return the text of `weights.py`.

    Args:
        model: the model, rounded.
        thresholds: for each rule, the score above which a sentence breaks it.
        floors: for each rule, the score below which a sentence is innocent.

    Raises:
        ValueError: there are too many rules for the digits, or a name can't be in a Python string.
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
