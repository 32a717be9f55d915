"""A learned model, and how it is written down as Python."""

from collections.abc import Mapping
from typing import Any, NamedTuple

import numpy as np

from decision_tool.reviewer.learned.model import DIGITS, RARITY_STEP, ZERO

Numbers = np.ndarray[Any, np.dtype[np.float64]]


class Model(NamedTuple):
    """What was learned.

    Attributes:
        names: the features, sorted.
        rarity: how much each weighs before it is learned.
        weights: for each rule, the weight of each feature.
        biases: for each rule, what every sentence gets.
        steps: for each rule, what one step of a weight's digit is worth.
    """

    names: list[str]
    rarity: Numbers
    weights: Mapping[str, Numbers]
    biases: Mapping[str, float]
    steps: Mapping[str, float] = {}

    def rounded(self) -> "Model":
        """Return the model as it can be written down."""
        steps = {rule: step(weights) for rule, weights in self.weights.items()}
        return Model(
            self.names,
            np.minimum(np.round(self.rarity / RARITY_STEP), len(DIGITS) - 1) * RARITY_STEP,
            {rule: np.clip(np.round(w / steps[rule]), -ZERO, ZERO) * steps[rule] for rule, w in self.weights.items()},
            {rule: round(bias, 3) for rule, bias in self.biases.items()},
            steps,
        )


def step(weights: Numbers) -> float:
    """Return what one step of a weight's digit is worth, so that hardly any weight is cut off."""
    return round(float(np.quantile(np.abs(weights[weights != 0]), 0.998)) / ZERO, 4)


def pack(model: Model, thresholds: Mapping[str, float], floors: Mapping[str, float]) -> str:
    """Return the text of `weights.py`.

    Args:
        model: the model, rounded.
        thresholds: for each rule, the score from which it speaks.
        floors: for each rule, the score below which a sentence is innocent.
    """
    rules = list(model.weights)
    entries = []
    for at, name in enumerate(model.names):
        pairs = ""
        for number, rule in enumerate(rules):
            digit = round(float(model.weights[rule][at]) / model.steps[rule])
            if digit:
                pairs += f"{number}{DIGITS[digit + ZERO]}"
        entries.append(f"{name}\t{DIGITS[round(float(model.rarity[at]) / RARITY_STEP)]}{pairs}")
    rows = "".join(
        f'    "{rule}": Rate({model.biases[rule]!r}, {model.steps[rule]!r}, {thresholds[rule]!r}, {floors[rule]!r}),\n'
        for rule in rules
    )
    return (
        '"""What was learned from the labeled sentences. Written by `python -m training.train`; never by hand."""\n\n'
        "from collections.abc import Mapping\n\n"
        "from decision_tool.reviewer.learned.model import Rate\n\n"
        f"RATES: Mapping[str, Rate] = {{\n{rows}}}\n"
        '"""For each rule that is scored, how its weights become a score."""\n'
        'WEIGHTS = """\\\n' + "\n".join(entries) + '\n"""\n'
        '"""A feature a line: its name, how rare it is, and for each rule that it weighs in its number and the weight."""\n'
    )
