"""Which answers follow from dates, so that nobody is asked to count days."""

from datetime import date

SHORT = 2
"""Up to so many days before the interview count as few (B09)."""

FORTNIGHT = 14
"""So many days after the interview, one follow-up is fair where no day was named (A31)."""


def from_dates(*, today: date, interview: date | None, day_named: date | None = None) -> dict[str, str]:
    """Return the answers that follow from dates.

    What has not come has no 'since', and what is over has no 'until'; on the interview's day both are known,
    because the date does not tell whether it has taken place. No stage ever follows.

    Args:
        today: the day on which the person asks.
        interview: the day of the interview, before or after today, or None.
        day_named: the day by which they named an answer, or None.

    Returns:
        Question ids to option ids: `days_until`, `since_interview` and `day_named`, each where it is known.
    """
    known: dict[str, str] = {}
    if interview is not None:
        ahead = interview.toordinal() - today.toordinal()
        if ahead >= 0:
            known["days_until"] = "two_or_fewer" if ahead <= SHORT else "three_or_more"
        if ahead <= 0:
            known["since_interview"] = "under_two_weeks" if -ahead < FORTNIGHT else "two_weeks_or_more"
    if day_named is not None:
        known["day_named"] = "passed" if day_named.toordinal() < today.toordinal() else "not_yet"
    return known
