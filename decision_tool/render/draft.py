"""Shows a composed draft: what's missing, what doesn't fit, and what each sentence does."""

from collections.abc import Iterable

from decision_tool.channels import Line
from decision_tool.composer.draft import Draft, Note, Span
from decision_tool.composer.model import Book, Kind
from decision_tool.render.markup import Element, element
from decision_tool.render.pieces import fold, sources
from decision_tool.render.words import COMPOSER, PARTS, PARTS_IN


def composed(draft: Draft, kind: Kind, book: Book) -> Element:
    """Return the state of a composed draft: what's missing, what to shorten, and its notes.

    Args:
        draft: the draft.
        kind: its kind.
        book: the fields, for their labels.

    Returns:
        A `<div>`.
    """
    labels = {field.id: field.label for field in book.fields}
    labels |= {use.field: use.label for use in kind.uses if use.label}
    said = "ready" if draft.ready else "draft"
    return element(
        "div",
        element("p", COMPOSER[said], class_=f"state {said}"),
        *titled(COMPOSER["missing"], [field_item(field, labels[field]) for field in draft.missing]),
        *titled(COMPOSER["shorten"], [field_item(each.field, each.text) for each in draft.shorten]),
        *titled(COMPOSER["notes"], map(note_item, other_notes(draft))),
        *subject(draft.subject if draft.ready else ""),
        class_="composed",
    )


def other_notes(draft: Draft) -> Iterable[Note]:
    """Return the notes of a draft, except those about missing fields, which are listed separately.

    Args:
        draft: the draft.
    """
    return [note for note in draft.notes if note.id != "missing" and note.field not in draft.missing]


def note_item(note: Note) -> Element:
    """Return a note, as a button that leads to its field if it's about one.

    Args:
        note: the note.

    Returns:
        A list item.
    """
    return field_item(note.field, note.text) if note.field else element("li", note.text)


def subject(line: str) -> tuple[Element, ...]:
    """Return a subject line with a button to copy it.

    Args:
        line: the subject line, or ''.

    Returns:
        A heading and two paragraphs, or nothing.
    """
    if not line:
        return ()
    button = element("button", COMPOSER["copy_subject"], type="button", data_action="copy-subject", class_="quiet")
    return (
        element("h3", COMPOSER["subject"]),
        element("p", line, data_slot="subject"),
        element("p", button, class_="moves"),
    )


def preview(draft: Draft, kind: Kind) -> Element:
    """Return a draft sentence by sentence, each with the name of its part, and what it leaves out.

    Args:
        draft: the draft.
        kind: its kind.

    Returns:
        A `<div>` with one or two `<details>`.
    """
    left_out = [element("li", each.text) for each in draft.left_out]
    return element(
        "div",
        element(
            "details",
            element("summary", COMPOSER["parts"]),
            element("ol", *(sentence(span, draft.text, kind) for span in draft.parts), class_="parts"),
            class_="preview",
        ),
        *fold(COMPOSER["left_out"], [element("ul", *left_out)] if left_out else []),
    )


def channel(line: Line, kinds: Iterable[Kind]) -> Element:
    """Return how a message can be sent, or what can be sent instead.

    Args:
        line: the line of the channel table.
        kinds: every kind.

    Returns:
        A `<div>`.
    """
    carried = bool(line.channel)
    return element(
        "div",
        element("p", line.text, *sources(line.sources)),
        *titled(COMPOSER["instead"], [instead(each) for each in kinds if each.id in line.instead]),
        class_="channel" if carried else "channel refused",
        data_carried=str(carried).lower(),
    )


def remark(draft: Draft) -> Element:
    """Return how to send a message, as far as that's known without knowing how the recipient can be reached.

    Args:
        draft: the draft.

    Returns:
        A `<div>`.
    """
    return element("div", element("p", draft.remark), class_="channel")


def instead(kind: Kind) -> Element:
    """Return a button that composes a kind of message that can be sent instead.

    Args:
        kind: the kind.

    Returns:
        A list item with a button.
    """
    return element(
        "li",
        element("button", kind.label, type="button", data_action="compose", data_kind=kind.id, class_="link"),
    )


def titled(title: str, items: Iterable[Element]) -> tuple[Element, ...]:
    """Return a list under a title, or nothing if there are no items.

    Args:
        title: the title.
        items: list items.

    Returns:
        A heading and a list, or an empty tuple.
    """
    kept = tuple(items)
    return (element("h3", title), element("ul", *kept)) if kept else ()


def field_item(field: str, text: str) -> Element:
    """Return a sentence about a field, as a button that leads to it.

    Args:
        field: the field's id.
        text: its label, or what to do about it.

    Returns:
        A list item.
    """
    return element("li", element("button", text, type="button", data_action="field", data_field=field, class_="link"))


def sentence(span: Span, text: str, kind: Kind) -> Element:
    """Return the words of one part with its name.

    Args:
        span: the part's name and span, in UTF-16 code units.
        text: the draft.
        kind: its kind.

    Returns:
        A list item.
    """
    units = text.encode("utf-16-le")
    words = units[2 * span.start : 2 * span.end].decode("utf-16-le", "replace").strip()
    name = element("span", part_name(span.name, kind), class_="part")
    return element("li", name, " ", words, data_message_part=span.name)


def part_name(part: str, kind: Kind) -> str:
    """Return what a part does in a kind of message.

    Args:
        part: the part's name.
        kind: the kind.

    Returns:
        One to three words.
    """
    return PARTS_IN.get(kind.id, {}).get(part, PARTS[part])


def sample(title: str, *, waits: bool) -> Element:
    """Return what to say about a sample opened through a link.

    Args:
        title: its situation, in a few words.
        waits: whether the sample would replace something the person typed.

    Returns:
        A `<div>` with one button.
    """
    words, button, action = (
        ("sample_waiting", "sample_take", "sample-take") if waits else ("sample", "sample_clear", "sample-clear")
    )
    return element(
        "div",
        element("p", COMPOSER[words].format(title=title)),
        element("p", element("button", COMPOSER[button], type="button", data_action=action), class_="moves"),
        class_="told",
    )


def sample_unknown() -> Element:
    """Return what to say if a link names an unknown sample.

    Returns:
        A `<div>`.
    """
    return element("div", element("p", COMPOSER["sample_unknown"]), class_="told")
