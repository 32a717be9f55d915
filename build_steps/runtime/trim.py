"""Trims the standard library and our package to the used modules, found by starting Pyodide and importing them."""

import json
import zipfile
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from build_steps.console import BuildError, step
from build_steps.paths import BUILD, PACKAGE
from build_steps.runtime import bytecode
from build_steps.runtime.run_in_pyodide import INSIDE, run_in_pyodide

ENTRY_POINT = f"{PACKAGE.name}.bridge"
"""The only module the page calls."""

FIRST_DATE = (1980, 1, 1, 0, 0, 0)
LICENSES = ".dist-info/licenses/"


class Archives(NamedTuple):
    """The archives shipped with Python.

    Attributes:
        library: the standard library.
        package: our package and its license.
    """

    library: Path
    package: Path


def trimmed(library: Path, wheel: Path) -> Archives:
    """Return both archives with only the modules needed to start Pyodide and use our package.

    Args:
        library: the whole library as bytecode.
        wheel: our package as bytecode.

    Returns:
        The smaller archives; equal input gives equal bytes.

    Raises:
        BuildError: our package imports a module that Pyodide's library does not have.
    """
    parts = [library.read_bytes(), wheel.read_bytes(), bytecode.compiler(), Path(__file__).read_bytes()]
    parts += [(INSIDE / name).read_bytes() for name in ("reached_modules.py", "used_modules.py")]
    folder = BUILD / "cache" / f"trimmed-{bytecode.digest(*parts)}"
    archives = Archives(folder / library.name, folder / wheel.name)
    if not folder.exists():
        with step("Cutting the library and the package to what is used"):
            used, own = _report(library, wheel)
            unfinished = folder.with_suffix(".unfinished")
            unfinished.mkdir(exist_ok=True)
            _trim(library, used, unfinished / library.name)
            _trim(wheel, own, unfinished / wheel.name)
            unfinished.rename(folder)
    return archives


def _report(library: Path, wheel: Path) -> tuple[list[str], list[str]]:
    """Start Pyodide with the whole library; return which of its modules, and which of ours, are used."""
    archive = f"/in/{wheel.name}"

    def ask(script: str, argument: str) -> str:
        return run_in_pyodide(script, [archive, argument], mounts={wheel.parent: "/in"}, runtime=library.parent)

    reached = ask("reached_modules.py", ENTRY_POINT)
    report = json.loads(ask("used_modules.py", reached))
    if report["missing"]:
        raise BuildError(
            f"decision_tool imports what Pyodide's standard library lacks: {', '.join(report['missing'])}. "
            "Use another module there, and import our own by their full names."
        )
    return report["used"], json.loads(reached)["own"]


def _trim(archive: Path, used: Iterable[str], target: Path) -> None:
    """Write an archive with only the used modules and the licenses.

    Python imports from it and nothing installs it, so a wheel's list of hashes, 8 KB compressed, isn't kept. Its
    entries are not compressed: the host compresses the archive as a whole, which makes it smaller, and Python need not
    decompress each entry.
    """
    wanted = {f"{name.replace('.', '/')}{ending}" for name in used for ending in (".pyc", "/__init__.pyc")}
    with zipfile.ZipFile(archive) as whole, zipfile.ZipFile(target, "w") as smaller:
        for name in sorted(whole.namelist()):
            if name in wanted or LICENSES in name:
                entry = zipfile.ZipInfo(name, FIRST_DATE)
                entry.external_attr = 0o644 << 16
                smaller.writestr(entry, whole.read(name))
