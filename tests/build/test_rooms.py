"""The rooms of the build and the imports between them."""

import ast
import sys
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

from build_steps.paths import ROOT, STEPS

FLOORS = (
    {"cli"},
    {"run_tests", "hosting.serve", "explain"},
    {"check", "embed"},
    {"pages"},
    {"runtime"},
    {"setup"},
    {"hosting", "changelog"},
    {"address", "console", "paths"},
)
"""From top to bottom. A room may import from the floors below it, but not from its own floor."""
STUBS = STEPS / "runtime/stubs"
"""Runs inside Pyodide, in place of Pyodide's own files."""
WITHOUT_PACKAGES = ("hosting/probe.py", "hosting/github_pages.py", "hosting/server.py", "cli.py", "changelog.py")
"""Files that must run without installed packages."""
LONGEST = 300
"""The maximum number of lines in a file of code: longer ones have two subjects."""
DATA = ("decision_tool/reviewer/topics", "decision_tool/reviewer/learned/weights.py")
"""Files of data: word lists and learned weights."""


def files() -> list[Path]:
    """Return the Python files of the build."""
    return sorted(set(STEPS.rglob("*.py")) - set(STUBS.rglob("*.py")))


def imports(path: Path, tree: ast.AST | None = None) -> Iterator[str]:
    """Yield the full names of a file's imports."""
    for node in ast.walk(tree or ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            for alias in node.names:
                inner = ROOT / str(node.module).replace(".", "/") / alias.name
                is_module = inner.is_dir() or inner.with_suffix(".py").is_file()
                yield f"{node.module}.{alias.name}" if is_module else str(node.module)


def room(module: str) -> str:
    """Return the room of a module; `hosting.serve`, which builds, counts as a room of its own."""
    inner = module.removeprefix("build_steps").removeprefix(".")
    return inner if inner == "hosting.serve" else inner.partition(".")[0]


def arrows() -> dict[str, set[str]]:
    """Return the rooms that each room imports from."""
    found: dict[str, set[str]] = {}
    for path in files():
        here = room(".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"))
        others = {room(name) for name in imports(path) if name.partition(".")[0] == "build_steps"}
        found.setdefault(here, set()).update(others - {here, ""})
    return {here: others for here, others in found.items() if here}


def test_no_arrow_runs_in_a_circle() -> None:
    """Each room can be read, tested, and changed without those above it."""
    assert list(TopologicalSorter(arrows()).static_order())


def test_no_arrow_runs_up_or_stays_on_its_floor() -> None:
    """`FLOORS` lists exactly the existing rooms."""
    floor = {name: number for number, names in enumerate(FLOORS) for name in names}
    found = arrows()
    assert set(found) == set(floor)
    wrong = {(here, there) for here, others in found.items() for there in others if floor[there] <= floor[here]}
    assert wrong == set()


@pytest.mark.parametrize("name", WITHOUT_PACKAGES)
def test_scripts_for_a_bare_machine_import_no_package(name: str) -> None:
    """At the top level; a function may import what a later step needs."""
    tree = ast.parse((STEPS / name).read_text(encoding="utf-8"))
    top = ast.Module([node for node in tree.body if isinstance(node, ast.Import | ast.ImportFrom)], [])
    known = {"build_steps", *sys.stdlib_module_names}
    assert {module.partition(".")[0] for module in imports(STEPS / name, top)} <= known


def test_no_file_of_code_is_too_long() -> None:
    """A file has one subject."""
    folders = ("decision_tool", "build_steps", "docs/assets", "tests", "benchmarks")
    endings = {".py", ".mjs", ".js", ".css"}
    long = {}
    for path in [ROOT / "build.py", *(path for folder in folders for path in (ROOT / folder).rglob("*"))]:
        is_code = path.suffix in endings and not any(path.is_relative_to(ROOT / data) for data in DATA)
        if is_code and "node_modules" not in path.parts:
            lines = path.read_text(encoding="utf-8").count("\n")
            if lines > LONGEST:
                long[path.relative_to(ROOT).as_posix()] = lines
    assert long == {}
