"""The program is split only if the profile was taken from it; otherwise it's shipped whole, and the build says so."""

import subprocess
from pathlib import Path

import pytest

from build_steps.paths import STOCK_RUNTIME
from build_steps.runtime.split import halves, prepare, profile, workload
from build_steps.runtime.split.program import FUNCTION, Type, read
from build_steps.runtime.split.tables import Stretch
from build_steps.setup import node
from decision_tool import bridge

VALID = (
    "for (const file of process.argv.slice(1)) if (!WebAssembly.validate(require('fs').readFileSync(file))) throw file"
)


@pytest.fixture(scope="module")
def files() -> dict[str, bytes]:
    """The files that are sent."""
    return prepare.prepare(STOCK_RUNTIME)


def test_the_profile_is_of_the_pyodide_that_is_installed(files: dict[str, bytes]) -> None:
    """After an update, run `python3 build.py profile`."""
    assert set(files) == {prepare.SCRIPT, prepare.GLUE, prepare.PROGRAM, prepare.SECOND}


def test_both_halves_are_valid_programs(files: dict[str, bytes], tmp_path: Path) -> None:
    """According to Node.js."""
    paths = []
    for name in (prepare.PROGRAM, prepare.SECOND):
        paths.append(tmp_path / name)
        paths[-1].write_bytes(files[name])
    subprocess.run([str(node.node()), "-e", VALID, *map(str, paths)], check=True)


def test_every_function_has_its_code_in_one_of_the_halves() -> None:
    """In the first half if the profile names it, otherwise in the second, with the same index and type."""
    whole = read((STOCK_RUNTIME / prepare.PROGRAM).read_bytes())
    hot = profile.read().functions
    first, second, _ = halves.cut(whole, hot)
    start = whole.imported(FUNCTION)
    assert first.functions == second.functions == whole.functions
    assert first.types == second.types == whole.types
    for at, body in enumerate(whole.bodies):
        assert (first if start + at in hot else second).bodies[at] == body
    assert (first.data, second.data) == (whole.data, ())


@pytest.mark.parametrize("name", [prepare.SCRIPT, prepare.GLUE, prepare.PROGRAM])
def test_another_pyodide_is_shipped_whole(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Even if a single byte of one file differs; a message says what to do."""
    for each in (prepare.SCRIPT, prepare.GLUE, prepare.PROGRAM):
        (tmp_path / each).write_bytes((STOCK_RUNTIME / each).read_bytes() + (b"\n" if each == name else b""))
    found = prepare.prepare(tmp_path)
    assert found == {each: (tmp_path / each).read_bytes() for each in found}
    assert prepare.SECOND not in found
    assert "shipped whole: python3 build.py profile" in capsys.readouterr().out


def test_a_program_of_unexpected_form_is_shipped_whole(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Even though it has a profile."""
    monkeypatch.setattr(halves, "NOTHING", Type((b"?",), ()))
    assert prepare.SECOND not in prepare.prepare(STOCK_RUNTIME)
    assert "shipped whole" in capsys.readouterr().out


def test_a_profile_is_read_as_it_was_written(tmp_path: Path) -> None:
    """Consecutive numbers are written as a range."""
    tables = (Stretch("codec x index", 16, 48), Stretch("names", 64, 80))
    kept = profile.Profile({"a": "1f", "b": "2e"}, frozenset({3, 4, 5, 9, 1_000}), tables)
    profile.write(kept, tmp_path / "profile.txt")
    assert profile.read(tmp_path / "profile.txt") == kept
    assert profile.read(tmp_path / "none.txt") == profile.Profile({}, frozenset(), ())


def test_the_profile_includes_every_kind_of_request() -> None:
    """To add a new kind, add it to the workload and take the profile again."""
    assert {"version", *workload.KINDS} == set(bridge.REQUESTS)
