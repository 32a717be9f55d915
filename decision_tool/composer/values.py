"""Reads the fields, and turns each value into words for a sentence."""

import re
import unicodedata
from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from decision_tool import errors
from decision_tool.composer.draft import Note
from decision_tool.composer.greeting import greet, say_name
from decision_tool.composer.model import Book, Field, Kind
from decision_tool.composer.moments import read_date, say_date, say_time, say_weekday
from decision_tool.composer.occasions import has_offer, lateness
from decision_tool.composer.patterns import CLAUSE, GREETED, TITLE, WEEKDAY
from decision_tool.composer.roles import ROLE_TAIL
from decision_tool.composer.shapes import shape

# Control characters except tab and line breaks, and lone surrogates.
_REJECTED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
# Direction overrides, which may come with a name copied from a page. Other fields reject them.
_OVERRIDE = re.compile("[\u202a-\u202e\u2066-\u2069]")
_INVISIBLE = frozenset({"Cf", "Mn", "Me", "Zs", "Zl", "Zp"})
_FACTS = (
    *("interviewer_name", "recruiter_name", "your_name", "role", "company"),
    *("personal_fact", "shared_connection", "background", "achievement", "mistake"),
)
_SHORTENED = re.compile(r"\b(I|we|you|they|it(?=['’]s (?:a|for|in|on|the|not)\b))['’](m|re|ll|ve|s)\b", re.IGNORECASE)
_IN_FULL = {"m": "am", "re": "are", "ll": "will", "ve": "have", "s": "is"}
_SEED = 2**89 - 1


class Reading(NamedTuple):
    """The values of the fields, ready for a message.

    Attributes:
        values: the text for each slot. A slot is a field id, one of the special slots in `patterns`, or a field id
            with `_clause` for an answer that's a complete sentence.
        choices: field id to the chosen id, for the fields with choices.
        missing: ids of the fields the kind needs that weren't given.
        notes: what to tell the writer.
        moment: `before` or `after` the interview, or ''.
        topic: the practical question: an id, `own` for one in the writer's words, or `offer` for one about an offer.
            For a new time: `late`, `running_late`, or `another_time`.
        sound: whether no given value was rejected, impossible, or asked for again.
        blanks: ids of the fields shown as placeholders.
        seed: a number that depends only on the facts, used to choose among equal wordings.
    """

    values: Mapping[str, str]
    choices: Mapping[str, str]
    missing: tuple[str, ...]
    notes: tuple[Note, ...]
    moment: str
    topic: str
    sound: bool
    blanks: tuple[str, ...]
    seed: int


def read(book: Book, kind: Kind, fields: Mapping[str, str], today: date | None) -> Reading:
    """Read the fields, and add a placeholder for each required one that's missing.

    Args:
        book: all fields.
        kind: the kind of message.
        fields: field id to what was typed or chosen.
        today: today's date, or None if it is not known.

    Returns:
        The reading.

    Raises:
        ToolError: `unknown_field`, `unknown_choice`, or `wrong_type`.
    """
    known = {field.id: field for field in book.fields}
    notes: list[Note] = []
    values: dict[str, str] = {}
    choices = {field.id: field.default for field in book.fields if field.choices}
    for name, given in fields.items():
        if name not in known:
            raise errors.unknown("field", name, known)
        if not isinstance(given, str):
            raise errors.ToolError("wrong_type", f"The field '{name}' takes text, not {type(given).__name__}.")
        if known[name].choices:
            choices[name] = _choose(known[name], given)
    used = {use.field for use in kind.uses}
    for field in book.fields:
        given = fields.get(field.id, "")
        if not field.choices and _is_visible(given):
            own = _without_company(given, fields.get("company", "")) if field.shape == "name" else given
            _read_value(field, own, values, notes if field.id in used else [])
    _split_company(values)
    if choices["tone"] == "formal":
        values |= {slot: _spell_out(value) for slot, value in values.items() if slot.endswith(CLAUSE)}
    day = _read_days(values, notes, kind, today)
    moment = kind.moment if kind.moment != "either" else _moment(day, today)
    missing, blanks = _fill_in(kind, known, values, choices, {note.field for note in notes})
    if kind.addressee in values:
        values[GREETED] = _greeted(kind, values[kind.addressee], choices, kind.addressee in blanks)
    if "interviewer_name" in values and "interviewer_name" not in blanks:
        values["interviewer_name"] = say_name(values["interviewer_name"])
    topic = _topic(used, values, choices, moment)
    return Reading(values, choices, missing, tuple(notes), moment, topic, not notes, blanks, _seed(fields))


def _topic(used: set[str], values: Mapping[str, str], choices: Mapping[str, str], moment: str) -> str:
    """Return the topic of the message, which decides its wordings."""
    if "reschedule_reason" in used:
        return lateness(values)
    if "logistics_question" not in values:
        return choices["logistics_topic"]
    return "offer" if "recruiter_name" in used and has_offer(values["logistics_question"], moment) else "own"


def _seed(fields: Mapping[str, str]) -> int:
    """Return a number that depends only on the facts, in any order."""
    seed = 7
    for name in _FACTS:
        for character in fields.get(name, "") + "\n":
            seed = (seed * 1000003 + ord(character)) % _SEED
    return seed


def _is_visible(given: str) -> bool:
    """Return whether a value has any visible characters."""
    return given.strip() != "" and (
        given.isascii() or not all(unicodedata.category(one) in _INVISIBLE for one in given if not one.isspace())
    )


def _read_value(field: Field, given: str, values: dict[str, str], notes: list[Note]) -> None:
    """Store a value in words for a sentence, or note that it must be asked for again."""
    found = _REJECTED.search(given) or (_OVERRIDE.search(given) if field.shape != "name" else None)
    if found:
        notes.append(
            Note(
                "refused",
                field.id,
                f"There’s a hidden character (U+{ord(found[0]):04X}) in “{field.called}” that a message can’t "
                "carry. Please type the text again.",
            )
        )
        return
    value, clause = shape(field.shape, given)
    if value:
        values[field.id + CLAUSE if clause else field.id] = value
    elif value is None:
        notes.append(Note("again", field.id, field.again))


def _split_company(values: dict[str, str]) -> None:
    """Remove the company from a role that names it, too, and store the bare title."""
    role, company = values.get("role", ""), values.get("company", "")
    if not role:
        return
    tail = f" at {company}".lower()
    if company and role.lower().endswith(tail):
        role = values["role"] = role[: -len(tail)]
    if company and f"{ROLE_TAIL} at " in role:
        role = values["role"] = role.partition(f"{ROLE_TAIL} at ")[0] + ROLE_TAIL
    values[TITLE] = role.removesuffix(ROLE_TAIL)


def _without_company(name: str, company: str) -> str:
    """Return a name without the company, or the first words of it, that a list puts behind it: 'Ana Ruiz, Acme'."""
    head, comma, tail = name.rpartition(",")
    behind, whole = (" ".join(one.lower().strip(" ,;.").split()) for one in (tail, company))
    return head if comma and head.strip() and behind and f"{whole} ".startswith(f"{behind} ") else name


def _spell_out(clause: str) -> str:
    """Spell out the contractions in the writer's sentence, for a formal message."""
    return _SHORTENED.sub(lambda found: f"{found[1]} {_IN_FULL[found[2].lower()]}", clause)


def _choose(field: Field, given: str) -> str:
    """Return the choice made, or the field's default."""
    valid = [choice.id for choice in field.choices]
    if given and given not in valid:
        raise errors.unknown("choice", given, valid)
    return given or field.default


def _read_days(values: dict[str, str], notes: list[Note], kind: Kind, today: date | None) -> date | None:
    """Put the dates and the time into words, note what's wrong with them, and return the interview date."""
    used = {use.field for use in kind.uses}
    days: dict[str, date] = {}
    for name in ("interview_date", "day_named"):
        given = values.pop(name, None)
        day = read_date(given) if given else None
        if day:
            days[name] = day
            words = say_date(day, today)
            if name == "interview_date":
                values[WEEKDAY] = say_weekday(day)
                values[name] = words
            else:
                values[name] = f"{say_weekday(day)}, {words}"
        elif given and name in used:
            text = "There’s no such date. Enter year, month, and day, such as 2026-03-03."
            notes.append(Note("impossible_date", name, text))
    time = values.pop("interview_time", None)
    said = say_time(time) if time else None
    if said:
        values["interview_time"] = said
    elif time and "interview_time" in used:
        text = "There’s no such time. Enter hours and minutes, such as 14:00."
        notes.append(Note("impossible_time", "interview_time", text))
    if today:
        notes.extend(_misplaced_dates(values, days, kind, today))
    return days.get("interview_date")


def _misplaced_dates(values: Mapping[str, str], days: Mapping[str, date], kind: Kind, today: date) -> list[Note]:
    """Return notes about dates on the wrong side of today for this kind of message."""
    found = []
    used = {use.field for use in kind.uses}
    day, named = days.get("interview_date"), days.get("day_named")
    if day and "interview_date" in used:
        words = f"{values[WEEKDAY]}, {values['interview_date']}"
        if kind.moment == "before" and day < today:
            text = f"{words}, has passed. This message is about an interview that’s still to come."
            found.append(Note("already_taken_place", "interview_date", text))
        if kind.moment == "after" and day > today:
            text = f"{words}, is still to come. This message is about an interview that has taken place."
            found.append(Note("not_yet_taken_place", "interview_date", text))
    if named and "day_named" in used and named >= today:
        text = f"{values['day_named']}, hasn’t passed yet. Wait until it has before you follow up."
        found.append(Note("not_yet_passed", "day_named", text))
    return found


def _moment(day: date | None, today: date | None) -> str:
    """Return `before` or `after`, or '' without an interview date; without today's date, always `before`."""
    if day is None:
        return ""
    return "after" if today is not None and day < today else "before"


def _fill_in(
    kind: Kind, known: Mapping[str, Field], values: dict[str, str], choices: Mapping[str, str], noted: set[str]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Add placeholders for required fields; return the missing fields, and all fields with placeholders.

    A field that must be asked for again isn't missing, because it has a note of its own.
    """
    missing, blanks = [], []
    for need in kind.wanted:
        if not any(_given(one, values, choices) for one in need):
            name = next((one for one in need if one in noted), need[0])
            if name not in noted:
                missing.append(name)
            blanks.append(name)
            values[name] = f"[{known[name].named}]"
    return tuple(dict.fromkeys(missing)), tuple(dict.fromkeys(blanks))


def _given(field: str, values: Mapping[str, str], choices: Mapping[str, str]) -> bool:
    """Return whether a field was given. The topic 'other' doesn't count without the question itself."""
    return field in values or field + CLAUSE in values or choices.get(field, "") not in {"", "other"}


def _greeted(kind: Kind, name: str, choices: Mapping[str, str], blank: bool) -> str:
    """Return the name for the greeting. The title is the interviewer's, so a recruiter has none."""
    salutation, title = choices["salutation"], choices["interviewer_title"]
    if blank:
        return name
    return greet(name, salutation, title) if kind.to == "interviewer" else greet(name, salutation, "none")
