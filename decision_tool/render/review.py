"""What the page shows of a review: what was noticed, why it may cost, what to do."""

from decision_tool.render.markup import Element, element
from decision_tool.render.pieces import fold, sources
from decision_tool.render.words import DRAFT, PARTS, SEVERITY
from decision_tool.reviewer.model import Finding, Part, Review


def reviewed(review: Review, warned: bool) -> Element:
    """Return what a reader would notice in a draft.

    Args:
        review: the review.
        warned: whether the decision was not to write.

    Returns:
        A `<div>` with verdict, findings and checklist; each finding bears its rule as `data-rule`.
    """
    return element(
        "div",
        *([element("p", DRAFT["not_to_write"], class_="state stop")] if warned else []),
        element("p", review.verdict, class_="state verdict"),
        element("ol", *(finding(entry) for entry in review.findings), class_="findings"),
        *fold(
            DRAFT["checklist"],
            [element("ul", *map(check, review.parts), class_="checklist")] if review.parts else [],
        ),
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
        label = (
            DRAFT["replace"].format(text=entry.replacement) if entry.replacement.strip() else DRAFT["remove"]
        )
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
