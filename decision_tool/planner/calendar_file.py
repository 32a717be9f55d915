"""Writes calendar files (iCalendar, RFC 5545) of all-day events with reminders."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import NamedTuple

LINE_OCTETS = 75
"""The most octets in a line, without its line break (RFC 5545, 3.1)."""

PRODUCT = "-//decision_tool//planner//EN"

DOMAIN = "decision-tool.invalid"
"""The end of every event id. `.invalid` is reserved, so it can't be anyone's domain."""

REMINDER = "-PT6H"
"""At 6 p.m. the day before. Outlook can't remind after an event has begun, so not on the day itself."""


class Event(NamedTuple):
    """An all-day event.

    Attributes:
        id: the event's unique id.
        date: its date.
        title: its title.
        text: its description.
    """

    id: str
    date: date
    title: str
    text: str


def write_calendar(events: Iterable[Event], *, today: date) -> str:
    """Write a calendar file.

    Args:
        events: the events, in any order; the format requires at least one.
        today: today's date, used as the time of writing.

    Returns:
        iCalendar text. Lines end in CRLF and have at most 75 octets in UTF-8.
    """
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:{PRODUCT}",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        *(line for event in events for line in _event_lines(event, today)),
        "END:VCALENDAR",
    ]
    return "".join(f"{part}\r\n" for line in lines for part in _fold(line))


def escape(text: str) -> str:
    """Escape text for a calendar file.

    Args:
        text: any text.

    Returns:
        The text with backslashes, semicolons, commas, and line breaks escaped, and without other control characters.
    """
    text = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\\n")
    return "".join(character for character in text if character == "\t" or not _is_control(character))


def _is_control(character: str) -> bool:
    """Return whether the format forbids a character, or UTF-8 can't encode it (a lone surrogate)."""
    return character < " " or "\x7f" <= character <= "\x9f" or "\ud800" <= character <= "\udfff"


def _event_lines(event: Event, today: date) -> Iterator[str]:
    """Yield the lines of one event, not yet folded."""
    yield "BEGIN:VEVENT"
    yield f"UID:{escape(event.id)}@{DOMAIN}"
    yield f"DTSTAMP:{_digits(today)}T000000Z"
    yield f"DTSTART;VALUE=DATE:{_digits(event.date)}"
    if event.date < date.max:  # the end is the next day; without an end, the event still lasts one day
        yield f"DTEND;VALUE=DATE:{_digits(event.date + timedelta(days=1))}"
    yield f"SUMMARY:{escape(event.title)}"
    yield f"DESCRIPTION:{escape(event.text)}"
    yield "TRANSP:TRANSPARENT"  # don't show the day as busy
    yield "CLASS:PRIVATE"  # colleagues who share a calendar shouldn't see an interview
    if event.date > today:  # a reminder for today would be in the past
        yield "BEGIN:VALARM"
        yield "ACTION:DISPLAY"
        yield f"DESCRIPTION:{escape(f'Tomorrow: {event.title}')}"
        yield f"TRIGGER:{REMINDER}"
        yield "END:VALARM"
    yield "END:VEVENT"


def _digits(day: date) -> str:
    """Return a date as eight digits. `strftime` doesn't pad years below 1000."""
    return f"{day.year:04}{day.month:02}{day.day:02}"


def _fold(line: str) -> Iterator[str]:
    """Yield a line in pieces of at most 75 octets, cut between characters. All but the first begin with a space."""
    piece, octets = "", 0
    for character in line:
        size = len(character.encode())
        if octets + size > LINE_OCTETS:
            yield piece
            piece, octets = " ", 1
        piece += character
        octets += size
    yield piece
