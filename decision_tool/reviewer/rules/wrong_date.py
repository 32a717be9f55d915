"""A date has passed, or doesn't match its weekday."""

from collections.abc import Iterator
from datetime import date, timedelta

from decision_tool.reviewer.expressions import lazy
from decision_tool.reviewer.model import Custom, Example, Match, Rule
from decision_tool.reviewer.text import Reading

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
NAMES = (
    r"jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
)
DATED = lazy(
    rf"(?:\b(?P<weekday>{'|'.join(WEEKDAYS)}|mon|tues?|wed|thur?s?|fri|sat|sun)\.?,? (?:the )?)?"
    rf"(?:\b(?P<month>{NAMES})\.? (?P<day>\d{{1,2}})(?:st|nd|rd|th)?|\b(?P<first>\d{{1,2}})(?:st|nd|rd"
    rf"|th)?(?: of)? (?P<name>{NAMES}))"
    r"\b(?:,? (?P<year>20\d\d))?"
)
COMING = lazy(
    r"\b(?:look(?:ing)? forward to|will|would|upcoming|see you|we meet|we speak|i meet|meeting with you"
    r"|our interview is|interview is"
    r"|is on|be there|suits?|instead|could we|can we|available|am free)\b"
)
GONE = lazy(
    r"\b(?:thank you for (?:meeting|speaking|talking|interviewing|taking|the|your|our)|thanks for|met"
    r"|spoke|talked|enjoyed|was|were|applied"
    r"|since|after|sent|wrote|had|from|saw|read|graduated|started|finished|began)\b"
)
HALF_YEAR = 183


def find(reading: Reading) -> Iterator[Match]:
    """Yield past dates for upcoming events, and weekdays that don't match their dates."""
    if reading.today is None:
        return
    for match in DATED().finditer(reading.plain):
        meant = read_date(match.groupdict(), reading.today)
        if meant is None:
            yield Match(*match.span(), None, "There’s no such date.")
            continue
        named = match["weekday"]
        if named and not WEEKDAYS[meant.weekday()].startswith(named[:3]):
            right = WEEKDAYS[meant.weekday()].capitalize()
            start, end = match.span("weekday")
            yield Match(start, end, right, f"{meant:%B} {meant.day}, {meant.year}, is a {right}.")
        elif meant < reading.today and is_upcoming(reading, match.start()):
            yield Match(*match.span(), None, "This date has passed.")


def read_date(found: dict[str, str | None], today: date) -> date | None:
    """Return the date that's meant, or None if it doesn't exist. Without a year, it's the nearest one.

    Args:
        found: the groups of a match: `month` and `day`, or `first` and `name`, and `year`.
        today: today's date.
    """
    month = MONTHS.index((found["month"] or found["name"] or "")[:3]) + 1
    day = int(found["day"] or found["first"] or 0)
    year = int(found["year"] or today.year)
    try:
        meant = date(year, month, day)
    except ValueError:
        return None
    if not found["year"]:
        if meant - today > timedelta(HALF_YEAR):
            return shift_year(meant, -1)
        if today - meant > timedelta(HALF_YEAR):
            return shift_year(meant, 1)
    return meant


def shift_year(day: date, years: int) -> date:
    """Return the same day some years shift_year, or March 1 instead of February 29."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return date(day.year + years, 3, 1)


def is_upcoming(reading: Reading, at: int) -> bool:
    """Return whether the sentence with a date is about an upcoming event."""
    sentence = reading.sentences[reading.sentence_at(at)]
    words = reading.plain[sentence.start : sentence.end]
    return bool(COMING().search(words)) and not GONE().search(words)


RULE = Rule(
    id="wrong_date",
    severity="warning",
    checks=(Custom(find),),
    message="This date doesn’t look right.",
    rationale="A wrong date can cause a mix-up. Check it against the invitation.",
    sources=("A08", "A15"),
    found=(
        Example("I look forward to our interview on March 1.", "March 1", today=date(2026, 3, 2)),
        Example("I look forward to Monday, March 3.", "Monday", today=date(2026, 3, 2)),
        Example("Could we meet on February 30 instead?", "February 30", today=date(2026, 3, 2)),
    ),
    passes=(
        Example("I look forward to Tuesday, March 3.", today=date(2026, 3, 2)),
        Example("Thank you for the interview on February 27.", today=date(2026, 3, 2)),
        Example("I look forward to our interview in March.", today=date(2026, 4, 2)),
    ),
)
