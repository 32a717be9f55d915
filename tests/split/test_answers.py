"""The program in two halves answers as the whole one does; what the profile is taken of needs the first half only."""

import itertools
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from build_steps.paths import ROOT, RUNTIME, STEPS, STOCK_RUNTIME
from build_steps.runtime import bytecode
from build_steps.runtime.assemble import LIBRARY, read_manifest
from build_steps.runtime.split import workload
from build_steps.runtime.split.prepare import GLUE, PROGRAM, SCRIPT, SECOND
from build_steps.setup import node

LOADED = "The second half of the program is loaded."
OTHERS = 1_000
LATER = "call the second half"

type Ask = Callable[..., tuple[list[str], str]]


@pytest.fixture(scope="module")
def ask(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Ask:
    """Ask Python in a runtime: `ask("whole" or "halves", requests, *more)` gives the answers, and what else it said."""
    manifest = read_manifest()
    places = {"halves": tmp_path_factory.mktemp("halves"), "whole": tmp_path_factory.mktemp("whole")}
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


def test_the_answers_are_those_of_the_whole_program(ask: Ask) -> None:
    """To everything that the profile is taken of, and to a thousand others, hostile ones among them."""
    asked = in_one_line([*workload.requests(), *workload.any_requests(99, OTHERS)])
    assert len(asked) > 2_500
    expected, _ = ask("whole", asked)
    found, _ = ask("halves", asked)
    differing = [request for request, one, other in zip(asked, expected, found, strict=False) if one != other]
    assert differing == []
    assert len(found) == len(expected) == len(asked) + 1


def test_what_the_profile_is_taken_of_needs_the_first_half_only(ask: Ask) -> None:
    """Node.js itself may call for the second before the first request: then as soon as it starts, too."""
    few = list(itertools.islice(in_one_line(list(workload.any_requests(7, 40))), 40))
    _, without = ask("halves", [])
    _, said = ask("halves", few)
    assert (LOADED in said) == (LOADED in without)


def test_functions_of_the_second_half_work_when_they_are_called(ask: Ask) -> None:
    """It is loaded once, and everything before and after it is as in the whole program."""
    few = in_one_line(list(workload.any_requests(8, 20)))
    expected, _ = ask("whole", few, LATER)
    found, said = ask("halves", few, LATER)
    assert found == expected
    assert "836583588367" in found
    assert said.count(LOADED) == 1
