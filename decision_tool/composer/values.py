"""Reads what was typed into the fields, and gives each value as a sentence can carry it."""

import re
import unicodedata
from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from decision_tool import errors
from decision_tool.composer.model import Book, Field, Kind, Note
from decision_tool.composer.moments import read_date, say_date, say_time
from decision_tool.composer.names import greet
from decision_tool.composer.patterns import CLAUSE, GREETED

# Control characters except tab and line breaks, overrides of the writing direction, and halves of characters.
_REFUSED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_INVISIBLE = frozenset({"Cf", "Mn", "Me", "Zs", "Zl", "Zp"})
_ROLE_NOUNS = frozenset(
    {
        "apprenticeship",
        "assignment",
        "fellowship",
        "internship",
        "job",
        "opening",
        "placement",
        "position",
        "post",
    }
    | {"professorship", "residency", "role", "scholarship", "traineeship", "vacancy"}
)
ROLE_TAIL = " role"  # follows a role that is not called a role, position or the like by itself
_TITLE_WORDS = frozenset({"a", "an", "how", "the"})  # these begin titles of works too: 'The Long Way'
_BLOCKING = frozenset({"refused", "impossible_date", "impossible_time", "already_taken_place", "not_yet_taken_place"})


class Reading(NamedTuple):
    """What the fields say.

    Attributes:
        values: slot to the words that a sentence carries; a slot is a field id, `greeted`, or a field id with
            `_clause` for an answer that is a sentence of its own.
        choices: field id to the id chosen, for the fields that offer choices.
        missing: ids of the fields that the kind needs and that were not given.
        notes: what the writer is told.
        moment: `before` or `after` the interview, or ''.
        topic: the practical question: an id, or `own` for one in the writer's words.
        sound: whether nothing that was given is refused or impossible.
    """

    values: Mapping[str, str]
    choices: Mapping[str, str]
    missing: tuple[str, ...]
    notes: tuple[Note, ...]
    moment: str
    topic: str
    sound: bool


def read(book: Book, kind: Kind, fields: Mapping[str, str], today: date | None) -> Reading:
    """Return what the fields say, with a placeholder for everything the kind needs and lacks.

    Args:
        book: the fields that exist.
        kind: the kind of message.
        fields: field id to what was typed or chosen.
        today: today's date, or None where it is not known.

    Returns:
        The values, the choices and what is missing.

    Raises:
        ToolError: `unknown_field`, `unknown_choice` or `wrong_type`.
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
        field = known[name]
        if field.choices:
            choices[name] = _choose(field, given)
        elif _REFUSED.search(given):
            notes.append(_refuse(field, given))
        elif value := _clean(field, given):
            values[name] = value
    day = _read_day(values, notes, kind, today)
    _read_time(values, notes)
    moment = kind.moment if kind.moment != "either" else _moment(day, today)
    missing = _fill_in(book, kind, known, values, choices)
    if kind.addressee in values:
        values[GREETED] = _greeted(kind, values[kind.addressee], choices, kind.addressee in missing)
    for field in known.values():
        if field.id in values and _first_word(values[field.id]) in field.clauses:
            clause = values.pop(field.id)
            values[f"{field.id}{CLAUSE}"] = clause[0].upper() + clause[1:]
    topic = "own" if "logistics_question" in values else choices["logistics_topic"]
    sound = not any(note.id in _BLOCKING for note in notes)
    return Reading(values, choices, missing, tuple(notes), moment, topic, sound)


def _first_word(value: str) -> str:
    """Return the first word of a value, lower case, with a typographic apostrophe."""
    return value.partition(" ")[0].lower().replace("'", "’")


def _choose(field: Field, given: str) -> str:
    """Return the choice made, or the field's default where none was."""
    valid = [choice.id for choice in field.choices]
    if given and given not in valid:
        raise errors.unknown("choice", given, valid)
    return given or field.default


def _refuse(field: Field, given: str) -> Note:
    """Return the note about a character that no message can carry."""
    found = _REFUSED.search(given)
    code = f"U+{ord(found[0]):04X}" if found else ""
    return Note(
        "refused",
        field.id,
        f"There is a hidden character ({code}) in {_quote(field.label)} that a message cannot carry. "
        "Please type the text again.",
    )


def _quote(label: str) -> str:
    """Return a label as a sentence names it."""
    return f"“{label.partition(':')[0]}”"


def _clean(field: Field, given: str) -> str:
    """Return a value without the accidents of typing, or '' where nothing can be seen of it."""
    value = " ".join(given.split())
    if not value.isascii() and all(unicodedata.category(one) in _INVISIBLE for one in value):
        return ""
    if field.shape in {"name", "company"}:
        return value.strip(" ,;")
    if field.shape == "role":
        return _clean_role(value)
    if field.shape == "phrase":
        return _clean_phrase(field, value)
    if field.shape == "question":
        return _clean_question(field, value)
    return value


def _clean_role(value: str) -> str:
    """Return a role without its article and with the noun that a sentence needs: 'Data Analyst role'."""
    for article in ("a ", "an ", "the ", "The "):
        value = value.removeprefix(article)
    value = value.strip(" .,;:")
    last = value.rpartition(" ")[2].lower()
    return value if last in _ROLE_NOUNS or not value else value + ROLE_TAIL


def _clean_phrase(field: Field, value: str) -> str:
    """Return the words that complete the sentence which the label begins."""
    value = value.strip(" .,;:!…")
    for lead in field.leads:
        if value[: len(lead)].lower() == lead:
            value = value[len(lead) :].lstrip(" .,;:!…")
            break
    word, _, rest = value.partition(" ")
    lower = word.lower()
    if lower in field.openers and not (lower in _TITLE_WORDS and rest[:1].isupper()):
        return lower + value[len(word) :]
    return value


def _clean_question(field: Field, value: str) -> str:
    """Return a question as a sentence: with a capital letter and a mark at its end."""
    if value.partition(" ")[0] in field.openers:
        value = value[0].upper() + value[1:]
    return value if not value or value[-1] in "?.!…？。" else f"{value}?"


def _read_day(values: dict[str, str], notes: list[Note], kind: Kind, today: date | None) -> date | None:
    """Put the date into words, and note what is wrong with it."""
    given = values.pop("interview_date", None)
    if given is None:
        return None
    day = read_date(given)
    if day is None:
        text = "There is no such date. Please give year, month and day, such as 2026-03-03."
        notes.append(Note("impossible_date", "interview_date", text))
        return None
    values["interview_date"] = words = say_date(day, today)
    if today is not None and kind.moment == "before" and day < today:
        text = f"{words} has passed. This message speaks of an interview that is still to come."
        notes.append(Note("already_taken_place", "interview_date", text))
    if today is not None and kind.moment == "after" and day > today:
        text = f"{words} is still to come. This message speaks of an interview that has taken place."
        notes.append(Note("not_yet_taken_place", "interview_date", text))
    return day


def _read_time(values: dict[str, str], notes: list[Note]) -> None:
    """Put the time into words, or note that there is no such time."""
    given = values.pop("interview_time", None)
    if given is None:
        return
    words = say_time(given)
    if words:
        values["interview_time"] = words
    else:
        text = "There is no such time. Please give hours and minutes, such as 14:00."
        notes.append(Note("impossible_time", "interview_time", text))


def _moment(day: date | None, today: date | None) -> str:
    """Return whether an interview is still to come, as far as that is known; without today's date, it is."""
    if day is None:
        return ""
    return "after" if today is not None and day < today else "before"


def _fill_in(
    book: Book, kind: Kind, known: Mapping[str, Field], values: dict[str, str], choices: Mapping[str, str]
) -> tuple[str, ...]:
    """Put a placeholder wherever a kind needs a field that was not given, and return those fields' ids."""
    missing = [need[0] for need in (*kind.needs, book.unique) if not any(_given(one, values, choices) for one in need)]
    for name in missing:
        values[name] = f"[{known[name].named}]"
    return tuple(missing)


def _given(field: str, values: Mapping[str, str], choices: Mapping[str, str]) -> bool:
    """Return whether a field was given; 'other' as a topic gives nothing without the question itself."""
    return field in values or choices.get(field, "") not in {"", "other"}


def _greeted(kind: Kind, name: str, choices: Mapping[str, str], placeholder: bool) -> str:
    """Return how the greeting names the person; the title is the interviewer's, a recruiter goes without."""
    salutation, title = choices["salutation"], choices["interviewer_title"]
    if placeholder:
        return name
    return greet(name, salutation, title) if kind.to == "interviewer" else greet(name, salutation, "none")
