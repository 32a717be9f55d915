"""The instructions for career services work as written."""

import re

import pytest

from build_steps.address import address
from build_steps.paths import ROOT
from decision_tool.flow.contact import CONTACT
from decision_tool.flow.model import Flow, PolicyLine
from decision_tool.flow.walk import decide

PAGE = (ROOT / "docs/reference/career-services.md").read_text(encoding="utf-8")
CASES = (
    {"stage": "scheduled", "purpose": "logistics", "asked_not_to": "formal_process"},
    {"stage": "scheduled", "purpose": "introduce", "asked_not_to": "formal_process"},
    {"stage": "interviewed", "purpose": "thank", "asked_not_to": "formal_process"},
)


@pytest.fixture(scope="module")
def line() -> PolicyLine:
    """The policy line that the page shows."""
    (shown,) = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
    found: PolicyLine = eval(shown, {"PolicyLine": PolicyLine})
    return found


@pytest.fixture(scope="module")
def own(line: PolicyLine) -> Flow:
    """The policy with that line, in the place that the page describes."""
    place = next(at for at, each in enumerate(CONTACT.lines) if "asked_not_to" in each.when)
    return CONTACT._replace(lines=(*CONTACT.lines[:place], line, *CONTACT.lines[place:]))


@pytest.mark.parametrize("answers", CASES, ids=lambda answers: answers["purpose"])
def test_the_line_decides_as_described(answers: dict[str, str], own: Flow, line: PolicyLine) -> None:
    """With its own reason, even if another line would have asked something else."""
    assert decide(answers, own).outcome == line.outcome
    assert "rules about contacting" in line.because


def test_the_line_changes_nothing_else(own: Flow) -> None:
    """Users who aren't in a formal process get the same answer as before."""
    for answers in CASES:
        for option in ("yes", "no"):
            other = {**answers, "asked_not_to": option}
            assert decide(other, own).outcome == decide(other, CONTACT).outcome
    assert decide({"stage": "applied", "purpose": "pay"}, own).outcome == "save_for_offer"


def test_the_line_cites_known_sources(line: PolicyLine) -> None:
    """The sources page lists them like all others."""
    known = {number for each in CONTACT.lines for number in each.sources}
    assert set(line.sources) <= known


def test_every_file_that_is_named_exists() -> None:
    """A reader who looks finds it."""
    named = re.findall(r"`((?:docs|decision_tool|tests)/[a-z_./-]+)`", PAGE)
    named += re.findall(r"python3 (tests/\S+\.py)", PAGE)
    assert len(named) >= 6
    assert [path for path in named if not (ROOT / path).exists()] == []


def test_the_color_is_in_the_file_of_colors() -> None:
    """The accent color, which the page says to change first."""
    assert "--accent:" in (ROOT / "docs/assets/styles/colors.css").read_text(encoding="utf-8")


def test_a_variable_of_the_repository_names_the_site() -> None:
    """The workflow passes it on, and the address uses it."""
    workflow = (ROOT / ".github/workflows/site.yml").read_text(encoding="utf-8")
    assert "SITE_NAME: ${{ vars.SITE_NAME }}" in workflow
    assert address({"SITE_NAME": "Ask the career center"}).name == "Ask the career center"
    assert address({"SITE_NAME": ""}).name == address({}).name


def test_the_minutes_add_up_to_an_hour() -> None:
    """As the page promises."""
    assert sum(map(int, re.findall(r"^## .*: (\d+) minutes$", PAGE, re.MULTILINE))) == 60
