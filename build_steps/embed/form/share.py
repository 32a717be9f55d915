"""The ways to save an answer: a link, the device's share sheet, printing."""

from decision_tool.render.markup import Element, element
from decision_tool.render.words import SHARE


def share() -> Element:
    """Return the ways to save an answer, as served, before any script runs.

    Returns:
        A hidden block that the script shows along with an answer; the share button only if the device can share.
    """
    return element(
        "div",
        element(
            "p",
            element("button", SHARE["link"], type="button", data_action="link", class_="quiet"),
            element("button", SHARE["share"], type="button", data_action="share", class_="quiet", hidden=True),
            element("button", SHARE["print"], type="button", data_action="print", class_="quiet"),
            class_="moves",
        ),
        element("p", SHARE["link_help"], class_="hint"),
        element(
            "p",
            element(
                "input",
                type="text",
                readonly=True,
                aria_label=SHARE["link_field"],
                data_slot="link",
            ),
            hidden=True,
        ),
        class_="share",
        data_part="share",
        role="group",
        aria_label=SHARE["headline"],
        hidden=True,
    )
