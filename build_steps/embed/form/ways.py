"""The four ways into the tool: links to the text version, which the script replaces with views of the tool."""

from collections.abc import Iterable

from decision_tool.render.markup import Element, element
from decision_tool.render.words import WAYS

TEXT = {
    "decide": "reference/decision-tree/",
    "check": "reference/rules/",
    "thank": "guide/samples/",
    "sent": "guide/already-sent/",
}
"""The text version of each way in, relative to the site's root."""
PRESET = {"thank": "stage=interviewed&purpose=thank"}
"""The answers implied by choosing a way in."""


def ways(root: str) -> Element:
    """Return the four ways in.

    Args:
        root: the path of the site's root.

    Returns:
        A `<nav>`, the initial view of the page.
    """
    return element(
        "nav",
        element("ul", *(element("li", way(name, root)) for name in TEXT)),
        class_="ways",
        data_part="ways",
        data_views="start",
        aria_label=WAYS["headline"],
    )


def way(name: str, root: str) -> Element:
    """Return one way in.

    Args:
        name: `decide`, `check`, `thank` or `sent`.
        root: the path of the site's root.

    Returns:
        A link to the text version.
    """
    return element(
        "a",
        element("strong", WAYS[name]),
        " ",
        element("span", WAYS[f"{name}_help"], class_="hint"),
        href=root + TEXT[name],
        data_way=name,
        data_preset=PRESET.get(name),
    )


def to_start() -> Element:
    """Return the button that leads back to all four.

    Returns:
        A paragraph with a button.
    """
    return element(
        "p",
        element("button", "← ", WAYS["start"], type="button", data_action="start", class_="link"),
        class_="to-start",
        data_views="decide check thank sent",
    )


def follow_up() -> Element:
    """Return the way from a thank-you message to asking about the decision.

    Returns:
        A paragraph with a button that changes the answer to a question.
    """
    return element(
        "p",
        element(
            "button",
            WAYS["instead"],
            type="button",
            data_action="answer",
            data_preset="stage=interviewed&purpose=status",
            class_="link",
        ),
        data_views="thank",
        data_slot="instead",
    )


def views(names: str, parts: Iterable[Element]) -> Element:
    """Return parts that are only visible in some views.

    Args:
        names: the views, separated by spaces.
        parts: the parts.

    Returns:
        A `<div>`.
    """
    return element("div", *parts, data_views=names)
