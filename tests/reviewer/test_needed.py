"""Every word of a topic, and every act, is needed by at least one sentence.

A word is needed if removing it changes what the rules find in some sentence, either as a message or as a practical
question. Learned scores are ignored, so a word that only they need isn't needed. Write a sentence before you add a
word, and label it with the right result.
"""

from collections import defaultdict
from collections.abc import Iterator
from itertools import product
from typing import Any

import pytest

from decision_tool.reviewer.checks import Notes
from decision_tool.reviewer.detect import detect
from decision_tool.reviewer.forms import form
from decision_tool.reviewer.lexicon import lines
from decision_tool.reviewer.lookup import END, Tree, forms_of, topics, tree, walk
from decision_tool.reviewer.model import Missing, Says
from decision_tool.reviewer.rules import RULES
from decision_tool.reviewer.rules.generic import TELLING, TOKEN, WORDS_A_FACT
from decision_tool.reviewer.rules.generic import find as find_generic
from decision_tool.reviewer.speech import ABOUT_ME, ABOUT_YOU, ASKS, BY_WORD, INDIRECT, ORDER, QUESTION, THANKS, Heard
from decision_tool.reviewer.text import Reading
from decision_tool.reviewer.topics import chat
from tests.reviewer.test_sentences import FLOORS, read_drafts, read_sentences

KINDS = ("message", "logistics")
ACTS = (ASKS, QUESTION, ABOUT_ME, BY_WORD, ABOUT_YOU, INDIRECT, ORDER, THANKS)
CHECKS = [(rule.id, check) for rule in RULES for check in rule.checks if isinstance(check, Says | Missing)]

type Entry = tuple[str, tuple[str, ...]]
type Word = tuple[str, str, int, str]
"""A topic, its entry, and the place and the choice of a word in it."""


def texts() -> list[str]:
    """Return every sentence and draft, short ones first: they take less time, and each word in them does more."""
    found = [sentence.text for name in FLOORS for sentence in read_sentences(name)]
    return sorted({*found, *(str(draft["text"]) for draft in read_drafts())}, key=lambda text: (len(text), text))


def findings(heard: Heard) -> object:
    """Return what the rules based on meaning find in a draft, before scores are considered."""
    notes = Notes(heard.reading)
    notes.__dict__["heard"] = heard
    spans: dict[tuple[str, str], list[tuple[int, int]]] = defaultdict(list)
    parts: list[object] = []
    for rule, check in CHECKS:
        if isinstance(check, Missing):
            parts.append((rule, notes.part(check)))
        else:
            for match in notes.find(check):
                spans[rule, match.severity].append((match.start, match.end))
    offered = any("offered" in speech.acts for speech in heard.speeches)
    return {key: merge(found) for key, found in spans.items()}, parts, detect(heard), offered


def merge(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Sort spans, and join those that overlap."""
    found: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if found and start < found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found


def hear(text: str, kind: str = "message") -> Heard:
    """Parse a text as a kind of message."""
    return Heard(Reading(text, kind, None, {}))


def read(text: str) -> list[object]:
    """Return what the rules find in a text, as each kind of message."""
    return [findings(hear(text, kind)) for kind in KINDS]


def expand(topic: str, entry: str) -> Iterator[tuple[tuple[str, ...], Entry]]:
    """Yield every choice of words in an entry, with the forms that match it."""
    for words in product(*(word.split("/") for word in entry.split(" "))):
        yield words, (topic, tuple(forms_of(" ".join(words))))


def entries_in(text: str, root: Tree) -> set[Entry]:
    """Return the entries found in a text."""
    heard = hear(text)
    found: set[Any] = {
        entry
        for speech in heard.speeches
        for at in range(speech.first, speech.last)
        for entry, _ in walk(root, heard.forms, heard.faces, at, speech.last)
    }
    return found


def is_needed(text: str, entry: Entry, whole: list[object]) -> bool:
    """Return whether removing an entry changes what the rules find in a text."""
    node = tree()
    for word in entry[1]:
        node = node[word]
    before = node[END]
    node[END] = tuple(topic for topic in before if topic != entry[0])
    try:
        return any(findings(hear(text, kind)) != found for kind, found in zip(KINDS, whole, strict=True))
    finally:
        node[END] = before


@pytest.mark.gate
@pytest.mark.no_cover  # exhaustive; faster tests cover the same code
def test_every_word_of_a_topic_is_needed() -> None:
    """Removing any choice of any entry changes the result of some sentence."""
    shows: dict[Entry, set[Word]] = defaultdict(set)
    root: Tree = {}
    for topic, entries in topics().items():
        for entry in set(entries if topic != "stock" else ()):
            for words, key in expand(topic, entry):
                shows[key] |= {(topic, entry, at, word) for at, word in enumerate(words)}
                node = root
                for form_of_word in key[1]:
                    node = node.setdefault(form_of_word, {})
                node[END] = (*node.get(END, ()), key)
    missing = {word for found in shows.values() for word in found}
    for text in texts():
        whole: list[object] = []
        for key in entries_in(text, root):
            if not missing.isdisjoint(shows[key]):
                whole = whole or read(text)
                missing -= shows[key] if is_needed(text, key, whole) else set()
    assert sorted(missing) == []


def test_every_act_is_needed() -> None:
    """Questions, how and about whom they ask, orders, and thanks at the start."""
    left = set(ACTS)
    for text, kind in product(texts(), KINDS):
        if left:
            heard = hear(text, kind)
            whole = findings(heard) if left & {act for speech in heard.speeches for act in speech.acts} else None
            for act in sorted(left) if whole is not None else ():
                poorer = Heard(heard.reading)
                for speech in poorer.speeches:
                    speech.acts.discard(act)
                if findings(poorer) != whole:
                    left.discard(act)
    assert left == set()


@pytest.mark.gate
def test_every_stock_word_is_needed() -> None:
    """Each one is in a generic sentence that would otherwise count as specific."""
    needed: set[str] = set()
    for text in texts():
        reading = Reading(text, "thank_you", None, {})
        start, end = reading.layout.body
        if reading.language == "en" and reading.count_words(start, end) <= WORDS_A_FACT and any(find_generic(reading)):
            words = (match.group() for match in TOKEN().finditer(reading.plain[start:end]))
            needed |= {form(word) for word in words if len(word) >= TELLING}
    assert [entry for entry in topics()["stock"] if needed.isdisjoint(forms_of(entry))] == []


def test_every_casual_word_is_in_a_sentence() -> None:
    """They're wrong in any context."""
    held = [f" {' '.join(Reading(text, 'message', None, {}).tokens)} " for text in texts()]
    every = "\n".join(held)
    assert [words for words in lines(chat.WORDS) if f" {words} " not in every] == []
