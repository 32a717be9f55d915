"""Which answers follow from the date of the interview, as ranges of days, for a page without Python."""

from collections.abc import Callable
from datetime import date, timedelta

from decision_tool.case import Case, doubts
from decision_tool.flow.contact import CONTACT
from decision_tool.flow.dates import from_dates
from decision_tool.planner import plan

TODAY = date(2026, 3, 4)
YEARS = 3 * 366
"""Days before and after today at which the answers are looked at; beyond them nothing changes any more."""
ASKED = {"stage": {"scheduled": "date", "interviewed": "date_past"}}
"""After which answers the date is asked, and how the page asks it."""

type Range[Found] = tuple[int | None, int | None, Found]


def dates() -> dict[str, object]:
    """Return what follows from the number of days from today to the interview, as the engine gives it.

    Returns:
        `asked`: the answers after which the date is asked, with how the page asks it; `answers`: lists of the
        first and the last number of days, None where it is open, and the answers that follow; `doubts`: by
        question and option, such lists with what to ask the person where date and answer do not go together;
        `late`: by outcome, the ranges of days that leave none for what it sends, with why.
    """
    (stage,) = (each for each in CONTACT.questions if each.id == "stage")
    return {
        "asked": ASKED,
        "answers": ranges(lambda day: from_dates(today=TODAY, interview=day)),
        "doubts": {stage.id: {option.id: ranges(doubt(option.id)) for option in stage.options}},
        "late": {outcome.id: found for outcome in CONTACT.outcomes if (found := ranges(late(outcome.id)))},
    }


def late_answers() -> dict[str, str]:
    """Return the outcomes that a date can come too late for, with what to say then, by id."""
    found = {outcome.id: ranges(late(outcome.id)) for outcome in CONTACT.outcomes}
    return {outcome: of[0][2] for outcome, of in found.items() if of}


def late(outcome: str) -> Callable[[date], str]:
    """Return what a date leaves of an outcome.

    Args:
        outcome: its id.

    Returns:
        A function from the day of the interview to why it is too late and what to do instead, or ''.
    """

    def says(day: date) -> str:
        made = plan(outcome, today=TODAY, interview=day)
        return made.light if made.too_late else ""

    return says


def doubt(stage: str) -> Callable[[date], str]:
    """Return what a date makes doubtful at a stage.

    Args:
        stage: the id of an option.

    Returns:
        A function from the day of the interview to what to ask the person, or ''.
    """
    return lambda day: " ".join(each.text for each in doubts(Case({"stage": stage}, day), TODAY))


def ranges[Found: (str, dict[str, str])](follows: Callable[[date], Found]) -> list[Range[Found]]:
    """Return what follows from a day, for each range of days where it is the same.

    Args:
        follows: a function from the day of the interview to what follows.

    Returns:
        The ranges where something follows, in order.
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
