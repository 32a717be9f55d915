"""Writes a calendar file (iCalendar, RFC 5545) of whole-day events with reminders."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import NamedTuple

LINE_OCTETS = 75
"""How many octets a line may have, without its line break (RFC 5545, 3.1)."""

PRODUCT = "-//decision_tool//planner//EN"

DOMAIN = "decision-tool.invalid"
"""What event ids end in; `.invalid` is reserved, so it is nobody's domain."""

REMINDER = "-PT6H"
"""Six in the evening of the day before. Not on the day: Outlook reminds only before an event begins."""


class Event(NamedTuple):
    """One whole day in a calendar.

    Attributes:
        id: what tells the event from all others.
        date: the day.
        title: its title.
        text: its description.
    """

    id: str
    date: date
    title: str
    text: str


def write_calendar(events: Iterable[Event], *, today: date) -> str:
    """Return a calendar file.

    Args:
        events: the events, in any order; at least one, as the format asks.
        today: the day the file is made; it stands in for the time of writing.

    Returns:
        iCalendar text: lines end in CRLF, none is longer than 75 octets in UTF-8.
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
    return "".join(f"{part}\r\n" for line in lines for part in _folded(line))


def escape(text: str) -> str:
    """Return text as a calendar file writes it.

    Args:
        text: any text.

    Returns:
        The text with backslash, semicolon, comma and line break escaped, without other control characters.
    """
    text = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\\n")
    return "".join(character for character in text if character == "\t" or not _is_control(character))


def _is_control(character: str) -> bool:
    """Return whether the format forbids a character; a lone surrogate has no UTF-8 and is as bad."""
    return character < " " or "\x7f" <= character <= "\x9f" or "\ud800" <= character <= "\udfff"


def _event_lines(event: Event, today: date) -> Iterator[str]:
    """Yield the lines of one event, not yet folded."""
    yield "BEGIN:VEVENT"
    yield f"UID:{escape(event.id)}@{DOMAIN}"
    yield f"DTSTAMP:{_digits(today)}T000000Z"
    yield f"DTSTART;VALUE=DATE:{_digits(event.date)}"
    if event.date < date.max:  # the end is the day after; without it the event lasts one day all the same
        yield f"DTEND;VALUE=DATE:{_digits(event.date + timedelta(days=1))}"
    yield f"SUMMARY:{escape(event.title)}"
    yield f"DESCRIPTION:{escape(event.text)}"
    yield "TRANSP:TRANSPARENT"  # does not make the day look busy
    yield "CLASS:PRIVATE"  # a shared calendar at work need not tell colleagues of an interview
    if event.date > today:  # a reminder for today would already lie in the past
        yield "BEGIN:VALARM"
        yield "ACTION:DISPLAY"
        yield f"DESCRIPTION:{escape(f'Tomorrow: {event.title}')}"
        yield f"TRIGGER:{REMINDER}"
        yield "END:VALARM"
    yield "END:VEVENT"


def _digits(day: date) -> str:
    """Return a day as eight digits; `strftime` would not fill up years below 1000."""
    return f"{day.year:04}{day.month:02}{day.day:02}"


def _folded(line: str) -> Iterator[str]:
    """Yield a line in pieces of at most 75 octets, cut between characters; later ones begin with a space."""
    piece, octets = "", 0
    for character in line:
        size = len(character.encode())
        if octets + size > LINE_OCTETS:
            yield piece
            piece, octets = " ", 1
        piece += character
        octets += size
    yield piece
