"""The text area in which a draft is written, as it stands in the page before any script runs."""

from decision_tool.render.markup import Element, element
from decision_tool.render.words import DRAFT


def paper(hidden: bool) -> Element:
    """Return the place where a draft is composed, changed, counted, copied and read.

    Args:
        hidden: whether it waits until the person asks for it.

    Returns:
        A `<section>` with the text area `draft` and the places that the script fills.
    """
    return element(
        "section",
        element("h3", DRAFT["headline"], tabindex="-1", class_="headline"),
        element("label", DRAFT["label"], for_="draft"),
        element("span", DRAFT["help"], class_="hint", id="draft-help"),
        element(
            "div",
            element("div", class_="marks", aria_hidden="true", data_slot="marks"),
            element(
                "textarea",
                name="draft",
                id="draft",
                rows="8",
                lang="en-US",
                spellcheck="true",
                autocomplete="off",
                aria_describedby="draft-help draft-count",
            ),
            class_="paper",
        ),
        question(),
        element("p", id="draft-count", data_slot="count", class_="count"),
        element(
            "p",
            element("button", DRAFT["copy"], type="button", data_action="copy", class_="strong"),
            class_="moves",
        ),
        element("div", data_slot="reviewed"),
        element("div", data_slot="composed"),
        class_="draft",
        data_part="draft",
        aria_label=DRAFT["headline"],
        hidden=hidden,
    )


def question() -> Element:
    """Return what is asked when a field changes after the text was changed by hand.

    Returns:
        A hidden block with both ways on.
    """
    return element(
        "div",
        element("p", DRAFT["ask"], data_slot="ask-words"),
        element(
            "p",
            element("button", DRAFT["take"], type="button", data_action="take"),
            element("button", DRAFT["keep"], type="button", data_action="keep-text", class_="quiet"),
            class_="moves",
        ),
        class_="ask",
        data_slot="ask",
        hidden=True,
    )


def keeper() -> Element:
    """Return the choice to keep what was typed, off at first, and the way to forget it.

    Returns:
        A paragraph with a checkbox and a button.
    """
    return element(
        "p",
        element(
            "label",
            element("input", type="checkbox", name="keep_here", aria_describedby="keep-help"),
            " ",
            DRAFT["keep_here"],
        ),
        " ",
        element("span", DRAFT["keep_help"], class_="hint", id="keep-help"),
        element("button", DRAFT["forget"], type="button", data_action="forget", class_="quiet"),
        class_="keeper",
    )
