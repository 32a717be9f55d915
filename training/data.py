"""The labeled sentences as training needs them."""

import json
from pathlib import Path
from typing import NamedTuple

from decision_tool.reviewer.learned.features import features, tokens
from decision_tool.reviewer.names import spare
from decision_tool.reviewer.text import Reading

NEUTRAL, DRAFT = "neutral", "draft"
SHORTEST = 12
ELSEWHERE = 0.3
"""How much a sentence counts against the rules that it was not written for; it may break them, too."""
ALLOWED = {
    "next_steps": ("follow_up", "feedback_request"),
    "role_question": ("feedback_request",),
    "repeat": ("reschedule", "correction", "follow_up", "reply"),
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
    """

    rule: str
    faulty: bool
    family: str
    text: str
    kind: str = "message"


def read_sentences(files: list[Path]) -> list[Sentence]:
    """Return the sentences of files with a heading line: rule, sign, family, sentence."""
    rows = []
    for file in files:
        for line in file.read_text(encoding="utf-8").split("\n")[1:]:
            if line:
                rule, sign, family, text = line.split("\t")
                rows.append(Sentence(rule, sign == "+", family, text))
    return rows


def read_drafts(file: Path) -> list[Sentence]:
    """Return the sentences in the bodies of innocent drafts."""
    rows = []
    for line in file.read_text(encoding="utf-8").splitlines():
        draft = json.loads(line)
        if draft["rules"] or draft["arguable"]:
            continue
        reading = Reading(draft["text"], draft["kind"], None, {})
        start, end = reading.layout.body
        for sentence in reading.sentences:
            text = draft["text"][max(start, sentence.start) : min(end, sentence.end)].strip()
            if len(text) > SHORTEST:
                rows.append(Sentence(DRAFT, False, draft["id"], text, draft["kind"]))
    return rows


def find_features(row: Sentence) -> frozenset[str]:
    """Return the names of a sentence's features."""
    reading = Reading(row.text, row.kind, None, {})
    return frozenset(name for name, _ in features(tokens(reading, 0, len(row.text), spare(reading))))


def says_yes(row: Sentence, rule: str) -> bool:
    """Return whether a rule must find something in a sentence."""
    return row.faulty and row.rule == rule


def trust(row: Sentence, rule: str) -> float:
    """Return how much a sentence counts when a rule is learned, 0 to 1."""
    if row.kind in ALLOWED.get(rule, ()):
        return 0.0
    return 1.0 if row.rule in (rule, NEUTRAL, DRAFT) or not row.faulty else ELSEWHERE
