"""Which answers follow from the interview date, as ranges of days, for a page before Python runs."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import cache

from decision_tool.case import Case, doubts
from decision_tool.flow.contact import CONTACT
from decision_tool.flow.dates import from_dates
from decision_tool.planner import plan

TODAY = date(2026, 3, 4)
YEARS = 3 * 366
"""How many days before and after today to evaluate; nothing changes beyond that."""
ASKED = {"stage": {"scheduled": "date", "interviewed": "date_past"}}
"""The answers after which the page asks for the date, and the label it uses."""

type Range[Found] = tuple[int | None, int | None, Found]


@cache
def dates() -> dict[str, object]:
    """Return what the engine derives from the number of days until the interview.

    Returns:
        `asked`: the answers after which the page asks for the date, with the label to use; `answers`: lists of the
        first and last number of days, None if open-ended, and the answers that follow; `doubts`: by question and
        option, lists of the same shape with what to ask when the date contradicts the answer; `late`: by outcome,
        the ranges of days that are too late to send anything, with why.
    """
    (stage,) = (each for each in CONTACT.questions if each.id == "stage")
    return {
        "asked": ASKED,
        "answers": ranges(lambda day: from_dates(today=TODAY, interview=day)),
        "doubts": {stage.id: {option.id: ranges(doubt(option.id)) for option in stage.options}},
        "late": {outcome: found for outcome, found in late_ranges().items() if found},
    }


def late_answers() -> dict[str, str]:
    """Return what to say when it is too late for an outcome, by the outcome's id."""
    return {outcome: found[0][2] for outcome, found in late_ranges().items() if found}


@cache
def late_ranges() -> dict[str, list[Range[str]]]:
    """Return, by the outcome's id, the ranges of days that are too late for it, with why.

    Every page with the tool needs them. It takes thousands of plans to find them, so they are found only once.
    """
    return {outcome.id: ranges(late(outcome.id)) for outcome in CONTACT.outcomes}


def late(outcome: str) -> Callable[[date], str]:
    """Return a function that tells whether a date is too late for an outcome.

    Args:
        outcome: its id.

    Returns:
        A function from the interview date to why it is too late and what to do instead, or ''.
    """

    def says(day: date) -> str:
        made = plan(outcome, today=TODAY, interview=day)
        return made.light if made.too_late else ""

    return says


def doubt(stage: str) -> Callable[[date], str]:
    """Return a function that tells whether a date contradicts a stage.

    Args:
        stage: the id of an option.

    Returns:
        A function from the interview date to what to ask the person, or ''.
    """
    return lambda day: " ".join(each.text for each in doubts(Case({"stage": stage}, day), TODAY))


def ranges[Found: (str, dict[str, str])](follows: Callable[[date], Found]) -> list[Range[Found]]:
    """Return the ranges of days over which a function of the date is constant.

    Args:
        follows: a function from the interview date to a value.

    Returns:
        The ranges with a non-empty value, in order.
    """
    found: list[Range[Found]] = []
    for days in range(-YEARS, YEARS + 1):
        value = follows(TODAY + timedelta(days))
        if found and found[-1][2] == value:
            found[-1] = (found[-1][0], days, value)
        else:
            found.append((days if found else None, days, value))
    found[-1] = (found[-1][0], None, found[-1][2])
    return [each for each in found if each[2]]
