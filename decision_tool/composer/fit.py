"""The engine: chooses one wording for each part so the text says as much as fits."""

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
    """The limits of a text: code units, words, and words in one paragraph. None means unlimited."""

    units: int | None
    words: int | None
    paragraph: int | None


class Candidate(NamedTuple):
    """One wording of one part, filled in and measured; `unique` if it says something personal."""

    part: Part
    pattern: Pattern
    text: str
    length: int
    words: int
    worth: int
    unique: bool


class Path(NamedTuple):
    """A partial text: its worth, its length so far, and its parts. `here` counts the words in its last paragraph."""

    worth: int
    length: int
    words: int
    here: int
    paragraph: int
    unique: bool
    said: tuple[Candidate, ...]


START = Path(0, 0, 0, 0, -1, False, ())
NO_LIMIT = Room(None, None, None)
WEEKDAY_WORTH = 7  # more than the time of day, which is dropped first if space is short


def draft(
    book: Book, kind: Kind, fields: Mapping[str, str], *, limit: int | None, today: date | None, subject: bool
) -> Draft:
    """Compose a message of a kind, using as many of the fields as fit.

    Args:
        book: the fields, the phrases, and the fields that make a message personal.
        kind: the kind of message.
        fields: field id to what was typed or chosen; may be partial.
        limit: the maximum length in UTF-16 code units, or None for no limit.
        today: today's date, or None if it is not known.
        subject: whether the channel has a subject line.

    Returns:
        The draft; the same input gives the same draft.

    Raises:
        ToolError: `unknown_field`, `unknown_choice`, or `wrong_type`.
    """
    reading = read(book, kind, fields, today)
    offered = candidates(book, kind, reading)
    room = Room(limit, kind.words, PARAGRAPH_WORDS) if kind.words else Room(limit, None, None)
    best = richest(offered, kind.gap, room, unique=bool(kind.unique))
    if best is None:  # which equal wording the facts choose must not decide whether it fits
        offered = candidates(book, kind, reading, every=True)
        best = richest(offered, kind.gap, room, unique=bool(kind.unique))
    path = best or shortest(offered, kind.gap, unique=bool(kind.unique))
    return finish(
        book, kind, reading, [(one.part, one.pattern) for one in path.said], limit, best is not None, subject=subject
    )


def candidates(book: Book, kind: Kind, reading: Reading, *, every: bool = False) -> list[list[Candidate]]:
    """Return, for each part, the wordings the values can fill, except those that another one beats.

    Args:
        book: the phrases, and the worth of each field.
        kind: the kind of message.
        reading: the values of the fields.
        every: whether to try all equal wordings, not only the one the facts choose.

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
    """Return the candidates that no other beats in worth without being longer, highest worth first."""
    kept: list[Candidate] = []
    for one in sorted(found, key=lambda candidate: (-candidate.worth, candidate.length)):
        for other in kept:
            if other.length <= one.length and other.words <= one.words and other.unique >= one.unique:
                break
        else:
            kept.append(one)
    return kept


def richest(offered: Sequence[Sequence[Candidate]], gap: str, room: Room, *, unique: bool = True) -> Path | None:
    """Return the text with the highest worth within the limits.

    Args:
        offered: the wordings of each part, highest worth first.
        gap: the text between two paragraphs.
        room: the limits.
        unique: whether it must say something personal.

    Returns:
        The text, or None if not even the required parts fit.
    """
    path = START
    for part in offered:
        if part and (part[0].part.required or part[0].worth > 0):
            path = _extend(path, part[0], gap)
            if not _within(path, room, 0):
                return _search(offered, gap, room, unique)
    return path if path.unique or not unique else _search(offered, gap, room, unique)


def shortest(offered: Sequence[Sequence[Candidate]], gap: str, *, unique: bool = True) -> Path:
    """Return the shortest text with all required parts.

    Args:
        offered: the wordings of each part.
        gap: the text between two paragraphs.
        unique: whether it must say something personal.
    """
    worthless = [[one._replace(worth=0) for one in part] for part in offered]
    return _search(worthless, gap, NO_LIMIT, unique) or START


def _within(path: Path, room: Room, ahead: int) -> bool:
    """Return whether a text is within the limits, allowing for the fewest code units still to come."""
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
    """Return the best text, by extending every candidate for it part by part."""
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
    """Return the fewest code units a part needs."""
    return min(one.length for one in part) if part and part[0].part.required else 0


def _unbeaten(paths: Iterable[Path]) -> list[Path]:
    """Return the paths that no other beats in worth without being longer, highest worth first."""
    kept: list[Path] = []
    kept_by_state: dict[tuple[int, bool], list[Path]] = {}
    for path in sorted(paths, key=_rank):
        similar = kept_by_state.setdefault((path.paragraph, path.unique), [])
        if _beaten(path, similar):
            continue
        # A path that says something personal also beats those that don't.
        if path.unique or not _beaten(path, kept_by_state.get((path.paragraph, True), ())):
            similar.append(path)
            kept.append(path)
    return kept


def _rank(path: Path) -> tuple[int, int]:
    """Return the sort key of a path: highest worth first, then the shortest."""
    return (-path.worth, path.length)


def _beaten(path: Path, similar: Sequence[Path]) -> bool:
    """Return whether a path is at least as long as one already kept. The latest ones are the shortest."""
    for other in reversed(similar):
        if other.length <= path.length and other.words <= path.words and other.here <= path.here:
            return True
    return False
