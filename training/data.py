"""Loads the labeled sentences for training."""

import json
from pathlib import Path
from typing import NamedTuple

from decision_tool.composer import BOOK, compose
from decision_tool.composer.samples import SAMPLES
from decision_tool.reviewer.checks import Notes
from decision_tool.reviewer.kinds import PRACTICAL
from decision_tool.reviewer.learned.features import features, tokens
from decision_tool.reviewer.model import Says
from decision_tool.reviewer.names import find_ignored
from decision_tool.reviewer.rules import RULES
from decision_tool.reviewer.text import Reading

NEUTRAL, DRAFT = "neutral", "draft"
FRESH = (*(f"hand_{number}" for number in range(6, 37)), *(f"drafts_{number}" for number in range(2, 9)))
"""Files that no rule was fixed with, so results on them show how well the rules generalize. Later ones are mostly
faulty or mostly innocent on purpose, so thresholds chosen on them would be too low or too high."""
SCORED = ("pay", "role_question", "next_steps", "repeat", "pushy", "too_personal")
"""The rules that are scored. Slang depends on words alone, and generic drafts on the whole draft."""
SHORTEST = 12
TONES = next([choice.id for choice in field.choices] for field in BOOK.fields if field.id == "tone")
ELSEWHERE = 0.3
"""The weight of a sentence for rules it wasn't written for, because it may break them, too."""
ALLOWED = {
    "next_steps": ("follow_up", "feedback_request"),
    "role_question": ("feedback_request", *PRACTICAL),
    "too_personal": ("correction",),
    "repeat": ("reschedule", "correction", "reply"),
}
"""Kinds of messages in which a rule doesn't apply, so their sentences don't count for it."""


class Sentence(NamedTuple):
    """A labeled sentence.

    Attributes:
        rule: the rule it was written for, `neutral`, or `draft` if it's from an innocent draft.
        faulty: whether the rule must flag it.
        family: its group: sentences with similar wording, or from one draft.
        text: the sentence.
        kind: the kind of message.
        fresh: whether no rule was fixed with the file it comes from.
    """

    rule: str
    faulty: bool
    family: str
    text: str
    kind: str = "message"
    fresh: bool = False


def read_sentences(files: list[Path]) -> list[Sentence]:
    """Read sentences from files with a heading line and four columns: rule, sign, family, and sentence."""
    rows = []
    for file in files:
        for line in file.read_text(encoding="utf-8").split("\n")[1:]:
            if line:
                rule, sign, family, text = line.split("\t")
                rows.append(Sentence(rule, sign == "+", family, text, fresh=file.stem in FRESH))
    return rows


def read_drafts(file: Path) -> list[Sentence]:
    """Read the sentences in the bodies of drafts that break no scored rule."""
    rows: list[Sentence] = []
    for line in file.read_text(encoding="utf-8").splitlines():
        draft = json.loads(line)
        if not {*SCORED} & {*draft["rules"], *draft["arguable"]}:
            found = split(draft["id"], draft["kind"], draft["text"])
            rows += [row._replace(fresh=file.stem in FRESH) for row in found]
    return rows


def read_examples() -> list[Sentence]:
    """Return the examples of the scored rules."""
    return [
        Sentence(rule.id, faulty, f"example-{rule.id}", example.text, example.kind)
        for rule in RULES
        if rule.id in SCORED
        for faulty, examples in ((True, rule.found), (False, rule.passes))
        for example in examples
    ]


def read_good(folder: Path) -> list[Sentence]:
    """Read the sentences of the good drafts in the golden file's folder: headers, an empty line, and the text."""
    rows = []
    for file in sorted([*folder.glob("good-*.txt"), *folder.glob("edge-*.txt")]):
        head, text = file.read_text(encoding="utf-8").split("\n\n", 1)
        rows += split(file.stem, dict(line.split(": ", 1) for line in head.split("\n"))["kind"], text)
    return rows


def compose_samples() -> list[Sentence]:
    """Return the sentences the composer writes from the samples, in each tone and with each field left out."""
    rows = []
    for sample in SAMPLES:
        for tone in TONES:
            for left_out in ("", *sample.fields):
                fields = {name: value for name, value in sample.fields.items() if name != left_out} | {"tone": tone}
                rows += split(sample.id, sample.kind, compose(sample.kind, fields).text)
    return list(dict.fromkeys(rows))


def split(family: str, kind: str, text: str) -> list[Sentence]:
    """Return the sentences in the body of an innocent draft."""
    reading = Reading(text, kind, None, {})
    start, end = reading.layout.body
    pieces = [text[max(start, each.start) : min(end, each.end)].strip() for each in reading.sentences]
    return [Sentence(DRAFT, False, family, piece, kind) for piece in pieces if len(piece) > SHORTEST]


def find_features(row: Sentence) -> frozenset[str]:
    """Return the names of a sentence's features."""
    reading = Reading(row.text, row.kind, None, {})
    return frozenset(name for name, _ in features(tokens(reading, 0, len(row.text), find_ignored(reading))))


def count_tokens(row: Sentence) -> int:
    """Return how many tokens a sentence has."""
    reading = Reading(row.text, row.kind, None, {})
    return len(tokens(reading, 0, len(row.text), find_ignored(reading)))


def find_by_rules(row: Sentence) -> frozenset[str]:
    """Return the ids of rules based on meaning that flag a sentence, before scores are considered."""
    notes = Notes(Reading(row.text, row.kind, None, {}))
    return frozenset(
        rule.id for rule in RULES for check in rule.checks if isinstance(check, Says) and any(notes.find(check))
    )


def says_yes(row: Sentence, rule: str) -> bool:
    """Return whether a rule must flag a sentence."""
    return row.faulty and row.rule == rule


def trust(row: Sentence, rule: str) -> float:
    """Return the weight of a sentence in training a rule, from 0 to 1."""
    if row.kind in ALLOWED.get(rule, ()):
        return 0.0
    return 1.0 if row.rule in (rule, NEUTRAL, DRAFT) or not row.faulty else ELSEWHERE
