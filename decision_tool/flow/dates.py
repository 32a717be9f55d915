"""Derives answers from dates, so nobody has to count days."""

from datetime import date

SHORT = 2
"""The most days before the interview that count as two or fewer (B09)."""

FORTNIGHT = 14
"""Days after the interview when one follow-up is fair if they named no date (A31)."""


def from_dates(*, today: date, interview: date | None, day_named: date | None = None) -> dict[str, str]:
    """Return the answers that dates determine.

    A future interview has no 'since', and a past one has no 'until'. On interview day both are known, because the
    date doesn't tell whether the interview is over. The stage is never derived.

    Args:
        today: today's date.
        interview: the interview date, past or future, or None.
        day_named: the date they said the person would hear by, or None.

    Returns:
        Question ids to option ids: `days_until`, `since_interview`, and `day_named`, each if it's known.
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
