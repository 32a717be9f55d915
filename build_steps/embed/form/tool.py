"""The tool as it stands in a page: its parts, its states, and what its script needs to know."""

from collections.abc import Iterable

from build_steps.embed.form.requests import requests
from decision_tool.render.markup import Element, element
from decision_tool.render.words import FAILURE, FORM, LOADING


def tool(
    headline: str, parts: Iterable[Element], short_answers: Iterable[Element], config: str, text_version: str, view: str
) -> Element:
    """Return the tool around its parts.

    Args:
        headline: what the tool is about, for those who go from heading to heading.
        parts: the parts that the page shows, in order, `states()` among them.
        short_answers: what the page itself knows of each outcome.
        config: JSON for the script: the runtime, the table, the sentences.
        text_version: the address of the same as text, for readers without script.
        view: what shows at first: `start`, `decide`, `check` or `write`.

    Returns:
        A `<section>` whose `data-tool-state` is `static` until the script wakes it.
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
        # Its questions and answers stand as text on pages of their own, which a search should find.
        data_search_exclude=True,
        aria_label=headline,
    )


def late(text_version: str, *, answers: bool) -> Element:
    """Return the way on for a browser that runs scripts and did not get ours.

    Args:
        text_version: the address of the same as text.
        answers: whether the page has answers to choose; else it has words to type.

    Returns:
        A paragraph that the style sheet shows after some seconds, unless the script has come by then.
    """
    return element(
        "p",
        FORM["late" if answers else "late_words"],
        " ",
        element("a", FORM["without_script_link"], href=text_version),
        class_="late",
    )


def states(decides: bool) -> Element:
    """Return where the tool says how far Python is, and what to do when it fails.

    Args:
        decides: whether the tool decides; else it helps with the words only.

    Returns:
        A block that is empty at first; the script fills it.
    """
    return element(
        "div",
        element("p", role="status", data_slot="status", class_="status", tabindex="-1"),
        progress(),
        failure(decides),
        class_="states",
    )


def progress() -> Element:
    """Return the bar that fills while Python is on its way, and the way to stop it when that takes long.

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
    """Return what a person reads when Python does not start, or answers no more.

    Args:
        decides: whether the tool decides; else it helps with the words only.

    Returns:
        A hidden block: what happened, what still works, what to do, and the technical cause in a fold.
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
