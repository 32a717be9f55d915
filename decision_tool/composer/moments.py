"""Reads dates and times, and says them as Americans write them."""

import re
from datetime import date

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
FAR = 180  # days from today beyond which a day and a month may be taken for another year's

_ISO = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_CLOCK = re.compile(r"([0-9]{1,2})(?::([0-9]{2}))?(?::[0-9]{2}(?:\.[0-9]+)?)? ?(?:([AaPp])\.?[Mm]\.?)?")


def read_date(value: str) -> date | None:
    """Return the date that a value names.

    Args:
        value: a date as `2026-03-03`.

    Returns:
        The date, or None if there is no such day.
    """
    if not _ISO.fullmatch(value):
        return None
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None


def say_weekday(day: date) -> str:
    """Return the day of the week of a date.

    Args:
        day: the date.

    Returns:
        Such as `Tuesday`.
    """
    return WEEKDAYS[day.weekday()]


def say_date(day: date, today: date | None) -> str:
    """Return a date as Americans write it, such as `March 3`.

    Args:
        day: the date.
        today: today's date, or None if it is not known.

    Returns:
        Month and day; with the year where the date is more than half a year away.
    """
    words = f"{MONTHS[day.month - 1]} {day.day}"
    far = today is not None and abs((day - today).days) > FAR
    return f"{words}, {day.year}" if far else words


def say_time(value: str) -> str | None:
    """Return a time of day as Americans write it, such as `2 p.m.`.

    Args:
        value: a time as a time input gives it (`14:00`, `14:00:30`), or with AM or PM (`2:30 pm`).

    Returns:
        The time, seconds left off, or None if there is no such time.
    """
    match = _CLOCK.fullmatch(value)
    if not match or not (match[2] or match[3]):
        return None
    hour, minute = int(match[1]), int(match[2] or 0)
    if match[3]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if match[3] in "Pp" else 0)
    if hour > 23 or minute > 59:
        return None
    if not minute and hour % 12 == 0:
        return "noon" if hour else "midnight"
    minutes = f":{minute:02}" if minute else ""
    return f"{hour % 12 or 12}{minutes} {'p.m.' if hour >= 12 else 'a.m.'}"
