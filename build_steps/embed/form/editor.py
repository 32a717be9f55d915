"""The draft editor, as served, before any script runs."""

from collections.abc import Iterable

from build_steps.embed.form.controls import choice
from decision_tool.channels import ACCOUNTS
from decision_tool.render.markup import Element, element
from decision_tool.render.words import COMPOSER, DRAFT


def editor(dictionary: str, kinds: Iterable[tuple[str, str]]) -> Element:
    """Return the editor, where a draft is composed, edited, counted, copied, and reviewed.

    Args:
        dictionary: the download size of the dictionary, in megabytes.
        kinds: ids and labels of the kinds of message.

    Returns:
        A `<section>` with the text area `draft` and the slots that the script fills.
    """
    return element(
        "section",
        element("h2", DRAFT["headline"], tabindex="-1", class_="headline"),
        element(
            "div",
            element("p", element("label", DRAFT["label"], for_="draft"), class_="label unseen"),
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
                    # The browser must not restore it: only what this page saved comes back.
                    autocomplete="off",
                    autocapitalize="sentences",
                    aria_describedby="draft-help draft-count",
                ),
                class_="paper",
            ),
            element("p", id="draft-count", data_slot="count", class_="count"),
            detected_kind(kinds),
            overwrite_question(),
            element(
                "p",
                element("button", DRAFT["copy"], type="button", data_action="copy", class_="strong"),
                element("button", DRAFT["copy_anyway"], type="button", data_action="copy-anyway", hidden=True),
                element("button", DRAFT["undo"], type="button", data_action="undo", class_="quiet", hidden=True),
                class_="moves",
            ),
            element("p", role="status", data_slot="said", class_="said"),
            class_="sheet",
        ),
        element(
            "div",
            *(element("div", data_slot=slot) for slot in ("composed", "reviewed", "preview")),
            look_up(dictionary),
            class_="noticed",
        ),
        element("p", role="status", data_slot="heard", class_="unseen"),
        class_="draft",
        data_part="draft",
        aria_label=DRAFT["headline"],
    )


def detected_kind(kinds: Iterable[tuple[str, str]]) -> Element:
    """Return where the page says what kind of message a draft is, and lets the person change it.

    Args:
        kinds: ids and labels.

    Returns:
        A block that the script shows for drafts not composed here.
    """
    options = (("auto", DRAFT["kind_auto"]), *kinds)
    accounts = [(each, COMPOSER[each]) for each in ACCOUNTS]
    return element(
        "div",
        element("span", data_slot="judged-as"),
        " ",
        element("button", DRAFT["change_kind"], type="button", data_action="change-kind", class_="link"),
        element(
            "div",
            choice("draft_kind", COMPOSER["read_kind"], options, default="auto"),
            choice("draft_account", COMPOSER["account"], accounts, COMPOSER["account_help"]),
            data_slot="choose-kind",
            hidden=True,
        ),
        class_="judged",
        data_slot="judged",
        hidden=True,
    )


def look_up(megabytes: str) -> Element:
    """Return the button that checks spelling with a dictionary, which is downloaded only then.

    Args:
        megabytes: the download size of the dictionary.

    Returns:
        A block with a button and a status line.
    """
    label = DRAFT["look_up"].format(megabytes=megabytes)
    return element(
        "div",
        element("p", element("button", label, type="button", data_action="look-up", class_="quiet"), class_="moves"),
        element("p", role="status", tabindex="-1", data_slot="looked-up", class_="said"),
        data_part="dictionary",
    )


def side_by_side(*parts: Element) -> Element:
    """Return parts that are laid out side by side if there is room, and stacked on a phone.

    Args:
        *parts: the editor, and the composer's form.

    Returns:
        A `<div>`.
    """
    return element("div", *parts, class_="desk")


def overwrite_question() -> Element:
    """Return the question asked when a field changes after the text was edited by hand.

    Returns:
        A hidden block with both options.
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


def storage() -> Element:
    """Return the controls for saving answers on the device, and for clearing them.

    Returns:
        A block with a checkbox, a button, and a status line.
    """
    return element(
        "div",
        element(
            "label",
            # The browser must not restore it: the storage itself says whether something is saved.
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
        other_tab(),
        class_="keeper",
        data_part="keeper",
    )


def other_tab() -> Element:
    """Return the question asked when two tabs save different things on this device.

    Returns:
        A hidden block with both options.
    """
    return element(
        "div",
        element("p", DRAFT["other_tab"]),
        element(
            "p",
            element("button", DRAFT["other_keep"], type="button", data_action="tab-mine"),
            element("button", DRAFT["other_take"], type="button", data_action="tab-theirs", class_="quiet"),
            class_="moves",
        ),
        class_="ask",
        data_slot="other-tab",
        role="group",
        hidden=True,
    )
