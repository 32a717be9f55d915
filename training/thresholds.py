"""Chooses the scores above which a sentence is faulty, and below which it's innocent."""

from typing import Any, NamedTuple

from training.data import DRAFT, NEUTRAL, Sentence, says_yes, trust

PRECISION = 0.65
"""The minimum precision in real messages of what a score finds beyond the rules."""
COMMON = 4
"""How much more common innocent sentences are in messages than in the files, where half the sentences are faulty."""
DRAFTS_A_RULE = 1 / 120
"""The largest share of innocent drafts in which a rule may find something by score."""
INNOCENT_PART = 0.15
"""The largest share of faulty sentences that a score may call innocent."""
LEAST_THRESHOLD, LEAST_FLOOR = 0.4, -4.0
"""Lower thresholds find a little more in our sentences, but raise false alarms in real messages."""
FALSE_ALARM_WEIGHT = 4
"""The number of misses that weigh as much as one false alarm."""

Numbers = Any  # NumPy isn't installed where types are checked


def relevant(rows: list[Sentence], rule: str) -> list[int]:
    """Return the indexes of the sentences that count for or against a rule."""
    return [at for at, row in enumerate(rows) if row.rule in (rule, NEUTRAL, DRAFT) and trust(row, rule)]


class Trial(NamedTuple):
    """The sentences, with what's needed to choose thresholds.

    Attributes:
        rows: the sentences.
        found: for each, the rules that flag it.
        long: for each, whether it's long enough to be judged by its score.
    """

    rows: list[Sentence]
    found: list[frozenset[str]]
    long: list[bool]

    def among(self, rule: str, *, found: bool) -> list[int]:
        """Return the indexes of the long sentences that count for a rule, and that it flags or doesn't."""
        return [at for at in relevant(self.rows, rule) if self.long[at] and (rule in self.found[at]) == found]


def choose_threshold(trial: Trial, scores: Numbers, rule: str) -> float:
    """Return the lowest score above which the sentences a rule doesn't flag are faulty often enough.

    It's based on the fresh sentences, and may rarely flag anything in an innocent draft.
    """
    rows = trial.rows
    order = sorted(trial.among(rule, found=False), key=lambda at: -scores[at])
    drafts = len({row.family for row in rows if row.rule == DRAFT})
    best, true, false, flagged = float(scores[order[0]]) + 1, 0, 0, set[str]()
    for place, at in enumerate(order[:-1]):
        if rows[at].fresh:
            yes = says_yes(rows[at], rule)
            true, false = true + yes, false + (not yes)
        if rows[at].rule == DRAFT:
            flagged.add(rows[at].family)
        if len(flagged) > drafts * DRAFTS_A_RULE or scores[at] < LEAST_THRESHOLD:
            break
        # One sentence with a doubtful label must not silence a rule.
        if true and true / (true + COMMON * max(0, false - 1)) >= PRECISION:
            best = float(scores[at] + scores[order[place + 1]]) / 2
    return round(best, 2)


def choose_floor(trial: Trial, scores: Numbers, rule: str) -> float:
    """Return the score below which a sentence is innocent, whatever a rule says.

    Below it, the rule is wrong so often that silence does more good than harm.
    """
    rows = trial.rows
    faulty = sorted(scores[at] for at in relevant(rows, rule) if says_yes(rows[at], rule))
    highest = float(faulty[int(len(faulty) * INNOCENT_PART)])
    order = sorted((at for at in trial.among(rule, found=True) if rows[at].fresh), key=lambda at: scores[at])
    best, most, gain = LEAST_FLOOR, 0, 0
    for at in order:
        if scores[at] >= highest:
            break
        gain += -1 if says_yes(rows[at], rule) else FALSE_ALARM_WEIGHT
        if gain >= most:
            best, most = float(scores[at]) + 0.01, gain
    return round(best, 2)
