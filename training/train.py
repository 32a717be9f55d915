"""Learn the weights of the scorer from the labeled sentences, and print how well it does on families left out.

    python -m training.train            # prints figures, writes decision_tool/reviewer/learned/weights.py
    python -m training.train --measure FILE.tsv ...   # scores sentences that were not learned from, writes nothing

Needs scikit-learn, which the project itself never imports: see README.md beside this file.
"""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from scipy import sparse
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

from training.data import (
    DRAFT,
    NEUTRAL,
    Sentence,
    compose_samples,
    find_features,
    read_drafts,
    read_sentences,
    says_yes,
    trust,
)
from training.output import Model, pack

ROOT = Path(__file__).parent.parent
SENTENCES = ROOT / "tests/reviewer/sentences"
WEIGHTS = ROOT / "decision_tool/reviewer/learned/weights.py"
SPOKEN = ("pay", "role_question", "next_steps", "repeat", "pushy", "too_personal")
"""The rules for which the scorer speaks. Slang is a matter of words, and what is generic one of the whole draft."""
FOLDS = 5
INVERSE_PENALTY = 30.0
KEPT = 5000
"""The features that each rule keeps."""
PRECISION = 0.97
DRAFTS_A_RULE = 1 / 80
"""In how large a part of innocent drafts a rule may find something by its score."""
INNOCENT_PART = 0.05
"""How large a part of the faulty sentences a score may take for innocent."""

Matrix = Any  # SciPy has no types of its own
Flags = Any
Numbers = Any  # NumPy is not where the types are checked


class Data:
    """Sentences as a matrix of features.

    Attributes:
        rows: the sentences.
        names: the features that two sentences or more have, sorted.
        matrix: a row a sentence, a column a feature, each weighted by how rare it is.
        rarity: how much each feature weighs before it is learned.
        families: the family of each sentence; what is learned from a family never judges it.
    """

    def __init__(self, rows: list[Sentence]) -> None:
        """Find the features of sentences.

        Args:
            rows: the sentences.
        """
        self.rows = rows
        found = [find_features(row) for row in rows]
        counts: dict[str, int] = {}
        for features in found:
            for name in features:
                counts[name] = counts.get(name, 0) + 1
        self.names = sorted(name for name, count in counts.items() if count > 1)
        self.rarity = np.array([np.log((1 + len(rows)) / (1 + counts[name])) + 1 for name in self.names])
        self.matrix = to_matrix(found, self.names) @ sparse.diags(self.rarity)
        self.families = np.array([row.family for row in rows])


def to_matrix(found: list[frozenset[str]], names: list[str]) -> Matrix:
    """Return a matrix with a row for each set of features, and a column for each name."""
    number = {name: at for at, name in enumerate(names)}
    columns: list[int] = []
    ends = [0]
    for features in found:
        columns += sorted(number[name] for name in features if name in number)
        ends.append(len(columns))
    return sparse.csr_matrix((np.ones(len(columns)), columns, ends), shape=(len(found), len(names)))


def scale(matrix: Matrix) -> Matrix:
    """Return the rows of a matrix, each of length one."""
    length = np.sqrt(np.asarray(matrix.multiply(matrix).sum(1)).ravel())
    length[length == 0] = 1
    return sparse.diags(1 / length) @ matrix


def fit(matrix: Matrix, faulty: Flags, trusted: Numbers) -> tuple[Numbers, float]:
    """Return the weights of features, and the bias."""
    model = LogisticRegression(
        C=INVERSE_PENALTY, class_weight="balanced", max_iter=300, solver="liblinear", random_state=0
    )
    model.fit(matrix, faulty, sample_weight=trusted)
    return model.coef_[0], float(model.intercept_[0])


def learn(data: Data, chosen: Numbers) -> Model:
    """Return what is learned from chosen sentences.

    The features that weigh most for a rule are kept; then all is learned again from the kept ones.

    Args:
        data: all sentences.
        chosen: the numbers of the sentences to learn from.
    """
    rows = [data.rows[at] for at in chosen]
    labels = {
        rule: (np.array([says_yes(row, rule) for row in rows]), np.array([trust(row, rule) for row in rows]))
        for rule in SPOKEN
    }
    whole = data.matrix[chosen]
    scaled = scale(whole)
    kept: set[int] = set()
    for rule in SPOKEN:
        weights, _ = fit(scaled, *labels[rule])
        # What weighs much and is common enough to be met again comes first; ties by number, so it is always the same.
        order = np.lexsort((np.arange(len(weights)), -np.abs(weights)))
        kept.update(int(at) for at in order[:KEPT])
    columns = np.array(sorted(kept))
    scaled = scale(whole[:, columns])
    learned = {rule: fit(scaled, *labels[rule]) for rule in SPOKEN}
    return Model(
        [data.names[at] for at in columns],
        data.rarity[columns],
        {rule: weights for rule, (weights, _) in learned.items()},
        {rule: bias for rule, (_, bias) in learned.items()},
    ).rounded()


def judge(model: Model, found: list[frozenset[str]]) -> dict[str, Numbers]:
    """Return the score of each set of features for each rule."""
    scaled = scale(to_matrix(found, model.names) @ sparse.diags(model.rarity))
    return {rule: scaled @ weights + model.biases[rule] for rule, weights in model.weights.items()}


def cross_validate(data: Data) -> dict[str, Numbers]:
    """Return the scores of all sentences, each by a model that has not seen its family."""
    scores = {rule: np.zeros(len(data.rows)) for rule in SPOKEN}
    for chosen, rest in GroupKFold(FOLDS).split(data.matrix, groups=data.families):
        judged = judge(learn(data, chosen), [find_features(data.rows[at]) for at in rest])
        for rule in SPOKEN:
            scores[rule][rest] = judged[rule]
    return scores


def counted(rows: list[Sentence], rule: str) -> list[int]:
    """Return the numbers of the sentences that count for or against a rule."""
    return [at for at, row in enumerate(rows) if row.rule in (rule, NEUTRAL, DRAFT) and trust(row, rule)]


def choose_threshold(rows: list[Sentence], scores: Numbers, rule: str) -> float:
    """Return the lowest score from which a rule is precise enough, and seldom heard in innocent drafts."""
    order = sorted(counted(rows, rule), key=lambda at: -scores[at])
    drafts = len({row.family for row in rows if row.rule == DRAFT})
    best, true, false, heard = float(scores[order[0]]) + 1, 0, 0, set[str]()
    for place, at in enumerate(order):
        yes = says_yes(rows[at], rule)
        true, false = true + yes, false + (not yes)
        if rows[at].rule == DRAFT:
            heard.add(rows[at].family)
        if len(heard) > drafts * DRAFTS_A_RULE:
            break
        after = scores[order[place + 1]] if place + 1 < len(order) else scores[at] - 1
        if true / (true + false) >= PRECISION:
            best = float(scores[at] + after) / 2
    return round(best, 2)


def choose_floor(rows: list[Sentence], scores: Numbers, rule: str) -> float:
    """Return the score below which a sentence is innocent whatever a rule says."""
    faulty = sorted(scores[at] for at in counted(rows, rule) if says_yes(rows[at], rule))
    return round(float(faulty[int(len(faulty) * INNOCENT_PART)]), 2)


def table(rows: list[Sentence], hit: Callable[[int, str], bool]) -> str:
    """Return precision and recall for each rule as lines."""
    lines = []
    sums = [0, 0, 0]
    for rule in SPOKEN:
        tally = [0, 0, 0]
        for at in counted(rows, rule):
            yes = says_yes(rows[at], rule)
            if hit(at, rule):
                tally[0 if yes else 1] += 1
            elif yes:
                tally[2] += 1
        sums = [a + b for a, b in zip(sums, tally, strict=True)]
        lines.append(line(rule, tally))
    return "\n".join([*lines, line("all", sums)])


def line(name: str, tally: list[int]) -> str:
    """Return one line of the table: found, false, missed."""
    true, false, missed = tally
    return (
        f"{name:15}{true:5} found {false:4} false {missed:5} missed   "
        f"precision {true / max(1, true + false):.3f}  recall {true / max(1, true + missed):.3f}"
    )


def main() -> None:
    """Learn and write, or measure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--measure", nargs="+", type=Path, metavar="FILE", help="score other sentences, write nothing")
    parser.add_argument("--part", type=float, default=1.0, help="learn from a part of the families only")
    options = parser.parse_args()
    rows = read_sentences(sorted(SENTENCES.glob("*.tsv"))) + read_drafts(SENTENCES / "drafts.jsonl") + compose_samples()
    if options.part < 1:
        families = sorted({row.family for row in rows})
        few = set(np.random.default_rng(0).permutation(families)[: int(len(families) * options.part)])
        rows = [row for row in rows if row.family in few]
    data = Data(rows)
    scores = cross_validate(data)
    thresholds = {rule: choose_threshold(rows, scores[rule], rule) for rule in SPOKEN}
    floors = {rule: choose_floor(rows, scores[rule], rule) for rule in SPOKEN}
    print(
        f"{len(rows)} sentences, {len(set(data.families))} families. Judged by models that have not seen their family:"
    )
    print(table(rows, lambda at, rule: bool(scores[rule][at] > thresholds[rule])))
    print("below the floor, so never a finding:")
    print(table(rows, lambda at, rule: bool(scores[rule][at] > floors[rule])))
    heard = {
        row.family
        for at, row in enumerate(rows)
        if row.rule == DRAFT
        for r in SPOKEN
        if trust(row, r) and scores[r][at] > thresholds[r]
    }
    print(f"innocent drafts heard: {len(heard)} of {len({row.family for row in rows if row.rule == DRAFT})}")
    model = learn(data, np.arange(len(rows)))
    if options.measure:
        others = read_sentences(options.measure)
        judged = judge(model, [find_features(row) for row in others])
        print(f"{len(others)} other sentences:")
        print(table(others, lambda at, rule: bool(judged[rule][at] > thresholds[rule])))
        return
    WEIGHTS.write_text(pack(model, thresholds, floors), encoding="utf-8")
    print(f"{WEIGHTS.relative_to(ROOT)}: {len(model.names)} features, {WEIGHTS.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
