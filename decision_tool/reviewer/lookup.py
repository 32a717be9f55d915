"""Finds the words of topics in a draft: one tree of forms, walked once from every word."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from importlib import import_module
from typing import Any

from decision_tool.reviewer.forms import expand, form
from decision_tool.reviewer.lexicon import words

FILES = ("acts", "pay", "outcome", "contact", "work", "pressure", "private", "stock", "parts", "kind")
# Words that say nothing of what a phrase is about.
LITTLE = words(
    "a an the very really so just quite truly simply genuinely greatly deeply sincerely certainly definitely "
    "absolutely completely highly extremely"
)
END, GAP, EXACT = "", "..", "="
FARTHEST = 4

type Tree = dict[str, Any]


def read_topics(text: str) -> dict[str, list[str]]:
    """Return the entries of a list of topics by their headings.

    Args:
        text: a heading a line after `== `, below each its entries, one a line; `# ` begins a remark.
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
    """Return the forms that an entry is matched by.

    Args:
        entry: as it stands in a list.
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
    """Return the tree of the forms of every entry, with the topics at the ends of its branches."""
    return grow((topic, entry) for topic, entries in topics().items() for entry in entries)


def grow(entries: Iterable[tuple[str, str]]) -> Tree:
    """Return the tree of these entries.

    Args:
        entries: topics, each with one entry.
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
    """Return the entries that one with choices stands for: `like/love to know` is two.

    Args:
        entry: as it stands in a list.
    """
    found = [""]
    for word in entry.split(" "):
        found = [f"{before} {choice}".strip() for before in found for choice in word.split("/")]
    return found


def walk(root: Tree, forms: Sequence[str], faces: Sequence[str], at: int, last: int) -> Iterator[tuple[str, int]]:
    """Yield every topic that an entry beginning at a word speaks of, with the number of the word after it.

    Args:
        root: the tree.
        forms: the forms of the draft's words.
        faces: the words as they stand, each after `=`.
        at: the number of the word.
        last: the number of the word after the sentence.
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
