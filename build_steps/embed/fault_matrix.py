"""How each fault of each file ends: one table that the tests verify and a page shows."""

from typing import NamedTuple

FAULTS = {
    "missing": "Missing",
    "cut": "Cut short",
    "wrong bytes": "Wrong bytes",
    "wrong type": "Wrong type",
    "slow": "Slow",
    "stalled": "Stalled",
    "redirected": "Redirected",
}
"""What can go wrong, by its name in the tests."""

ENDS = {
    "told": "Reported right away",
    "silence": "Reported after a timeout",
    "text": "The text version is offered",
    "works": "Works",
}
"""How it can end."""


class Row(NamedTuple):
    """One file of the program.

    Attributes:
        file: what it is, for a reader.
        path: its path; a bare name is in the runtime's folder.
        ends: how each of `FAULTS` ends, in their order.
    """

    file: str
    path: str
    ends: tuple[str, ...]

    def end(self, fault: str) -> str:
        """Return how one of `FAULTS` ends."""
        return self.ends[list(FAULTS).index(fault)]


TOLD = ("told", "told", "told", "told", "works", "silence", "told")
USED = ("told", "told", "told", "works", "works", "silence", "told")
"""The type doesn't matter for these files: they are used anyway."""

ROWS = (
    Row("The worker’s script", "assets/tool/worker.mjs", TOLD),
    Row("The script that counts requests", "assets/tool/requests.mjs", TOLD),
    Row("The script that joins the program’s halves", "assets/tool/halves.mjs", TOLD),
    Row("The script that fetches the second half", "assets/tool/second.mjs", TOLD),
    Row("The script that checks the second half", "assets/tool/sha256.mjs", TOLD),
    Row("Pyodide’s script", "pyodide.mjs", TOLD),
    Row("Pyodide’s second script", "pyodide.asm.mjs", TOLD),
    Row("Pyodide’s program", "pyodide.asm.wasm", USED),
    Row("Python’s library", "python_stdlib.zip.txt", USED),
    Row("Our package", "package.whl.txt", USED),
)
"""The files that start Python. The outcome is the same with and without the offline copy."""

OFFERED = ("text", "text", "text", "text", "works", "text", "text")
SCRIPT = Row("A script of the tool", "assets/tool/composer.mjs", OFFERED)
DICTIONARY = Row("The dictionary", "words.txt", USED)
KEEPING = (
    Row("The service worker", "sw.js", TOLD),
    Row("A page to save", "guide/", TOLD),
)
"""What saves the site for offline use, and what is saved."""

EVERY = (*ROWS, SCRIPT, DICTIONARY, *KEEPING)


def matrix() -> str:
    """Return the table as Markdown."""
    return "\n".join(
        ["| File | How each fault ends |", "|---|---|", *(f"| {row.file} | {told(row)} |" for row in EVERY)]
    )


def told(row: Row) -> str:
    """Return how the faults of a file end, grouped by end, since a phone is too narrow for a column each.

    Args:
        row: the file.

    Returns:
        One sentence per end.
    """
    faults_by_end = {end: [name for fault, name in FAULTS.items() if row.end(fault) == end] for end in ENDS}
    return " ".join(f"{ENDS[end]}: {', '.join(names).lower()}." for end, names in faults_by_end.items() if names)
