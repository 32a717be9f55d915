"""Shows the dated steps after a decision, and what helps after something has been sent."""

from collections.abc import Iterable
from datetime import date

from decision_tool.planner.model import Case, Plan, Step
from decision_tool.render.markup import Element, element
from decision_tool.render.pieces import Sourced, fold, plain, sources, verdict
from decision_tool.render.words import PLAN, RESULT


def bad_day() -> Element:
    """Return what to say if a date is invalid.

    Returns:
        A paragraph.
    """
    return element("p", PLAN["bad_day"], class_="state stop")


def next_date(plan: Plan, *, late_told: bool = False) -> Element | None:
    """Return what the date means for the answer, and the next date: the first step after today, or today's first.

    Args:
        plan: the plan.
        late_told: whether the answer above says already where it is too late.

    Returns:
        A paragraph, or None if the plan has no steps.
    """
    ahead = [entry for entry in plan.steps if entry.date > plan.today] or list(plan.steps)
    if not ahead:
        return None
    entry = ahead[0]
    day = element("time", in_words(entry.date), datetime=entry.date.isoformat())
    told = plan.too_late and late_told
    light = (plan.light, " ") if plan.light and not told else ()
    return element(
        "p", *light, element("strong", PLAN["next"], ": ", day, "."), " ", entry.title, ".", class_="next-date"
    )


def planned(plan: Plan) -> Element:
    """Return the whole plan by day, with a checkbox for each step, and a button to download a calendar file.

    Args:
        plan: the plan.

    Returns:
        A `<div>`.
    """
    days = sorted({entry.date for entry in plan.steps})
    listed = [
        element("li", day_of(day), *(step(entry) for entry in plan.steps if entry.date == day), class_="day")
        for day in days
    ]
    content = [element("ol", *listed, class_="steps")] if listed else [element("p", PLAN["none"])]
    calendar = [
        element(
            "p",
            element("button", PLAN["calendar"], type="button", data_action="calendar"),
            " ",
            element("span", PLAN["skips"], " ", PLAN["calendar_help"], class_="hint"),
        )
    ]
    return element(
        "div",
        *content,
        *plain(PLAN["notes"], plan.notes),
        *calendar[: len(plan.steps)],
        *fold(RESULT["sources"], cited((*plan.steps, *plan.notes))),
        class_="planned",
    )


def day_of(day: date) -> Element:
    """Return the heading of a day in the plan.

    Args:
        day: the day.

    Returns:
        A `<time>`.
    """
    return element("time", in_words(day), datetime=day.isoformat())


def step(entry: Step) -> Element:
    """Return one step with a checkbox that includes it in the calendar.

    Args:
        entry: the step.

    Returns:
        A `<label>`.
    """
    return element(
        "label",
        element("input", type="checkbox", name="step", value=entry.id, checked=True),
        element("span", element("strong", entry.title), element("span", entry.text, class_="hint"), class_="words"),
        class_="step",
    )


def in_words(day: date) -> str:
    """Format a date the American way.

    Args:
        day: the day.

    Returns:
        A date such as `Tue, Mar 3`.
    """
    return f"{WEEKDAYS[day.weekday()]}, {MONTHS[day.month - 1]} {day.day}"


def written(case: Case) -> Element:
    """Return what helps, and what makes it worse, in one case after something has been sent.

    Args:
        case: the case.

    Returns:
        An `<article>`. It needs no dates, so the page can show it before Python has loaded.
    """
    return element(
        "article",
        verdict("send", case.says or PLAN["one_line"]) if case.message_kind else verdict("no", PLAN["no_more"]),
        element("h3", case.headline, tabindex="-1", class_="headline"),
        *plain(PLAN["helps"], case.helps, "h4"),
        *plain(PLAN["worsens"], case.worsens, "h4"),
        element("p", PLAN["done_already"]),
        *fold(RESULT["sources"], cited((*case.helps, *case.worsens))),
        class_="answer case",
        data_case=case.id,
    )


def cited(entries: Iterable[Sourced]) -> list[Element]:
    """Return the sources of some sentences, each once.

    Args:
        entries: the sentences.

    Returns:
        One paragraph, or nothing.
    """
    numbers = sorted({number for entry in entries for number in entry.sources})
    return [element("p", *sources(numbers))] if numbers else []


WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
