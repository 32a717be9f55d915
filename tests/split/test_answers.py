"""The program in two halves answers as the whole one does; what the profile is taken of needs the first half only."""

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from build_steps.paths import ROOT, RUNTIME, STEPS, STOCK_RUNTIME
from build_steps.runtime import bytecode
from build_steps.runtime.assemble import read_manifest
from build_steps.runtime.split import workload
from build_steps.runtime.split.prepare import GLUE, PROGRAM, SCRIPT, SECOND
from build_steps.setup import node
from tests.examples import examples, full

LOADED = "The second half of the program is loaded."
STARTED, ANSWERED = "started", "answered what the profile is taken of"
OTHERS = examples(125)
PART = 5
"""Of the requests of the profile the gate asks one in five."""
LATER = "call the second half"

type Ask = Callable[..., tuple[list[str], str]]


@pytest.fixture(scope="module")
def ask(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Ask:
    """Ask Python in a runtime: `ask("whole" or "halves", requests, *more)` gives the answers, and what else it said."""
    manifest = read_manifest()
    places = {"halves": tmp_path_factory.mktemp("halves"), "whole": tmp_path_factory.mktemp("whole")}
    for name, folder in places.items():
        for file in (SCRIPT, GLUE, PROGRAM, SECOND, bytecode.LIBRARY):
            built = RUNTIME / manifest["folder"] / file
            stock = STOCK_RUNTIME / file
            if name == "halves" or file == bytecode.LIBRARY:
                shutil.copy(built, folder)
            elif stock.exists():
                shutil.copy(stock, folder)
        shutil.copy(STOCK_RUNTIME / "pyodide-lock.json", folder)
    package = RUNTIME / manifest["package"]["folder"]

    def run(name: str, requests: list[str], *more: str) -> tuple[list[str], str]:
        work = tmp_path_factory.mktemp("work")
        (work / "requests").write_text("\n".join(requests) + "\n", encoding="utf-8", newline="\n")
        words = [str(node.node()), str(STEPS / "runtime/pyodide_node.mjs"), "--misses", "--runtime", str(places[name])]
        words += ["--mount", f"{work}=/work", "--mount", f"{package}=/in", str(ROOT / "tests/split/answers.py")]
        words += [f"/in/{manifest['package']['archive']}", "/work/requests", "/work/answers", *more]
        done = subprocess.run(words, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr[-2000:]
        return (work / "answers").read_text(encoding="utf-8").split("\n"), done.stderr

    return run


def in_one_line(requests: list[str]) -> list[str]:
    """Return the requests that fit in a line of a file."""
    return [each for each in requests if "\n" not in each and each.isascii()]


def test_the_answers_are_those_of_the_whole_program_and_its_first_half_suffices(ask: Ask) -> None:
    """To what the profile is taken of, to others, hostile ones among them, and where the second half is called.

    What the profile is taken of needs the first half only. The second is loaded once. Every function of both halves is
    that of the whole program, byte for byte (`test_prepare.py`), so the gate asks a part; `--full` asks everything.
    """
    few = in_one_line(list(workload.any_requests(7, 40)))
    known = in_one_line(list(workload.requests()))
    asked = [*few, *(known if full() else known[::PART]), *in_one_line(list(workload.any_requests(99, OTHERS)))]
    assert [want for want in workload.KINDS if not any(f'"want": "{want}"' in each for each in asked)] == []
    last = str(len(few) - 1)
    expected, _ = ask("whole", asked, last, LATER)
    found, said = ask("halves", asked, last, LATER)
    differing = [request for request, one, other in zip(asked, expected, found, strict=False) if one != other]
    assert differing == []
    assert found == expected
    assert len(found) == len(asked) + len(("normalized", "encoded", ""))
    assert "836583588367" in found
    assert said.count(LOADED) == 1
    before, _, after = said.partition(STARTED)
    while_answering, marked, _ = after.partition(ANSWERED)
    assert marked
    # Node.js itself may call for the second half before the first request.
    assert LOADED not in while_answering, before
