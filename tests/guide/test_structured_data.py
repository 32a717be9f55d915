"""The structured data only says what the pages show."""

import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest

from build_steps.address import Address
from build_steps.pages import structured_data
from tests.guide.conftest import ADDRESS
from tests.guide.pages import Page, pages

WHERE = Address("Guide", ADDRESS, "/guide/", "owner/name", "https://github.com/owner/name")
SCRIPT = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)
type Told = dict[str, dict[str, dict[str, Any]]]
"""The structured data of all pages, by path and schema.org type."""
PAGES = {written.path: written for written in pages()}


def address(written: Page) -> str:
    """Return a page's folder, relative to the site's root."""
    folder = written.path.removesuffix(".md").removesuffix("index")
    return f"{folder}/" if folder and not folder.endswith("/") else folder


@pytest.fixture(scope="module")
def told(guide: Path, tmp_path_factory: pytest.TempPathFactory) -> Told:
    """The structured data of each page, by path and type."""
    site = tmp_path_factory.mktemp("told") / "site"
    shutil.copytree(guide, site)
    structured_data.insert(site, WHERE)
    found = {}
    for file in site.rglob("index.html"):
        scripts = SCRIPT.findall(file.read_text(encoding="utf-8"))
        if scripts:
            (data,) = map(json.loads, scripts)
            path = file.parent.relative_to(site).as_posix()
            found["" if path == "." else f"{path}/"] = {each["@type"]: each for each in data["@graph"]}
    return found


def test_every_page_has_breadcrumbs_from_the_home_page(told: Told) -> None:
    """Each breadcrumb is a page, the last one the page itself. Pages for embedding have none."""
    assert set(told) == {address(written) for written in PAGES.values()}
    for path, data in told.items():
        steps = data["BreadcrumbList"]["itemListElement"]
        assert [step["position"] for step in steps] == list(range(1, len(steps) + 1))
        assert steps[0]["item"] == ADDRESS
        assert steps[-1]["item"] == ADDRESS + path
        assert {str(step["item"]).removeprefix(ADDRESS) for step in steps} <= set(told)


def test_an_article_has_the_pages_own_title_and_dates(told: Told) -> None:
    """A page without a publication date is no article."""
    for written in PAGES.values():
        data = told[address(written)]
        assert ("Article" in data) == ("published" in written.meta)
        if "Article" in data:
            assert data["Article"]["headline"] == written.meta["title"]
            assert data["Article"]["datePublished"] == str(written.meta["published"])
            assert data["Article"]["dateModified"] == str(written.meta["updated"])
            assert data["Article"]["author"] == {"@type": "Organization", "name": "Guide", "url": ADDRESS}
            assert str(data["Article"]["image"]).startswith(ADDRESS)


def test_the_questions_are_those_of_the_page(told: Told) -> None:
    """Word for word, each with its answer."""
    asked = told["guide/"]["FAQPage"]["mainEntity"]
    headings = re.findall(r"^### (.+)$", PAGES["guide/index.md"].body, re.MULTILINE)
    assert [str(each["name"]).replace("’", "'") for each in asked] == headings
    assert all(each["acceptedAnswer"]["text"] for each in asked)
    assert [path for path, data in told.items() if "FAQPage" in data] == ["guide/"]


def test_the_instructions_are_those_of_the_page(told: Told) -> None:
    """With the steps of its numbered lists."""
    assert [path for path, data in told.items() if "HowTo" in data] == ["guide/add-a-note/"]
    steps = told["guide/add-a-note/"]["HowTo"]["step"]
    assert steps[0]["text"] == "Open your interviewer’s profile."


def test_words_of_a_page_never_end_the_element(tmp_path: Path) -> None:
    """A tag in a title stays data."""
    page = (
        '<html><head><meta property="og:title" content="A &lt;/script> title"></head>'
        "<body><h1>A title</h1></body></html>"
    )
    (tmp_path / "index.html").write_text(page)
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "index.html").write_text(page)
    structured_data.insert(tmp_path, WHERE)
    (data,) = SCRIPT.findall((tmp_path / "deep" / "index.html").read_text())
    assert json.loads(data)["@graph"][0]["itemListElement"][1]["name"] == "A </script> title"
