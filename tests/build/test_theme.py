"""The theme's pages are made lighter, and a theme that is not the one we know stops the build."""

import re
from pathlib import Path

import pytest

from build_steps.console import BuildError
from build_steps.pages.slim_theme import CHANGES, change_script, merge

FOLDER = "assets/stylesheets"


def put(site: Path, name: str, text: str) -> str:
    """Write a file into a site and return its path below it."""
    file = site / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return name


def test_every_page_has_one_style_sheet_that_is_there(site: Path) -> None:
    """Also those in folders, the 404 page and the pages for frames; and no sheet is there that none uses."""
    used = set()
    for page in site.rglob("*.html"):
        (sheet,) = re.findall(r'<link rel="stylesheet" href="([^"]*)">', page.read_text(encoding="utf-8"))
        name = sheet.rpartition("/")[2]
        assert (site / "assets/styles" / name).is_file(), page
        used.add(name)
    assert {sheet.name for sheet in site.rglob("*.css")} == used


def test_no_script_holds_up_a_page(site: Path) -> None:
    """Whatever has an address is a module, which waits by itself, or is run by ours once the page shows."""
    for page in site.rglob("*.html"):
        for script in re.findall(r"<script [^>]*src=[^>]*>", page.read_text(encoding="utf-8")):
            assert 'type="text/later"' in script or 'type="module"' in script, f"{page}: {script}"


def test_sheets_are_merged_in_their_order(tmp_path: Path) -> None:
    """What came later goes on to win; the name says what is in it; maps are left out."""
    first = put(tmp_path, f"{FOLDER}/a.css", "p{color:red}\n/*# sourceMappingURL=a.css.map */")
    second = put(tmp_path, f"{FOLDER}/b.css", "p{color:blue}")
    merged = merge(tmp_path, [first, second])
    assert (tmp_path / merged).read_text(encoding="utf-8") == "p{color:red}\np{color:blue}"
    assert merge(tmp_path, [second, first]) != merged


@pytest.mark.parametrize("text", ["a{background:url(b.png)}", "a{background:url('../b.png')}", '@import "b.css";'])
def test_a_sheet_that_names_another_file_is_refused(tmp_path: Path, text: str) -> None:
    """It would be looked for beside the merged sheet, where it is not."""
    sheet = put(tmp_path, f"{FOLDER}/a.css", text)
    with pytest.raises(BuildError, match=r"a\.css names another file"):
        merge(tmp_path, [sheet])


def test_data_in_a_sheet_is_no_other_file(tmp_path: Path) -> None:
    """The theme's icons stand in its sheet."""
    text = "a{mask-image:url(data:image/svg+xml,x)}b{mask-image:url('data:image/svg+xml,y')}"
    assert merge(tmp_path, [put(tmp_path, f"{FOLDER}/a.css", text)])


@pytest.mark.parametrize("piece", CHANGES)
def test_a_script_of_another_theme_stops_the_build(tmp_path: Path, piece: str) -> None:
    """The message names the piece that is missed and the file to mend."""
    put(tmp_path, "assets/javascripts/bundle.1.js", "".join(CHANGES).replace(piece, ""))
    with pytest.raises(BuildError) as refusal:
        change_script(tmp_path)
    assert piece in str(refusal.value)
    assert "build_steps/pages/slim_theme.py" in str(refusal.value)


def test_no_script_of_the_theme_stops_the_build(tmp_path: Path) -> None:
    """A theme whose script has another name is another theme."""
    with pytest.raises(BuildError, match="0 files"):
        change_script(tmp_path)
