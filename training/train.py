"""Trains the scorer's weights on the labeled sentences, and prints its results on held-out families.

    python -m training.train            # prints results, writes decision_tool/reviewer/learned/weights.py
    python -m training.train --measure FILE.tsv ...   # scores other sentences, writes nothing

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

from decision_tool.reviewer.learned.opinion import FEWEST
from decision_tool.reviewer.learned.score import UNKNOWN
from training.data import (
    DRAFT,
    SCORED,
    Sentence,
    compose_samples,
    count_tokens,
    find_by_rules,
    find_features,
    read_drafts,
    read_examples,
    read_good,
    read_sentences,
    says_yes,
    trust,
)
from training.output import Model, pack
from training.thresholds import Trial, choose_floor, choose_threshold, relevant

ROOT = Path(__file__).parent.parent
SENTENCES = ROOT / "tests/reviewer/sentences"
GOOD = SENTENCES.parent / "drafts"
WEIGHTS = ROOT / "decision_tool/reviewer/learned/weights.py"
FOLDS = 5
INVERSE_PENALTY = 30.0
LEAST_GAP = 0.1
"""How far below the threshold a floor is at least, so that a rule's own finding never needs the higher score."""
KEPT = 5550
"""The number of features to keep for each rule."""

Matrix = Any  # SciPy has no types of its own
Flags = Any
Numbers = Any  # NumPy isn't installed where types are checked


class Data:
    """Sentences as a matrix of features.

    Attributes:
        rows: the sentences.
        names: the features found in at least two sentences, sorted.
        matrix: one row per sentence and one column per feature, weighted by rarity.
        rarity: the inverse document frequency of each feature.
        families: the family of each sentence; a model is never tested on a family it was trained on.
        sizes: the number of features of each sentence, including those without a column.
    """

    def __init__(self, rows: list[Sentence]) -> None:
        """Extract the features of sentences.

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
        self.sizes = np.array([len(features) for features in found])
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


def scale(matrix: Matrix, sizes: Numbers) -> Matrix:
    """Scale the rows of a matrix to length one, counting the features without a column.

    Args:
        matrix: one row per sentence.
        sizes: the number of features of each sentence.
    """
    unknown = sizes - np.diff(matrix.indptr)
    length = np.sqrt(np.asarray(matrix.multiply(matrix).sum(1)).ravel() + unknown * UNKNOWN**2)
    length[length == 0] = 1
    return sparse.diags(1 / length) @ matrix


def fit(matrix: Matrix, faulty: Flags, trusted: Numbers) -> tuple[Numbers, float]:
    """Fit a model, and return its feature weights and bias."""
    model = LogisticRegression(
        C=INVERSE_PENALTY, class_weight="balanced", max_iter=300, solver="liblinear", random_state=0
    )
    model.fit(matrix, faulty, sample_weight=trusted)
    return model.coef_[0], float(model.intercept_[0])


def learn(data: Data, chosen: Numbers) -> Model:
    """Train a model on some of the sentences.

    The features with the highest weights for any rule are kept, and the model is trained again on those.

    Args:
        data: all sentences.
        chosen: the indexes of the sentences to train on.
    """
    rows = [data.rows[at] for at in chosen]
    labels = {
        rule: (np.array([says_yes(row, rule) for row in rows]), np.array([trust(row, rule) for row in rows]))
        for rule in SCORED
    }
    whole, sizes = data.matrix[chosen], data.sizes[chosen]
    scaled = scale(whole, sizes)
    kept: set[int] = set()
    for rule in SCORED:
        weights, _ = fit(scaled, *labels[rule])
        # Highest weights first; ties go by index, so the result is reproducible.
        order = np.lexsort((np.arange(len(weights)), -np.abs(weights)))
        kept.update(int(at) for at in order[:KEPT])
    columns = np.array(sorted(kept))
    scaled = scale(whole[:, columns], sizes)
    learned = {rule: fit(scaled, *labels[rule]) for rule in SCORED}
    return Model(
        [data.names[at] for at in columns],
        data.rarity[columns],
        {rule: weights for rule, (weights, _) in learned.items()},
        {rule: bias for rule, (_, bias) in learned.items()},
    ).rounded()


def judge(model: Model, found: list[frozenset[str]]) -> dict[str, Numbers]:
    """Return the score of each set of features for each rule."""
    sizes = np.array([len(features) for features in found])
    scaled = scale(to_matrix(found, model.names) @ sparse.diags(model.rarity), sizes)
    return {rule: scaled @ weights + model.biases[rule] for rule, weights in model.weights.items()}


def cross_validate(data: Data) -> dict[str, Numbers]:
    """Return the scores of all sentences, each by a model that wasn't trained on its family."""
    scores = {rule: np.zeros(len(data.rows)) for rule in SCORED}
    for chosen, rest in GroupKFold(FOLDS).split(data.matrix, groups=data.families):
        judged = judge(learn(data, chosen), [find_features(data.rows[at]) for at in rest])
        for rule in SCORED:
            scores[rule][rest] = judged[rule]
    return scores


def table(rows: list[Sentence], hit: Callable[[int, str], bool], *, fresh: bool = False) -> str:
    """Format precision and recall for each rule, for all sentences or the fresh ones."""
    lines = []
    sums = [0, 0, 0]
    for rule in SCORED:
        tally = [0, 0, 0]
        for at in relevant(rows, rule):
            if fresh and not rows[at].fresh:
                continue
            yes = says_yes(rows[at], rule)
            if hit(at, rule):
                tally[0 if yes else 1] += 1
            elif yes:
                tally[2] += 1
        sums = [a + b for a, b in zip(sums, tally, strict=True)]
        lines.append(line(rule, tally))
    return "\n".join([*lines, line("all", sums)])


def line(name: str, tally: list[int]) -> str:
    """Format one line of the table: found, false, and missed."""
    true, false, missed = tally
    return (
        f"{name:15}{true:5} found {false:4} false {missed:5} missed   "
        f"precision {true / max(1, true + false):.3f}  recall {true / max(1, true + missed):.3f}"
    )


def main() -> None:
    """Train and write the weights, or measure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--measure", nargs="+", type=Path, metavar="FILE", help="score other sentences, write nothing")
    parser.add_argument("--part", type=float, default=1.0, help="learn from a part of the families only")
    options = parser.parse_args()
    rows = read_sentences(sorted(SENTENCES.glob("*.tsv")))
    for file in sorted(SENTENCES.glob("*.jsonl")):
        rows += read_drafts(file)
    rows += read_examples()
    rows += read_good(GOOD)
    rows += compose_samples()
    if options.part < 1:
        families = sorted({row.family for row in rows})
        few = set(np.random.default_rng(0).permutation(families)[: int(len(families) * options.part)])
        rows = [row for row in rows if row.family in few]
    data = Data(rows)
    scores = cross_validate(data)
    trial = Trial(rows, [find_by_rules(row) for row in rows], [count_tokens(row) >= FEWEST for row in rows])
    thresholds = {rule: choose_threshold(trial, scores[rule], rule) for rule in SCORED}
    floors = {rule: min(choose_floor(trial, scores[rule], rule), thresholds[rule] - LEAST_GAP) for rule in SCORED}

    def says(at: int, rule: str) -> bool:
        score = scores[rule][at] if trial.long[at] else -np.inf
        return bool(score > (floors if rule in trial.found[at] else thresholds)[rule]) or (
            not trial.long[at] and rule in trial.found[at]
        )

    print(
        f"{len(rows)} sentences, {len(set(data.families))} families. Judged by models that have not seen their family:"
    )
    print("the score alone:")
    print(table(rows, lambda at, rule: bool(scores[rule][at] > thresholds[rule])))
    print("rules alone, on sentences that no rule was mended by:")
    print(table(rows, lambda at, rule: rule in trial.found[at], fresh=True))
    print("rules and score, on the same:")
    print(table(rows, says, fresh=True))
    drafts = {row.family for row in rows if row.rule == DRAFT}
    for name, judged_by in (("rules", lambda at, rule: rule in trial.found[at]), ("rules and score", says)):
        heard = {
            row.family
            for at, row in enumerate(rows)
            if row.rule == DRAFT
            for rule in SCORED
            if trust(row, rule) and judged_by(at, rule)
        }
        print(f"innocent drafts heard by {name}: {len(heard)} of {len(drafts)}")
    print({rule: (thresholds[rule], floors[rule]) for rule in SCORED})
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
