"""Our stubs of Pyodide's Python files work, and errors still have a traceback."""

from collections.abc import Callable
from pathlib import Path

import pytest

MOST_MODULES = 75


def test_python_starts_with_few_modules(run_in_pyodide: Callable[..., str], tmp_path: Path) -> None:
    """Every module imported at startup costs time."""
    script = tmp_path / "script.py"
    script.write_text("import sys; print(len(sys.modules), 'asyncio' in sys.modules, 'inspect' in sys.modules)")
    number, *heavy = run_in_pyodide(script).split()
    assert int(number) <= MOST_MODULES
    assert heavy == ["False", "False"]


def test_an_error_names_file_line_and_cause(run_in_pyodide: Callable[..., str], tmp_path: Path) -> None:
    """Python's error output is usable."""
    script = tmp_path / "script.py"
    script.write_text("def f():\n    return 1 / 0\nf()\n")
    with pytest.raises(AssertionError, match=r"(?s)script\.py.*line 2.*ZeroDivisionError"):
        run_in_pyodide(script)


def test_an_error_that_reaches_javascript_has_its_trace(run_in_pyodide: Callable[..., str], tmp_path: Path) -> None:
    """The stand-in for `traceback` returns the lines that Pyodide's program needs."""
    script = tmp_path / "script.py"
    script.write_text(
        "import sys\n"
        "from _pyodide._late import MODULES\n"
        "try:\n"
        "    int('x')\n"
        "except ValueError as error:\n"
        "    lines = MODULES['traceback'].format_exception(type(error), error, error.__traceback__)\n"
        "print(''.join(lines))\n"
    )
    said = run_in_pyodide(script).splitlines()
    assert said[0] == "Traceback (most recent call last):"
    assert said[1].endswith("line 4, in <module>")
    assert said[2].startswith("ValueError: invalid literal")
