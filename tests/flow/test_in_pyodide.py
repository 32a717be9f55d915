"""The browser's Python decides as CPython does, combination by combination."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.flow import enumerate_paths

pytestmark = pytest.mark.no_cover  # goes through everything; what it reaches, quicker tests reach too


def test_every_combination_leads_to_the_same_outcome_in_the_browsers_python(
    run_in_pyodide: Callable[..., str], capsys: pytest.CaptureFixture[str]
) -> None:
    """And breaks no law there. One digest is taken over every line; both counts and times are printed."""
    digest = enumerate_paths.main([])
    here = capsys.readouterr().out
    there = run_in_pyodide(Path(enumerate_paths.__file__))
    with capsys.disabled():
        print(f"\nCPython: {here.splitlines()[0]}; Pyodide: {there.splitlines()[0]}")
    assert "broken: none" in there
    assert re.findall(r"digest (\w+)", there) == [digest]
