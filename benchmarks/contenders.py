"""The compared ways to run Python in a page: each is a folder with one page, served from this machine."""

import json
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple
from zipfile import ZipFile

from build_steps.embed.tool import runtime
from build_steps.pages import offline
from build_steps.paths import ROOT, RUNTIME, SITE_RUNTIME, STOCK_RUNTIME
from build_steps.runtime import bytecode
from build_steps.runtime.assemble import read_manifest
from build_steps.setup import node
from decision_tool.flow.contact import CONTACT
from decision_tool.flow.graph import table
from tests.browser.tool import TO_SEND_MESSAGE

RIVALS = Path(__file__).with_name("rivals")
PACKAGES = RIVALS / "node_modules"
REQUEST = json.dumps({"want": "decision", "answers": TO_SEND_MESSAGE})
STOCK_FILES = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip", "pyodide-lock.json")
PAGE = """<!doctype html><meta charset="utf-8"><title>{name}</title><link rel="icon" href="data:,">
<script src="start.js"></script>
{head}
"""

WALK = """
table = {table}
answers = {answers}
step = table["steps"][table["start"]]
while not isinstance(step, str):
    question, follows = step
    step = table["steps"][follows[answers[question]]]
window.done(step)
"""
"""A program that every Python in a browser can run."""


class Contender(NamedTuple):
    """One way to run Python in a page.

    Attributes:
        id: the name of its folder.
        name: its name and version.
        task: `package` if it runs our package, `table` if it can only walk the decision's table.
        lay_out: puts its files into a folder and returns the contents of its page's head.
    """

    id: str
    name: str
    task: str
    lay_out: Callable[[Path], str]


def contenders() -> tuple[Contender, ...]:
    """Return all contenders, starting with the baseline."""
    pyodide = json.loads((STOCK_RUNTIME / "package.json").read_text())["version"]
    versions = json.loads((RIVALS / "package.json").read_text())["dependencies"]
    core, brython = versions["@pyscript/core"], versions["brython"]
    return (
        Contender("stock", f"Pyodide {pyodide}, standard", "package", _stock),
        Contender("ours", f"Pyodide {pyodide} on this site", "package", _ours),
        Contender("pyscript", f"PyScript {core} with Pyodide", "package", _pyscript),
        Contender("micropython", f"PyScript {core} with MicroPython", "table", _micropython),
        Contender("brython", f"Brython {brython}", "table", _brython),
    )


def lay_out(folder: Path) -> None:
    """Put the pages of all contenders into a folder.

    Args:
        folder: an empty folder to serve.

    Raises:
        BuildError: the rivals' packages can't be installed.
    """
    node.packages(RIVALS)
    for each in contenders():
        home = folder / each.id
        home.mkdir()
        shutil.copy(RIVALS / "start.js", home)
        (home / "index.html").write_text(PAGE.format(name=each.name, head=each.lay_out(home)))


def _given(name: str, value: object) -> str:
    """Return a script that sets a global variable for the page's own script."""
    return f"<script>window.{name} = {json.dumps(value)}</script>"


def _ours(home: Path) -> str:
    """Lay out the assembled runtime with the site's own worker script."""
    manifest = read_manifest()
    package = manifest["package"]
    for folder in (manifest["folder"], package["folder"]):
        shutil.copytree(RUNTIME / folder, home / SITE_RUNTIME / folder)
    for script in ("worker.mjs", "requests.mjs", "halves.mjs", "second.mjs", "sha256.mjs"):
        shutil.copy(ROOT / "docs/assets/tool" / script, home)
    shutil.copy(RIVALS / "ours.mjs", home)
    # Files fetched after the answer aren't part of the start.
    settings = {**runtime(manifest), "saveData": True}
    kept = sorted(path.relative_to(home).as_posix() for path in (home / SITE_RUNTIME).rglob("*") if path.is_file())
    (home / offline.TARGET).write_text(offline.script(offline.plan_for(home, kept)), encoding="utf-8")
    task = _given("task", {"settings": settings, "request": REQUEST})
    return f'{task}<script type="module" src="ours.mjs"></script>'


def _stock(home: Path) -> str:
    """Lay out Pyodide's npm package and our package as an ordinary wheel."""
    for name in STOCK_FILES:
        shutil.copy(STOCK_RUNTIME / name, home)
    shutil.copy(RIVALS / "stock.mjs", home)
    wheel = _wheel()
    shutil.copy(wheel, home)
    task = _given("task", {"wheel": wheel.name, "request": REQUEST})
    return f'{task}<script type="module" src="stock.mjs"></script>'


def _pyscript(home: Path) -> str:
    """Lay out PyScript with Pyodide, which unpacks our package from an archive."""
    for name in STOCK_FILES:
        shutil.copy(STOCK_RUNTIME / name, home)
    shutil.copytree(PACKAGES / "@pyscript/core/dist", home, dirs_exist_ok=True)
    with ZipFile(_wheel()) as wheel, ZipFile(home / "package.zip", "w") as archive:
        for name in wheel.namelist():
            archive.writestr(name, wheel.read(name))
    config = {"interpreter": "./pyodide.mjs", "files": {"./package.zip": "./*"}}
    code = f"""
from decision_tool.bridge import handle
from js import window
window.done(handle({REQUEST!r}))
"""
    return _pyscript_page("py", config, code)


def _micropython(home: Path) -> str:
    """Lay out PyScript with MicroPython."""
    shutil.copytree(PACKAGES / "@pyscript/core/dist", home, dirs_exist_ok=True)
    for name in ("micropython.mjs", "micropython.wasm"):
        shutil.copy(PACKAGES / "@micropython/micropython-webassembly-pyscript" / name, home)
    code = f"from js import window\n{_walk()}"
    return _pyscript_page("mpy", {"interpreter": "./micropython.mjs"}, code)


def _pyscript_page(kind: str, config: Mapping[str, object], code: str) -> str:
    """Return the head of a PyScript page."""
    return (
        '<script type="module" src="core.js"></script>'
        f"<script type=\"{kind}\" config='{json.dumps(config)}'>\n{code}</script>"
    )


def _brython(home: Path) -> str:
    """Lay out Brython without its standard library, which the task doesn't need."""
    shutil.copy(PACKAGES / "brython/brython.min.js", home)
    code = f"from browser import window\n{_walk()}"
    return f'<script src="brython.min.js"></script><script type="text/python">\n{code}</script>'


def _walk() -> str:
    """Return Python that walks the decision's table."""
    return WALK.format(table=table(CONTACT), answers=TO_SEND_MESSAGE)


def _wheel() -> Path:
    """Return our package as an ordinary wheel."""
    return next(bytecode.package().parent.with_suffix(".source").glob("*.whl"))
