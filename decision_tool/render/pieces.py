"""Small elements shared by several parts of the page."""

from collections.abc import Iterable
from typing import Protocol

from decision_tool.render.markup import Element, Node, element
from decision_tool.render.words import RESULT, VERDICT

# The page replaces this prefix of a link with the address of the site's root.
ROOT = "site:"
SOURCES = f"{ROOT}reference/sources/#"


class Sourced(Protocol):
    """A sentence with the numbers of its sources."""

    @property
    def text(self) -> str:
        """The sentence."""

    @property
    def sources(self) -> tuple[str, ...]:
        """The numbers, such as `("A25", "L01")`."""


def reason(entry: Sourced) -> Element:
    """Return one sentence with links to its sources.

    Args:
        entry: the sentence and the numbers of its sources.

    Returns:
        A list item.
    """
    return element("li", entry.text, *sources(entry.sources))


def sources(numbers: Iterable[str]) -> tuple[Node, ...]:
    """Return links to statements, facts, or evidence.

    Args:
        numbers: such as `("A25", "L01")`.

    Returns:
        A space and the links, or nothing.
    """
    links = [element("a", number, href=SOURCES + number.lower(), class_="source") for number in numbers]
    if not links:
        return ()
    return " ", element("span", *links, class_="sources", aria_label=RESULT["sources"], role="group")


def plain(title: str, entries: Iterable[Sourced], heading: str = "h3") -> tuple[Element, ...]:
    """Return a list of sentences under a title, without sources; nothing if there are no sentences.

    Args:
        title: the list's title, or '' for none.
        entries: its sentences.
        heading: the heading's tag, one level below the heading above it.

    Returns:
        A heading and a list, a list, or an empty tuple.
    """
    items = [element("li", entry.text) for entry in entries]
    above = (element(heading, title),) if title else ()
    return (*above, element("ul", *items)) if items else ()


def fold(title: str, content: Iterable[Element]) -> tuple[Element, ...]:
    """Return content in a fold, or nothing if there is no content.

    Args:
        title: the fold's summary.
        content: the elements inside.

    Returns:
        One `<details>`, or an empty tuple.
    """
    inside = tuple(content)
    return (element("details", element("summary", title), *inside),) if inside else ()


def verdict(name: str, label: str = "", **attributes: str) -> Element:
    """Return the verdict of an answer, shown first: an icon, a word, and a color set by its name.

    Args:
        name: `send`, `wait`, `other`, or `no`.
        label: its text, or '' for the verdict's own words.
        **attributes: further attributes.

    Returns:
        A paragraph with the name as `data-verdict`.
    """
    icon, words = VERDICT[name]
    shown = element("span", icon, aria_hidden="true", class_="icon")
    return element("p", shown, " ", element("span", label or words), data_verdict=name, **attributes)
