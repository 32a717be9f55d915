"""Assembles the chosen parts into a draft, and reports what it says, what it leaves out, and what's wrong."""

import re
from collections.abc import Iterator, Sequence

from decision_tool.composer.draft import Draft, Note, Omission, Span
from decision_tool.composer.measure import units, words
from decision_tool.composer.model import Book, Kind, Part
from decision_tool.composer.patterns import TITLE, WEEKDAY, Pattern, field_of, fill, locate, patterns, pick, usable
from decision_tool.composer.shorten import shorten
from decision_tool.composer.values import Reading

SUBJECT_LIMIT = 200  # code units; the limit for an InMail, and plenty for an email

_BLANK = re.compile(r"\[[^\[\]]*\]|\{[^{}]*\}|<[^<>]*>|_{3,}|\b[Xx]{3,}\b|\bXYZ\b|\binsert\b.{0,40}\bhere\b")


def finish(
    book: Book,
    kind: Kind,
    reading: Reading,
    chosen: Sequence[tuple[Part, Pattern]],
    limit: int | None,
    fits: bool,
    *,
    subject: bool,
) -> Draft:
    """Assemble the chosen parts into a draft.

    Args:
        book: the fields and phrases.
        kind: the kind of message.
        reading: the values of the fields.
        chosen: the parts to use, each with its wording, in order.
        limit: the maximum length in UTF-16 code units, or None.
        fits: whether the text stays within its limits.
        subject: whether the channel has a subject line.
    """
    text, parts, said = _assemble(kind, reading, chosen)
    notes = [*reading.notes, *_notes(book, kind, reading, text)]
    shortenings = () if fits else shorten(book, kind, reading, text, said, limit)
    if not fits and not shortenings:
        notes.append(Note("no_room", "", f"Even the shortest wording has {units(text)} characters."))
    return Draft(
        text=text,
        length=units(text),
        limit=limit,
        fits=fits,
        ready=fits and not reading.missing and reading.sound and not _BLANK.search(text),
        missing=reading.missing,
        parts=parts,
        said=said,
        left_out=tuple(_left_out(book, kind, reading, said, limit)),
        shorten=shortenings,
        notes=tuple(notes),
        subject=_subject(book, kind, reading) if subject else "",
        words=words(text),
        remark=kind.remark,
    )


def _assemble(
    kind: Kind, reading: Reading, chosen: Sequence[tuple[Part, Pattern]]
) -> tuple[str, tuple[Span, ...], tuple[Span, ...]]:
    """Return the text, and the spans of its parts and of its fields."""
    text, end, before = "", 0, None
    parts, said = [], []
    for part, pattern in chosen:
        between = "" if before is None else " " if part.paragraph == before.paragraph else kind.gap
        piece = fill(pattern, reading.values)
        start = end + len(between)
        end = start + units(piece)
        text += between + piece
        parts.append(Span(part.name, start, end))
        for span in locate(pattern, reading.values, start):
            said.append(span._replace(name=field_of(span.name, kind.addressee)))
        before = part
    return text, tuple(parts), tuple(said)


def _notes(book: Book, kind: Kind, reading: Reading, text: str) -> Iterator[Note]:
    """Yield what keeps the draft from being sent, in the order to fix it."""
    known = {field.id: field for field in book.fields}
    needed = [known[name].named for name in reading.missing if name not in kind.unique]
    if needed:
        yield Note("missing", "", f"Still to fill in: {', '.join(needed)}.")
    if not set(reading.missing).isdisjoint(kind.unique):
        yield Note(
            "not_yours_yet",
            kind.unique[0],
            "Add one detail only you could mention: something you enjoyed, someone you both know, or something "
            "you did. Without it, the message could come from anyone.",
        )
    blank = None if reading.blanks else _BLANK.search(text)
    if blank:
        yield Note("blank", "", f"“{blank[0][:60]}” looks like a blank you still need to fill in.")


def _left_out(book: Book, kind: Kind, reading: Reading, said: Sequence[Span], limit: int | None) -> Iterator[Omission]:
    """Yield the given values the text leaves out, each with its reason."""
    extra = {WEEKDAY, TITLE}
    given = {field_of(slot, kind.addressee): value for slot, value in reading.values.items() if slot not in extra}
    used = {span.name for span in said} | set(reading.missing)
    unwanted = {name for name, worth in kind.values if worth < 0}
    parts = usable(kind, book.phrases, reading)
    room = f"{limit} characters" if limit is not None else f"about {kind.words} words"
    for field in book.fields:
        if field.id in given and field.id not in used:
            part, lacks = _home(parts, reading, field.id)
            if not part or field.id in unwanted:
                why, text = "kind", f"Not needed in this message: {field.named}."
            elif lacks:
                beside = " and ".join(one.named for one in book.fields if one.id in lacks)
                why, text = "alone", f"Left out: {field.named}. It only makes sense with the {beside}."
            else:
                why, text = "space", f"Left out: {field.named}. There’s no room for it in {room}."
            yield Omission(part, field.id, given[field.id], why, text)


def _home(parts: Sequence[tuple[Part, Sequence[Pattern]]], reading: Reading, field: str) -> tuple[str, frozenset[str]]:
    """Return the part that would use a field, or '', and the slots it lacks."""
    homes = [
        (part.name, pattern.slots - reading.values.keys())
        for part, patterns_of_it in parts
        for pattern in patterns_of_it
        if field in pattern.says
    ]
    return min(homes, key=lambda home: len(home[1]), default=("", frozenset()))


def _subject(book: Book, kind: Kind, reading: Reading) -> str:
    """Return the fullest subject line that fits and that the given values can fill."""
    given = {name: value for name, value in reading.values.items() if name not in reading.missing}
    lines = [
        fill(pattern, given)
        for wording in kind.subjects
        if not wording.topics or reading.topic in wording.topics
        for pattern in patterns(pick(wording.texts, reading.seed, 0), 0, book.phrases, kind.addressee)
        if pattern.slots <= given.keys()
    ]
    return next((line for line in lines if units(line) <= SUBJECT_LIMIT), "")
