"""Our own drafts, good and bad. One golden file has the findings of every rule.

The diff of that file shows what a new rule does to all of them. To renew it, run
`python -m tests.reviewer.test_drafts` from the root of the repository.
"""

from pathlib import Path
from typing import NamedTuple

import pytest

from decision_tool.reviewer.model import Finding
from decision_tool.reviewer.run import review

FOLDER = Path(__file__).with_name("drafts")
GOLDEN = FOLDER / "drafts.findings"
REMEDY = "python -m tests.reviewer.test_drafts"


class Draft(NamedTuple):
    """One draft, with its kind and details."""

    name: str
    kind: str
    details: dict[str, str]
    text: str


def read_draft(path: Path) -> Draft:
    """Read a draft from a file: lines of `name: value`, an empty line, and the text."""
    head, text = path.read_text(encoding="utf-8").split("\n\n", 1)
    fields = dict(line.split(": ", 1) for line in head.split("\n"))
    details = dict(pair.split("=") for pair in fields.get("details", "").split("; ") if pair)
    return Draft(path.stem, fields["kind"], details, text.removesuffix("\n"))


DRAFTS = [read_draft(path) for path in sorted(FOLDER.glob("*.txt"))]


def quote(text: str, finding: Finding) -> str:
    """Return the words a finding points at, shortened."""
    units = text.encode("utf-16-le")
    words = " ".join(units[2 * finding.start : 2 * finding.end].decode("utf-16-le").split())
    return words if len(words) <= 60 else f"{words[:40]} … {words[-15:]}"


def describe(draft: Draft) -> str:
    """Format the review of a draft for the golden file."""
    result = review(draft.text, draft.kind, details=draft.details)
    lines = [f"{draft.name} ({draft.kind}, {result.length}): {result.verdict}"]
    for finding in result.findings:
        put = "" if finding.replacement is None else f" -> {finding.replacement!r}"
        place = f"{finding.start}-{finding.end} {quote(draft.text, finding)!r}"
        lines.append(f"  {finding.severity:7} {finding.rule:26} {place}{put}")
    return "\n".join(lines)


def test_the_findings_match_the_golden_file() -> None:
    """The golden file has every finding in every draft."""
    expected = GOLDEN.read_text(encoding="utf-8")
    assert "\n".join(map(describe, DRAFTS)) + "\n" == expected, f"{GOLDEN.name} is out of date: {REMEDY}"


@pytest.mark.parametrize(
    "draft", [one for one in DRAFTS if one.name.startswith(("good", "edge"))], ids=lambda one: one.name
)
def test_a_good_draft_has_no_findings(draft: Draft) -> None:
    """A careful draft is ready, whatever its style."""
    result = review(draft.text, draft.kind, details=draft.details)
    assert [(one.rule, quote(draft.text, one)) for one in result.findings] == []
    assert result.ready
    assert result.verdict == "We found no problems. Read it aloud once."


@pytest.mark.parametrize("draft", [one for one in DRAFTS if one.name.startswith("bad")], ids=lambda one: one.name)
def test_a_bad_draft_has_findings(draft: Draft) -> None:
    """A draft that could hurt the sender is flagged."""
    assert review(draft.text, draft.kind, details=draft.details).findings


@pytest.mark.parametrize("draft", [one for one in DRAFTS if one.name.startswith("good")], ids=lambda one: one.name)
def test_windows_line_breaks_change_nothing_but_offsets(draft: Draft) -> None:
    """With Windows line breaks, a draft has the same findings and the same length."""
    unix = review(draft.text, draft.kind, details=draft.details)
    windows = review(draft.text.replace("\n", "\r\n"), draft.kind, details=draft.details)
    assert [one.rule for one in windows.findings] == [one.rule for one in unix.findings]
    assert windows.length == unix.length


if __name__ == "__main__":
    GOLDEN.write_text("\n".join(map(describe, DRAFTS)) + "\n", encoding="utf-8")
    print(f"{GOLDEN.name}: {len(DRAFTS)} drafts")
