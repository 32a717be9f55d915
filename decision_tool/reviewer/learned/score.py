"""Scores sentences: how much each looks like the ones that break a rule."""

from collections.abc import Mapping
from functools import cache, lru_cache

from decision_tool.reviewer.learned.features import Token, features
from decision_tool.reviewer.learned.model import Rate, read_entries, read_weight


@cache
def rates() -> Mapping[str, Rate]:
    """Return how to turn weights into scores, by rule; loaded on first use."""
    from decision_tool.reviewer.learned.weights import RATES

    return RATES


@cache
def entries() -> Mapping[str, str]:
    """Return the encoded weights of each feature; loaded on first use."""
    from decision_tool.reviewer.learned.weights import NAMES, WEIGHTS

    return read_entries(NAMES, WEIGHTS)


decode = lru_cache(maxsize=4096)(read_weight)
UNKNOWN = 7.0
"""The rarity of a feature without a weight. Unknown features lengthen a sentence's vector and lower its scores."""


class Scored:
    """The scores of a sentence.

    Attributes:
        scores: the score for each rule.
    """

    def __init__(self, read: list[Token]) -> None:
        """Score a sentence.

        Args:
            read: its tokens.
        """
        known = entries()
        self._size = len(read)
        first = dict(reversed([*features(read)]))
        self._found = {name: (at, decode(known[name])) for name, at in first.items() if name in known}
        sums = [0.0] * len(rates())
        length = (len(first) - len(self._found)) * UNKNOWN * UNKNOWN
        for _, weight in self._found.values():
            length += weight.rarity * weight.rarity
            for rule, steps in weight.steps:
                sums[rule] += weight.rarity * steps
        length = length**0.5 or 1.0
        self.scores = {
            rule: rate.bias + rate.step * total / length
            for (rule, rate), total in zip(rates().items(), sums, strict=True)
        }

    def evidence(self, rule: str) -> list[float]:
        """Return how much the features that begin at each token add to a rule's score.

        Args:
            rule: the id of a rule that is scored.
        """
        number = list(rates()).index(rule)
        found = [0.0] * self._size
        for at, weight in self._found.values():
            found[at] += sum(weight.rarity * steps for each, steps in weight.steps if each == number)
        return found
