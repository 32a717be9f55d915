"""Turns elements into blocks for a page's Markdown, with links relative to the page."""

from collections.abc import Iterable, Mapping
from datetime import date

from decision_tool.render.markup import Element, Node, element, to_html
from decision_tool.render.pieces import ROOT

# Every page that embeds a generated part is one folder deep, and is served from a folder of its own.
UP = "../../"


def block(root: Element) -> str:
    """Return an element as a block of HTML for a page's Markdown.

    Args:
        root: an element that Markdown treats as a block, such as `div`, `table` or `figure`.

    Returns:
        One line, with blank lines around it.
    """
    return f"\n{to_html(with_relative_links(root))}\n"


def with_relative_links(node: Node) -> Node:
    """Return a node with its links made relative to the page.

    Args:
        node: text, or an element in which addresses within the site begin with `site:`.
    """
    if isinstance(node, str):
        return node.replace("\n", " ")
    attributes = tuple(
        (name, UP + value.removeprefix(ROOT) if value.startswith(ROOT) else value) for name, value in node.attributes
    )
    return Element(node.tag, attributes, tuple(with_relative_links(child) for child in node.children))


def heading(level: int, words: str, anchor: str) -> str:
    """Return a heading that appears in the page's table of contents.

    Args:
        level: 2 for a section, 3 for a subsection.
        words: the heading, without Markdown.
        anchor: its id.

    Returns:
        A line of Markdown, with blank lines around it.
    """
    return f"\n{'#' * level} {words} {{ #{anchor} }}\n"


def american(day: str) -> str:
    """Return a day as Americans write it.

    Args:
        day: such as `2026-11-30`.

    Returns:
        Such as `November 30, 2026`.
    """
    read = date.fromisoformat(day)
    return f"{read:%B} {read.day}, {read.year}"


def table(words: Mapping[str, str], columns: Iterable[str], rows: Iterable[Element], class_: str) -> Element:
    """Return a table with its caption.

    Args:
        words: `caption`, and the title of each column.
        columns: the columns, as keys of `words`.
        rows: the rows.
        class_: its class in the style sheet.

    Returns:
        A `<table>`; the explicit roles keep it a table on narrow screens, where rows are laid out as blocks.
    """
    titles = (element("th", words[name], scope="col", role="columnheader") for name in columns)
    return element(
        "table",
        element("caption", words["caption"]),
        element("thead", element("tr", *titles, role="row"), role="rowgroup"),
        element("tbody", *rows, role="rowgroup"),
        class_=class_,
        role="table",
    )
