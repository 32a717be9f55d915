"""The theme's pages are slimmed down, and a changed theme stops the build."""

import re
from pathlib import Path

import pytest

from build_steps.console import BuildError
from build_steps.pages.slim_theme import CHANGES, change_script, merge

FOLDER = "assets/stylesheets"


def put(site: Path, name: str, text: str) -> str:
    """Write a file into a site and return its relative path."""
    file = site / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return name


def test_every_page_has_one_style_sheet_that_is_there(site: Path) -> None:
    """Including subfolders, the 404 page and the pages for frames; and there is no unused sheet."""
    used = set()
    for page in site.rglob("*.html"):
        (sheet,) = re.findall(r'<link rel="stylesheet" href="([^"]*)">', page.read_text(encoding="utf-8"))
        name = sheet.rpartition("/")[2]
        assert (site / "assets/styles" / name).is_file(), page
        used.add(name)
    assert {sheet.name for sheet in site.rglob("*.css")} == used


def test_no_script_blocks_a_page(site: Path) -> None:
    """Every external script is a module, which is deferred, or started by ours once the page shows."""
    for page in site.rglob("*.html"):
        for script in re.findall(r"<script [^>]*src=[^>]*>", page.read_text(encoding="utf-8")):
            assert 'type="text/later"' in script or 'type="module"' in script, f"{page}: {script}"


def test_sheets_are_merged_in_their_order(tmp_path: Path) -> None:
    """Later rules still win; the name depends on the content; source maps are removed."""
    first = put(tmp_path, f"{FOLDER}/a.css", "p{color:red}\n/*# sourceMappingURL=a.css.map */")
    second = put(tmp_path, f"{FOLDER}/b.css", "p{color:blue}")
    merged = merge(tmp_path, [first, second])
    assert (tmp_path / merged).read_text(encoding="utf-8") == "p{color:red}\np{color:blue}"
    assert merge(tmp_path, [second, first]) != merged


@pytest.mark.parametrize("text", ["a{background:url(b.png)}", "a{background:url('../b.png')}", '@import "b.css";'])
def test_a_sheet_that_names_another_file_is_refused(tmp_path: Path, text: str) -> None:
    """The reference would be resolved relative to the merged sheet, and break."""
    sheet = put(tmp_path, f"{FOLDER}/a.css", text)
    with pytest.raises(BuildError, match=r"a\.css names another file"):
        merge(tmp_path, [sheet])


def test_a_data_url_in_a_style_sheet_is_not_a_file(tmp_path: Path) -> None:
    """The theme's icons are embedded in its sheet."""
    text = "a{mask-image:url(data:image/svg+xml,x)}b{mask-image:url('data:image/svg+xml,y')}"
    assert merge(tmp_path, [put(tmp_path, f"{FOLDER}/a.css", text)])


@pytest.mark.parametrize("piece", CHANGES)
def test_a_script_of_another_theme_stops_the_build(tmp_path: Path, piece: str) -> None:
    """The message names the missing piece and the file to fix."""
    put(tmp_path, "assets/javascripts/bundle.1.js", "".join(CHANGES).replace(piece, ""))
    with pytest.raises(BuildError) as refusal:
        change_script(tmp_path)
    assert piece in str(refusal.value)
    assert "build_steps/pages/slim_theme.py" in str(refusal.value)


def test_no_script_of_the_theme_stops_the_build(tmp_path: Path) -> None:
    """A script with another name means a changed theme."""
    with pytest.raises(BuildError, match="0 files"):
        change_script(tmp_path)
