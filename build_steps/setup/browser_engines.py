"""The browser engines for the core journeys: which ones this machine has, and how to install the others."""

import os
import shutil
import subprocess
from pathlib import Path
from typing import NamedTuple

from build_steps.console import BuildError, say
from build_steps.setup import chromium

FIREFOX = ("firefox-esr", "firefox")
MINI_BROWSER = ("webkit2gtk-4.1/MiniBrowser", "webkit2gtk-4.0/MiniBrowser")
LIBRARIES = (Path("/usr/lib/x86_64-linux-gnu"), Path("/usr/lib/aarch64-linux-gnu"), Path("/usr/libexec"))
EVERY = "EVERY_ENGINE"
"""If this variable is 1, a missing engine is a failure, so the workflow runs all three or fails."""


class Engine(NamedTuple):
    """A browser engine.

    Attributes:
        name: its name.
        programs: the programs it needs, by role; empty if one is missing.
        packages: the Debian packages that provide it.
    """

    name: str
    programs: dict[str, str]
    packages: tuple[str, ...]


def engines() -> tuple[Engine, ...]:
    """Return the three engines, each with its programs on this machine."""
    return (
        Engine("Chromium", _all(browser=str(chromium.find() or "")), ("chromium",)),
        Engine("Firefox", _all(browser=_first(FIREFOX)), ("firefox-esr",)),
        Engine(
            "WebKitGTK",
            _all(
                driver=shutil.which("WebKitWebDriver") or "",
                browser=_mini_browser(),
                screen=shutil.which("Xvfb") or "",
            ),
            ("webkit2gtk-driver", "xvfb"),
        ),
    )


def install_missing() -> None:
    """Install the Debian packages of missing engines, if this is CI and we are root."""
    missing = [package for engine in engines() if not engine.programs for package in engine.packages]
    if missing and os.environ.get("CI") and shutil.which("apt-get") and os.geteuid() == 0:
        say(f"Installing {', '.join(missing)}, to test in more browser engines …")
        words = ["apt-get", "-o", "DPkg::Lock::Timeout=300", "--quiet", "--yes"]
        quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        for step in (["update"], ["install", "--no-install-recommends", *missing]):
            subprocess.run([*words, *step], env=quiet, stdout=subprocess.DEVNULL, check=False)


def report() -> list[str]:
    """Return which engines the journeys run in, and which they don't.

    Returns:
        Lines to print.

    Raises:
        BuildError: an engine is missing, and the variable EVERY_ENGINE requires all of them.
    """
    lines = []
    for engine in engines():
        if engine.programs:
            lines.append(f"The core journeys run in {engine.name}.")
        else:
            install = f"apt-get install {' '.join(engine.packages)}"
            lines.append(f"NOT TESTED in {engine.name}: this machine lacks it. On Debian: {install}")
    missing = [line for line in lines if line.startswith("NOT")]
    if missing and os.environ.get(EVERY) == "1":
        raise BuildError("\n".join([*missing, f"{EVERY} is 1, so every engine has to be there."]))
    return lines


def _all(**programs: str) -> dict[str, str]:
    """Return the programs if all are there, otherwise none."""
    return programs if all(programs.values()) else {}


def _first(names: tuple[str, ...]) -> str:
    """Return the first program that exists, or ''."""
    return next((found for name in names if (found := shutil.which(name))), "")


def _mini_browser() -> str:
    """Return WebKitGTK's MiniBrowser, which its driver controls, or ''."""
    candidates = (folder / name for folder in LIBRARIES for name in MINI_BROWSER)
    return next((str(path) for path in candidates if path.is_file()), "")
