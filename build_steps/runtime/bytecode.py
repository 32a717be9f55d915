"""The standard library and our package as bytecode for Pyodide's Python, cached until a source changes."""

import hashlib
import importlib.metadata
import shutil
import sys
import zipfile
from pathlib import Path

from build_steps.console import run, step
from build_steps.paths import BUILD, PACKAGE, ROOT, STEPS, STOCK_RUNTIME
from build_steps.runtime.run_in_pyodide import INSIDE, run_in_pyodide

CACHE = BUILD / "cache"
LIBRARY = "python_stdlib.zip"
BESIDE_THE_LIBRARY = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "pyodide-lock.json")
"""The other files Pyodide needs to start."""

STUBS = STEPS / "runtime/stubs"
"""Minimal replacements for Pyodide's own Python modules; the README there says why."""


def digest(*parts: bytes) -> str:
    """Return a short content hash.

    Args:
        parts: the content, in a fixed order.

    Returns:
        Sixteen hexadecimal digits.
    """
    whole = hashlib.sha256()
    for part in parts:
        whole.update(hashlib.sha256(part).digest())
    return whole.hexdigest()[:16]


def library() -> Path:
    """Return Pyodide's whole standard library as bytecode without docstrings, with our stubs in it.

    Returns:
        An archive of `.pyc` files, in a folder that Pyodide can start from.
    """
    short = sorted(STUBS.rglob("*.py"))
    content = [part for path in short for part in (str(path.relative_to(STUBS)).encode(), path.read_bytes())]
    folder = CACHE / f"library-{digest((STOCK_RUNTIME / LIBRARY).read_bytes(), compiler(), *content)}"
    if not (folder / LIBRARY).exists():
        with step("Compiling the standard library for Pyodide's Python"):
            folder.mkdir(parents=True, exist_ok=True)
            for name in BESIDE_THE_LIBRARY:
                shutil.copy(STOCK_RUNTIME / name, folder)
            source = folder.with_suffix(".source") / LIBRARY
            source.parent.mkdir(exist_ok=True)
            _replace(STOCK_RUNTIME / LIBRARY, {str(path.relative_to(STUBS)): path for path in short}, source)
            _compile(source, folder, runtime=STOCK_RUNTIME)
    return folder / LIBRARY


def _replace(archive: Path, files: dict[str, Path], target: Path) -> None:
    """Write a copy of an archive in which these files replace everything in the same top-level folders."""
    folders = tuple({f"{name.split('/')[0]}/" for name in files})
    with zipfile.ZipFile(archive) as whole, zipfile.ZipFile(target, "w") as changed:
        for entry in whole.infolist():
            if not entry.filename.startswith(folders):
                changed.writestr(entry, whole.read(entry))
        for name, path in files.items():
            changed.write(path, name)


def package() -> Path:
    """Return our package as a wheel of bytecode."""
    sources = [path for path in PACKAGE.rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    sources += [ROOT / "pyproject.toml", ROOT / "LICENSE", ROOT / "README.md"]
    content = []
    for path in sorted(sources):
        content += [str(path.relative_to(ROOT)).encode(), path.read_bytes()]
    folder = CACHE / f"package-{digest(*content, compiler())}"
    if not list(folder.glob("*.whl")):
        with step("Building the package's wheel and compiling it"):
            # Pyodide starts three times as fast with the compiled library.
            _compile(_wheel(folder.with_suffix(".source")), folder, runtime=library().parent)
    return next(folder.glob("*.whl"))


def forget_all_but(*files: Path) -> None:
    """Delete everything from the cache except the given files."""
    used = {file.relative_to(CACHE).parts[0].partition(".")[0] for file in files}
    for other in CACHE.iterdir():
        if other.name.partition(".")[0] not in used:
            if other.is_dir():
                shutil.rmtree(other)
            else:
                other.unlink()


def compiler() -> bytes:
    """Return a hash of everything about the compiler that affects its output."""
    steps = (
        Path(__file__),
        STEPS / "runtime/run_in_pyodide.py",
        STEPS / "runtime/pyodide_node.mjs",
        INSIDE / "compile_archive.py",
    )
    parts = [file.read_bytes() for file in steps]
    parts.append(importlib.metadata.version("pyodide-build").encode())
    parts.append((STOCK_RUNTIME / "package.json").read_bytes())
    return digest(*parts).encode()


def _wheel(folder: Path) -> Path:
    """Build the wheel from source, with the installed packages."""
    folder.mkdir(parents=True, exist_ok=True)
    run(
        # -P, because our build.py would shadow the package `build`.
        [sys.executable, "-P", "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, ROOT],
        quiet=True,
        advice="The package's wheel could not be built.",
    )
    return next(folder.glob("*.whl"))


def _compile(source: Path, folder: Path, *, runtime: Path) -> None:
    """Compile an archive into a folder; leftovers of an interrupted run are overwritten."""
    folder.mkdir(parents=True, exist_ok=True)
    unfinished = folder.with_suffix(".unfinished")
    unfinished.mkdir(exist_ok=True)
    name = run_in_pyodide(
        "compile_archive.py",
        [f"/in/{source.name}", "/out"],
        mounts={source.parent: "/in", unfinished: "/out"},
        runtime=runtime,
        compiling=True,
    ).strip()
    (unfinished / name).replace(folder / name)
    unfinished.rmdir()
