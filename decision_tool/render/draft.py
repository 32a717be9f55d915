"""What the page shows of a draft: how it was composed, and what its reader would notice."""

from collections.abc import Iterable

from decision_tool.composer.model import Book, Draft, Kind, Span
from decision_tool.render.markup import Element, element
from decision_tool.render.pieces import fold, listed, sources
from decision_tool.render.words import COMPOSER, DRAFT, PARTS, SEVERITY
from decision_tool.reviewer.model import Finding, Part, Review


def composed(draft: Draft, kind: Kind, book: Book) -> Element:
    """Return what to know of a composed draft: what is missing, what does not fit, what each sentence does.

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
        *titled(COMPOSER["missing"], [missing(field, labels) for field in draft.missing]),
        *titled(COMPOSER["shorten"], [element("li", each.text) for each in draft.shorten]),
        *titled(COMPOSER["notes"], [element("li", text) for text in (*(note.text for note in draft.notes), *draft.remarks)]),
        *fold(COMPOSER["left_out"], [element("ul", *(element("li", each.text) for each in draft.left_out))] * bool(draft.left_out)),
        *fold(COMPOSER["parts"], [element("ol", *(sentence(span, draft.text) for span in draft.parts), class_="parts")]),
        class_="composed",
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
        "li", element("button", labels[field], type="button", data_action="field", data_field=field, class_="link")
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


def reviewed(review: Review, warned: bool) -> Element:
    """Return what a reader would notice in a draft.

    Args:
        review: the review.
        warned: whether the decision was not to write.

    Returns:
        A `<div>` with the verdict, the findings and the checklist; each finding bears its rule as `data-rule`.
    """
    return element(
        "div",
        *([element("p", DRAFT["not_to_write"], class_="state stop")] if warned else []),
        element("p", review.verdict, class_="state verdict"),
        element("ol", *(finding(entry) for entry in review.findings), class_="findings"),
        *fold(DRAFT["checklist"], [element("ul", *map(check, review.parts), class_="checklist")] if review.parts else []),
        class_="reviewed",
    )


def finding(entry: Finding) -> Element:
    """Return one finding: what was noticed, why it may cost, what to do.

    Args:
        entry: the finding.

    Returns:
        A list item.
    """
    moves = []
    if entry.replacement is not None:
        label = DRAFT["replace"].format(text=entry.replacement) if entry.replacement.strip() else DRAFT["remove"]
        moves.append(
            element("button", label, type="button", data_action="replace", data_text=entry.replacement)
        )
    moves.append(element("button", DRAFT["aside"], type="button", data_action="aside", class_="quiet"))
    return element(
        "li",
        element("span", SEVERITY[entry.severity], class_="severity"),
        " ",
        element("button", entry.message, type="button", data_action="point", class_="link"),
        element("p", entry.rationale, *sources(entry.sources), class_="rationale"),
        element("p", *moves, class_="moves"),
        data_rule=entry.rule,
        data_severity=entry.severity,
        data_start=str(entry.start),
        data_end=str(entry.end),
    )


def check(part: Part) -> Element:
    """Return one line of the checklist.

    Args:
        part: the part.

    Returns:
        A list item that says in words whether the part is there.
    """
    state = "there" if part.present else "not_there" if part.needed != "none" else "not_needed"
    return element("li", PARTS[part.part], ": ", DRAFT[state], class_=state)
