"""Three sample drafts with their highlights and notes, each with the message sent instead."""

from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import NamedTuple

from build_steps.embed.page import block, heading
from decision_tool.composer import BOOK
from decision_tool.render.markup import Element, Node, element
from decision_tool.render.pieces import sources
from decision_tool.render.review import in_order, words_of
from decision_tool.render.words import READ_DRAFTS, SEVERITY
from decision_tool.reviewer.model import Finding, Review
from decision_tool.reviewer.run import review


class Draft(NamedTuple):
    """One draft by a fictional person.

    Attributes:
        id: the anchor of its part of the page.
        title: who wrote it, in a few words.
        kind: id of the kind of message.
        details: the composer's fields, as far as known.
        before: the draft that is reviewed.
        after: the message sent instead.
    """

    id: str
    title: str
    kind: str
    details: Mapping[str, str]
    before: str
    after: str


DRAFTS = (
    Draft(
        "note-to-anybody",
        "A connection request that could go to anyone",
        "request_note",
        {"interviewer_name": "Mr. Aldous", "role": "Health Data Analyst"},
        "Hi [Name], I came across your profile and would love to add you to my network. I am excited about the "
        "opportunity and hope that we can have a quick call before the interview so I can pick your brain about "
        "the role and the team.",
        "Dear Mr. Aldous, I’m interviewing for the Health Data Analyst role on Monday, March 8. Your article on "
        "hospital staffing rang true after nine years in nursing. I’d be glad to connect.",
    ),
    Draft(
        "message-about-terms",
        "A message that asks about pay",
        "message",
        {
            "interviewer_name": "Adaeze Whitcombe",
            "role": "Social Media Manager",
            "company": "Brightwell Foods",
        },
        "Hey Ms. Whitcombe!!\n\n"
        "Just wanted to reach out before our interview for the Social Media Manager role. What is the salary "
        "range, and can I work from home? Please reply asap.\n\n"
        "Jonas",
        "Dear Ms. Whitcombe,\n\n"
        "I’m looking forward to our interview on Tuesday, March 2, for the Social Media Manager role at Brightwell "
        "Foods. Thank you for making time for me.\n\n"
        "I’ve worked in social media for food brands for five years, and your piece on recipe tests changed how I "
        "plan a launch.\n\n"
        "Best regards,\nJonas Lindahl",
    ),
    Draft(
        "thank-you-with-nerves",
        "A thank-you message that sounds nervous",
        "thank_you",
        {
            "interviewer_name": "Grace Oyelowo-Hart",
            "your_name": "Minh Castellan",
            "company": "Kestrelmoor Energy",
        },
        "Dear Grace,\n\n"
        "Thank you for the interview on Thursday for the Entry-Level Engineer role at Kestrelmoor Energy. I enjoyed "
        "the the walk through the control room.\n\n"
        "I am sorry I was so nervous. I really need this job. When will I hear from you?\n\n"
        "Best regards,\nMinh Castellan",
        "Dear Grace,\n\n"
        "Thank you for the interview on Thursday for the Entry-Level Engineer role at Kestrelmoor Energy. I enjoyed "
        "the walk through the control room, and I’d be glad to join your team.\n\n"
        "I look forward to hearing from you.\n\n"
        "Best regards,\nMinh Castellan",
    ),
)


def read_drafts() -> str:
    """Return each draft with its findings, and the message sent instead.

    Returns:
        Markdown with blocks of HTML.
    """
    kinds = {kind.id: kind.label for kind in BOOK.kinds}
    parts = []
    for draft in DRAFTS:
        before, after = (review(text, draft.kind, details=draft.details) for text in (draft.before, draft.after))
        shown = read_draft(kinds[draft.kind], (draft.before, before), (draft.after, after))
        parts += [heading(2, draft.title, draft.id), block(element("div", *shown, class_="read-draft"))]
    return "".join(parts)


type Read = tuple[str, Review]


def read_draft(kind: str, before: Read, after: Read) -> tuple[Element, ...]:
    """Return a draft with its review, and the message sent instead.

    Args:
        kind: what kind of message it is, in two or three words.
        before: the draft and its review.
        after: the message sent instead, and its review.

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
    """Return a message with its findings highlighted.

    Args:
        text: the message.
        review: its review.

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
    """Return the findings that can be highlighted without overlapping.

    Args:
        findings: in the order of the text.

    Returns:
        Those that are not empty and start after the end of the one before.
    """
    kept: list[Finding] = []
    for finding in findings:
        if finding.end > finding.start and (not kept or finding.start >= kept[-1].end):
            kept.append(finding)
    return kept


def marked(units: bytes, start: int, end: int, spans: list[Finding]) -> Iterator[Node]:
    """Yield one line of a message, with its findings as `<mark>`.

    Args:
        units: the message in UTF-16.
        start: where the line starts, in code units.
        end: where it ends.
        spans: the findings on all lines, in order.
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
    """Return what was found, why it matters, and what to write instead.

    Args:
        finding: the finding.
        text: the draft.

    Returns:
        A list item with the rule's id as `data-rule`.
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
