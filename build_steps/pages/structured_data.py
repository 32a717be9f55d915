"""Adds structured data for search engines to each page: JSON-LD that repeats what the page itself shows.

The content security policy doesn't apply to it: a `<script>` of this type holds data, and nothing runs.
"""

import json
import re
from html.parser import HTMLParser
from pathlib import Path
from typing import NamedTuple

from build_steps.address import Address

TYPE = "application/ld+json"
END_OF_HEAD = "</head>"
QUESTIONS = "guide/"
"""The page whose third-level headings are questions, each followed by its answer."""
STEPS = "guide/add-a-note/"
"""The page whose numbered lists are instructions, each under its heading."""

type Json = dict[str, object]


class Passage(NamedTuple):
    """A heading with its content.

    Attributes:
        level: `h1`, `h2` or `h3`.
        heading: its text.
        paragraphs: the paragraphs under it.
        steps: the items of numbered lists under it.
    """

    level: str
    heading: str
    paragraphs: tuple[str, ...]
    steps: tuple[str, ...]


class _Reader(HTMLParser):
    """Collects a page's meta elements, title and passages."""

    def __init__(self) -> None:
        """Start with no content."""
        super().__init__()
        self.meta: dict[str, str] = {}
        self.canonical = ""
        self.found: list[tuple[str, str]] = []
        self._open = ""
        self._numbered = False
        self._in_permalink = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Store the page's metadata, and start a heading, a paragraph or a step."""
        given = {name: value or "" for name, value in attrs}
        if tag == "meta":
            self.meta[given.get("name") or given.get("property") or ""] = given.get("content", "")
        if tag == "link" and given.get("rel") == "canonical":
            self.canonical = given["href"]
        if tag == "ol":
            self._numbered = True
        if tag in {"h1", "h2", "h3", "p"} or (tag == "li" and self._numbered):
            self._open = tag
            self.found.append((tag, ""))
        if given.get("class") == "headerlink":
            self._in_permalink += 1

    def handle_endtag(self, tag: str) -> None:
        """End a heading, a paragraph or a step."""
        if tag == self._open:
            self._open = ""
        if tag == "ol":
            self._numbered = False
        if tag == "a" and self._in_permalink:
            self._in_permalink -= 1

    def handle_data(self, data: str) -> None:
        """Store the text of the open element, without the permalink of a heading."""
        if self._open and not self._in_permalink:
            tag, words = self.found[-1]
            self.found[-1] = (tag, words + data)

    def passages(self) -> list[Passage]:
        """Return the page's headings, each with its content."""
        made: list[Passage] = []
        for tag, text in self.found:
            words = re.sub(r"\s+", " ", text).strip()
            if tag in {"h1", "h2", "h3"}:
                made.append(Passage(tag, words, (), ()))
            elif made and tag == "li":
                made[-1] = made[-1]._replace(steps=(*made[-1].steps, words))
            elif made and words:
                made[-1] = made[-1]._replace(paragraphs=(*made[-1].paragraphs, words))
        return made


def insert(site: Path, where: Address) -> None:
    """Add the data to every page that search engines may list.

    Args:
        site: the site's folder.
        where: the address it is built for.
    """
    names = {path: _read(site / path / "index.html").meta.get("og:title", "") for path in _folders(site)}
    for path in names:
        file = site / path / "index.html"
        page = _read(file)
        if page.meta.get("robots") == "noindex":
            continue
        graph = [
            breadcrumbs(path, names, where),
            *article(page.meta, page.canonical, where),
            *content(path, page.passages()),
        ]
        data = json.dumps({"@context": "https://schema.org", "@graph": graph}, ensure_ascii=False)
        # A `</script>` in the page's text must not end the element.
        script = f'<script type="{TYPE}">{data.replace("<", "\\u003c")}</script>\n  {END_OF_HEAD}'
        file.write_text(file.read_text(encoding="utf-8").replace(END_OF_HEAD, script, 1), encoding="utf-8")


def breadcrumbs(path: str, names: dict[str, str], where: Address) -> Json:
    """Return the breadcrumbs of a page.

    Args:
        path: the page's folder relative to the site, with a trailing slash; '' for the home page.
        names: the titles of all pages, by path.
        where: the site's address.

    Returns:
        A `BreadcrumbList`; folders without a page are skipped.
    """
    parts = path.split("/")[:-1]
    folders = ["", *("/".join(parts[: count + 1]) + "/" for count in range(len(parts)))]
    known = [folder for folder in folders if folder in names]
    return {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {
                "@type": "ListItem",
                "position": place,
                "name": names[folder] if folder else where.name,
                "item": where.url + folder,
            }
            for place, folder in enumerate(known, 1)
        ],
    }


def article(meta: dict[str, str], canonical: str, where: Address) -> list[Json]:
    """Return the article data of a page whose front matter has a publication date.

    Args:
        meta: the page's meta elements.
        canonical: the page's address.
        where: the site's address.

    Returns:
        An `Article`, or nothing.
    """
    if "article:published_time" not in meta:
        return []
    team: Json = {"@type": "Organization", "name": where.name, "url": where.url}
    return [
        {
            "@type": "Article",
            "headline": meta["og:title"],
            "description": meta["og:description"],
            "image": meta["og:image"],
            "datePublished": meta["article:published_time"],
            "dateModified": meta["article:modified_time"],
            "author": team,
            "publisher": team,
            "mainEntityOfPage": canonical,
        }
    ]


def content(path: str, passages: list[Passage]) -> list[Json]:
    """Return the questions and answers, or the instructions, of the pages that have them.

    Args:
        path: the page's folder relative to the site.
        passages: its headings with their content.

    Returns:
        One `FAQPage`, a `HowTo` for each list of steps, or nothing.
    """
    if path == QUESTIONS:
        answers = [each for each in passages if each.level == "h3" and each.paragraphs]
        return [{"@type": "FAQPage", "mainEntity": [question(each) for each in answers]}]
    if path == STEPS:
        title = next(each.heading for each in passages if each.level == "h1")
        return [how_to(f"{title} {each.heading}", each.steps) for each in passages if each.steps]
    return []


def question(passage: Passage) -> Json:
    """Return a `Question` with its answer, from a heading and its paragraphs."""
    answer = {"@type": "Answer", "text": " ".join(passage.paragraphs)}
    return {"@type": "Question", "name": passage.heading, "acceptedAnswer": answer}


def how_to(name: str, steps: tuple[str, ...]) -> Json:
    """Return instructions as a `HowTo`."""
    return {"@type": "HowTo", "name": name, "step": [{"@type": "HowToStep", "text": step} for step in steps]}


def _folders(site: Path) -> list[str]:
    """Return the folders that contain a page, each with a trailing slash; '' for the home page."""
    files = sorted(site.rglob("index.html"))
    return ["" if file.parent == site else f"{file.parent.relative_to(site).as_posix()}/" for file in files]


def _read(file: Path) -> _Reader:
    """Return a parsed page."""
    reader = _Reader()
    reader.feed(file.read_text(encoding="utf-8"))
    reader.close()
    return reader
