"""The enumerations that every Python can run."""

import re
from pathlib import Path

import pytest

from tests.flow import enumerate_dates, enumerate_paths

pytestmark = pytest.mark.no_cover  # exhaustive; faster tests cover the same code


def test_it_prints_counts_time_and_digest(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """It writes the approved paths only if told to."""
    approved = tmp_path / "approved.txt"
    monkeypatch.setattr(enumerate_paths, "APPROVED", str(approved))
    digest = enumerate_paths.main(["--approve"])
    wrote, counts, broken, printed = capsys.readouterr().out.splitlines()
    assert wrote == "wrote approved.txt"
    lines = approved.read_text(encoding="utf-8").splitlines()
    assert re.fullmatch(rf"\d+ combinations and \d laws in \d+\.\d\d s, {len(lines)} paths", counts)
    assert broken == "broken: none"
    assert printed == f"digest {digest}"


def test_no_plan_breaks_law_9(capsys: pytest.CaptureFixture[str]) -> None:
    """On all days that make a difference, a plan does what the outcome says, and nothing it forbids."""
    digest = enumerate_dates.main([])
    counts, broken, printed = capsys.readouterr().out.splitlines()
    assert re.fullmatch(r"\d{4,} plans of \d\d ends in \d+\.\d\d s", counts)
    assert broken == "broken: none"
    assert printed == f"digest {digest}"
