"""The project's virtual environment: the dependency groups of `pyproject.toml`, pinned by `uv.lock`."""

import hashlib
import os
import re
import shutil
import subprocess
import sys
import tomllib
import venv
from importlib.util import find_spec
from pathlib import Path

from build_steps.console import BuildError, run, say, step
from build_steps.paths import LOCK, ROOT, VENV

BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
UNFINISHED = VENV / "unfinished"
"""Exists during an installation, so that an interrupted one starts over."""


def prepare(*groups: str) -> None:
    """Create the virtual environment if there is none, and install missing groups.

    Args:
        groups: dependency groups of `pyproject.toml`.

    Raises:
        BuildError: Python cannot create virtual environments, or an installation fails.
    """
    if not _usable():
        _create()
    for group in groups:
        _install(group)


def inside() -> bool:
    """Return whether this process runs in the project's virtual environment."""
    return Path(sys.prefix).resolve() == VENV.resolve()


def go_inside(arguments: list[str]) -> int:
    """Run `build.py` again with the virtual environment's Python.

    Args:
        arguments: the command line, without the program's name.

    Returns:
        The exit code, on systems where a process cannot be replaced.
    """
    command = [str(PYTHON), str(ROOT / "build.py"), *arguments]
    sys.stdout.flush()
    if os.name != "nt":
        os.execv(PYTHON, command)
    return subprocess.call(command)


def _usable() -> bool:
    """Return whether there is a complete environment for the running Python."""
    if UNFINISHED.exists() or not PYTHON.exists():
        return False
    made_for = VENV / "made-for"
    return made_for.exists() and made_for.read_text() == sys.version


def _create() -> None:
    """Create an empty environment; replace any other."""
    if find_spec("ensurepip") is None:
        raise BuildError(
            "This Python cannot make virtual environments: its module 'ensurepip' is missing. "
            f"On Debian and Ubuntu: apt-get install python3.{sys.version_info.minor}-venv"
        )
    with step(f"Setting up a virtual environment in {VENV.name}/ with Python {sys.version.split()[0]}"):
        shutil.rmtree(VENV, ignore_errors=True)
        venv.create(VENV, with_pip=True)
        (VENV / "made-for").write_text(sys.version)


def _install(group: str) -> None:
    """Install a dependency group, unless it was installed from the current lock.

    pip does the installing, because it knows the machine's index, proxy, and certificates; uv only reads the lock.
    """
    stamp = VENV / f"installed-{group}"
    wanted = hashlib.sha256(LOCK.read_bytes()).hexdigest()
    if stamp.exists() and stamp.read_text() == wanted:
        return
    requirements = VENV / f"{group}.txt"
    if group == "lock":
        requirements.write_text(pinned("uv"))
    else:
        _install("lock")
        run(
            [
                *(BIN / "uv", "export", "--quiet", "--frozen", "--offline", "--no-python-downloads"),
                *("--only-group", group, "--no-emit-project", "--no-annotate", "--output-file", requirements),
            ],
            cwd=ROOT,
            quiet=True,
            advice=f"The group '{group}' could not be read from {LOCK.name}. What uv said is above.",
        )
    say(f"Installing the packages of the group '{group}', each checked against its hash …")
    UNFINISHED.touch()
    _pip("install", "--require-hashes", "--no-deps", "-r", str(requirements))
    stamp.write_text(wanted)
    UNFINISHED.unlink()


def pinned(name: str) -> str:
    """Return a requirements line for a package of `uv.lock`, with its version and the hashes of its files."""
    (package,) = [each for each in tomllib.loads(LOCK.read_text())["package"] if each["name"] == name]
    files = [*package.get("wheels", ()), *([package["sdist"]] if "sdist" in package else ())]
    return " ".join([f"{name}=={package['version']}", *(f"--hash={file['hash']}" for file in files)])


def _pip(*words: str) -> None:
    """Run pip, and show only its downloads, unless it fails."""
    command = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", *words]
    said = []
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as pip:
        for line in pip.stdout or ():
            said.append(line)
            fetched = re.match(r"\s+Downloading (\S+-\S+) \((.+)\)", line)
            if fetched:
                say(f"  {fetched[1]} ({fetched[2]})")
            elif line.startswith("Installing collected packages"):
                say("  all there; unpacking")
    if pip.returncode != 0:
        raise BuildError(
            f"{''.join(said)}\nThe packages could not be installed; what pip said stands above. "
            "Check the connection and run the same command again."
        )
