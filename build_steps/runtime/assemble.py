"""Assembles what the browser needs to run our Python: two folders, each named by version and content.

Our package has a folder of its own, so readers need not download Python again when it changes.
"""

import gzip
import hashlib
import json
import shutil
from pathlib import Path
from typing import Any, TypedDict

from pyodide_lock import PackageSpec, PyodideLockSpec

from build_steps.paths import MANIFEST, PACKAGE, RUNTIME, STOCK_RUNTIME
from build_steps.runtime import bytecode, trim
from build_steps.runtime.split.prepare import SECOND, prepare

LOCK = "pyodide-lock.json"
AS_TEXT = ".txt"
"""The extension of archives: GitHub Pages compresses text, but not archives."""
LIBRARY = f"{bytecode.LIBRARY}{AS_TEXT}"
COMPRESSED_BY_PAGES = (".mjs", ".wasm", AS_TEXT)
"""Extensions of the runtime's files that GitHub Pages compresses."""


class File(TypedDict):
    """One file of the runtime.

    Attributes:
        bytes: its size.
        gzip: its transfer size, as GitHub Pages sends it.
        sha256: the hexadecimal hash of its content.
    """

    bytes: int
    gzip: int
    sha256: str


class Package(TypedDict):
    """Our package in the runtime.

    Attributes:
        version: its version.
        archive: the file name of its wheel.
        folder: the name of the wheel's folder.
    """

    version: str
    archive: str
    folder: str


class Manifest(TypedDict):
    """What the page and the worker need to know about the runtime.

    Attributes:
        folder: the name of the folder of all files except the package's, by version and content.
        pyodide: the version of Pyodide.
        python: the version of its Python.
        files: every file, by name.
        package: our package.
        lock: the lock file Pyodide requires, with only our package and its hash.
    """

    folder: str
    pyodide: str
    python: str
    files: dict[str, File]
    package: Package
    lock: dict[str, Any]


def assemble() -> Manifest:
    """Assemble the runtime; unchanged parts come from the cache.

    Returns:
        The manifest, also written to `build/runtime/manifest.json`.

    Raises:
        BuildError: compiling fails, or the package imports something that Pyodide's library lacks.
    """
    whole_library, whole_wheel = bytecode.library(), bytecode.package()
    library, wheel = trim.trimmed(whole_library, whole_wheel)
    bytecode.forget_all_but(whole_library, whole_wheel, library)
    files = prepare(STOCK_RUNTIME)
    archive = f"{wheel.name}{AS_TEXT}"
    files[LIBRARY] = library.read_bytes()
    files[archive] = wheel.read_bytes()
    stock = PyodideLockSpec.from_json(STOCK_RUNTIME / LOCK)
    version = wheel.name.split("-")[1]
    described = {name: describe(name, content) for name, content in sorted(files.items())}
    pyodide = json.loads((STOCK_RUNTIME / "package.json").read_text())["version"]
    manifest: Manifest = {
        "folder": folder_name(pyodide, {name: described[name] for name in files if name != archive}),
        "pyodide": pyodide,
        "python": stock.info.python,
        "files": described,
        "package": {
            "version": version,
            "archive": archive,
            "folder": folder_name(f"{PACKAGE.name}-{version}", {archive: described[archive]}),
        },
        "lock": lock(stock, wheel.name, version, files[archive]),
    }
    _write(manifest, files)
    return manifest


def sent_at_once(manifest: Manifest) -> int:
    """Return the download size in bytes before Python answers: everything but the second half of its program."""
    return sum(file["gzip"] for name, file in manifest["files"].items() if name != SECOND)


def lock(stock: PyodideLockSpec, name: str, version: str, wheel: bytes) -> dict[str, Any]:
    """Return a lock with only our package.

    Args:
        stock: Pyodide's own lock, for its platform data.
        name: the wheel's file name.
        version: the package's version.
        wheel: the wheel's content.

    Returns:
        The lock, ready for JSON.
    """
    spec = PackageSpec(
        name=PACKAGE.name.replace("_", "-"),
        version=version,
        file_name=name,
        install_dir="site",
        sha256=hashlib.sha256(wheel).hexdigest(),
        imports=[PACKAGE.name],
    )
    own = PyodideLockSpec(info=stock.info, packages={spec.name: spec})
    own.check_wheel_filenames()
    return own.to_dict()


def folder_name(version: str, files: dict[str, File]) -> str:
    """Return a folder's name, which changes with its content, so that no cache mixes two runtimes.

    Args:
        version: the prefix.
        files: every file in the folder, by name.

    Returns:
        The version and ten hexadecimal digits of a content hash.
    """
    content = bytecode.digest(*(f"{name} {file['sha256']}".encode() for name, file in sorted(files.items())))
    return f"{version}-{content[:10]}"


def folder_of(manifest: Manifest, name: str) -> str:
    """Return the name of the folder that contains one of the manifest's files."""
    package = manifest["package"]
    return package["folder"] if name == package["archive"] else manifest["folder"]


def describe(name: str, content: bytes) -> File:
    """Return a file's entry in the manifest.

    Args:
        name: the file's name; its extension decides whether it is sent compressed.
        content: the file's content.
    """
    sent = len(gzip.compress(content, 9, mtime=0)) if name.endswith(COMPRESSED_BY_PAGES) else len(content)
    return {"bytes": len(content), "gzip": sent, "sha256": hashlib.sha256(content).hexdigest()}


def _write(manifest: Manifest, files: dict[str, bytes]) -> None:
    """Write each folder atomically, then the manifest, then delete older folders."""
    folders = {folder_of(manifest, name) for name in files}
    for folder in folders:
        if not (RUNTIME / folder).exists():
            unfinished = RUNTIME / "unfinished"
            shutil.rmtree(unfinished, ignore_errors=True)
            unfinished.mkdir(parents=True)
            for name, content in files.items():
                if folder_of(manifest, name) == folder:
                    (unfinished / name).write_bytes(content)
            unfinished.rename(RUNTIME / folder)
    MANIFEST.write_text(json.dumps(manifest, indent=2) + "\n")
    for other in RUNTIME.iterdir():
        if other.is_dir() and other.name not in folders:
            shutil.rmtree(other)


def read_manifest(path: Path = MANIFEST) -> Manifest:
    """Return the manifest of the latest runtime."""
    manifest: Manifest = json.loads(path.read_text())
    return manifest
