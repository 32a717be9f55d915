"""Which modules may import which: every rule of the architecture, checked on the imports themselves."""

import ast
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from build_steps.paths import PACKAGE, ROOT, STEPS

ENGINES = ("flow", "composer", "reviewer")
# Cheap to import in the browser, and without access to the outside. Review a module before adding it.
STANDARD = frozenset(
    {"bisect", "collections", "collections.abc", "datetime", "functools", "importlib", "math", "itertools", "json"}
    | {"re", "typing", "unicodedata"}
)
# The models that the page shows, and the channels' names.
MODELS = frozenset({"flow.model", "composer.model", "composer.draft", "reviewer.model", "planner.model", "channels"})
# Data: what may be imported besides the engine's own model, and why.
DATA = {
    "flow": {  # the parts of one policy
        "flow.arguments",
        "flow.cons",
        "flow.differs",
        "flow.outcomes",
        "flow.policy_contact",
        "flow.policy_first",
        "flow.questions",
    },
    "composer": set[str](),
    "reviewer": {  # what rules share: words, topics, the parsed draft
        "reviewer.text",
        "reviewer.forms",
        "reviewer.lookup",
        "reviewer.grammar",
        "reviewer.topics.chat",
        "reviewer.names",
        "reviewer.lexicon",
        "reviewer.expressions",
        "reviewer.structure",
        "reviewer.language",
        "reviewer.misspellings",
        "reviewer.slips",
        "reviewer.unlisted",
        "reviewer.usage",
        "reviewer.kinds",
        "channels",
    },
}


def imports(path: Path) -> Iterator[str]:
    """Yield the full names of a Python file's imports, wherever they are in it."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path.name} imports by a relative name"
            yield from named(str(node.module), [alias.name for alias in node.names])


def named(module: str, names: list[str]) -> Iterator[str]:
    """Yield the modules that `from module import names` reads."""
    folder = ROOT / module.replace(".", "/")
    for name in names:
        inner = folder / name
        yield f"{module}.{name}" if inner.is_dir() or inner.with_suffix(".py").is_file() else module


@cache
def own(path: Path) -> set[str]:
    """Return a file's imports from the package, without the package's name: `flow.model`."""
    return {
        name.removeprefix("decision_tool").removeprefix(".")
        for name in imports(path)
        if name.split(".")[0] == "decision_tool"
    }


@cache
def foreign(path: Path) -> set[str]:
    """Return a file's imports from elsewhere."""
    return {name for name in imports(path) if name.split(".")[0] != "decision_tool"}


def files(*folders: str) -> list[Path]:
    """Return the Python files in folders of the package, at any depth."""
    return sorted(path for folder in folders for path in (PACKAGE / folder).rglob("*.py"))


def name_of(path: Path) -> str:
    """Return a file's path as the tests show it."""
    return path.relative_to(ROOT).as_posix()


def test_the_package_imports_the_standard_library_only() -> None:
    """And of that only the reviewed modules, so never `js`, `pyodide`, `mkdocs`, or the build."""
    others = {name_of(path): foreign(path) - STANDARD for path in files(".")}
    assert {name: found for name, found in others.items() if found} == {}


def test_every_listed_module_is_needed() -> None:
    """Each is imported somewhere, and each is in the standard library."""
    used = set[str]().union(*map(foreign, files(".")))
    assert used == STANDARD
    assert {name.split(".")[0] for name in STANDARD} <= sys.stdlib_module_names


@pytest.mark.parametrize("engine", ENGINES)
def test_engines_never_import_each_other(engine: str) -> None:
    """Only the requests and the public API bring them together."""
    others = {*ENGINES, "planner", "render", "requests", "bridge"} - {engine}
    for path in files(engine):
        found = {name for name in own(path) if name.split(".")[0] in others}
        assert not found, f"{name_of(path)} imports {found}"


def test_the_case_knows_dates_only() -> None:
    """It's beside the engines; the requests give each engine its part."""
    assert own(PACKAGE / "case.py") == {"flow.dates"}


def test_the_planner_imports_no_engine() -> None:
    """It gets an outcome by its id."""
    for path in files("planner"):
        found = {name for name in own(path) if name.split(".")[0] in (*ENGINES, "render", "requests", "bridge")}
        assert not found, f"{name_of(path)} imports {found}"


@pytest.mark.parametrize(
    ("engine", "folder"),
    [("composer", "templates"), ("composer", "samples"), ("reviewer", "rules")],
)
def test_data_files_import_their_model_and_no_engine(engine: str, folder: str) -> None:
    """Engines receive data; data doesn't know its readers."""
    allowed = {f"{engine}.model", f"{engine}.{folder}", *DATA[engine]}
    for path in files(f"{engine}/{folder}"):
        found = {name for name in own(path) if name not in allowed and not name.startswith(f"{engine}.{folder}.")}
        assert not found, f"{name_of(path)} imports {found}"


def test_the_policy_imports_its_model_and_its_own_parts() -> None:
    """The policy is data only."""
    assert own(PACKAGE / "flow/contact.py") == {"flow.model", *DATA["flow"]}
    for part in DATA["flow"]:
        assert own(PACKAGE / f"{part.replace('.', '/')}.py") == {"flow.model"}, part


@pytest.mark.parametrize("engine", ENGINES)
def test_models_import_no_engine(engine: str) -> None:
    """A definition doesn't depend on its uses; imports for type checking don't count."""
    tree = ast.parse((PACKAGE / engine / "model.py").read_text(encoding="utf-8"))
    found = {
        str(node.module)
        for node in tree.body
        if isinstance(node, ast.ImportFrom) and str(node.module).startswith("decision_tool")
    }
    assert not found


def test_rendering_imports_models_and_itself() -> None:
    """It's given what to show, and computes nothing."""
    for path in files("render"):
        found = {name for name in own(path) if name not in MODELS and name.split(".")[0] != "render"}
        assert not found, f"{name_of(path)} imports {found}"


def test_the_bridge_imports_the_errors_only() -> None:
    """So the browser imports what a request needs, when it needs it."""
    assert own(PACKAGE / "bridge.py") == {"errors"}


def test_nothing_else_imports_the_bridge_or_the_requests() -> None:
    """They're the boundary: the rest of the package works without them."""
    for path in files("."):
        room = path.relative_to(PACKAGE).parts[0]
        found = {name for name in own(path) if name.split(".")[0] in {"bridge", "requests"}}
        assert room == "requests" or not found, f"{name_of(path)} imports {found}"


def test_the_build_imports_definitions_and_rendering() -> None:
    """Data, models, wording, and rendering; of the requests only what no other module has."""
    known = {
        "",  # the version
        "channels",
        "facts",  # of LinkedIn
        "composer",
        "composer.draft",
        "composer.samples",
        "planner.already_written",
        "requests.draft",  # which kinds the reach matters for
        "reviewer.rules",
        "reviewer.kinds",
        "reviewer.run",  # how the page of rules reads its example drafts
        "reviewer.checks",  # how a sentence is explained to developers of the rules
        "reviewer.text",
        "planner",  # which dates leave no time to send the message
        "planner.outcomes",
        "flow.contact",
        "flow.graph",
        "flow.walk",
        "flow.dates",  # what follows from a date, for a page without Python
        "case",
    }
    stubs = set((STEPS / "runtime/stubs").rglob("*.py"))  # runs inside Pyodide instead of Pyodide's own files
    for path in sorted(set(STEPS.rglob("*.py")) - stubs):
        found = {
            name
            for name in own(path)
            if name not in known and not name.startswith("render.") and not name.endswith(".model")
        }
        assert not found, f"{name_of(path)} imports {found}"


def test_the_worker_imports_the_bridge_only() -> None:
    """The scripts name one Python module and one function of it."""
    scripts = "".join(path.read_text(encoding="utf-8") for path in sorted((ROOT / "docs/assets/tool").glob("*.mjs")))
    assert scripts.count("pyimport(") == 1
    assert 'const { handle } = pyodide.pyimport("decision_tool.bridge");' in scripts


def test_imports_are_found_wherever_they_hide(tmp_path: Path) -> None:
    """In functions, under other names, several on a line."""
    file = tmp_path / "x.py"
    file.write_text(
        "import os, decision_tool.flow.walk as w\n"
        "from decision_tool import channels\nfrom decision_tool.flow.walk import decide\n"
        "def f():\n    from mkdocs.config import base\n"
    )
    assert own(file) == {"flow.walk", "channels"}
    assert foreign(file) == {"os", "mkdocs.config"}
