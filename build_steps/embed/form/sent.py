"""'I already sent something': the cases as choices, and the page's own answer to each."""

from collections.abc import Iterable
from urllib.parse import urlencode

from build_steps.embed.form.controls import labelled
from build_steps.embed.form.questions import radio
from decision_tool.planner.model import Case
from decision_tool.render.markup import Element, element
from decision_tool.render.plan import written
from decision_tool.render.words import FORM, PLAN


def sent(cases: Iterable[Case]) -> Element:
    """Return the form that asks what happened.

    Args:
        cases: what may worry someone who has sent something.

    Returns:
        A `<form>`, with the page's own answer to each case in a template.
    """
    known = tuple(cases)
    return element(
        "form",
        element(
            "fieldset",
            element("legend", PLAN["case"]),
            element("p", PLAN["case_help"], class_="help", id="help-case"),
            element("div", *(radio("case", case.id, case.label) for case in known), class_="options"),
            element(
                "p",
                element("button", FORM["keep"], type="button", data_action="keep-case", class_="strong"),
                class_="moves",
            ),
            class_="question",
            data_place="current",
            data_slot="cases",
            aria_describedby="help-case",
        ),
        element("div", data_slot="case-answered", hidden=True),
        element("div", data_slot="case"),
        *(element("template", written(case), data_case_answer=case.id, **message(case)) for case in known),
        class_="decision",
        data_part="sent",
        data_views="sent",
        autocomplete="off",
        novalidate=True,
    )


def message(case: Case) -> dict[str, str]:
    """Return the attributes for the message that helps in a case.

    Args:
        case: the case.

    Returns:
        `data_kind`, and `data_fields` as a query string; empty if no message helps.
    """
    if case.message_kind is None:
        return {}
    return {"data_kind": case.message_kind, "data_fields": urlencode({"mistake": case.mistake})}


def plan() -> Element:
    """Return the slot for the whole plan, and the date fields it depends on.

    Returns:
        A `<form>` that the script shows along with an outcome or a case.
    """
    date = element("input", type="date", name="sent", id="field-sent", autocomplete="off")
    return element(
        "form",
        element("div", data_date_home="plan"),
        element("div", labelled("sent", PLAN["sent"], date, ""), data_views="sent"),
        element(
            "details",
            element("summary", PLAN["headline"]),
            element("div", data_slot="plan"),
            data_slot="whole-plan",
            hidden=True,
        ),
        class_="planner",
        data_part="planner",
        data_file=PLAN["file"],
        data_views="decide thank sent",
        autocomplete="off",
        novalidate=True,
        hidden=True,
    )
