"""The tool in a page: its parts, its states, and the configuration of its script."""

from collections.abc import Iterable

from build_steps.embed.form.requests import requests
from decision_tool.render.markup import Element, element
from decision_tool.render.words import FAILURE, FORM, LOADING


def tool(
    headline: str, parts: Iterable[Element], short_answers: Iterable[Element], config: str, text_version: str, view: str
) -> Element:
    """Return the tool around its parts.

    Args:
        headline: the tool's heading, for people who navigate by headings.
        parts: the parts of the page, in order, including `states()`.
        short_answers: the page's own answer for each outcome.
        config: JSON for the script: the runtime, the table, the sentences.
        text_version: the address of the text version, for readers without JavaScript.
        view: the initial view: `start`, `decide`, `check` or `write`.

    Returns:
        A `<section>` whose `data-tool-state` is `static` until the script initializes it.
    """
    return element(
        "section",
        element("h2", headline, class_="unseen"),
        element(
            "noscript",
            element(
                "p",
                FORM["without_script"],
                " ",
                element("a", FORM["without_script_link"], href=text_version),
                class_="without-script",
            ),
        ),
        late(text_version, answers=view in {"start", "decide"}),
        *parts,
        requests(),
        *short_answers,
        element("template", config, data_tool_config=True),
        class_="tool",
        data_tool_state="static",
        data_view=view,
        # Its questions and answers have pages of their own as text; a search should find those.
        data_search_exclude=True,
        aria_label=headline,
    )


def late(text_version: str, *, answers: bool) -> Element:
    """Return the fallback for a browser that runs scripts but didn't get ours.

    Args:
        text_version: the address of the text version.
        answers: whether the page has answers to choose, rather than fields to fill in.

    Returns:
        A paragraph that the style sheet shows after a few seconds, unless the script has run by then.
    """
    return element(
        "p",
        FORM["late" if answers else "late_words"],
        " ",
        element("a", FORM["without_script_link"], href=text_version),
        class_="late",
    )


def states(decides: bool) -> Element:
    """Return where the tool shows Python's progress, and what to do if it fails.

    Args:
        decides: whether the tool makes the decision; otherwise it only helps with messages.

    Returns:
        A block that is empty until the script fills it.
    """
    return element(
        "div",
        element("p", role="status", data_slot="status", class_="status", tabindex="-1"),
        progress(),
        failure(decides),
        class_="states",
    )


def progress() -> Element:
    """Return the progress bar for loading Python, and the button that stops a slow download.

    Returns:
        A hidden paragraph; the script shows and fills it.
    """
    return element(
        "p",
        element("span", data_slot="stage"),
        " ",
        element("progress", max="1", value="0", aria_label=FORM["progress"]),
        " ",
        element("span", data_slot="bytes"),
        element(
            "span",
            f" {LOADING['slow']} ",
            element("button", LOADING["stop"], type="button", data_action="stop", class_="quiet"),
            data_slot="slow",
            hidden=True,
        ),
        data_slot="progress",
        class_="progress",
        hidden=True,
    )


def failure(decides: bool) -> Element:
    """Return what the person reads when Python fails to start or stops responding.

    Args:
        decides: whether the tool makes the decision; otherwise it only helps with messages.

    Returns:
        A hidden block: what happened, what still works, what to do, and the technical cause, collapsed.
    """
    happened, works = ("decision", "decision_works") if decides else ("words", "words_work")
    return element(
        "div",
        element("p", element("strong", FAILURE[happened])),
        element("p", FAILURE[works], " ", FAILURE["do"]),
        element("p", FAILURE["newer"], data_slot="newer", hidden=True),
        element("p", element("button", FAILURE["retry"], type="button", data_action="retry", class_="strong")),
        element("details", element("summary", FAILURE["cause"]), element("p", data_slot="cause")),
        data_slot="failure",
        class_="failure",
        hidden=True,
    )
