"""Runs every test: style, types, and pytest with a real browser."""

import os
import subprocess
import sys

from build_steps import browser, site
from build_steps.check import check
from build_steps.console import run, say
from build_steps.paths import ROOT

EVERYTHING = ("--numprocesses", "2")


def test(arguments: list[str]) -> int:
    """Build the site and run every test on it.

    Args:
        arguments: what pytest gets instead of all tests, such as the path of one; then that is all that runs.

    Returns:
        The exit code of pytest, whose closing line is the last that is printed.

    Raises:
        BuildError: where something cannot be set up, or style or types are at fault.
    """
    program = browser.find_or_install()
    say(f"The browser of the tests is {program}")
    site.build()
    check()
    if not arguments:
        say("Checking style and types …")
        run(
            [sys.executable, "-m", "ruff", "check", "--quiet"],
            cwd=ROOT,
            advice="ruff found what stands above.",
        )
        run([sys.executable, "-m", "mypy"], cwd=ROOT, advice="mypy found what stands above.")
    say("Running the tests …")
    return subprocess.call(
        [sys.executable, "-m", "pytest", *(arguments or EVERYTHING)],
        cwd=ROOT,
        env={**os.environ, "BROWSER_PROGRAM": str(program)},
    )
