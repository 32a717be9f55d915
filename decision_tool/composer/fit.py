"""The engine: chooses one wording for each part, so that the text says as much as fits."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from decision_tool.composer.draft import Draft
from decision_tool.composer.finish import finish
from decision_tool.composer.measure import PARAGRAPH_WORDS, units, words
from decision_tool.composer.model import Book, Kind, Part
from decision_tool.composer.patterns import WEEKDAY, Pattern, fill, usable
from decision_tool.composer.values import Reading, read


class Room(NamedTuple):
    """How much a text may have: code units, words, words in one paragraph; None for as much as it likes."""

    units: int | None
    words: int | None
    paragraph: int | None


class Candidate(NamedTuple):
    """One wording of one part, filled in and measured; `unique` where it says what is not everybody's."""

    part: Part
    pattern: Pattern
    text: str
    length: int
    words: int
    worth: int
    unique: bool


class Path(NamedTuple):
    """A text as far as it has been chosen: what it is worth, what it takes, and the parts it says."""

    worth: int
    length: int
    words: int
    here: int
    paragraph: int
    unique: bool
    said: tuple[Candidate, ...]


START = Path(0, 0, 0, 0, -1, False, ())
NO_LIMIT = Room(None, None, None)
WEEKDAY_WORTH = 7  # more than the time of day, which goes first where space is short


def draft(
    book: Book, kind: Kind, fields: Mapping[str, str], *, limit: int | None, today: date | None, subject: bool
) -> Draft:
    """Return the message of a kind that says as much of the fields as fits.

    Args:
        book: the fields, the phrases and what makes a message somebody's own.
        kind: the kind of message.
        fields: field id to what was typed or chosen; may be partial.
        limit: the most UTF-16 code units, or None for no limit.
        today: today's date, or None if it is not known.
        subject: whether the channel has a subject line.

    Returns:
        The draft; the same input gives the same draft.

    Raises:
        ToolError: `unknown_field`, `unknown_choice` or `wrong_type`.
    """
    reading = read(book, kind, fields, today)
    offered = candidates(book, kind, reading)
    room = Room(limit, kind.words, PARAGRAPH_WORDS) if kind.words else Room(limit, None, None)
    best = richest(offered, kind.gap, room, unique=bool(kind.unique))
    if best is None:  # what fits, and what to shorten, is not left to which of equal ways the facts choose
        offered = candidates(book, kind, reading, every=True)
        best = richest(offered, kind.gap, room, unique=bool(kind.unique))
    path = best or shortest(offered, kind.gap, unique=bool(kind.unique))
    return finish(
        book, kind, reading, [(one.part, one.pattern) for one in path.said], limit, best is not None, subject=subject
    )


def candidates(book: Book, kind: Kind, reading: Reading, *, every: bool = False) -> list[list[Candidate]]:
    """Return, for each part, the wordings that the values can fill, none of them beaten by another one.

    Args:
        book: the phrases, and what the fields are worth.
        kind: the kind of message.
        reading: what the fields say.
        every: whether to try all equal ways, not only the one the facts choose.

    Returns:
        One list for each part, in the order of the text.
    """
    worths = {field.id: field.worth for field in book.fields} | dict(kind.values)
    given = reading.values.keys()
    offered = []
    for part, suiting in usable(kind, book.phrases, reading, every=every):
        found = []
        for pattern in suiting:
            if pattern.slots <= given:
                text = fill(pattern, reading.values)
                worth = (
                    pattern.worth
                    + sum([worths[name] for name in pattern.says])
                    + (WEEKDAY_WORTH if WEEKDAY in pattern.slots else 0)
                )
                unique = not pattern.says.isdisjoint(book.unique)
                size = words(text) if kind.words else 0
                found.append(Candidate(part, pattern, text, units(text), size, worth, unique))
        offered.append(_unbeaten_candidates(found))
    return offered


def _unbeaten_candidates(found: list[Candidate]) -> list[Candidate]:
    """Return the candidates that no other one beats in worth without taking more, those worth most first."""
    kept: list[Candidate] = []
    for one in sorted(found, key=lambda candidate: (-candidate.worth, candidate.length)):
        for other in kept:
            if other.length <= one.length and other.words <= one.words and other.unique >= one.unique:
                break
        else:
            kept.append(one)
    return kept


def richest(offered: Sequence[Sequence[Candidate]], gap: str, room: Room, *, unique: bool = True) -> Path | None:
    """Return the text that is worth most among those that keep within the room.

    Args:
        offered: the wordings of each part, those worth most first.
        gap: what stands between two paragraphs.
        room: how much the text may have.
        unique: whether it must say what is not everybody's.

    Returns:
        The text, or None if not even the needed parts fit.
    """
    path = START
    for part in offered:
        if part and (part[0].part.required or part[0].worth > 0):
            path = _extend(path, part[0], gap)
            if not _within(path, room, 0):
                return _search(offered, gap, room, unique)
    return path if path.unique or not unique else _search(offered, gap, room, unique)


def shortest(offered: Sequence[Sequence[Candidate]], gap: str, *, unique: bool = True) -> Path:
    """Return the shortest text that has all that is needed.

    Args:
        offered: the wordings of each part.
        gap: what stands between two paragraphs.
        unique: whether it must say what is not everybody's.

    Returns:
        The text.
    """
    worthless = [[one._replace(worth=0) for one in part] for part in offered]
    return _search(worthless, gap, NO_LIMIT, unique) or START


def _within(path: Path, room: Room, ahead: int) -> bool:
    """Return whether a text keeps within the room, with the least that is still to come."""
    return (
        (room.units is None or path.length + ahead <= room.units)
        and (room.words is None or path.words <= room.words)
        and (room.paragraph is None or path.here <= room.paragraph)
    )


def _extend(path: Path, one: Candidate, gap: str) -> Path:
    """Return a text with one more part."""
    same = path.paragraph == one.part.paragraph
    between = 0 if path.paragraph < 0 else 1 if same else len(gap)
    return Path(
        path.worth + one.worth,
        path.length + between + one.length,
        path.words + one.words,
        path.here + one.words if same else one.words,
        one.part.paragraph,
        path.unique or one.unique,
        (*path.said, one),
    )


def _search(offered: Sequence[Sequence[Candidate]], gap: str, room: Room, unique: bool) -> Path | None:
    """Return the best text, by going through all that could still become it, part by part."""
    ahead = sum(_least(part) for part in offered)
    paths = [START]
    for part in offered:
        if not part:
            continue
        ahead -= _least(part)
        longer = [] if part[0].part.required else list(paths)
        for path in paths:
            for one in part:
                if room.units is None or path.length + one.length + ahead <= room.units:
                    more = _extend(path, one, gap)
                    if _within(more, room, ahead):
                        longer.append(more)
        paths = _unbeaten(longer)
    return next((path for path in paths if path.unique or not unique), None)


def _least(part: Sequence[Candidate]) -> int:
    """Return the fewest code units that a part takes."""
    return min(one.length for one in part) if part and part[0].part.required else 0


def _unbeaten(paths: Iterable[Path]) -> list[Path]:
    """Return the paths that no other path beats in worth without taking more, those worth most first."""
    kept: list[Path] = []
    shelves: dict[tuple[int, bool], list[Path]] = {}
    for path in sorted(paths, key=_rank):
        shelf = shelves.setdefault((path.paragraph, path.unique), [])
        if _beaten(path, shelf):
            continue
        # A path that says something unique also beats those that do not.
        if path.unique or not _beaten(path, shelves.get((path.paragraph, True), ())):
            shelf.append(path)
            kept.append(path)
    return kept


def _rank(path: Path) -> tuple[int, int]:
    """Return the order of paths: those worth most first, then the shortest."""
    return (-path.worth, path.length)


def _beaten(path: Path, shelf: Sequence[Path]) -> bool:
    """Return whether a path takes as much or more than one on the shelf; the latest there take the least."""
    for other in reversed(shelf):
        if other.length <= path.length and other.words <= path.words and other.here <= path.here:
            return True
    return False
