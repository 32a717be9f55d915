"""Parses dates and times, and formats them the American way."""

import re
from datetime import date

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
FAR = 180  # days from today beyond which a date needs its year

_ISO = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_CLOCK = re.compile(r"([0-9]{1,2})(?::([0-9]{2}))?(?::[0-9]{2}(?:\.[0-9]+)?)? ?(?:([AaPp])\.?[Mm]\.?)?")


def read_date(value: str) -> date | None:
    """Parse a date.

    Args:
        value: a date such as `2026-03-03`.

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
    """Return the weekday of a date, such as `Tuesday`.

    Args:
        day: the date.
    """
    return WEEKDAYS[day.weekday()]


def say_date(day: date, today: date | None) -> str:
    """Format a date the American way, such as `March 3`.

    Args:
        day: the date.
        today: today's date, or None if it is not known.

    Returns:
        The month and day, and the year if the date is more than half a year away.
    """
    words = f"{MONTHS[day.month - 1]} {day.day}"
    far = today is not None and abs((day - today).days) > FAR
    return f"{words}, {day.year}" if far else words


def say_time(value: str) -> str | None:
    """Format a time of day the American way, such as `2 p.m.`.

    Args:
        value: a time from a time input (`14:00`, `14:00:30`), or with AM or PM (`2:30 pm`).

    Returns:
        The time without seconds, or None if there is no such time.
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
