"""The sources of the guide's pages, and their prose."""

import re
from html.parser import HTMLParser
from pathlib import Path
from typing import NamedTuple

import markdown
import yaml

DOCS = Path(__file__).resolve().parents[2] / "docs"

EMBEDDED = re.compile(r"^\[\[[^\]\n]+\]\][ ]*$", re.MULTILINE)
SENTENCE_END = re.compile(r"(?<=[.!?])['\"’”)]*\s+")
WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
CODE = "it"
"""Replaces code when measuring prose, so that it counts as one word."""


class Page(NamedTuple):
    """A page of the guide.

    Attributes:
        path: its path relative to `docs/`.
        meta: its front matter.
        body: its Markdown, without the front matter.
    """

    path: str
    meta: dict[str, object]
    body: str


class Prose(HTMLParser):
    """Collects the text of paragraphs and list items; code counts as one word."""

    def __init__(self) -> None:
        """Start with no blocks."""
        super().__init__()
        self.blocks: list[str] = []
        self._open = 0
        self._code = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Start a block, or a piece of code."""
        del attrs
        if tag in {"p", "li"}:
            self.blocks.append("")
            self._open += 1
        if tag in {"code", "pre"}:
            self._code += 1
            if tag == "code" and self._open:
                self.blocks[-1] += CODE

    def handle_endtag(self, tag: str) -> None:
        """End a block, or a piece of code."""
        self._open -= tag in {"p", "li"}
        self._code -= tag in {"code", "pre"}

    def handle_data(self, data: str) -> None:
        """Store the text of an open block."""
        if self._open and not self._code:
            self.blocks[-1] += data


def pages() -> tuple[Page, ...]:
    """Return every page, by path."""
    found = []
    for path in sorted(DOCS.rglob("*.md")):
        if path.parent.name == "embed":
            continue  # pages for embedding
        _, front, body = path.read_text(encoding="utf-8").split("---\n", 2)
        found.append(Page(path.relative_to(DOCS).as_posix(), yaml.safe_load(front), body))
    return tuple(found)


def sentences(page: Page) -> tuple[str, ...]:
    """Return the sentences of a page's paragraphs and list items, each as words separated by spaces."""
    prose = Prose()
    prose.feed(markdown.markdown(EMBEDDED.sub("", page.body), extensions=["attr_list", "tables", "fenced_code"]))
    split = (" ".join(WORD.findall(part)) for block in prose.blocks for part in SENTENCE_END.split(block))
    return tuple(sentence for sentence in split if sentence)
