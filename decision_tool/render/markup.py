"""Elements as values, with one way out to HTML that always escapes and one to plain JSON for the browser.

There is no raw mode: whatever a person typed can only ever become text or the value of an attribute.
"""

from typing import NamedTuple

type Node = str | Element

VOID = frozenset({"br", "hr", "input", "img"})


class Element(NamedTuple):
    """One element of a page.

    Attributes:
        tag: the name of the element, lower case.
        attributes: names and values; a name without value has the value ''.
        children: text and further elements, in order.
    """

    tag: str
    attributes: tuple[tuple[str, str], ...]
    children: "tuple[Node, ...]"


def element(tag: str, *children: Node, **attributes: str | bool | None) -> Element:
    """Return an element.

    Args:
        tag: the name of the element, lower case.
        *children: text and elements, in order.
        **attributes: `class_` stands for `class`, `data_outcome` for `data-outcome`; True gives an attribute
            without value, False and None give none.
    """
    kept = tuple(
        (name.rstrip("_").replace("_", "-"), "" if value is True else str(value))
        for name, value in attributes.items()
        if value is not None and value is not False
    )
    return Element(tag, kept, children)


def escape(text: str) -> str:
    """Return text as it is written in HTML, in a text and in a quoted attribute alike.

    Args:
        text: any text.

    Returns:
        The text with the five characters that mean something in HTML written as references.
    """
    for character, reference in (
        ("&", "&amp;"),
        ("<", "&lt;"),
        (">", "&gt;"),
        ('"', "&quot;"),
        ("'", "&#39;"),
    ):
        text = text.replace(character, reference)
    return text


def to_html(node: Node) -> str:
    """Return a node as HTML.

    Args:
        node: text or an element.

    Returns:
        HTML in which every text and every value is escaped.
    """
    if isinstance(node, str):
        return escape(node)
    attributes = "".join(f' {name}="{escape(value)}"' if value else f" {name}" for name, value in node.attributes)
    if node.tag in VOID:
        return f"<{node.tag}{attributes}>"
    return f"<{node.tag}{attributes}>{''.join(map(to_html, node.children))}</{node.tag}>"


def to_plain(node: Node) -> object:
    """Return a node as JSON can carry it: text, or a list of tag, attributes and children.

    Args:
        node: text or an element.

    Returns:
        A string, or `[tag, {name: value}, [child, ...]]`; the page builds it with `createElement`.
    """
    if isinstance(node, str):
        return node
    return [node.tag, dict(node.attributes), [to_plain(child) for child in node.children]]
