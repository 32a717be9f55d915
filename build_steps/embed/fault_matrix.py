"""What becomes of each file that fails on its way: one table, which the tests try and a page shows."""

from collections.abc import Callable, Mapping
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
    "told": "told at once",
    "silence": "told after 45 seconds",
    "works": "works",
}
"""How it can end; after the first two, *Try again* works as soon as the server does."""


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


TOLD = ("told", "told", "told", "told", "works", "silence", "told")
USED = ("told", "told", "told", "works", "works", "silence", "told")
"""Where the type does not matter, the file is used all the same."""

ROWS = (
    Row("The worker’s script", "assets/tool/worker.mjs", TOLD),
    Row("The script that counts requests", "assets/tool/requests.mjs", TOLD),
    Row("Pyodide’s script", "pyodide.mjs", TOLD),
    Row("Its second script", "pyodide.asm.mjs", TOLD),
    Row("Its program", "pyodide.asm.wasm", USED),
    Row("Python’s library", "python_stdlib.zip", USED),
    Row("Our package", "package.whl", USED),
)
"""The same holds with the copy for offline use and without it."""


def matrix(settings: Mapping[str, str]) -> str:
    """Return the table.

    Args:
        settings: none are known.

    Returns:
        Markdown.
    """
    del settings
    head = ["| File | " + " | ".join(FAULTS.values()) + " |", "|---|" + "---|" * len(FAULTS)]
    return "\n".join([*head, *(f"| {row.file} | " + " | ".join(ENDS[end] for end in row.ends) + " |" for row in ROWS)])


PARTS: Mapping[str, Callable[[Mapping[str, str]], str]] = {"fault-matrix": matrix}
