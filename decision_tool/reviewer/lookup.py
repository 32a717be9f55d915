"""Finds the words of topics in a draft, with one tree of word forms that is walked from every word."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from importlib import import_module
from typing import Any

from decision_tool.reviewer.forms import expand, form
from decision_tool.reviewer.lexicon import words

FILES = ("acts", "pay", "outcome", "contact", "work", "pressure", "private", "stock", "parts", "kind")
# Filler words that don't change what a phrase is about.
LITTLE = words(
    "a an the very really so just quite truly simply genuinely greatly deeply sincerely certainly definitely "
    "absolutely completely highly extremely"
)
END, GAP, EXACT = "", "..", "="
FARTHEST = 4

type Tree = dict[str, Any]


def read_topics(text: str) -> dict[str, list[str]]:
    """Parse a list of topics.

    Args:
        text: headings after `== `, each followed by its entries, one per line; `# ` begins a comment.
    """
    found: dict[str, list[str]] = {}
    entries: list[str] = []
    for line in text.split("\n"):
        if line.startswith("== "):
            entries = found.setdefault(line[3:], [])
        elif line and not line.startswith("# "):
            entries.append(line)
    return found


def forms_of(entry: str) -> list[str]:
    """Return the word forms that match an entry.

    Args:
        entry: an entry of a list.
    """
    found = []
    for word in entry.split(" "):
        if word == GAP or word[0] == EXACT:
            found.append(word)
        else:
            found += [form(part) for part in expand(word) if part not in LITTLE]
    return found


@cache
def topics() -> Mapping[str, Sequence[str]]:
    """Return every topic with its entries."""
    found: dict[str, list[str]] = {}
    for name in FILES:
        found |= read_topics(import_module(f"decision_tool.reviewer.topics.{name}").WORDS)
    return found


@cache
def tree() -> Tree:
    """Return the tree of every entry's word forms, with the topics at the ends of its branches."""
    return grow((topic, entry) for topic, entries in topics().items() for entry in entries)


def grow(entries: Iterable[tuple[str, str]]) -> Tree:
    """Build a tree of entries.

    Args:
        entries: pairs of a topic and an entry.
    """
    root: Tree = {}
    for topic, entry in entries:
        for each in spell_out(entry):
            node = root
            for word in forms_of(each):
                node = node.setdefault(word, {})
            if topic not in node.get(END, ()):
                node[END] = (*node.get(END, ()), topic)
    return root


def spell_out(entry: str) -> list[str]:
    """Expand the choices in an entry: `like/love to know` becomes two entries.

    Args:
        entry: an entry of a list.
    """
    found = [""]
    for word in entry.split(" "):
        found = [f"{before} {choice}".strip() for before in found for choice in word.split("/")]
    return found


def walk(root: Tree, forms: Sequence[str], faces: Sequence[str], at: int, last: int) -> Iterator[tuple[str, int]]:
    """Yield every topic with an entry that begins at a word, and the index of the word after it.

    Args:
        root: the tree.
        forms: the forms of the draft's words.
        faces: the words themselves, each after `=`.
        at: the index of the word.
        last: the index of the word after the sentence.
    """
    waiting = [(root, at)]
    while waiting:
        node, at = waiting.pop()
        if END in node:
            for topic in node[END]:
                yield topic, at
        if at >= last:
            continue
        if GAP in node:
            waiting += [(node[GAP], after) for after in range(at, min(at + FARTHEST + 1, last))]
        for word in (forms[at], faces[at]):
            if word in node:
                waiting.append((node[word], at + 1))
