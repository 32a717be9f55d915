"""Breaks the engines a little, many times, and counts what the tests notice.

    .venv/bin/uv run --isolated --frozen --group mutants --group site --group test python -m benchmarks.mutants

What it breaks and which tests have to notice is in `pyproject.toml`. Names of mutants as arguments run only those;
`mutmut show NAME` tells what one of them breaks.
"""

import os
import subprocess
import sys

import pytest

OURS = ("decision_tool", "tests")


def pytest_configure() -> None:
    """Forget what was imported: what a module worked out before it was broken must not pass for what it does now.

    A mutant is tested in a copy of a process in which all tests have run once. There flows are compiled already,
    and test modules hold paths.
    """
    for name in [name for name in sys.modules if name.partition(".")[0] in OURS]:
        del sys.modules[name]


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Let a module that cannot even be imported count as noticed; to mutmut it would be the work of Ctrl-C."""
    if session.testsfailed:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def main(arguments: list[str]) -> int:
    """Run what is given, or everything, in one process at a time."""
    command = [sys.executable, "-m", "mutmut", "run", "--max-children", "1", *arguments]
    return subprocess.call(command, env={**os.environ, "PYTHONDONTWRITEBYTECODE": ""})


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
