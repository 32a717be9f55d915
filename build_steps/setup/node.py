"""Node.js, which compiles for Pyodide's Python, and the packages that npm brings."""

import hashlib
import os
import shutil
import subprocess
from pathlib import Path

from build_steps.console import run, say
from build_steps.paths import NODE_MODULES, ROOT
from build_steps.setup import virtualenv

OLDEST = 20


def node() -> Path:
    """Return the Node.js to use: the machine's own if it is new enough, else one from a Python package.

    Returns:
        The program's path.

    Raises:
        BuildError: where none is there and none can be installed.
    """
    own = shutil.which("node")
    if own and shutil.which("npm") and _major(own) >= OLDEST:
        return Path(own)
    ours = virtualenv.BIN / ("node.exe" if os.name == "nt" else "node")
    if not ours.exists():
        say(f"This machine has no Node.js {OLDEST} or newer with npm: taking one from a Python package.")
    virtualenv.prepare("node")
    return ours


def packages(folder: Path = ROOT) -> None:
    """Install what a folder's `package-lock.json` names, each package checked against its hash.

    Args:
        folder: the repository's root, or a folder in it with a lock of its own.

    Raises:
        BuildError: where a package cannot be fetched or is not what the lock names.
    """
    lock = folder / "package-lock.json"
    wanted = hashlib.sha256(lock.read_bytes()).hexdigest()
    stamp = folder / NODE_MODULES.name / ".installed"
    if stamp.exists() and stamp.read_text() == wanted:
        return
    size = "Pyodide among them (11 MB) …" if folder == ROOT else "for the benchmarks …"
    say(f"Fetching the npm packages of {lock.relative_to(ROOT)}, {size}")
    program = node()
    npm = program.with_name("npm.cmd" if os.name == "nt" else "npm")
    search = os.pathsep.join([str(program.parent), os.environ.get("PATH", "")])
    run(
        [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"],
        env={**os.environ, "PATH": search},
        cwd=folder,
        advice="The npm packages could not be installed. Check the connection and run the command again.",
    )
    stamp.write_text(wanted)


def _major(program: str) -> int:
    """Return the major version of a Node.js, or 0 where it cannot tell."""
    try:
        said = subprocess.run([program, "--version"], capture_output=True, text=True, check=False).stdout
    except OSError:
        return 0
    digits = said.strip().removeprefix("v").partition(".")[0]
    return int(digits) if digits.isdigit() else 0
