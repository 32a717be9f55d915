"""The ways to keep an answer: a link, the device's share sheet, paper."""

from decision_tool.render.markup import Element, element
from decision_tool.render.words import SHARE


def share() -> Element:
    """Return the ways to keep an answer, as they stand in the page before any script runs.

    Returns:
        A hidden block; the script shows it with an answer, and the share button where the device has a sheet.
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
