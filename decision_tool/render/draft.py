"""What the page shows of a composed draft: what is missing, what does not fit, what each sentence does."""

from collections.abc import Iterable

from decision_tool.channels import Line
from decision_tool.composer.model import Book, Draft, Kind, Span
from decision_tool.render.markup import Element, element
from decision_tool.render.pieces import fold, sources
from decision_tool.render.words import COMPOSER, PARTS


def composed(draft: Draft, kind: Kind, book: Book, line: Line) -> Element:
    """Return what to know of a composed draft: what is missing, what does not fit, what each sentence does.

    Args:
        draft: the draft.
        kind: its kind.
        book: the fields and kinds, for their labels.
        line: what carries it, and what can be sent instead.

    Returns:
        A `<div>`.
    """
    labels = {field.id: field.label for field in book.fields}
    labels |= {use.field: use.label for use in kind.uses if use.label}
    said = "ready" if draft.ready else "draft"
    return element(
        "div",
        element("p", COMPOSER[said], class_=f"state {said}"),
        *titled(COMPOSER["missing"], [missing(field, labels) for field in draft.missing]),
        *titled(COMPOSER["shorten"], [element("li", each.text) for each in draft.shorten]),
        *titled(COMPOSER["notes"], [element("li", note.text) for note in draft.notes]),
        element("p", line.text, *sources(line.sources), class_="channel"),
        *titled(COMPOSER["instead"], [instead(each) for each in book.kinds if each.id in line.instead]),
        *fold(
            COMPOSER["left_out"],
            [element("ul", *(element("li", each.text) for each in draft.left_out))] * bool(draft.left_out),
        ),
        *fold(
            COMPOSER["parts"],
            [element("ol", *(sentence(span, draft.text) for span in draft.parts), class_="parts")],
        ),
        class_="composed",
    )


def instead(kind: Kind) -> Element:
    """Return a kind that can be sent instead, as a way to compose it.

    Args:
        kind: the kind.

    Returns:
        A list item with a button.
    """
    return element(
        "li",
        element(
            "button", kind.headline, type="button", data_action="compose", data_kind=kind.id, class_="link"
        ),
    )


def titled(title: str, items: Iterable[Element]) -> tuple[Element, ...]:
    """Return a list below its title, or nothing where there is no item.

    Args:
        title: the title.
        items: list items.

    Returns:
        A heading and a list, or an empty tuple.
    """
    kept = tuple(items)
    return (element("h4", title), element("ul", *kept)) if kept else ()


def missing(field: str, labels: dict[str, str]) -> Element:
    """Return one missing field as a way to it.

    Args:
        field: the field's id.
        labels: field ids to labels.

    Returns:
        A list item with a button that leads to the field.
    """
    return element(
        "li",
        element("button", labels[field], type="button", data_action="field", data_field=field, class_="link"),
    )


def sentence(span: Span, text: str) -> Element:
    """Return the words of one part below its name.

    Args:
        span: the part's name and place, in UTF-16 code units.
        text: the draft.

    Returns:
        A list item.
    """
    units = text.encode("utf-16-le")
    words = units[2 * span.start : 2 * span.end].decode("utf-16-le", "replace").strip()
    return element("li", element("span", PARTS[span.name], class_="part"), " ", words)
