"""What becomes of each file that fails on its way: one table, which the tests try and a page shows."""

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
"""What can go wrong, by what the tests call it."""

ENDS = {
    "told": "Reported right away",
    "silence": "Reported after a timeout",
    "text": "The text version is offered",
    "works": "Works",
    "unknown": "Not noticed",
}
"""How it can end."""


class Row(NamedTuple):
    """One file of the program.

    Attributes:
        file: what it is, for a reader.
        path: its name; the folder is the runtime's, where it is not given.
        ends: how it ends for each of `FAULTS`, in their order.
    """

    file: str
    path: str
    ends: tuple[str, ...]

    def end(self, fault: str) -> str:
        """Return how one of `FAULTS` ends."""
        return self.ends[list(FAULTS).index(fault)]


TOLD = ("told", "told", "told", "told", "works", "silence", "told")
USED = ("told", "told", "told", "works", "works", "silence", "told")
"""Where the type does not matter, the file is used all the same."""

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
"""What starts Python. The same holds with the copy for offline use and without it."""

OFFERED = ("text", "text", "text", "text", "works", "text", "text")
SCRIPT = Row("A script of the tool", "assets/tool/composer.mjs", OFFERED)
DICTIONARY = Row("The dictionary", "words.txt", USED)
KEEPING = (
    Row("The service worker", "sw.js", TOLD),
    # A page has no hash that is known: it may change while the service worker stays as it is.
    Row("A page to save", "guide/", ("told", "told", "unknown", "told", "works", "silence", "told")),
)
"""What keeps the site for offline use, and what is kept."""

EVERY = (*ROWS, SCRIPT, DICTIONARY, *KEEPING)


def matrix() -> str:
    """Return the table.

    Returns:
        Markdown.
    """
    return "\n".join(
        ["| File | How each fault ends |", "|---|---|", *(f"| {row.file} | {told(row)} |" for row in EVERY)]
    )


def told(row: Row) -> str:
    """Return how the faults of a file end, those with the same end together: a phone is too narrow for a column each.

    Args:
        row: the file.

    Returns:
        A sentence for each end.
    """
    faults_by_end = {end: [name for fault, name in FAULTS.items() if row.end(fault) == end] for end in ENDS}
    return " ".join(f"{ENDS[end]}: {', '.join(names).lower()}." for end, names in faults_by_end.items() if names)
