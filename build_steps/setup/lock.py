"""Updates both locks, Python's and npm's, and reports what changed."""

import json
import re
import sys
import tomllib

from build_steps.console import run, say
from build_steps.paths import LOCK, NPM_LOCK, ROOT
from build_steps.setup import node, virtualenv


def update() -> int:
    """Re-pin all dependencies to the newest versions that `pyproject.toml` and `package.json` allow.

    Returns:
        The exit code.

    Raises:
        BuildError: the newest versions cannot be looked up, or are incompatible.
    """
    before = python_pins() | npm_pins()
    say("Looking for newer Python packages …")
    run(
        [virtualenv.BIN / "uv", "lock", "--quiet", "--upgrade", "--no-python-downloads", "--python", sys.executable],
        cwd=ROOT,
        advice=f"{LOCK.name} could not be updated. What uv said is above.",
    )
    LOCK.write_text(without_hosts(LOCK.read_text(encoding="utf-8")), encoding="utf-8")
    say("Looking for newer npm packages …")
    node.npm(
        ["update", "--package-lock-only", "--ignore-scripts", "--no-audit", "--no-fund"],
        advice=f"{NPM_LOCK.name} could not be updated. What npm said is above.",
    )
    lines = changes(before, python_pins() | npm_pins())
    say("\n".join(lines) or "Everything is as new as it can be.")
    if lines:
        say("Run the tests before you commit this: python3 build.py test")
    say("What goes to readers from npm is pinned in package.json, and changed there by hand: npm outdated")
    return 0


def without_hosts(lock: str) -> str:
    """Return a lock with versions, files, and hashes, but no hosts: each machine has its own index.

    Args:
        lock: the text of `uv.lock`, as written by uv.

    Returns:
        The lock, from which uv exports the same requirements.
    """
    lock = re.sub(r'url = "https://[^"]*/([^"/]+)"', r'path = "\1"', lock)
    lock = re.sub(r'registry = "https://[^"]*"', 'registry = "index"', lock)
    return re.sub(r', upload-time = "[^"]*"', "", lock)


def python_pins() -> dict[str, str]:
    """Return the version of each Python package in `uv.lock`."""
    packages = tomllib.loads(LOCK.read_text(encoding="utf-8"))["package"]
    return {package["name"]: package["version"] for package in packages if "version" in package}


def npm_pins() -> dict[str, str]:
    """Return the version of each npm package in `package-lock.json`, by its folder."""
    packages = json.loads(NPM_LOCK.read_text(encoding="utf-8"))["packages"]
    return {name: package["version"] for name, package in packages.items() if name}


def changes(old: dict[str, str], new: dict[str, str]) -> list[str]:
    """Return a line for each changed package.

    Args:
        old: versions before, by package.
        new: versions now, by package.

    Returns:
        The lines, sorted by package.
    """
    return [
        f"{package} {old.get(package, 'new')} → {new.get(package, 'gone')}"
        for package in sorted(old | new)
        if old.get(package) != new.get(package)
    ]
