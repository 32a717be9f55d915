"""Cuts the standard library to what is used: found by starting Pyodide and importing the whole package."""

import json
import zipfile
from pathlib import Path

from build_steps import bytecode
from build_steps.console import BuildError, step
from build_steps.guest_python import GUEST, run_guest
from build_steps.paths import BUILD


def trimmed(library: Path, wheel: Path) -> Path:
    """Return the library with only the modules that starting Pyodide and using our package takes.

    Args:
        library: the whole library as bytecode.
        wheel: our package as bytecode.

    Returns:
        The smaller archive, with equal bytes for equal input.

    Raises:
        BuildError: where our package imports a module that Pyodide's library does not have.
    """
    parts = [library.read_bytes(), wheel.read_bytes(), bytecode.compiler(), Path(__file__).read_bytes()]
    parts.append((GUEST / "used_modules.py").read_bytes())
    target = BUILD / "cache" / f"trimmed-{bytecode.digest(*parts)}.zip"
    if not target.exists():
        with step("Cutting the standard library to what the package uses"):
            _trim(library, _used(library, wheel), target)
    return target


def _used(library: Path, wheel: Path) -> list[str]:
    """Start Pyodide with the whole library, import the package, and return which modules that took."""
    report = json.loads(
        run_guest(
            "used_modules.py", [f"/in/{wheel.name}"], mounts={wheel.parent: "/in"}, runtime=library.parent
        )
    )
    if report["missing"]:
        raise BuildError(
            f"decision_tool imports what Pyodide's standard library lacks: {', '.join(report['missing'])}. "
            "Use another module there, and import our own by their full names."
        )
    used: list[str] = report["used"]
    return used


def _trim(library: Path, used: list[str], target: Path) -> None:
    """Write the library's files that belong to the modules used."""
    wanted = {f"{name.replace('.', '/')}{ending}" for name in used for ending in (".pyc", "/__init__.pyc")}
    with zipfile.ZipFile(library) as whole:
        kept = [entry for entry in whole.infolist() if entry.filename in wanted]
        unfinished = target.with_suffix(".unfinished")
        with zipfile.ZipFile(unfinished, "w") as archive:
            for entry in kept:
                archive.writestr(entry, whole.read(entry), zipfile.ZIP_DEFLATED, 9)
    unfinished.replace(target)
