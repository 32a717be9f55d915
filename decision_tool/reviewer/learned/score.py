"""Score a sentence: how much it sounds like those that break a rule."""

from collections.abc import Mapping
from functools import cache
from math import sqrt

from decision_tool.reviewer.learned.features import Token, features
from decision_tool.reviewer.learned.model import DIGITS, RARITY_STEP, ZERO, Rate

VALUES = {digit: at for at, digit in enumerate(DIGITS)}


@cache
def rates() -> Mapping[str, Rate]:
    """Return how weights become scores, by rule; read when first needed."""
    from decision_tool.reviewer.learned.weights import RATES

    return RATES


@cache
def entries() -> Mapping[str, str]:
    """Return the digits of each feature; read when first needed."""
    from decision_tool.reviewer.learned.weights import WEIGHTS

    return dict(line.split("\t") for line in WEIGHTS.splitlines())  # type: ignore[misc]


class Scored:
    """The scores of a sentence.

    Attributes:
        scores: for each rule, how much more the sentence sounds like those that break it.
    """

    def __init__(self, read: list[Token]) -> None:
        """Score a sentence.

        Args:
            read: its tokens.
        """
        known = entries()
        self._size = len(read)
        self._found: dict[str, int] = {}
        for name, at in features(read):
            if name in known:
                self._found.setdefault(name, at)
        sums = [0.0] * len(rates())
        length = 0.0
        for name in self._found:
            entry = known[name]
            rarity = VALUES[entry[0]] * RARITY_STEP
            length += rarity * rarity
            for place in range(1, len(entry), 2):
                sums[int(entry[place])] += rarity * (VALUES[entry[place + 1]] - ZERO)
        length = sqrt(length) or 1.0
        self.scores = {
            rule: rate.bias + rate.step * total / length
            for (rule, rate), total in zip(rates().items(), sums, strict=True)
        }

    def evidence(self, rule: str) -> list[float]:
        """Return how much the features that begin at each token speak for breaking a rule.

        Args:
            rule: the id of a rule that is scored.
        """
        number = str(list(rates()).index(rule))
        found = [0.0] * self._size
        for name, at in self._found.items():
            entry = entries()[name]
            for place in range(1, len(entry), 2):
                if entry[place] == number:
                    found[at] += VALUES[entry[0]] * (VALUES[entry[place + 1]] - ZERO)
        return found
