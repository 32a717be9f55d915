"""The built site: every page has the same policy, and loads nothing from another host."""

import re
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from build_steps.address import address
from build_steps.hosting import serve

LOADING = {"script": "src", "img": "src", "iframe": "src", "source": "src", "video": "src", "audio": "src"}
LINKS_THAT_LOAD = {"stylesheet", "icon", "preload", "modulepreload", "preconnect", "dns-prefetch", "manifest"}


class Loads(HTMLParser):
    """Finds what a browser loads for a page."""

    def __init__(self) -> None:
        """Start with no addresses."""
        super().__init__()
        self.addresses: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Store the address that this element loads."""
        given = dict(attrs)
        relations = set((given.get("rel") or "").split())
        address_of = "href" if tag == "link" and relations & LINKS_THAT_LOAD else LOADING.get(tag, "")
        if given.get(address_of):
            self.addresses.append(str(given[address_of]))


@pytest.fixture(scope="module")
def pages(site: Path) -> dict[str, str]:
    """Every page's HTML, by path."""
    return {str(path.relative_to(site)): path.read_text(encoding="utf-8") for path in site.rglob("*.html")}


def test_every_page_has_the_same_policy_first(pages: dict[str, str]) -> None:
    """Nothing it governs comes before it, and it is the same on every page."""
    first = '<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="([^"]+)">'
    start = re.compile(rf"<head>\s*{first}")
    found = {path: start.search(html) for path, html in pages.items()}
    assert not [path for path, match in found.items() if match is None]
    assert len({match[1] for match in found.values() if match}) == 1


def test_no_page_loads_anything_from_another_host(pages: dict[str, str]) -> None:
    """Not even something the policy would block."""
    own = urlsplit(address().url).netloc
    for path, html in pages.items():
        loads = Loads()
        loads.feed(html)
        foreign = [each for each in loads.addresses if urlsplit(each).netloc not in {"", own}]
        assert not foreign, f"{path} loads {foreign}"


def test_no_style_sheet_loads_anything_from_another_host(site: Path) -> None:
    """Fonts and images in style sheets are ours, too."""
    for sheet in site.rglob("*.css"):
        assert not re.search(r"(?:url\(|@import)\s*['\"]?(?:https?:)?//", sheet.read_text(encoding="utf-8")), sheet


def test_the_404_page_works_at_any_depth(pages: dict[str, str]) -> None:
    """It is served at addresses of any depth, so its addresses start at the host's root."""
    loads = Loads()
    loads.feed(pages["404.html"])
    assert loads.addresses
    assert not [each for each in loads.addresses if not each.startswith(address().path)]


def test_a_changed_source_is_noticed(tmp_path: Path) -> None:
    """`serve` rebuilds for changed, new and removed files, and for nothing else."""
    (tmp_path / "docs").mkdir()
    page = tmp_path / "docs" / "page.md"
    page.write_text("one")
    before = serve.snapshot(tmp_path)
    assert serve.snapshot(tmp_path) == before
    page.write_text("longer")
    changed = serve.snapshot(tmp_path)
    assert changed != before
    (tmp_path / "docs" / "__pycache__").mkdir()
    (tmp_path / "docs" / "__pycache__" / "x.pyc").write_text("")
    assert serve.snapshot(tmp_path) == changed
    page.unlink()
    assert serve.snapshot(tmp_path) == {}
