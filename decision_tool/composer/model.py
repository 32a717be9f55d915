"""The types that messages are made of."""

from collections.abc import Mapping
from typing import NamedTuple


class Choice(NamedTuple):
    """One option of a select field: its id, and its label in the reader's words."""

    id: str
    label: str


class Field(NamedTuple):
    """One thing the writer can say, with one form control.

    Attributes:
        id: the public id, also the name of the form control.
        label: the control's label.
        help: how to answer, in one or two sentences.
        group: id of its `Group`.
        shape: how to read the value: `name`, `company`, `role`, `date`, `time`, `choice`, or a key of a table in
            `shapes`.
        named: the field's name inside a sentence, such as 'your name'; also the text of its placeholder.
        worth: its priority if not everything fits; 0 if it isn't a fact of its own.
        input: kind of form control: `text`, `textarea`, `date`, `time`, or `select`.
        autocomplete: the control's `autocomplete` attribute.
        autocapitalize: the control's `autocapitalize` attribute.
        choices: the options of a select, in order.
        default: id of the choice if none was made; '' if another field decides.
        example: a made-up answer that fits, or '' if none is needed.
        again: what to say if an answer doesn't fit its sentence, with an example; '' if any answer fits.
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
        """The label without the sentence to finish that may follow it."""
        return self.label.partition(". ")[0].partition("? ")[0]


class Group(NamedTuple):
    """Fields shown together: an id, and the heading above them."""

    id: str
    label: str


class Use(NamedTuple):
    """How a kind uses a field.

    Attributes:
        field: id of the field.
        label: a label that replaces the field's own, or ''.
        help: help that replaces the field's own, or ''.
        example: an example that replaces the field's own, or ''.
    """

    field: str
    label: str = ""
    help: str = ""
    example: str = ""


class Asked(NamedTuple):
    """A field as it's asked for one kind.

    Attributes:
        field: the field, with the kind's label and help.
        need: `needed`, `one_of` if another field of the kind will do as well, or `optional`.
    """

    field: Field
    need: str


class Wording(NamedTuple):
    """One way to word a part. If there are several equal texts, the facts choose one.

    Attributes:
        texts: equal texts, with {field ids}, {greeted} for the name in the greeting, and {phrases}. Formal messages
            spell out their contractions.
        worth: what this wording is worth beyond the facts it says; fuller ones are worth more.
        tone: the tone it's for, or '' for all.
        moment: `before` or `after` the interview, `unknown`, or '' for all.
        topics: the practical questions it's for, or () for all; `own` is a question in the writer's words.
    """

    texts: tuple[str, ...]
    worth: int = 0
    tone: str = ""
    moment: str = ""
    topics: tuple[str, ...] = ()


def say(*texts: str, worth: int = 0, tone: str = "", moment: str = "", topics: tuple[str, ...] = ()) -> Wording:
    """Return a wording.

    Args:
        *texts: equal texts.
        worth: what this wording is worth beyond the facts it says.
        tone: the tone it's for, or '' for all.
        moment: `before`, `after`, `unknown`, or '' for all.
        topics: the practical questions it's for, or () for all.
    """
    return Wording(texts, worth, tone, moment, topics)


class Part(NamedTuple):
    """One part of a message, named after what it does.

    Attributes:
        name: `greeting`, `introduction`, `gratitude`, `personal`, `qualifications`, `enthusiasm`, `logistics`,
            `reason`, `change`, `ask`, `correction`, or `closing`.
        required: whether every message must have it.
        wordings: the ways to word it.
        paragraph: the index of its paragraph, set by the kind's plan.
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
        headline: what it's for, in one sentence.
        remark: how to send it, or what to send if LinkedIn won't, in one or two sentences.
        to: `interviewer` or `recruiter`.
        moment: `before` the interview, `after` it, or `either`.
        limit: id of the fact in `facts` with its maximum length, or '' if there is none.
        words: the most words it should have, or 0 if only the limit counts.
        gap: the text between two paragraphs.
        uses: the fields it uses, in the order to ask them.
        needs: the required fields; at least one field of each entry.
        parts: its parts.
        plans: orders of the parts: names separated by spaces, paragraphs by bars. The facts choose one.
        unique: the fields that make it personal, of which it must say at least one; () for none.
        email: whether it's sent by email, which has a subject line.
        subjects: wordings for a subject line, fullest first; used if the channel has one.
        values: field ids with a worth that replaces the field's own; below 0 for a last resort.
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
        """The id of the field with the recipient's name."""
        return f"{self.to}_name"

    @property
    def wanted(self) -> tuple[tuple[str, ...], ...]:
        """The required fields, including one that makes the message personal; at least one field of each entry."""
        return (*self.needs, self.unique) if self.unique else self.needs


class Book(NamedTuple):
    """All the data the engine works with.

    Attributes:
        fields: every field.
        groups: the groups of fields, in the order to ask them.
        phrases: reusable phrases, each with its wordings, fullest first.
        unique: the fields that make a message personal.
        parts: the name of every part, and the statements behind it.
        kinds: every kind.
    """

    fields: tuple[Field, ...]
    groups: tuple[Group, ...]
    phrases: tuple[tuple[str, tuple[str, ...]], ...]
    unique: tuple[str, ...]
    parts: tuple[tuple[str, tuple[str, ...]], ...]
    kinds: tuple[Kind, ...]


class Sample(NamedTuple):
    """A situation that calls for a kind of message.

    Attributes:
        id: the public id.
        title: the situation in a few words.
        kind: id of the kind.
        fields: field id to what the writer would type.
        limit: the maximum length in UTF-16 code units, or None for the limit of the kind's channel.
    """

    id: str
    title: str
    kind: str
    fields: Mapping[str, str]
    limit: int | None = None
