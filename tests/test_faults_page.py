"""The page of faults tells what the tests try, all of it, and nothing else."""

import re

from build_steps.paths import ROOT

PAGE = (ROOT / "docs/contributing/faults.md").read_text(encoding="utf-8")
NAMED = re.findall(r"\| `(test_\w+)` \|$", PAGE, re.MULTILINE)
TEST = re.compile(r"^def (test_\w+)\(", re.MULTILINE)
ABOUT_SOMETHING_ELSE = {
    "test_answered_requests_leave_no_deadline_behind",
    "test_after_a_failure_nothing_but_try_again_starts_python",
    "test_a_draft_outlives_a_failure_and_the_next_start",
    "test_where_nothing_is_decided_no_short_answer_is_promised",
}
"""What holds for every failure; no fault of its own."""


def named_in(*files: str) -> set[str]:
    """Return the names of the tests in files."""
    return {name for file in files for name in TEST.findall((ROOT / file).read_text(encoding="utf-8"))}


def test_every_line_names_a_test_that_there_is() -> None:
    """A line without its test is a promise that nobody keeps."""
    rows = [line for line in PAGE.splitlines() if line.startswith("| ") and not line.startswith("| What fails")]
    assert len(rows) == len(NAMED)
    everywhere = named_in(*(str(path.relative_to(ROOT)) for path in (ROOT / "tests").rglob("test_*.py")))
    assert [name for name in NAMED if name not in everywhere] == []


def test_every_fault_that_is_tried_has_its_line() -> None:
    """A new one is told to contributors."""
    tried = named_in("tests/browser/test_failures.py", "tests/browser/test_troubles.py")
    assert tried - ABOUT_SOMETHING_ELSE - set(NAMED) == set()


def test_the_times_are_those_of_the_bridge() -> None:
    """Of silence, and of a request without an answer."""
    bridge = (ROOT / "docs/assets/tool/bridge.mjs").read_text(encoding="utf-8")
    assert "SILENCE = 45_000" in bridge
    assert "after 45 seconds" in PAGE
    assert "DEADLINE = 15_000" in bridge
    assert "after 15 seconds" in PAGE
