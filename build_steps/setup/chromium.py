"""The browser for the tests: an installed Chromium or Chrome, or one installed for them."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from build_steps.console import BuildError, run, say

# The shell is Chromium without windows. The tests take three-quarters of the time in it.
SHELL = "chromium-headless-shell"
PROGRAMS = (SHELL, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
MAC_PROGRAMS = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
)


def find_or_install() -> Path:
    """Return a browser that starts: the machine's own, Debian's package, or Playwright's.

    Returns:
        The program's path.

    Raises:
        BuildError: there is none, and none can be installed.
    """
    found = find()
    if found:
        return found
    _install_from_debian()
    found = find()
    if found:
        return found
    _install_from_playwright()
    found = _playwrights_own()
    if found:
        return found
    raise BuildError("The tests need Chromium or Chrome, and none could be installed. Install one and run them again.")


def find() -> Path | None:
    """Return an installed Chromium or Chrome that starts.

    Returns:
        The program's path, or None. The variable BROWSER_PROGRAM takes precedence.
    """
    named = os.environ.get("BROWSER_PROGRAM")
    candidates = [named] if named else [*(shutil.which(name) for name in PROGRAMS), *MAC_PROGRAMS]
    return next((Path(each) for each in candidates if each and _starts(each)), None)


def _starts(program: str) -> bool:
    """Return whether a program really runs; on some systems it is a stub that only recommends a package."""
    try:
        done = subprocess.run([program, "--version"], capture_output=True, text=True, check=False, timeout=30)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0 and bool(done.stdout.strip())


def _install_from_debian() -> None:
    """Install Debian's package if this user may; report a failure, but continue."""
    if not shutil.which("apt-get"):
        return
    as_root = [] if os.geteuid() == 0 else ["sudo", "-n"]
    if as_root and subprocess.call(["sudo", "-n", "true"], stderr=subprocess.DEVNULL) != 0:
        return
    say(f"There is no Chromium or Chrome: installing Debian's package {SHELL} (about 100 MB) …")
    quiet = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-o", "DPkg::Lock::Timeout=300"]
    for words in (["update", "--quiet"], ["install", "--yes", "--no-install-recommends", SHELL]):
        if subprocess.call([*as_root, *quiet, *words]) != 0:
            say("Debian's package could not be installed.")
            return


def _install_from_playwright() -> None:
    """Download Playwright's browser."""
    say("There is no Chromium or Chrome: fetching the one that Playwright brings (about 150 MB) …")
    run(
        [sys.executable, "-m", "playwright", "install", "chromium"],
        advice="The tests need Chromium or Chrome, and none could be installed. Install one and try again.",
    )


def _playwrights_own() -> Path | None:
    """Return Playwright's downloaded browser."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        program = playwright.chromium.executable_path
    return Path(program) if _starts(program) else None
