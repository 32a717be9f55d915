"""Requirements for every page, both its source and its build."""

import json
import re
from datetime import date
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin

import pytest

from tests.guide.conftest import ADDRESS
from tests.guide.pages import DOCS, Page, pages

PAGES = pages()
LOADED = {"script": "src", "img": "src", "iframe": "src", "source": "src"}


class Parts(HTMLParser):
    """Collects the links, loads, ids, and meta elements of a built page."""

    def __init__(self) -> None:
        """Start with no parts."""
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.menu: list[str] = []
        self.loads: list[str] = []
        self.meta: dict[str, str] = {}
        self.rel: dict[str, str] = {}
        self.styled: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Collect from one element's attributes."""
        named = {name: value or "" for name, value in attrs}
        if "id" in named:
            self.ids.append(named["id"])
        if "style" in named:
            self.styled.append(tag)
        if tag == "a" and "href" in named:
            self.links.append(named["href"])
            if "md-nav__link" in named.get("class", ""):
                self.menu.append(named["href"])
        if tag == "link":
            self.rel[named["rel"]] = named["href"]
            if named["rel"] in {"stylesheet", "icon", "preload"}:
                self.loads.append(named["href"])
        if tag in LOADED and LOADED[tag] in named:
            self.loads.append(named[LOADED[tag]])
        if tag == "meta" and ("name" in named or "property" in named):
            self.meta[named.get("name") or named["property"]] = named["content"]


@cache
def parts(file: Path) -> Parts:
    """Return the parts of a built page."""
    found = Parts()
    found.feed(file.read_text(encoding="utf-8"))
    return found


def built(guide: Path, written: Page) -> Path:
    """Return the built file of a page."""
    path = written.path.removesuffix(".md")
    return guide / (f"{path}.html" if path.split("/")[-1] == "index" else f"{path}/index.html")


def address(guide: Path, file: Path) -> str:
    """Return the address of a built page."""
    return ADDRESS + file.relative_to(guide).as_posix().removesuffix("index.html")


@pytest.mark.parametrize("written", PAGES, ids=lambda written: written.path)
def test_a_page_has_a_title_a_description_and_a_day(written: Page) -> None:
    """The first two are for search engines and cards, the third for readers."""
    assert 10 <= len(str(written.meta["title"])) <= 70
    assert 50 <= len(str(written.meta["description"])) <= 170
    assert isinstance(written.meta["updated"], date)


def test_no_two_pages_share_a_title_or_a_description() -> None:
    """Each page answers its own question."""
    for what in ("title", "description"):
        assert len({written.meta[what] for written in PAGES}) == len(PAGES)


@pytest.mark.parametrize("written", PAGES, ids=lambda written: written.path)
def test_a_page_starts_with_its_one_heading_and_then_answers(written: Page) -> None:
    """The heading comes first, followed by a paragraph."""
    assert re.match(r"\s*# \S[^\n]*\n\n[A-Z\w][^\n]+\.\n", written.body)
    outside_code = re.sub(r"```.*?```", "", written.body, flags=re.DOTALL)
    assert len(re.findall(r"^# ", outside_code, re.MULTILINE)) == 1


def test_every_page_is_in_the_navigation(guide: Path) -> None:
    """The menu of any page has them all."""
    menu = {urldefrag(urljoin(ADDRESS, link)).url for link in parts(guide / "index.html").menu}
    assert menu == {address(guide, built(guide, written)) for written in PAGES}


def test_every_link_and_anchor_within_the_site_has_a_target(guide: Path) -> None:
    """Every target page exists, and has every fragment's id."""
    all_pages = {address(guide, file): parts(file) for file in guide.rglob("*.html")}
    broken = []
    for here, found in all_pages.items():
        for link in found.links:
            target, fragment = urldefrag(urljoin(here, link))
            if not target.startswith(ADDRESS) or target.startswith(f"{ADDRESS}assets/"):
                continue
            if target not in all_pages or (fragment and unquote(fragment) not in all_pages[target].ids):
                broken.append(f"{here}: {link}")
    assert not broken


def test_no_page_has_an_id_twice(guide: Path) -> None:
    """Anchors are unambiguous."""
    for file in guide.rglob("*.html"):
        ids = parts(file).ids
        assert len(ids) == len(set(ids)), file


def test_no_page_loads_anything_from_another_host(guide: Path) -> None:
    """Styles, scripts, images and fonts are the site's own; there are no inline styles."""
    for file in guide.rglob("*.html"):
        found = parts(file)
        here = address(guide, file)
        assert found.loads
        assert not [load for load in found.loads if not urljoin(here, load).startswith(ADDRESS)], file
        assert not found.styled, file
    for style in (DOCS / "assets").rglob("*.css"):
        text = style.read_text(encoding="utf-8")
        assert not re.search(r"@import|url\(\s*['\"]?(?:https?:)?//", text), style


def test_no_page_asks_the_code_host_for_its_stars(guide: Path) -> None:
    """The theme's own source link would."""
    for file in guide.rglob("*.html"):
        assert 'data-md-component="source"' not in file.read_text(encoding="utf-8"), file


@pytest.mark.parametrize("written", PAGES, ids=lambda written: written.path)
def test_a_page_has_its_canonical_url_and_card(guide: Path, written: Page) -> None:
    """The canonical address, and a card with title, description and image."""
    found = parts(built(guide, written))
    here = address(guide, built(guide, written))
    assert found.rel["canonical"] == found.meta["og:url"] == here
    assert found.meta["og:title"] == written.meta["title"]
    assert found.meta["og:description"] == found.meta["description"] == written.meta["description"]
    name = here.removeprefix(ADDRESS).strip("/").replace("/", "-") or "home"
    assert found.meta["og:image"] == f"{ADDRESS}assets/images/cards/{name}.png"
    assert found.meta["og:type"] == ("article" if "published" in written.meta else "website")


@pytest.mark.parametrize("written", PAGES, ids=lambda written: written.path)
def test_a_page_has_an_edit_link_and_a_revision_date(guide: Path, written: Page) -> None:
    """The edit link leads to the page's source."""
    found = parts(built(guide, written))
    assert f"https://github.com/owner/name/edit/main/docs/{written.path}" in found.links
    assert f'<time datetime="{written.meta["updated"]}">' in built(guide, written).read_text(encoding="utf-8")


def test_the_sitemap_lists_every_page_with_its_day(guide: Path) -> None:
    """The date is the page's own, not the build's."""
    sitemap = (guide / "sitemap.xml").read_text(encoding="utf-8")
    listed = dict(re.findall(r"<loc>(.+?)</loc>\s*<lastmod>(.+?)</lastmod>", sitemap))
    assert listed == {address(guide, built(guide, written)): str(written.meta["updated"]) for written in PAGES}


def test_the_404_page_has_links(guide: Path) -> None:
    """The error page has root-relative addresses, because it is served at any depth."""
    found = parts(guide / "404.html")
    assert {"/guide/", "/guide/guide/", "/guide/guide/samples/"} <= {
        link.rstrip(".").removesuffix("/.") for link in found.links
    }


def test_the_tables_of_data_are_not_published(guide: Path) -> None:
    """They are only for the build."""
    assert not list(guide.rglob("*.tsv"))


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("salary", "guide/avoid/"),
        ("thank you", "guide/thank-you/"),
        ("CEO", "guide/when-not/"),
        ("proofread", "guide/include/"),
        ("recruiter", "guide/when-not/"),
    ],
)
def test_search_finds(guide: Path, word: str, expected: str) -> None:
    """Readers' own words lead to the right page, by its headings or its text."""
    index = json.loads((guide / "search" / "search_index.json").read_text(encoding="utf-8"))
    hits = {
        urldefrag(entry["location"]).url
        for entry in index["docs"]
        if word.lower() in f"{entry['title']} {entry['text']}".lower()
    }
    assert expected in hits


@pytest.mark.parametrize("word", ["salary", "thank you", "CEO"])
def test_search_finds_a_heading(guide: Path, word: str) -> None:
    """Headings rank first in the theme's search."""
    index = json.loads((guide / "search" / "search_index.json").read_text(encoding="utf-8"))
    assert [entry["location"] for entry in index["docs"] if word.lower() in entry["title"].lower()]
