"""Python in Node.js, started from the split program and from the whole one."""

import shutil
import subprocess
from collections.abc import Callable

import pytest

from build_steps.paths import ROOT, RUNTIME, STEPS, STOCK_RUNTIME
from build_steps.runtime import bytecode
from build_steps.runtime.assemble import LIBRARY, read_manifest
from build_steps.runtime.split.prepare import GLUE, PROGRAM, SCRIPT, SECOND
from build_steps.setup import node

type Ask = Callable[..., tuple[list[str], str]]
"""`ask("whole" or "halves", requests, *more)` returns the answers, and Python's error output."""


def lay_out(folders: pytest.TempPathFactory) -> Ask:
    """Return a function that runs requests in one of the two runtimes.

    Args:
        folders: where both runtimes are put.
    """
    manifest = read_manifest()
    places = {"halves": folders.mktemp("halves"), "whole": folders.mktemp("whole")}
    for name, folder in places.items():
        for file in (SCRIPT, GLUE, PROGRAM, SECOND, bytecode.LIBRARY):
            built = RUNTIME / manifest["folder"] / (LIBRARY if file == bytecode.LIBRARY else file)
            stock = STOCK_RUNTIME / file
            if name == "halves" or file == bytecode.LIBRARY:
                shutil.copy(built, folder / file)
            elif stock.exists():
                shutil.copy(stock, folder)
        shutil.copy(STOCK_RUNTIME / "pyodide-lock.json", folder)
    package = RUNTIME / manifest["package"]["folder"]

    def run(name: str, requests: list[str], *more: str) -> tuple[list[str], str]:
        work = folders.mktemp("work")
        (work / "requests").write_text("\n".join(requests) + "\n", encoding="utf-8", newline="\n")
        words = [str(node.node()), str(STEPS / "runtime/pyodide_node.mjs"), "--misses", "--runtime", str(places[name])]
        words += ["--mount", f"{work}=/work", "--mount", f"{package}=/in", str(ROOT / "tests/split/answers.py")]
        words += [f"/in/{manifest['package']['archive']}", "/work/requests", "/work/answers", *more]
        done = subprocess.run(words, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr[-2000:]
        return (work / "answers").read_text(encoding="utf-8").split("\n"), done.stderr

    return run


def in_one_line(requests: list[str]) -> list[str]:
    """Return the requests that fit on one line of a file."""
    return [each for each in requests if "\n" not in each and each.isascii()]
