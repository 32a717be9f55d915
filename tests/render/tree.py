"""Helpers to inspect elements, and to check that the page can build them."""

import re
from collections.abc import Iterator

from build_steps.paths import ROOT
from decision_tool.render.markup import Element, Node

HOSTILE = "<img src=x onerror=alert(1)>\"'&amp;</script><script>alert(2)</script>{{7*7}} javascript:alert(3)"
"""Text that would do something if it were treated as markup."""

BUILDER = (ROOT / "docs/assets/tool/elements.mjs").read_text(encoding="utf-8")
_LISTED = re.search(r"const TAGS = new Set\(\s*(.*?)\.split", BUILDER, re.DOTALL)
_PATTERN = re.search(r"const ATTRIBUTE = /(.*)/;", BUILDER)
assert _LISTED, "elements.mjs lists no elements that it builds"
assert _PATTERN, "elements.mjs has no pattern of the attributes that it sets"
TAGS = frozenset(re.findall(r"[a-z]+[0-9]?", _LISTED[1]))
ATTRIBUTE = re.compile(_PATTERN[1])


def elements(node: Node) -> Iterator[Element]:
    """Yield a node's elements in document order, starting with itself."""
    if isinstance(node, Element):
        yield node
        for child in node.children:
            yield from elements(child)


def text(node: Node) -> str:
    """Return all text in a node."""
    return node if isinstance(node, str) else "".join(map(text, node.children))


def with_attribute(node: Node, name: str) -> dict[str, Element]:
    """Return the elements that have an attribute, by its value."""
    return {dict(each.attributes)[name]: each for each in elements(node) if name in dict(each.attributes)}


def check_buildable(node: Node) -> None:
    """Fail if the page's script would refuse to build an element, or if an id is repeated."""
    ids: set[str] = set()
    for each in elements(node):
        assert each.tag in TAGS, f"elements.mjs builds no <{each.tag}>"
        for name, value in each.attributes:
            assert ATTRIBUTE.fullmatch(name), f"elements.mjs sets no {name}"
            assert name != "href" or value.startswith(("site:", "#")), f"elements.mjs makes no link to {value}"
            assert name != "id" or value not in ids, f"id {value} comes twice"
            if name == "id":
                ids.add(value)
