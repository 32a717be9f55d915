"""Runs every test: style, types, and pytest with a real browser."""

import os
import subprocess
import sys

from build_steps.check import check
from build_steps.console import run, say
from build_steps.pages import site
from build_steps.paths import NODE_MODULES, ROOT
from build_steps.setup import browser_engines, chromium, node

EVERYTHING = (
    *("--numprocesses", "2"),
    # What the browser runs is tested line by line and branch by branch; what is missing is named, and fails.
    *("--cov=decision_tool", "--cov-branch", "--cov-report=term-missing:skip-covered", "--cov-fail-under=100"),
)


def test(arguments: list[str]) -> int:
    """Build the site and run every test on it.

    Args:
        arguments: what pytest gets instead of all tests, such as the path of one; then that is all that runs.

    Returns:
        The exit code of pytest, whose closing line is the last that is printed.

    Raises:
        BuildError: where something cannot be set up, or style or types are at fault.
    """
    program = chromium.find_or_install()
    say(f"The browser of the tests is {program}")
    browser_engines.install_missing()
    for line in browser_engines.report():
        say(line)
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
        # The scripts stay as they are; their comments carry types, and these are checked.
        run(
            [node.node(), NODE_MODULES / "typescript/bin/tsc", "--project", "jsconfig.json"],
            cwd=ROOT,
            advice="TypeScript found what stands above in docs/assets/tool/.",
        )
    say("Running the tests …")
    return subprocess.call(
        [sys.executable, "-m", "pytest", *(arguments or EVERYTHING)],
        cwd=ROOT,
        env={**os.environ, "BROWSER_PROGRAM": str(program)},
    )
