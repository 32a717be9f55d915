"""Runs every test: style, types, and pytest with a real browser."""

import os
import sys

from build_steps import browser, site
from build_steps.console import run, say
from build_steps.paths import ROOT


def test(arguments: list[str]) -> int:
    """Build the site and run every test on it.

    Args:
        arguments: what pytest gets besides, such as the path of one test; style and types are then left out.

    Returns:
        The exit code.

    Raises:
        BuildError: where something cannot be set up, or style or types are at fault.
    """
    program = browser.find_or_install()
    site.build()
    if not arguments:
        say("Checking style and types …")
        run([sys.executable, "-m", "ruff", "check", "."], cwd=ROOT, advice="ruff found the faults above.")
        run([sys.executable, "-m", "mypy"], cwd=ROOT, advice="mypy found the faults above.")
    say("Running the tests …")
    sys.stdout.flush()
    os.environ["BROWSER_PROGRAM"] = str(program)
    words = [sys.executable, "-m", "pytest", *(arguments or ["--numprocesses", "2", "--dist", "loadgroup"])]
    os.chdir(ROOT)
    if os.name != "nt":
        os.execv(sys.executable, words)
    import subprocess

    return subprocess.call(words)
