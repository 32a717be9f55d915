"""Elements are output as HTML or plain JSON, and their text only ever becomes text."""

import json
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from decision_tool.render.markup import Element, Node, element, escape, to_html, to_plain
from tests.render.tree import HOSTILE, text

NAMES = st.sampled_from(["class", "data-x", "title", "href"])
# HTML parsers drop or change these, escaped or not.
TEXTS = st.text(st.characters(exclude_characters="\0\r", exclude_categories=["Cs"]), max_size=30)
NODES = st.recursive(
    TEXTS,
    lambda inner: st.builds(
        Element,
        st.sampled_from(["p", "div", "span", "li"]),
        st.dictionaries(NAMES, TEXTS, max_size=3).map(lambda given: tuple(given.items())),
        st.lists(inner, max_size=3).map(tuple),
    ),
    max_leaves=8,
)


class Read(HTMLParser):
    """Parses HTML back into elements, attributes, and text, as a browser would."""

    def __init__(self) -> None:
        """Create the parser."""
        super().__init__(convert_charrefs=True)
        self.seen: list[object] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Record the element and its attributes."""
        self.seen.append((tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        """Record the end of an element."""
        self.seen.append(tag)

    def handle_data(self, data: str) -> None:
        """Record the text, joining pieces."""
        if self.seen and isinstance(self.seen[-1], list):
            self.seen[-1][0] += data
        else:
            self.seen.append([data])


def read_back(html: str) -> list[object]:
    """Parse HTML."""
    reader = Read()
    reader.feed(html)
    reader.close()
    return reader.seen


def meant(node: Node) -> list[object]:
    """Return what parsing a node's HTML should give."""
    if isinstance(node, str):
        return [[node]] if node else []
    inner: list[object] = []
    for child in node.children:
        for piece in meant(child):
            if inner and isinstance(piece, list) and isinstance(inner[-1], list):
                inner[-1] = [inner[-1][0] + piece[0]]
            else:
                inner.append(piece)
    return [(node.tag, dict(node.attributes)), *inner, node.tag]


@given(NODES)
def test_html_parses_back_to_the_same_elements(node: Node) -> None:
    """No text or value can create an element or an attribute."""
    assert read_back(to_html(node)) == meant(node)


@given(NODES)
def test_plain_is_json_and_loses_nothing(node: Node) -> None:
    """It keeps the tag, the attributes, the children, and the text."""
    plain = to_plain(node)
    assert json.loads(json.dumps(plain)) == plain
    assert rebuilt(plain) == node


def rebuilt(plain: object) -> Node:
    """Rebuild a node from plain JSON, as the page's script does."""
    if isinstance(plain, str):
        return plain
    assert isinstance(plain, list)
    tag, attributes, children = plain
    return Element(tag, tuple(attributes.items()), tuple(rebuilt(child) for child in children))


def test_hostile_text_is_inert_in_text_and_in_values() -> None:
    """It stays text and a value, character for character."""
    node = element("p", HOSTILE, title=HOSTILE)
    assert read_back(to_html(node)) == [("p", {"title": HOSTILE}), [HOSTILE], "p"]
    assert to_plain(node) == ["p", {"title": HOSTILE}, [HOSTILE]]


def test_the_five_characters_are_written_as_references() -> None:
    """The ampersand comes first, so nothing is escaped twice."""
    assert escape("""&<>"'&amp;""") == "&amp;&lt;&gt;&quot;&#39;&amp;amp;"


def test_attributes_have_the_names_of_html() -> None:
    """A final underscore is dropped, others become hyphens, True has no value, and None and False are left out."""
    made = element("input", class_="a", data_kind_fields="b", for_="c", hidden=True, open=False, id=None)
    assert made.attributes == (("class", "a"), ("data-kind-fields", "b"), ("for", "c"), ("hidden", ""))
    assert to_html(made) == '<input class="a" data-kind-fields="b" for="c" hidden>'


@pytest.mark.parametrize("tag", ["br", "hr", "input", "img"])
def test_void_elements_have_no_end(tag: str) -> None:
    """As HTML requires."""
    assert to_html(element(tag)) == f"<{tag}>"


def test_text_of_a_node_is_all_of_it() -> None:
    """The other tests use it to find text."""
    assert text(element("p", "a", element("b", "c"), "d")) == "acd"
