"""Shows a review: what was found, why it matters, and what to do."""

from decision_tool.render.markup import Element, Node, element
from decision_tool.render.pieces import ROOT, fold, sources, verdict
from decision_tool.render.words import DRAFT, PARTS, SEVERITY
from decision_tool.reviewer.model import Finding, Part, Review

RANK = {"error": 0, "warning": 1, "hint": 2}
# A longer quote would distract from the message about it.
QUOTED = 60


def reviewed(review: Review, text: str, *, warned: bool, unfinished: bool, set_aside: int) -> Element:
    """Return what a review found.

    Args:
        review: the review.
        text: the draft.
        warned: whether the decision was not to contact the interviewer.
        unfinished: whether the draft was composed and still lacks something. Then nothing is shown here, because its
            placeholders are listed beside the fields.
        set_aside: how many findings the person dismissed.

    Returns:
        A `<div>` with the verdict, the findings, and the checklist. Each finding has its rule as `data-rule`.
    """
    warning = [verdict("no", DRAFT["not_to_write"], class_="state")] if warned else []
    if unfinished:
        return element("div", *warning, class_="reviewed")
    return element(
        "div",
        *warning,
        verdict("send" if review.ready and not warned else "wait", review.verdict, class_="state verdict"),
        *([caution()] if text.strip() and not review.findings else []),
        *by_severity(review.findings, text),
        *([show_dismissed(set_aside)] if set_aside else []),
        *fold(
            DRAFT["checklist"],
            [element("ul", *map(check, review.parts), class_="checklist")] if review.parts else [],
        ),
        class_="reviewed",
    )


def caution() -> Element:
    """Return a reminder that the check can miss things, for a draft without findings.

    Returns:
        A paragraph with a link to the page on how often that happens.
    """
    link = element("a", DRAFT["may_miss_link"], href=f"{ROOT}reference/how-well/")
    return element("p", DRAFT["may_miss"], " ", link, class_="hint")


def by_severity(findings: tuple[Finding, ...], text: str) -> list[Element]:
    """Return findings grouped by severity, most serious first.

    Args:
        findings: in the order of the text.
        text: the draft.

    Returns:
        A heading and a list for each severity that occurs.
    """
    shown: list[Element] = []
    for severity in RANK:
        items = [finding(entry, text) for entry in in_order(findings) if entry.severity == severity]
        if items:
            name = DRAFT["suggestions"] if severity == "hint" and len(items) > 1 else SEVERITY[severity]
            title = element("h3", f"{name} ({len(items)})", data_gravity=severity, class_="gravity")
            shown += [title, element("ol", *items, class_="findings")]
    return shown


def in_order(findings: tuple[Finding, ...]) -> list[Finding]:
    """Sort findings by severity; findings about words come before findings about missing parts.

    Args:
        findings: in the order of the text.

    Returns:
        The same, sorted.
    """
    return sorted(findings, key=lambda each: (RANK[each.severity], each.start == each.end))


def finding(entry: Finding, text: str) -> Element:
    """Return one finding: what was found, why it matters, and what to do.

    Args:
        entry: the finding.
        text: the draft.

    Returns:
        A list item.
    """
    moves: list[Element | str] = []
    if entry.replacement is not None:
        text_there = " ".join(entry.replacement.split())
        does = "remove" if not text_there else "add" if entry.start == entry.end else "replace"
        label = DRAFT[does].format(text=text_there)
        moves.append(element("button", label, type="button", data_action="replace", data_text=entry.replacement))
    moves.append(
        DRAFT["firm"]
        if entry.firm
        else element("button", DRAFT["aside"], type="button", data_action="aside", class_="quiet")
    )
    return element(
        "li",
        *said(entry, words_of(entry, text)),
        element("p", entry.rationale, *sources(entry.sources), class_="rationale"),
        element("p", *moves, class_="moves"),
        data_rule=entry.rule,
        data_severity=entry.severity,
        data_start=str(entry.start),
        data_end=str(entry.end),
    )


def said(entry: Finding, words: str) -> tuple[Node, ...]:
    """Return the message of a finding, with the words it's about, as a button that leads to them.

    Args:
        entry: the finding.
        words: the words, or '' if something is missing.

    Returns:
        A button, or just the message if something is missing, because there are no words to lead to.
    """
    if not words:
        return (element("strong", entry.message, class_="message"),)
    shown = words if len(words) <= QUOTED else words[:QUOTED].rstrip() + "…"
    return (
        element(
            "button",
            element("q", shown),
            " ",
            element("span", entry.message),
            type="button",
            data_action="point",
            class_="link message",
        ),
    )


def words_of(entry: Finding, text: str) -> str:
    """Return the words a finding is about, on one line.

    Args:
        entry: the finding, with its span in UTF-16 code units.
        text: the draft.

    Returns:
        The words, or ''; where they begin inside a word, the rest of it gives way to an ellipsis.
    """
    units = text.encode("utf-16-le", "surrogatepass")
    before, words = (
        units[2 * start : 2 * end].decode("utf-16-le", "replace")
        for start, end in ((max(0, entry.start - 1), entry.start), (entry.start, entry.end))
    )
    if before.isalnum() and words[:1].isalnum():
        words = f"…{words.partition(' ')[2] or words}"
    return " ".join(words.split())


def show_dismissed(number: int) -> Element:
    """Return a button that shows dismissed findings again.

    Args:
        number: how many there are.

    Returns:
        A paragraph with a button.
    """
    label = DRAFT["aside_again"].format(number=number)
    return element(
        "p", element("button", label, type="button", data_action="aside-again", class_="quiet"), class_="moves"
    )


def check(part: Part) -> Element:
    """Return one line of the checklist.

    Args:
        part: the part.

    Returns:
        A list item that says in words whether the part is included.
    """
    state = "there" if part.present else "not_there" if part.needed != "none" else "not_needed"
    return element("li", PARTS[part.part], ": ", DRAFT[state], class_=state)
