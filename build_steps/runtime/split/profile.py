"""The profile: which parts of Pyodide's program the tool runs and reads, with the hash of that program."""

import hashlib
import textwrap
from pathlib import Path
from typing import NamedTuple

from build_steps.paths import STEPS
from build_steps.runtime.split.tables import Stretch

PROFILE = STEPS / "runtime/split/profile.txt"
WIDTH = 120
HEAD = """\
# Which functions of Pyodide's program run in the tool, by index, and which files they are of; and tables that only the
# others read, by their addresses.
# Made by: python3 build.py profile
"""


class Profile(NamedTuple):
    """The profile of one program.

    Attributes:
        files: the hashes of the profiled files, by name.
        functions: the indexes of the functions that run.
        tables: the tables that only other functions read.
    """

    files: dict[str, str]
    functions: frozenset[int]
    tables: tuple[Stretch, ...] = ()


def fingerprint(files: dict[str, bytes]) -> dict[str, str]:
    """Return the hashes of files, by name."""
    return {name: hashlib.sha256(content).hexdigest() for name, content in sorted(files.items())}


def read(path: Path = PROFILE) -> Profile:
    """Return the saved profile; an empty one if there is no file."""
    files: dict[str, str] = {}
    functions: set[int] = set()
    tables: list[Stretch] = []
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    for line in lines:
        if line.startswith("#"):
            continue
        words = line.split()
        if len(words) == 3 and words[0] == "file":
            files[words[1]] = words[2]
            continue
        if words[0] == "table":
            tables.append(Stretch(" ".join(words[3:]), int(words[1]), int(words[2])))
            continue
        for word in words:
            first, _, last = word.partition("-")
            functions.update(range(int(first), int(last or first) + 1))
    return Profile(files, frozenset(functions), tuple(tables))


def write(profile: Profile, path: Path = PROFILE) -> None:
    """Save a profile, with consecutive functions as ranges, wrapped so that a diff is readable."""
    runs: list[list[int]] = []
    for function in sorted(profile.functions):
        if runs and function == runs[-1][-1] + 1:
            runs[-1].append(function)
        else:
            runs.append([function])
    words = " ".join(str(run[0]) if len(run) == 1 else f"{run[0]}-{run[-1]}" for run in runs)
    files = "".join(f"file {name} {digest}\n" for name, digest in sorted(profile.files.items()))
    tables = "".join(f"table {each.start} {each.end} {each.name}\n" for each in profile.tables)
    path.write_text(
        HEAD + files + tables + textwrap.fill(words, WIDTH, break_on_hyphens=False) + "\n", encoding="utf-8"
    )
