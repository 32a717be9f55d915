"""The glossary has each term once, and names don't use other words for its terms."""

import ast
import re
from pathlib import Path

import pytest

from build_steps.paths import PACKAGE, ROOT, STEPS

GLOSSARY = (ROOT / "docs/contributing/words.md").read_text(encoding="utf-8")
REPLACED = {
    "utils": "what it does",
    "helpers": "what it does",
    "common": "what it does",
    "manager": "what it does",
    "guest": "inside",
    "lean": "stubs",
    "requirements": "lock or group",
}
"""Words that no name may contain, each with its replacement."""


def names(path: Path) -> set[str]:
    """Return the names in a Python file: its own, and those of its functions and classes."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    given = {path.stem}
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            given.add(node.name)
    return given


def test_each_term_is_explained_once() -> None:
    """A term with two rows would have two meanings."""
    terms = [term for row in re.findall(r"^\| ([^|]+) \|", GLOSSARY, re.MULTILINE) for term in row.split(", ")]
    assert sorted(terms) == sorted(set(terms))
    assert {"flow", "rule", "room", "lock", "hosting", "setup", "fault"} <= set(terms)


@pytest.mark.parametrize("folder", [PACKAGE, STEPS], ids=lambda folder: folder.name)
def test_every_name_uses_the_glossarys_word(folder: Path) -> None:
    """One word for one thing, in names of files, functions, and classes."""
    found = {
        f"{path.relative_to(ROOT)}: {name}, say {REPLACED[word]}"
        for path in folder.rglob("*.py")
        for name in names(path)
        for word in re.findall(r"[a-z]+", name.lower())
        if word in REPLACED
    }
    assert found == set()
