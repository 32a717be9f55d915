"""What composing a message gives."""

from typing import NamedTuple


class Span(NamedTuple):
    """A stretch of the text: a part's name or a field's id, start and end in UTF-16 code units."""

    name: str
    start: int
    end: int


class Omission(NamedTuple):
    """Something that was given and that the text does not say.

    Attributes:
        part: name of the part that would have said it, or '' where no part of this kind does.
        field: id of the field.
        value: what was given, as it would have been said.
        why: `space` where it did not fit, `kind` where this kind of message is better without it.
        text: the same in one plain sentence.
    """

    part: str
    field: str
    value: str
    why: str
    text: str


class Shortening(NamedTuple):
    """A field to shorten, by how many UTF-16 code units, and the same in one plain sentence."""

    field: str
    by: int
    text: str


class Note(NamedTuple):
    """Something the writer is told: an id, the field it is about or '', one or two plain sentences."""

    id: str
    field: str
    text: str


class Draft(NamedTuple):
    """A composed message.

    Attributes:
        text: the message.
        length: its length in UTF-16 code units, a line break counting one.
        limit: the most code units it may have, or None.
        fits: whether it keeps within the limit, and within the number of words of its kind.
        ready: whether it can be sent as it stands.
        missing: ids of the fields that are needed and not given.
        parts: which stretch of the text is which part, in order.
        said: which stretch of the text says which field, in order.
        left_out: what was given and is not said.
        shorten: what to shorten where not even the needed parts fit.
        notes: what the writer should know.
        subject: a subject line, or '' where the channel has none.
        words: the number of words.
        remark: what carries this message, or what to send if nothing does.
    """

    text: str
    length: int
    limit: int | None
    fits: bool
    ready: bool
    missing: tuple[str, ...]
    parts: tuple[Span, ...]
    said: tuple[Span, ...]
    left_out: tuple[Omission, ...]
    shorten: tuple[Shortening, ...]
    notes: tuple[Note, ...]
    subject: str
    words: int
    remark: str
