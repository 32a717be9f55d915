"""Where the page shows its network requests since the person began to type."""

from decision_tool.render.markup import Element, element
from decision_tool.render.words import REQUESTS


def requests() -> Element:
    """Return the slots for the number of requests and for their list.

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
