"""Chooses from which score a sentence is faulty, and below which it is innocent."""

from typing import Any, NamedTuple

from training.data import DRAFT, NEUTRAL, Sentence, says_yes, trust

PRECISION = 0.7
"""How many of the sentences that a score adds to those that the rules find must be faulty, in messages."""
COMMON = 4
"""How many times as common innocent sentences are in messages as in the files, where every second one is faulty."""
DRAFTS_A_RULE = 1 / 120
"""In how large a part of innocent drafts a rule may find something by its score."""
INNOCENT_PART = 0.1
"""How large a part of the faulty sentences a score may take for innocent, at most."""
LEAST_THRESHOLD, LEAST_FLOOR = -0.25, -4.0
WRONGED = 2
"""How many misses weigh as much as one false alarm."""

Numbers = Any  # NumPy is not where the types are checked


def counted(rows: list[Sentence], rule: str) -> list[int]:
    """Return the numbers of the sentences that count for or against a rule."""
    return [at for at, row in enumerate(rows) if row.rule in (rule, NEUTRAL, DRAFT) and trust(row, rule)]


class Trial(NamedTuple):
    """What is known of the sentences when thresholds are chosen.

    Attributes:
        rows: the sentences.
        found: for each, the rules that find something in it.
        long: for each, whether it is long enough to be judged by its sound.
    """

    rows: list[Sentence]
    found: list[frozenset[str]]
    long: list[bool]

    def among(self, rule: str, *, found: bool) -> list[int]:
        """Return the numbers of the long sentences that count for a rule, and that it finds or does not find."""
        return [at for at in counted(self.rows, rule) if self.long[at] and (rule in self.found[at]) == found]


def choose_threshold(trial: Trial, scores: Numbers, rule: str) -> float:
    """Return the lowest score from which what a rule doesn't find is faulty often enough.

    It goes by the sentences that the rules were not mended by, and must seldom be heard in any innocent draft.
    """
    rows = trial.rows
    order = sorted(trial.among(rule, found=False), key=lambda at: -scores[at])
    drafts = len({row.family for row in rows if row.rule == DRAFT})
    best, true, false, heard = float(scores[order[0]]) + 1, 0, 0, set[str]()
    for place, at in enumerate(order[:-1]):
        if rows[at].fresh:
            yes = says_yes(rows[at], rule)
            true, false = true + yes, false + (not yes)
        if rows[at].rule == DRAFT:
            heard.add(rows[at].family)
        if len(heard) > drafts * DRAFTS_A_RULE or scores[at] < LEAST_THRESHOLD:
            break
        # One sentence with a doubtful label must not silence a rule.
        if true and true / (true + COMMON * max(0, false - 1)) >= PRECISION:
            best = float(scores[at] + scores[order[place + 1]]) / 2
    return round(best, 2)


def choose_floor(trial: Trial, scores: Numbers, rule: str) -> float:
    """Return the score below which a sentence is innocent whatever a rule says.

    Below it, the rule is so often wrong that silence does more good than harm.
    """
    rows = trial.rows
    faulty = sorted(scores[at] for at in counted(rows, rule) if says_yes(rows[at], rule))
    highest = float(faulty[int(len(faulty) * INNOCENT_PART)])
    order = sorted((at for at in trial.among(rule, found=True) if rows[at].fresh), key=lambda at: scores[at])
    best, most, gain = LEAST_FLOOR, 0, 0
    for at in order:
        if scores[at] >= highest:
            break
        gain += -1 if says_yes(rows[at], rule) else WRONGED
        if gain >= most:
            best, most = float(scores[at]) + 0.01, gain
    return round(best, 2)
