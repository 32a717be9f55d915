"""The text area in which a draft is written, as it stands in the page before any script runs."""

from decision_tool.render.markup import Element, element
from decision_tool.render.words import DRAFT


def paper(hidden: bool, dictionary: str) -> Element:
    """Return the place where a draft is composed, changed, counted, copied and read.

    Args:
        hidden: whether it waits until the person asks for it.
        dictionary: how long the dictionary is on the way, in megabytes.

    Returns:
        A `<section>` with the text area `draft` and the places that the script fills.
    """
    return element(
        "section",
        element("h2", DRAFT["headline"], tabindex="-1", class_="headline"),
        element(
            "div",
            element("p", element("label", DRAFT["label"], for_="draft"), class_="label"),
            element("p", DRAFT["help"], class_="hint", id="draft-help"),
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
                    autocapitalize="sentences",
                    aria_describedby="draft-help draft-count",
                ),
                class_="paper",
            ),
            element("p", id="draft-count", data_slot="count", class_="count"),
            question(),
            element(
                "p",
                element("button", DRAFT["copy"], type="button", data_action="copy", class_="strong"),
                element("button", DRAFT["undo"], type="button", data_action="undo", class_="quiet", hidden=True),
                class_="moves",
            ),
            element("p", role="status", data_slot="said", class_="said"),
            look_up(dictionary),
            class_="sheet",
        ),
        *(element("div", data_slot=slot) for slot in ("composed", "reviewed", "preview")),
        element("p", role="status", data_slot="heard", class_="unseen"),
        class_="draft",
        data_part="draft",
        aria_label=DRAFT["headline"],
        hidden=hidden,
    )


def look_up(megabytes: str) -> Element:
    """Return the way to have every word looked up in a dictionary, which is fetched only then.

    Args:
        megabytes: how long the dictionary is on the way.

    Returns:
        A block with a button and a place where the page says how far it is.
    """
    label = DRAFT["look_up"].format(megabytes=megabytes)
    return element(
        "div",
        element("p", element("button", label, type="button", data_action="look-up", class_="quiet"), class_="moves"),
        element("p", role="status", tabindex="-1", data_slot="looked-up", class_="said"),
        data_part="dictionary",
    )


def desk(*parts: Element) -> Element:
    """Return parts that stand side by side where there is room, and one below the other on a phone.

    Args:
        *parts: the composer's form and the text area.

    Returns:
        A `<div>`.
    """
    return element("div", *parts, class_="desk")


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
            element("button", DRAFT["take"], type="button", data_action="take", class_="strong"),
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
        A block with a checkbox, a button, and a place where the page says what it did.
    """
    return element(
        "div",
        element(
            "label",
            # Never brought back by the browser: whether something is kept is what the storage says.
            element("input", type="checkbox", name="keep_here", autocomplete="off", aria_describedby="keep-help"),
            " ",
            element(
                "span",
                DRAFT["keep_here"],
                element("span", DRAFT["keep_help"], class_="hint", id="keep-help"),
            ),
        ),
        element("button", DRAFT["forget"], type="button", data_action="forget", class_="quiet"),
        element("p", role="status", data_slot="kept", class_="said"),
        class_="keeper",
        data_part="keeper",
    )
