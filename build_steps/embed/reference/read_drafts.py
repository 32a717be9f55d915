"""A draft with its marks and notes, and the same message once they were heeded."""

from collections.abc import Iterator
from itertools import pairwise

from decision_tool.render.markup import Element, Node, element
from decision_tool.render.pieces import sources
from decision_tool.render.review import in_order, words_of
from decision_tool.render.words import READ_DRAFTS, SEVERITY
from decision_tool.reviewer.model import Finding, Review

type Read = tuple[str, Review]


def read_draft(kind: str, before: Read, after: Read) -> tuple[Element, ...]:
    """Return a draft as it was read, and what became of it.

    Args:
        kind: what kind of message it is, in two or three words.
        before: the draft and its review.
        after: the message that was sent instead, and its review.

    Returns:
        The elements, in order.
    """
    return (
        element("p", READ_DRAFTS["kind"].format(kind=kind, length=before[1].length)),
        letter(*before),
        element("p", element("strong", before[1].verdict)),
        element("ol", *(note(entry, before[0]) for entry in in_order(before[1].findings)), class_="notes"),
        element("p", READ_DRAFTS["after"].format(length=after[1].length)),
        letter(*after),
        element("p", element("strong", after[1].verdict)),
    )


def letter(text: str, review: Review) -> Element:
    """Return a message with its marks.

    Args:
        text: the message.
        review: what was noticed in it.

    Returns:
        A `<blockquote>`.
    """
    units = text.encode("utf-16-le")
    starts = [0]
    for line in text.split("\n"):
        starts.append(starts[-1] + len(line.encode("utf-16-le")) // 2 + 1)
    spans = without_overlaps(review.findings)
    paragraphs: list[list[Node]] = [[]]
    for start, end in pairwise(starts):
        if start + 1 == end:
            paragraphs.append([])
            continue
        paragraphs[-1] += [*([element("br")] if paragraphs[-1] else []), *marked(units, start, end - 1, spans)]
    return element("blockquote", *(element("p", *nodes) for nodes in paragraphs if nodes), class_="letter")


def without_overlaps(findings: tuple[Finding, ...]) -> list[Finding]:
    """Return the findings whose words can be marked one after the other.

    Args:
        findings: in the order of the text.

    Returns:
        Those with words that begin after the words before them end.
    """
    kept: list[Finding] = []
    for finding in findings:
        if finding.end > finding.start and (not kept or finding.start >= kept[-1].end):
            kept.append(finding)
    return kept


def marked(units: bytes, start: int, end: int, spans: list[Finding]) -> Iterator[Node]:
    """Yield one line of a message, its marked words as `<mark>`.

    Args:
        units: the message in UTF-16.
        start: where the line begins, in code units.
        end: where it ends.
        spans: what is marked, in order, on any line.
    """

    def words(first: int, last: int) -> str:
        return units[2 * first : 2 * last].decode("utf-16-le")

    for span in spans:
        if start <= span.start < end:
            last = min(span.end, end)
            yield words(start, span.start)
            yield element("mark", words(span.start, last), data_severity=span.severity)
            start = last
    yield words(start, end)


def note(finding: Finding, text: str) -> Element:
    """Return what was noticed, why it may cost, and what to write instead.

    Args:
        finding: the finding.
        text: the draft.

    Returns:
        A list item that bears the rule as `data-rule`.
    """
    words = words_of(finding, text)
    quoted = (element("q", words), " ") if words else ()
    instead = (
        (" ", READ_DRAFTS["instead"].format(text=finding.replacement.strip()))
        if finding.replacement and finding.replacement.strip()
        else ()
    )
    return element(
        "li",
        element("span", SEVERITY[finding.severity], class_="severity"),
        element("br"),
        *quoted,
        element("strong", finding.message),
        " ",
        finding.rationale,
        *instead,
        *sources(finding.sources),
        data_rule=finding.rule,
    )
