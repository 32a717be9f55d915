"""Turns elements into blocks for a page's Markdown, with links that lead from where the page lies."""

from collections.abc import Iterable, Mapping
from datetime import date

from decision_tool.render.markup import Element, Node, element, to_html
from decision_tool.render.pieces import ROOT

# Every page that embeds a generated part lies one folder deep, and is served from a folder of its own.
UP = "../../"


def block(root: Element) -> str:
    """Return an element as a block of HTML for a page's Markdown.

    Args:
        root: an element that Markdown knows as a block, such as `div`, `table` or `figure`.

    Returns:
        One line, with empty lines around it.
    """
    return f"\n{to_html(placed(root))}\n"


def placed(node: Node) -> Node:
    """Return a node whose links lead from the page to where they should.

    Args:
        node: text or an element, in which an address within the site begins with `site:`.

    Returns:
        The same with relative addresses.
    """
    if isinstance(node, str):
        return node.replace("\n", " ")
    attributes = tuple(
        (name, UP + value.removeprefix(ROOT) if value.startswith(ROOT) else value) for name, value in node.attributes
    )
    return Element(node.tag, attributes, tuple(placed(child) for child in node.children))


def heading(level: int, words: str, anchor: str) -> str:
    """Return a heading that stands in the page's table of contents.

    Args:
        level: 2 for a part of the page, 3 for a part of that.
        words: the heading, without any Markdown in it.
        anchor: its id.

    Returns:
        A line of Markdown, with empty lines around it.
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
    """Return a table below its caption.

    Args:
        words: `caption`, and the title of each column.
        columns: the columns, by what `words` calls them.
        rows: the rows.
        class_: what the style sheet knows it by.

    Returns:
        A `<table>`; the roles keep it one where narrow screens show a row as a block.
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
