"""Small elements that several parts of the page share."""

from collections.abc import Iterable
from typing import Protocol

from decision_tool.render.markup import Element, Node, element
from decision_tool.render.words import RESULT, VERDICT

# The page puts the address of the site's root before links that begin so.
ROOT = "site:"
SOURCES = f"{ROOT}reference/sources/#"


class Sourced(Protocol):
    """A sentence that knows the numbers of its sources."""

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
    """Return links to statements, facts or evidence.

    Args:
        numbers: such as `("A25", "L01")`.

    Returns:
        A space and the links, or nothing.
    """
    links = [element("a", number, href=SOURCES + number.lower(), class_="source") for number in numbers]
    if not links:
        return ()
    return " ", element("span", *links, class_="sources", aria_label=RESULT["sources"], role="group")


def listed(title: str, entries: Iterable[Sourced], heading: str = "h5") -> tuple[Element, ...]:
    """Return a titled list of sentences, or nothing if there are none.

    Args:
        title: the list's title.
        entries: its sentences.
        heading: the heading's element, one level below what it stands under.

    Returns:
        A heading and a list, or an empty tuple.
    """
    items = [reason(entry) for entry in entries]
    return (element(heading, title), element("ul", *items)) if items else ()


def plain(title: str, entries: Iterable[Sourced], heading: str = "h3") -> tuple[Element, ...]:
    """Return a list of sentences below its title, their sources told elsewhere; nothing if there are none.

    Args:
        title: the list's title, or '' for none.
        entries: its sentences.
        heading: the heading's element, one level below what it stands under.

    Returns:
        A heading and a list, a list, or an empty tuple.
    """
    items = [element("li", entry.text) for entry in entries]
    above = (element(heading, title),) if title else ()
    return (*above, element("ul", *items)) if items else ()


def fold(title: str, content: Iterable[Element]) -> tuple[Element, ...]:
    """Return content under a title that opens it, or nothing if there is none.

    Args:
        title: what a person reads before opening.
        content: what is inside.

    Returns:
        One `<details>`, or an empty tuple.
    """
    inside = tuple(content)
    return (element("details", element("summary", title), *inside),) if inside else ()


def verdict(name: str, label: str = "", **attributes: str) -> Element:
    """Return what an answer comes to, seen before anything is read: an icon, a word, and a color by its name.

    Args:
        name: `send`, `wait`, `other` or `no`.
        label: what it says, or '' for the words of that verdict.
        **attributes: further attributes.

    Returns:
        A paragraph that bears the name as `data-verdict`.
    """
    icon, words = VERDICT[name]
    shown = element("span", icon, aria_hidden="true", class_="icon")
    return element("p", shown, " ", element("span", label or words), data_verdict=name, **attributes)
