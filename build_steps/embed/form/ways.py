"""The four ways into the tool: links to the text version, which the script opens in place."""

from collections.abc import Iterable

from decision_tool.render.markup import Element, element
from decision_tool.render.words import WAYS

TEXT = {
    "decide": "reference/decision-tree/",
    "check": "reference/rules/",
    "thank": "guide/samples/",
    "sent": "guide/already-sent/",
}
"""Each way, with the page that says the same as text, below the site's root."""
PRESET = {"thank": "stage=interviewed&purpose=thank"}
"""What is answered already by choosing a way."""


def ways(root: str) -> Element:
    """Return the four ways in.

    Args:
        root: the path of the site's root.

    Returns:
        A `<nav>` that the page shows at first.
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
        A link to the same as text.
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
    """Return the way back to all four.

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
    """Return the way from a thank-you on to the question whether they have decided.

    Returns:
        A paragraph with a button that answers a question otherwise.
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
    """Return parts that show in some views only.

    Args:
        names: the views, with spaces between them.
        parts: the parts.

    Returns:
        A `<div>`.
    """
    return element("div", *parts, data_views=names)
