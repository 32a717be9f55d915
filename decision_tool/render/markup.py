"""Elements as values, which can be output as HTML, always escaped, or as plain JSON for the browser.

There is no raw mode: whatever a person types can only become text or an attribute value.
"""

from typing import NamedTuple

type Node = str | Element

VOID = frozenset({"br", "hr", "input", "img"})


class Element(NamedTuple):
    """One element of a page.

    Attributes:
        tag: the element's name, in lower case.
        attributes: names and values; the value is '' for an attribute without one.
        children: text and elements, in order.
    """

    tag: str
    attributes: tuple[tuple[str, str], ...]
    children: "tuple[Node, ...]"


def element(tag: str, *children: Node, **attributes: str | bool | None) -> Element:
    """Return an element.

    Args:
        tag: the element's name, in lower case.
        *children: text and elements, in order.
        **attributes: `class_` means `class`, and `data_outcome` means `data-outcome`. True makes an attribute without
            a value; False and None leave it out.
    """
    kept = tuple(
        (name.rstrip("_").replace("_", "-"), "" if value is True else str(value))
        for name, value in attributes.items()
        if value is not None and value is not False
    )
    return Element(tag, kept, children)


def escape(text: str) -> str:
    """Escape text for HTML, both as text and in a quoted attribute.

    Args:
        text: any text.

    Returns:
        The text with the five special characters of HTML replaced by references.
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
        HTML with all text and values escaped.
    """
    if isinstance(node, str):
        return escape(node)
    attributes = "".join(f' {name}="{escape(value)}"' if value else f" {name}" for name, value in node.attributes)
    if node.tag in VOID:
        return f"<{node.tag}{attributes}>"
    return f"<{node.tag}{attributes}>{''.join(map(to_html, node.children))}</{node.tag}>"


def to_plain(node: Node) -> object:
    """Return a node as plain values for JSON: text, or a list of tag, attributes, and children.

    Args:
        node: text or an element.

    Returns:
        A string, or `[tag, {name: value}, [child, ...]]`; the page builds it with `createElement`.
    """
    if isinstance(node, str):
        return node
    return [node.tag, dict(node.attributes), [to_plain(child) for child in node.children]]
