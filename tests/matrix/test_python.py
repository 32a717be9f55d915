"""Each of Python's files with each fault: it is reported, and the page recovers once the fault is gone."""

import re
import threading

import pytest
from _pytest.mark import ParameterSet

from build_steps.embed.fault_matrix import FAULTS, ROWS, Row
from build_steps.paths import ROOT
from tests import faults
from tests.faults import Fault
from tests.matrix import stand_in
from tests.matrix.visit import SILENCE, Starts

TRIED: dict[str, Fault] = {
    "missing": faults.missing,
    "cut": faults.cut_short,
    "wrong bytes": faults.wrong_bytes,
    "wrong type": faults.wrong_type,
    "stalled": faults.stalled,
    "redirected": faults.redirected,
}


KEPT = ("without", "with")
"""Whether the service worker is installed, which caches each file."""
GATE = {
    "assets/tool/worker.mjs": "with",
    "assets/tool/sha256.mjs": "without",  # the script that is imported last
    "pyodide.mjs": "without",
    "pyodide.asm.mjs": "with",
    "pyodide.asm.wasm": "with",
    "python_stdlib.zip.txt": "without",
    "package.whl.txt": "with",
}
"""One file of each kind, with or without; the gate tries these, `--full` every file both ways."""
GATE_OVER = {"assets/tool/worker.mjs": "with", "pyodide.mjs": "without", "pyodide.asm.wasm": "with"}
"""Likewise, for temporary faults: the script, its imports, and their fetches."""


def tried(gate: dict[str, str]) -> list[ParameterSet]:
    """Return each file with and without the service worker; those not in `gate` are marked `full`."""
    return [
        pytest.param(row, kept, id=f"{row.path}-{kept}", marks=() if gate.get(row.path) == kept else pytest.mark.full)
        for row in ROWS
        for kept in KEPT
    ]


def path_of(row: Row) -> str:
    """Return a file's path, relative to the site's root."""
    return row.path if "/" in row.path else f"{stand_in.FOLDER}/{row.path}"


def end(starts: Starts, path: str, kind: str) -> str:
    """Start with a fault in a file, and return how that ends."""
    gate = threading.Event()
    starts.break_file(path, faults.held(gate) if kind == "slow" else TRIED[kind])
    before = len(starts.server.requests)
    starts.begin()
    if kind == "slow":
        gate.set()
    if kind == "stalled":
        wanted = f"{starts.server.path}{path}"
        for _ in range(200):
            if any(each.path == wanted for each in starts.server.requests[before:]):
                break
            starts.page.wait_for_timeout(25)
        starts.page.wait_for_timeout(100)
        assert starts.stage()["stage"] in {"download", "starting"}
        starts.page.clock.fast_forward(SILENCE + 1_000)
    settled = starts.settle()
    if settled == "ready":
        return "works"
    return "silence" if "no sign of life" in starts.stage()["cause"] else "told"


@pytest.mark.parametrize(("row", "starts"), tried(GATE), indirect=["starts"])
def test_every_fault_of_a_file_is_reported_and_recovers(starts: Starts, row: Row) -> None:
    """As the table says; and the offline copy is never damaged."""
    ends, healed = [], []
    path = path_of(row)
    sound = stand_in.FILES.get(row.path) or (starts.server.folder / row.path).read_bytes()
    for kind in FAULTS:
        ends.append(end(starts, path, kind))
        healed.append(starts.recover())
        starts.page.wait_for_timeout(20)
        kept = starts.kept_copy(path)
        assert kept is None or kept[1] == sound, kind
    assert dict(zip(FAULTS, ends, strict=True)) == dict(zip(FAULTS, row.ends, strict=True))
    assert healed == ["ready"] * len(FAULTS)


@pytest.mark.parametrize(("row", "starts"), tried(GATE_OVER), indirect=["starts"])
def test_a_temporary_fault_is_never_reported(starts: Starts, row: Row) -> None:
    """Every file is requested again, bypassing all caches, before a failure is reported."""
    path = path_of(row)
    for kind in ("missing", "cut", "wrong bytes", "wrong type", "redirected"):
        starts.break_file(path, faults.once(TRIED[kind]))
        starts.begin()
        assert starts.settle() == "ready", kind
        assert "failed" not in starts.stages(), kind


def test_the_gate_tries_each_kind_of_file_and_the_full_run_every_file() -> None:
    """`--full` tries the whole table on the page of faults; the gate one file of each kind, with every fault."""
    assert {*GATE, *GATE_OVER} <= {row.path for row in ROWS}
    kinds = {(row.path.rpartition(".")[2], "/" in row.path, row.ends) for row in ROWS}
    assert kinds == {(row.path.rpartition(".")[2], "/" in row.path, row.ends) for row in ROWS if row.path in GATE}
    assert {*GATE.values()} == {*GATE_OVER.values()} == {*KEPT}
    assert len(tried(GATE)) == len(tried(GATE_OVER)) == len(ROWS) * len(KEPT)


@pytest.mark.parametrize("starts", ["with"], indirect=True)
def test_a_damaged_offline_copy_is_replaced(starts: Starts) -> None:
    """It may have been saved by an older version, which only compared sizes."""
    path, sound = f"{stand_in.FOLDER}/python_stdlib.zip.txt", stand_in.FILES["python_stdlib.zip.txt"]
    starts.keep_copy(path, bytes(len(sound)))
    starts.begin()
    assert starts.settle() == "ready"
    assert "failed" not in starts.stages()
    starts.page.wait_for_timeout(100)
    assert starts.kept_copy(path) in (None, ("text/plain; charset=utf-8", sound))


def test_a_retry_requests_every_script_of_the_worker() -> None:
    """The worker's transitive imports."""
    folder = ROOT / "docs/assets/tool"
    found, new = set(), {"worker.mjs"}
    while new:
        found |= new
        texts = [(folder / name).read_text(encoding="utf-8") for name in new]
        new = {
            name for text in texts for name in re.findall(r'^import .* from "\./(.+)";$', text, re.MULTILINE)
        } - found
    (listed,) = re.findall(r"SCRIPTS = \[(.*)\];", (folder / "bridge.mjs").read_text(encoding="utf-8"))
    assert set(re.findall(r'"(.+?)"', listed)) == found
