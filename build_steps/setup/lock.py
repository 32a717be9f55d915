"""Pins all dependencies anew, by version and hash, and shows what changed."""

import re
import sys

from build_steps.console import run, say
from build_steps.paths import REQUIREMENTS, ROOT
from build_steps.setup import virtualenv

FILES = ("site", "test", "node", "zensical", "update", "fuzz", "mutants")
"""In this order, since the tests' packages keep to the versions that the site's took."""
PIN = re.compile(r"^([A-Za-z0-9._-]+)==([^\s;\\]+)", re.MULTILINE)


def update() -> int:
    """Take the newest versions that `requirements/*.in` allow; npm's packages stay as `package.json` says.

    Returns:
        The exit code.

    Raises:
        BuildError: where the newest versions cannot be found out or do not fit together.
    """
    before = {name: pins(name) for name in FILES}
    for name in FILES:
        say(f"Looking for newer versions for requirements/{name}.in …")
        run(
            [
                *(virtualenv.BIN / "uv", "pip", "compile", "--quiet", "--upgrade"),
                *("--universal", "--python-version", "3.12", "--generate-hashes"),
                *("--no-header", "--no-emit-index-url"),
                *("--output-file", f"requirements/{name}.txt", f"requirements/{name}.in"),
            ],
            cwd=ROOT,
            advice=f"requirements/{name}.txt could not be written anew. What uv said stands above.",
        )
    lines = [line for name in FILES for line in changes(name, before[name], pins(name))]
    say("\n".join(lines) or "Everything is as new as it can be.")
    if lines:
        say(f"Run the tests before you commit this: {sys.executable} build.py test")
    return 0


def pins(name: str) -> dict[str, str]:
    """Return what a requirements file pins.

    Args:
        name: the file's name without its ending.

    Returns:
        Version by package.
    """
    file = REQUIREMENTS / f"{name}.txt"
    return dict(PIN.findall(file.read_text(encoding="utf-8"))) if file.exists() else {}


def changes(name: str, old: dict[str, str], new: dict[str, str]) -> list[str]:
    """Return a line for each package that changed.

    Args:
        name: the requirements file's name without its ending.
        old: version by package, before.
        new: version by package, now.

    Returns:
        The lines, in the order of the packages' names.
    """
    return [
        f"{name}: {package} {old.get(package, 'new')} → {new.get(package, 'gone')}"
        for package in sorted(old | new)
        if old.get(package) != new.get(package)
    ]
