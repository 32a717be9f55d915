"""Node.js, which runs Pyodide for compiling, and the npm packages."""

import hashlib
import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from build_steps import console
from build_steps.console import BuildError, say
from build_steps.paths import NODE_MODULES, NPM_LOCK, ROOT
from build_steps.setup import virtualenv

OLDEST = (20, 19)
"""ESLint's minimum."""


def node() -> Path:
    """Return the Node.js to use: the machine's own if it is new enough, otherwise one from a Python package.

    Returns:
        The program's path.

    Raises:
        BuildError: there is none, and none can be installed.
    """
    own = shutil.which("node")
    if own and shutil.which("npm") and _version(own) >= OLDEST:
        return Path(own)
    ours = virtualenv.BIN / ("node.exe" if os.name == "nt" else "node")
    if not ours.exists():
        say(f"This machine has no Node.js {OLDEST[0]}.{OLDEST[1]} or newer with npm: taking one from a Python package.")
    virtualenv.prepare("node")
    return ours


def run(words: Sequence[str | Path], *, advice: str) -> None:
    """Run a script in Node.js, in the repository's root.

    Args:
        words: the script and its arguments.
        advice: what to suggest if it fails.

    Raises:
        BuildError: it fails.
    """
    console.run([node(), *words], cwd=ROOT, advice=advice)


def packages(folder: Path = ROOT) -> None:
    """Install the packages of a folder's `package-lock.json`, each checked against its hash.

    Args:
        folder: the repository's root, or a subfolder with a lock of its own.

    Raises:
        BuildError: `node_modules` is a link, a package cannot be fetched, or its hash is wrong.
    """
    installed = folder / NODE_MODULES.name
    if installed.is_symlink():
        raise BuildError(
            f"{installed} is a link to {installed.readlink()}: npm would empty that folder, and Node.js would look for "
            "packages beside it. Remove the link, and run the command again."
        )
    lock = folder / NPM_LOCK.name
    wanted = hashlib.sha256(lock.read_bytes()).hexdigest()
    stamp = installed / ".installed"
    if stamp.exists() and stamp.read_text() == wanted:
        return
    size = "Pyodide among them (11 MB) …" if folder == ROOT else "for the benchmarks …"
    say(f"Fetching the npm packages of {lock.relative_to(ROOT)}, {size}")
    npm(
        ["ci", "--ignore-scripts", "--no-audit", "--no-fund"],
        folder=folder,
        advice="The npm packages could not be installed. Check the connection and run the command again.",
    )
    stamp.write_text(wanted)


def npm(words: list[str], *, advice: str, folder: Path = ROOT) -> None:
    """Run npm.

    Args:
        words: its arguments.
        advice: what to suggest if it fails.
        folder: its working directory.

    Raises:
        BuildError: it fails.
    """
    search = os.pathsep.join([str(node().parent), os.environ.get("PATH", "")])
    console.run(
        [shutil.which("npm", path=search) or "npm", *words],
        env={**os.environ, "PATH": search},
        cwd=folder,
        advice=advice,
    )


def _version(program: str) -> tuple[int, ...]:
    """Return the version of a Node.js; () if it cannot be determined."""
    try:
        said = subprocess.run([program, "--version"], capture_output=True, text=True, check=False).stdout
    except OSError:
        return ()
    parts = said.strip().removeprefix("v").split(".")
    return tuple(map(int, parts)) if all(part.isdigit() for part in parts) else ()
