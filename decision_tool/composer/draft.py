"""The result of composing a message."""

from typing import NamedTuple


class Span(NamedTuple):
    """A span of the text: a part's name or a field's id, and its start and end in UTF-16 code units."""

    name: str
    start: int
    end: int


class Omission(NamedTuple):
    """A given value that the text leaves out.

    Attributes:
        part: name of the part that would have used it, or '' if this kind has none.
        field: id of the field.
        value: the value, as it would have been worded.
        why: `space` if it didn't fit, `kind` if this kind of message is better without it, `alone` if it needs
            another field beside it.
        text: the reason in one or two plain sentences.
    """

    part: str
    field: str
    value: str
    why: str
    text: str


class Shortening(NamedTuple):
    """A field to shorten, by how many UTF-16 code units, and a sentence that says so."""

    field: str
    by: int
    text: str


class Note(NamedTuple):
    """Something to tell the writer: an id, the field it's about or '', and one or two plain sentences."""

    id: str
    field: str
    text: str


class Draft(NamedTuple):
    """A composed message.

    Attributes:
        text: the message.
        length: its length in UTF-16 code units; a line break counts as one.
        limit: the maximum length in code units, or None.
        fits: whether it's within the limit and its kind's number of words.
        ready: whether it can be sent as is.
        missing: ids of the required fields that weren't given.
        parts: the span of each part, in order.
        said: the span of each field's value, in order.
        left_out: the given values it leaves out.
        shorten: what to shorten if not even the required parts fit.
        notes: what the writer should know.
        subject: a subject line, or '' if the channel has none.
        words: the number of words.
        remark: how to send this message, or what to send instead.
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
