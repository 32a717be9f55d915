"""The built site as every check gets it: parsed once."""

from html.parser import HTMLParser
from pathlib import Path
from typing import NamedTuple

from build_steps.address import Address
from build_steps.runtime.assemble import Manifest

REBUILD = "Rebuild it: python3 build.py"
NOT_LISTED = ("404.html", "embed/")
"""Pages that search engines should not list: the error page, and those for frames."""


class Flaw(NamedTuple):
    """Something that is wrong with the built site.

    Attributes:
        place: the file it is in, relative to the site's folder.
        fact: what is wrong, with the values.
        cure: how to fix it.
    """

    place: str
    fact: str
    cure: str


class Tag(NamedTuple):
    """One start tag.

    Attributes:
        name: the element's name, in lower case.
        attributes: its attributes by name; '' for one without a value.
    """

    name: str
    attributes: dict[str, str]


class Page(NamedTuple):
    """A built page.

    Attributes:
        path: the file relative to the site's folder, such as `guide/avoid/index.html`.
        html: the whole page.
        tags: every start tag, in order.
        ids: every `id`, and every `name` of a link.
        title: the text of `<title>`.
    """

    path: str
    html: str
    tags: tuple[Tag, ...]
    ids: frozenset[str]
    title: str

    def listed(self) -> bool:
        """Return whether search engines may list the page."""
        return not self.path.startswith(NOT_LISTED)

    def meta(self, name: str) -> list[str]:
        """Return the contents of the `<meta>` elements with this name."""
        return [
            tag.attributes.get("content", "")
            for tag in self.tags
            if tag.name == "meta" and tag.attributes.get("name") == name
        ]

    def address(self, where: Address) -> str:
        """Return the page's address."""
        return where.url + self.path.removesuffix("index.html")


class BuiltSite(NamedTuple):
    """A built site, read once for all checks.

    Attributes:
        site: the site's folder.
        pages: every page, by path.
        files: every file's size in bytes, by path relative to the folder.
        manifest: the manifest of its runtime.
        where: the address it was built for.
    """

    site: Path
    pages: dict[str, Page]
    files: dict[str, int]
    manifest: Manifest
    where: Address


class _Parts(HTMLParser):
    """Collects a page's start tags and its title."""

    def __init__(self) -> None:
        """Start with no tags and no title."""
        super().__init__()
        self.tags: list[Tag] = []
        self.title = ""
        self._in_title = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep the tag."""
        self.tags.append(Tag(tag, {name: value or "" for name, value in attrs}))
        # SVG drawings have titles too; the page's comes first.
        self._in_title = tag == "title" and not self.title

    def handle_endtag(self, tag: str) -> None:
        """Leave the title."""
        self._in_title = self._in_title and tag != "title"

    def handle_data(self, data: str) -> None:
        """Keep the title's text."""
        if self._in_title:
            self.title += data


def read_page(path: str, html: str) -> Page:
    """Parse a page.

    Args:
        path: the file relative to the site's folder.
        html: the whole page.

    Returns:
        The page.
    """
    parts = _Parts()
    parts.feed(html)
    parts.close()
    named = {tag.attributes["name"] for tag in parts.tags if tag.name == "a" and "name" in tag.attributes}
    ids = {tag.attributes["id"] for tag in parts.tags if "id" in tag.attributes}
    return Page(path, html, tuple(parts.tags), frozenset(ids | named), parts.title.strip())


def read_site(site: Path, manifest: Manifest, where: Address) -> BuiltSite:
    """Read a built site.

    Args:
        site: the site's folder.
        manifest: the manifest of its runtime.
        where: the address it was built for.

    Returns:
        The site with its pages parsed.
    """
    files = {
        path.relative_to(site).as_posix(): path.stat().st_size for path in sorted(site.rglob("*")) if path.is_file()
    }
    pages = {
        path: read_page(path, (site / path).read_text(encoding="utf-8")) for path in files if path.endswith(".html")
    }
    return BuiltSite(site, pages, files, manifest, where)
