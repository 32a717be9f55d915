"""The labeled sentences as training needs them."""

import json
from pathlib import Path
from typing import NamedTuple

from decision_tool.composer import BOOK, compose
from decision_tool.composer.samples import SAMPLES
from decision_tool.reviewer.checks import Notes
from decision_tool.reviewer.kinds import PRACTICAL
from decision_tool.reviewer.learned.features import features, tokens
from decision_tool.reviewer.model import Says
from decision_tool.reviewer.names import spare
from decision_tool.reviewer.rules import RULES
from decision_tool.reviewer.text import Reading

NEUTRAL, DRAFT = "neutral", "draft"
FRESH = (*(f"hand_{number}" for number in range(6, 20)), "drafts_2", "drafts_3", "drafts_4")
"""Files that no rule was mended by, so what the rules find in them tells what they find elsewhere."""
SPOKEN = ("pay", "role_question", "next_steps", "repeat", "pushy", "too_personal")
"""The rules for which the scorer speaks. Slang is a matter of words, and what is generic one of the whole draft."""
SHORTEST = 12
TONES = next([choice.id for choice in field.choices] for field in BOOK.fields if field.id == "tone")
ELSEWHERE = 0.3
"""How much a sentence counts against the rules that it was not written for; it may break them, too."""
ALLOWED = {
    "next_steps": ("follow_up", "feedback_request"),
    "role_question": ("feedback_request", *PRACTICAL),
    "too_personal": ("reschedule", "correction"),
    "repeat": ("reschedule", "correction", "reply"),
}
"""Kinds of message in which a rule lets pass what it is about, so their sentences say nothing of it."""


class Sentence(NamedTuple):
    """A labeled sentence.

    Attributes:
        rule: the rule it was written for, `neutral`, or `draft` for one out of an innocent draft.
        faulty: whether the rule must find something in it.
        family: sentences of one way of saying it, or of one draft.
        text: the sentence.
        kind: the kind of the message.
        fresh: whether no rule was mended by the file that it comes from.
    """

    rule: str
    faulty: bool
    family: str
    text: str
    kind: str = "message"
    fresh: bool = False


def read_sentences(files: list[Path]) -> list[Sentence]:
    """Return the sentences of files with a heading line: rule, sign, family, sentence."""
    rows = []
    for file in files:
        for line in file.read_text(encoding="utf-8").split("\n")[1:]:
            if line:
                rule, sign, family, text = line.split("\t")
                rows.append(Sentence(rule, sign == "+", family, text, fresh=file.stem in FRESH))
    return rows


def read_drafts(file: Path) -> list[Sentence]:
    """Return the sentences in the bodies of drafts that break no rule for which the scorer speaks."""
    rows: list[Sentence] = []
    for line in file.read_text(encoding="utf-8").splitlines():
        draft = json.loads(line)
        if not {*SPOKEN} & {*draft["rules"], *draft["arguable"]}:
            found = split(draft["id"], draft["kind"], draft["text"])
            rows += [row._replace(fresh=file.stem in FRESH) for row in found]
    return rows


def read_examples() -> list[Sentence]:
    """Return the examples that rules give of themselves."""
    return [
        Sentence(rule.id, faulty, f"example-{rule.id}", example.text, example.kind)
        for rule in RULES
        if rule.id in SPOKEN
        for faulty, examples in ((True, rule.found), (False, rule.passes))
        for example in examples
    ]


def read_good(folder: Path) -> list[Sentence]:
    """Return the sentences of the good drafts of the golden file: a heading, an empty line, the text."""
    rows = []
    for file in sorted([*folder.glob("good-*.txt"), *folder.glob("edge-*.txt")]):
        head, text = file.read_text(encoding="utf-8").split("\n\n", 1)
        rows += split(file.stem, dict(line.split(": ", 1) for line in head.split("\n"))["kind"], text)
    return rows


def compose_samples() -> list[Sentence]:
    """Return the sentences of what the composer writes from the samples, with their tones and without some fields."""
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
    return frozenset(name for name, _ in features(tokens(reading, 0, len(row.text), spare(reading))))


def count_tokens(row: Sentence) -> int:
    """Return how many tokens a sentence has."""
    reading = Reading(row.text, row.kind, None, {})
    return len(tokens(reading, 0, len(row.text), spare(reading)))


def find_by_rules(row: Sentence) -> frozenset[str]:
    """Return the ids of the rules that go by meaning and find something in a sentence, whatever it sounds like."""
    notes = Notes(Reading(row.text, row.kind, None, {}))
    return frozenset(
        rule.id for rule in RULES for check in rule.checks if isinstance(check, Says) and any(notes.find(check))
    )


def says_yes(row: Sentence, rule: str) -> bool:
    """Return whether a rule must find something in a sentence."""
    return row.faulty and row.rule == rule


def trust(row: Sentence, rule: str) -> float:
    """Return how much a sentence counts when a rule is learned, 0 to 1."""
    if row.kind in ALLOWED.get(rule, ()):
        return 0.0
    return 1.0 if row.rule in (rule, NEUTRAL, DRAFT) or not row.faulty else ELSEWHERE
