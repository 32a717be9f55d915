"""Which answers follow from the date of the interview, as ranges of days, for a page without Python."""

from datetime import date, timedelta

from decision_tool.flow.dates import from_dates

TODAY = date(2026, 3, 4)
YEARS = 3 * 366
"""Days before and after today at which the answers are looked at; beyond them nothing changes any more."""


def dates() -> dict[str, object]:
    """Return the answers by the number of days from today to the interview, as the engine gives them.

    Returns:
        `asked`: the answers to questions after which the date is asked, with how the page asks it; `answers`:
        lists of the first and the last number of days, None where it is open, and the answers that follow.
    """
    found: list[tuple[int | None, int | None, dict[str, str]]] = []
    for days in range(-YEARS, YEARS + 1):
        answers = from_dates(today=TODAY, interview=TODAY + timedelta(days))
        if found and found[-1][2] == answers:
            found[-1] = (found[-1][0], days, answers)
        else:
            found.append((days if found else None, days, answers))
    found[-1] = (found[-1][0], None, found[-1][2])
    return {
        "asked": {"stage": {"scheduled": "date", "interviewed": "date_past"}},
        "answers": [each for each in found if each[2]],
    }
