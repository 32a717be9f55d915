"""The browser's Python decides and plans exactly as CPython does."""

import re
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from tests.flow import enumerate_dates, enumerate_paths

pytestmark = pytest.mark.no_cover  # exhaustive; faster tests cover the same code


@pytest.mark.parametrize("enumeration", [enumerate_paths, enumerate_dates], ids=lambda each: each.__name__)
def test_every_law_holds_in_the_browsers_python_with_the_same_outcomes(
    enumeration: ModuleType, run_in_pyodide: Callable[..., str], capsys: pytest.CaptureFixture[str]
) -> None:
    """Compares one digest over all results, and prints the counts and times of both."""
    digest = enumeration.main([])
    here = capsys.readouterr().out
    there = run_in_pyodide(Path(str(enumeration.__file__)))
    with capsys.disabled():
        print(f"\nCPython: {here.splitlines()[0]}; Pyodide: {there.splitlines()[0]}")
    assert "broken: none" in there
    assert re.findall(r"digest (\w+)", there) == [digest]
