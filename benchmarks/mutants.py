"""Runs mutation tests: breaks the engines in small ways, and counts what the tests catch.

    .venv/bin/uv run --isolated --frozen --group mutants --group site --group test python -m benchmarks.mutants

`pyproject.toml` says what it breaks and which tests run. Pass names of mutants to run only those;
`mutmut show NAME` shows what a mutant changes.
"""

import os
import subprocess
import sys

import pytest

OURS = ("decision_tool", "tests")


def pytest_configure() -> None:
    """Forget imported modules, so nothing computed before the mutation is used.

    Each mutant runs in a fork of a process that has already run all tests, so flows are compiled there, and test
    modules hold paths.
    """
    for name in [name for name in sys.modules if name.partition(".")[0] in OURS]:
        del sys.modules[name]


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Count a module that can't be imported as caught. Otherwise mutmut would treat it as an interrupt."""
    if session.testsfailed:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def main(arguments: list[str]) -> int:
    """Run the given mutants, or all, in one process at a time."""
    command = [sys.executable, "-m", "mutmut", "run", "--max-children", "1", *arguments]
    return subprocess.call(command, env={**os.environ, "PYTHONDONTWRITEBYTECODE": ""})


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
