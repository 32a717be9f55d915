"""Parses generated HTML the way a browser does, as far as the tests need it."""

from html.parser import HTMLParser

import markdown

VOID = {"br", "hr", "img", "input", "meta", "link"}


class Item:
    """One element of a page."""

    def __init__(self, tag: str, attributes: dict[str, str]) -> None:
        """Start without children."""
        self.tag = tag
        self.attributes = attributes
        self.children: list[Item | str] = []

    @property
    def text(self) -> str:
        """All text in it, with single spaces."""
        parts = (child if isinstance(child, str) else f" {child.text} " for child in self.children)
        return " ".join("".join(parts).split())

    def all(self, tag: str = "", class_: str = "") -> list["Item"]:
        """Return its descendants in order, filtered by tag, class, or both."""
        found = []
        for child in self.children:
            if isinstance(child, Item):
                if tag in {"", child.tag} and (not class_ or class_ in child.get("class").split()):
                    found.append(child)
                found += child.all(tag, class_)
        return found

    def get(self, attribute: str) -> str:
        """Return an attribute, or ''."""
        return self.attributes.get(attribute, "")


class _Reader(HTMLParser):
    """Builds the items."""

    def __init__(self) -> None:
        super().__init__()
        self.open = [Item("", {})]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        item = Item(tag, {name: value or "" for name, value in attrs})
        self.open[-1].children.append(item)
        if tag not in VOID:
            self.open.append(item)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop().tag == tag

    def handle_data(self, data: str) -> None:
        self.open[-1].children.append(data)


def read(generated: str) -> Item:
    """Return a generated part as the page shows it, and check that every element is closed."""
    reader = _Reader()
    reader.feed(markdown.markdown(generated, extensions=["attr_list", "tables", "toc", "smarty"]))
    reader.close()
    assert len(reader.open) == 1
    return reader.open[0]


def ids(root: Item) -> list[str]:
    """Return the ids in a part."""
    return [item.get("id") for item in root.all() if item.get("id")]
