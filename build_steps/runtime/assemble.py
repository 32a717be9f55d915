"""Puts together what the browser needs to run our Python: two folders, each named by version and content.

Our package has a folder of its own: a change of ours does not make readers fetch Python again.
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
"""How the names of archives end: GitHub Pages compresses text on the way, and archives not."""
LIBRARY = f"{bytecode.LIBRARY}{AS_TEXT}"
COMPRESSED_BY_PAGES = (".mjs", ".wasm", AS_TEXT)
"""Of the runtime's files: those that GitHub Pages compresses on the way."""


class File(TypedDict):
    """One file of the runtime.

    Attributes:
        bytes: its length.
        gzip: its length on the way, as GitHub Pages sends it.
        sha256: the hash of its content, hexadecimal.
    """

    bytes: int
    gzip: int
    sha256: str


class Package(TypedDict):
    """Our package in the runtime.

    Attributes:
        version: its version.
        archive: the name of its wheel among the runtime's files.
        folder: the name of the folder that the wheel lies in.
    """

    version: str
    archive: str
    folder: str


class Manifest(TypedDict):
    """What page and worker need to know of the runtime.

    Attributes:
        folder: the name of the folder of all files but the package's, by version and content.
        pyodide: the version of Pyodide.
        python: the version of its Python.
        files: every file by name.
        package: our package.
        lock: the one-package lock, which Pyodide wants and which has the archive's hash.
    """

    folder: str
    pyodide: str
    python: str
    files: dict[str, File]
    package: Package
    lock: dict[str, Any]


def assemble() -> Manifest:
    """Put the runtime together; what did not change since last time is not made again.

    Returns:
        The manifest, which also stands in `build/runtime/manifest.json`.

    Raises:
        BuildError: where compiling fails, or the package imports what the trimmed library lacks.
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
    """Return how many bytes travel before Python answers: all but the second half of its program.

    Args:
        manifest: the manifest.
    """
    return sum(file["gzip"] for name, file in manifest["files"].items() if name != SECOND)


def lock(stock: PyodideLockSpec, name: str, version: str, wheel: bytes) -> dict[str, Any]:
    """Return the lock that knows our package and no other.

    Args:
        stock: the lock that came with Pyodide, for what it says of the platform.
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
    """Return a folder's name: another one as soon as one byte differs, so that no cache mixes two runtimes.

    Args:
        version: what the name begins with.
        files: every file in the folder by name.

    Returns:
        The version and ten hexadecimal digits that stand for the content.
    """
    content = bytecode.digest(*(f"{name} {file['sha256']}".encode() for name, file in sorted(files.items())))
    return f"{version}-{content[:10]}"


def folder_of(manifest: Manifest, name: str) -> str:
    """Return the name of the folder that a file of the runtime lies in.

    Args:
        manifest: the manifest.
        name: the file's name, one of the manifest's.

    Returns:
        The package's folder for the package, else the runtime's.
    """
    package = manifest["package"]
    return package["folder"] if name == package["archive"] else manifest["folder"]


def describe(name: str, content: bytes) -> File:
    """Return what the manifest says of a file.

    Args:
        name: the file's name; its ending decides whether it is compressed on the way.
        content: the file's content.

    Returns:
        Its lengths and its hash.
    """
    sent = len(gzip.compress(content, 9, mtime=0)) if name.endswith(COMPRESSED_BY_PAGES) else len(content)
    return {"bytes": len(content), "gzip": sent, "sha256": hashlib.sha256(content).hexdigest()}


def _write(manifest: Manifest, files: dict[str, bytes]) -> None:
    """Write each folder whole or not at all, then the manifest, then drop what is older."""
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
    """Return the manifest of the runtime that was put together last.

    Args:
        path: where it stands.

    Returns:
        The manifest.
    """
    manifest: Manifest = json.loads(path.read_text())
    return manifest
