"""Runs the gate: style, formatting, and types of everything, then pytest and Node's test runner."""

import os
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

from build_steps.check import check, static
from build_steps.console import BuildError, say, step
from build_steps.pages import site
from build_steps.paths import ROOT
from build_steps.setup import browser_engines, chromium, node

FAST, FULL = "--fast", "--full"
QUICK = "not needs_site and not needs_browser and not gate"
COVERAGE = ("--cov=decision_tool", "--cov-branch", "--cov-report=term-missing:skip-covered", "--cov-fail-under=100")
"""Every line and branch that runs in the browser is tested; missing ones are listed, and fail the run."""
SCRIPT_TESTS = ROOT / "tests/scripts"
NOTHING_COLLECTED = 5


class Choice(NamedTuple):
    """Which tests to run.

    Attributes:
        words: the arguments for pytest; without any, it does not run.
        built: whether the built site and a browser are needed.
        scripts: whether Node's tests of the scripts run too.
        types: what mypy checks; everything if empty.
    """

    words: tuple[str, ...]
    built: bool
    scripts: bool
    types: tuple[str, ...] = ()


def test(arguments: list[str]) -> int:
    """Check style, formatting, and types, build the site if a test needs it, and run the tests.

    Args:
        arguments: nothing for all tests; `--fast` for those without site and browser; `--full` for the slow ones
            too; otherwise paths of tests, and any other arguments of pytest.

    Returns:
        The exit code of pytest, which prints the last line.

    Raises:
        BuildError: something cannot be set up, or a check of style, formatting, types, or scripts fails.
    """
    node.packages()
    chosen = choose(arguments)
    with step("Checking style, formatting, and types"):
        static.check(chosen.types)
    if chosen.scripts:
        test_scripts()
    if not chosen.words:
        return 0
    environment = {**os.environ}
    if chosen.built:
        environment["BROWSER_PROGRAM"] = str(_set_up_browsers())
        site.build()
        check()
    say("Running the tests …")
    return subprocess.call([sys.executable, "-m", "pytest", *chosen.words], cwd=ROOT, env=environment)


def choose(arguments: list[str]) -> Choice:
    """Return which tests the arguments select.

    Args:
        arguments: as for `test`.

    Returns:
        The choice.

    Raises:
        BuildError: `--fast` or `--full` is combined with something else.
    """
    if not arguments:
        return Choice(("--numprocesses", "2", *COVERAGE), built=True, scripts=True)
    if arguments in ([FAST], [FULL]):
        if arguments == [FAST]:
            return Choice(("--numprocesses", "2", "-m", QUICK), built=False, scripts=True)
        return Choice(("--numprocesses", "2", FULL, *COVERAGE), built=True, scripts=True)
    if FAST in arguments or FULL in arguments:
        raise BuildError(f"{FAST} and {FULL} stand alone. For some tests, name their paths: build.py test tests/flow")
    paths = tuple(word for word in arguments if Path(ROOT, word.partition("::")[0]).exists())
    scripts = [path for path in paths if Path(ROOT, path).resolve().is_relative_to(SCRIPT_TESTS)]
    words = [word for word in arguments if word not in scripts]
    if not words:
        return Choice((), built=False, scripts=True)
    python = tuple(path.partition("::")[0] for path in paths if path not in scripts)
    return Choice(tuple(words), built=_need_site(words), scripts=bool(scripts), types=python)


def test_scripts() -> None:
    """Run Node's tests of the page's scripts.

    Raises:
        BuildError: one of them fails.
    """
    files = sorted(SCRIPT_TESTS.glob("*.test.mjs"))
    with step("Running the tests of the scripts in Node.js"):
        node.run(
            ["--test", "--test-reporter=dot", *files],
            advice=f"A test of a script failed. By itself: node --test {SCRIPT_TESTS.relative_to(ROOT)}/",
        )


def _need_site(arguments: list[str]) -> bool:
    """Return whether a selected test needs the built site or a browser, by letting pytest collect them."""
    words = ["--collect-only", "-q", "-m", "needs_site or needs_browser", *arguments]
    done = subprocess.run([sys.executable, "-m", "pytest", *words], cwd=ROOT, capture_output=True, check=False)
    return done.returncode != NOTHING_COLLECTED


def _set_up_browsers() -> Path:
    """Install missing browsers, report which engines are tested, and return the Chromium to test in."""
    program = chromium.find_or_install()
    say(f"The tests run in {program}")
    browser_engines.install_missing()
    for line in browser_engines.report():
        say(line)
    return program
