"""What a message is made of."""

from collections.abc import Mapping
from typing import NamedTuple


class Choice(NamedTuple):
    """One value that a select field offers: its id, and its label in the reader's words."""

    id: str
    label: str


class Field(NamedTuple):
    """One thing the writer can say, asked in one form control.

    Attributes:
        id: the public id, also the name of the form control.
        label: what is asked, in the writer's words.
        help: how to answer, in one or two sentences.
        group: id of the group it is asked in, see `Group`.
        shape: how the value is read: `name`, `company`, `role`, `date`, `time`, `choice`, or the name of a
            function in `shapes`.
        named: the field inside a sentence, such as 'your name'; also the words of its placeholder.
        worth: how much it is worth to say it, where not everything fits; 0 for what is no fact of its own.
        input: kind of form control: `text`, `textarea`, `date`, `time` or `select`.
        autocomplete: value for the control's `autocomplete` attribute.
        autocapitalize: value for the control's `autocapitalize` attribute.
        choices: what a select offers, in order.
        default: id of the choice where none was made; '' where another field decides.
        example: an answer that fits, invented; '' where none is needed.
        again: what is asked where an answer does not fit its sentence, with an example; '' where any answer fits.
    """

    id: str
    label: str
    help: str
    group: str
    shape: str
    named: str
    worth: int = 0
    input: str = "text"
    autocomplete: str = "off"
    autocapitalize: str = "words"
    choices: tuple[Choice, ...] = ()
    default: str = ""
    example: str = ""
    again: str = ""

    @property
    def called(self) -> str:
        """The label without the sentence to finish that may follow in it."""
        return self.label.partition(". ")[0].partition("? ")[0]


class Group(NamedTuple):
    """Fields that are asked together: id, and the heading above them."""

    id: str
    label: str


class Use(NamedTuple):
    """How a kind uses a field.

    Attributes:
        field: id of the field.
        label: label to show instead of the field's own, or ''.
        help: help to show instead of the field's own, or ''.
        example: an answer to show instead of the field's own example, or ''.
    """

    field: str
    label: str = ""
    help: str = ""
    example: str = ""


class Asked(NamedTuple):
    """A field as one kind asks it.

    Attributes:
        field: the field, with the label and help of the kind.
        need: `needed`, `one_of` where another field of the kind will do as well, or `optional`.
    """

    field: Field
    need: str


class Wording(NamedTuple):
    """One way to say a part, in one or more sentences of equal rank; the facts choose one of them.

    Attributes:
        texts: the sentences, with {field ids}, {greeted} for the name in the greeting, and {phrases}. What is
            written with a contraction is spelled out in a formal message.
        worth: what this way is worth over and above the facts it says; the fuller, the more.
        tone: the tone it belongs to, or '' for every tone.
        moment: `before` or `after` the interview, `unknown`, or '' for all.
        topics: the practical questions it belongs to, or () for all; `own` is one in the writer's words.
    """

    texts: tuple[str, ...]
    worth: int = 0
    tone: str = ""
    moment: str = ""
    topics: tuple[str, ...] = ()


def say(*texts: str, worth: int = 0, tone: str = "", moment: str = "", topics: tuple[str, ...] = ()) -> Wording:
    """Return a wording.

    Args:
        *texts: sentences of equal rank.
        worth: what this way is worth over and above the facts it says.
        tone: the tone it belongs to, or '' for every tone.
        moment: `before`, `after` or `unknown`, or '' for all.
        topics: the practical questions it belongs to, or () for all.

    Returns:
        The wording.
    """
    return Wording(texts, worth, tone, moment, topics)


class Part(NamedTuple):
    """One part of a message, named after what it does.

    Attributes:
        name: `greeting`, `introduction`, `gratitude`, `personal`, `qualifications`, `enthusiasm`, `logistics`,
            `reason`, `change`, `ask`, `correction` or `closing`.
        required: whether the message needs it.
        wordings: the ways to say it.
        paragraph: the paragraph it stands in, counted from 0; the plan of the message sets it.
    """

    name: str
    required: bool
    wordings: tuple[Wording, ...]
    paragraph: int = 0


class Kind(NamedTuple):
    """One kind of message.

    Attributes:
        id: the public id.
        label: the kind in two or three words.
        headline: what it is for, in one sentence.
        remark: how to send it, or what to send if LinkedIn won't, in one or two sentences.
        to: `interviewer` or `recruiter`.
        moment: `before` the interview, `after` it, or `either`.
        limit: id of the fact in `facts` that holds its length, or '' where no figure is known.
        words: the most words it should have, or 0 where the limit alone rules.
        gap: what stands between two paragraphs.
        uses: the fields it uses, in the order to ask them.
        needs: what must be given; of each entry at least one field.
        parts: its parts.
        plans: orders of the parts, their names between spaces, paragraphs between bars; the facts choose one.
        unique: the fields of which it must say at least one so it isn't everybody's message; () for none.
        email: whether it goes by email, which has a subject line.
        subjects: ways to word a subject line, the fullest first; shown where the channel has one.
        values: field ids with a worth other than the field's own; below 0 for what is said only in need.
        sources: the statements behind the kind as a whole; its parts have their own.
    """

    id: str
    label: str
    headline: str
    remark: str
    to: str
    moment: str
    limit: str
    words: int
    gap: str
    uses: tuple[Use, ...]
    needs: tuple[tuple[str, ...], ...]
    parts: tuple[Part, ...]
    plans: tuple[str, ...]
    unique: tuple[str, ...] = ()
    email: bool = False
    subjects: tuple[Wording, ...] = ()
    values: tuple[tuple[str, int], ...] = ()
    sources: tuple[str, ...] = ()

    @property
    def addressee(self) -> str:
        """The id of the field that names the person written to."""
        return f"{self.to}_name"

    @property
    def wanted(self) -> tuple[tuple[str, ...], ...]:
        """What must be given, with what makes the message its sender's own; of each entry at least one field."""
        return (*self.needs, self.unique) if self.unique else self.needs


class Book(NamedTuple):
    """All that the engine works with.

    Attributes:
        fields: every field.
        groups: the groups of fields, in the order to ask them.
        phrases: pieces of sentences, each with its ways to say it, fullest first.
        unique: the fields that make a message its sender's own.
        parts: the name of every part, and the statements that it follows.
        kinds: every kind.
    """

    fields: tuple[Field, ...]
    groups: tuple[Group, ...]
    phrases: tuple[tuple[str, tuple[str, ...]], ...]
    unique: tuple[str, ...]
    parts: tuple[tuple[str, tuple[str, ...]], ...]
    kinds: tuple[Kind, ...]


class Sample(NamedTuple):
    """A situation in which a kind is written.

    Attributes:
        id: the public id.
        title: the situation in a few words.
        kind: id of the kind.
        fields: field id to what the writer would type.
        limit: the most UTF-16 code units, or None for the limit of the kind's channel.
    """

    id: str
    title: str
    kind: str
    fields: Mapping[str, str]
    limit: int | None = None
