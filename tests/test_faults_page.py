"""The page about faults shows exactly what the tests try."""

import re

from build_steps.embed.fault_matrix import ENDS, EVERY, FAULTS, matrix
from build_steps.embed.faults import SECTIONS, faults
from build_steps.paths import ROOT

PAGE = (ROOT / "docs/contributing/faults.md").read_text(encoding="utf-8")
ROWS = [fault for section in SECTIONS.values() for fault in section]
TEST = re.compile(r"^def (test_\w+)\(", re.MULTILINE)
ABOUT_SOMETHING_ELSE = {
    "test_answered_requests_leave_no_deadline_behind",
    "test_after_a_failure_nothing_but_try_again_starts_python",
    "test_without_a_decision_no_short_answer_is_promised",
    "test_a_retry_requests_every_script_of_the_worker",
    "test_the_gate_tries_each_kind_of_file_and_the_full_run_every_file",
}
"""What applies to every failure; not a fault itself."""


def named_in(*files: str) -> set[str]:
    """Return the names of the tests in some files."""
    return {name for file in files for name in TEST.findall((ROOT / file).read_text(encoding="utf-8"))}


def test_every_line_names_a_test_that_exists() -> None:
    """A line without a test is an empty promise."""
    everywhere = named_in(*(str(path.relative_to(ROOT)) for path in (ROOT / "tests").rglob("test_*.py")))
    assert [fault.test for fault in ROWS if fault.test not in everywhere] == []


def test_every_tested_fault_has_a_line() -> None:
    """So that contributors see new ones."""
    folders = ("tests/browser/test_failures.py", "tests/browser/test_troubles.py")
    matrix_tests = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "tests/matrix").glob("test_*.py"))
    tried = named_in(*folders, *matrix_tests)
    assert tried - ABOUT_SOMETHING_ELSE - {fault.test for fault in ROWS} == set()


def test_the_page_shows_both_tables() -> None:
    """Each line once, and for each file every fault."""
    assert "\n[[fault-matrix]]\n" in PAGE
    assert "\n[[faults]]\n" in PAGE
    lines = matrix().splitlines()
    assert len(lines) == len(EVERY) + 2
    for line in lines[2:]:
        assert [line.lower().count(name.lower()) for name in FAULTS.values()] == [1] * len(FAULTS)
    assert all(len(row.ends) == len(FAULTS) and set(row.ends) <= set(ENDS) for row in EVERY)
    shown = faults()
    assert [shown.count(f"`{fault.test}`") for fault in ROWS] == [1] * len(ROWS)


def test_the_times_are_those_of_the_scripts() -> None:
    """For silence, for an unanswered request, for slowness, and for giving up."""
    bridge = (ROOT / "docs/assets/tool/bridge.mjs").read_text(encoding="utf-8")
    offline = (ROOT / "docs/assets/tool/offline.mjs").read_text(encoding="utf-8")
    told = PAGE + faults()
    for script, constant, words in (
        (bridge, "SILENCE = 45_000", "45 seconds"),
        (bridge, "DEADLINE = 15_000", "after 15 seconds"),
        (bridge, "SLOW = 30_000", "after 30 seconds"),
        (bridge, "LIMIT = 900_000", "after 15 minutes"),
        (offline, "SILENCE = 60_000", "a minute"),
    ):
        assert f"const {constant};" in script
        assert words in told
