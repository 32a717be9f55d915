"""Where the page shows what it asked the network for since a person began to type."""

from decision_tool.render.markup import Element, element
from decision_tool.render.words import REQUESTS


def requests() -> Element:
    """Return the place for the count, and for the list of what was asked for.

    Returns:
        A hidden block; the script shows it at the first character.
    """
    return element(
        "div",
        element("p", class_="hint", data_slot="request-count"),
        element(
            "details",
            element("summary", REQUESTS["list"]),
            element("ul", class_="hint", data_slot="request-list"),
            hidden=True,
        ),
        class_="requests",
        data_slot="requests",
        hidden=True,
    )
