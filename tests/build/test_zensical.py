"""The trial with the theme's successor names what it leaves out; no other command depends on it."""

from pathlib import Path

import pytest

from build_steps import zensical
from build_steps.console import BuildError
from build_steps.paths import ROOT

PAGE = (
    '<html><head><title>A page</title></head><body><h1 id="top">A page</h1>'
    "<template data-tool-config>{}</template><p>Words</p></body></html>"
)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("A page</title>", "Other</title>", "index.html: its title is 'Other', not 'A page'"),
        ("<p>Words</p>", "<p>[[tool]]</p>", "index.html: a generated part was left out"),
        (" data-tool-config", "", "index.html: 0 elements have data-tool-config, not 1"),
        (' id="top"', "", "index.html: places are missing: top"),
    ],
)
def test_what_it_leaves_out_is_named(tmp_path: Path, old: str, new: str, said: str) -> None:
    """A title, a generated part, the tool, a place that links lead to."""
    for folder, html in (("ours", PAGE), ("theirs", PAGE.replace(old, new))):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "index.html").write_text(html)
    assert zensical.differences(tmp_path / "ours", tmp_path / "ours") == []
    assert zensical.differences(tmp_path / "ours", tmp_path / "theirs") == [said]


def test_a_missing_page_is_named(tmp_path: Path) -> None:
    """It would be a link that leads nowhere."""
    (tmp_path / "ours").mkdir()
    (tmp_path / "ours" / "index.html").write_text(PAGE)
    assert zensical.differences(tmp_path / "ours", tmp_path) == ["index.html: it is missing"]


def test_without_a_site_it_says_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """There is nothing to compare with."""
    monkeypatch.setattr(zensical, "SITE", tmp_path / "none")
    with pytest.raises(BuildError, match=r"Build it first: python3 build\.py"):
        zensical.zensical()


def test_in_the_workflow_it_does_not_block() -> None:
    """It has a job of its own that may fail, and nothing waits for it."""
    workflow = (ROOT / ".github/workflows/site.yml").read_text(encoding="utf-8")
    job = workflow.partition("\n  zensical:")[2]
    assert "continue-on-error: true" in job
    assert "needs: zensical" not in workflow
