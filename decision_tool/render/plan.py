"""The dated steps after a decision, and what helps after having written."""

from collections.abc import Iterable
from datetime import date

from decision_tool.planner.model import Case, Plan, Step
from decision_tool.render.controls import choice, labelled
from decision_tool.render.markup import Element, element
from decision_tool.render.pieces import listed, sources
from decision_tool.render.words import PLAN


def planner(cases: Iterable[Case]) -> Element:
    """Return the form that asks for the days, as it stands in the page before any script runs.

    Args:
        cases: what can weigh on someone who has already written.

    Returns:
        A `<form>`: the days with the plan, which wait for an outcome, and the cases in a fold.
    """
    days = [
        labelled(
            f"plan-{name}",
            PLAN[name],
            element(
                "input",
                type="date",
                name=name,
                id=f"field-plan-{name}",
                aria_describedby=f"field-help-plan-{name}" if help_text else None,
            ),
            help_text,
        )
        for name, help_text in (("interview", PLAN["interview_help"]), ("sent", ""))
    ]
    return element(
        "form",
        element(
            "div",
            element("h3", PLAN["headline"]),
            element("div", *days, class_="days", data_slot="days"),
            element("div", data_slot="plan"),
            data_slot="steps",
            hidden=True,
        ),
        element(
            "details",
            element("summary", PLAN["written"]),
            choice("case", PLAN["case"], [("", PLAN["case_none"]), *((case.id, case.label) for case in cases)]),
            element("div", data_slot="case-days"),
            element("div", data_slot="case"),
            class_="written",
        ),
        class_="planner",
        data_part="planner",
        data_file=PLAN["file"],
        novalidate=True,
    )


def bad_day() -> Element:
    """Return what is said where a day cannot be read.

    Returns:
        A paragraph.
    """
    return element("p", PLAN["bad_day"], class_="state stop")


def planned(plan: Plan) -> Element:
    """Return the steps of a plan with the way to take them into a calendar.

    Args:
        plan: the plan.

    Returns:
        A `<div>`.
    """
    steps = (
        [element("ol", *(step(entry) for entry in plan.steps), class_="steps")]
        if plan.steps
        else [element("p", PLAN["none"])]
    )
    calendar = [
        element(
            "p",
            element("button", PLAN["calendar"], type="button", data_action="calendar"),
            " ",
            element("span", PLAN["calendar_help"], class_="hint"),
        )
    ]
    return element(
        "div", *steps, *listed(PLAN["notes"], plan.notes, "h4"), *calendar[: len(plan.steps)], class_="planned"
    )


def step(entry: Step) -> Element:
    """Return one step below its day.

    Args:
        entry: the step.

    Returns:
        A list item.
    """
    return element(
        "li",
        element("time", in_words(entry.date), datetime=entry.date.isoformat()),
        element("strong", entry.title),
        element("p", entry.text, *sources(entry.sources)),
    )


def in_words(day: date) -> str:
    """Return a day as people write it.

    Args:
        day: the day.

    Returns:
        Such as `Tue 3 Mar`.
    """
    return f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]}"


def written(case: Case, plan: Plan) -> Element:
    """Return what helps in one case after having written, and what makes it worse.

    Args:
        case: the case.
        plan: its dated steps.

    Returns:
        A `<div>`.
    """
    return element(
        "div",
        element("p", element("strong", case.headline)),
        *listed(PLAN["helps"], case.helps, "h4"),
        *listed(PLAN["worsens"], case.worsens, "h4"),
        planned(plan),
        class_="case",
    )


WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
