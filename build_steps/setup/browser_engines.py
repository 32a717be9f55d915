"""The browser engines that the core journeys run in: which this machine has, and what the others need."""

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
"""Set to 1, it makes a missing engine a failure; so the workflow runs all three or says that it did not."""


class Engine(NamedTuple):
    """A browser engine.

    Attributes:
        name: what it is called.
        programs: the programs that it takes, by their role; empty where one is missing.
        packages: Debian's packages that bring it.
    """

    name: str
    programs: dict[str, str]
    packages: tuple[str, ...]


def engines() -> tuple[Engine, ...]:
    """Return the three engines, each with the programs that this machine has for it."""
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
    """Install Debian's packages of the engines that are missing, where this is CI and the user may."""
    missing = [package for engine in engines() if not engine.programs for package in engine.packages]
    if missing and os.environ.get("CI") and shutil.which("apt-get") and os.geteuid() == 0:
        say(f"Installing {', '.join(missing)}, to test in more browser engines …")
        words = ["apt-get", "-o", "DPkg::Lock::Timeout=300", "--quiet", "--yes"]
        quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        for step in (["update"], ["install", "--no-install-recommends", *missing]):
            subprocess.run([*words, *step], env=quiet, stdout=subprocess.DEVNULL, check=False)


def report() -> list[str]:
    """Return which engines the journeys run in, and plainly which they do not.

    Returns:
        Lines to print.

    Raises:
        BuildError: an engine is missing, and the variable EVERY_ENGINE asks for all of them.
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
    """Return the programs where all are there, else none."""
    return programs if all(programs.values()) else {}


def _first(names: tuple[str, ...]) -> str:
    """Return the first program that is there, or ''."""
    return next((found for name in names if (found := shutil.which(name))), "")


def _mini_browser() -> str:
    """Return WebKitGTK's own small browser, which its driver drives, or ''."""
    candidates = (folder / name for folder in LIBRARIES for name in MINI_BROWSER)
    return next((str(path) for path in candidates if path.is_file()), "")
