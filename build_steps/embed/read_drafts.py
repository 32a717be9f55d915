"""Three drafts, checked as the tool checks them, each with the message that was sent instead."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from build_steps.embed.page import block, heading
from build_steps.embed.reference.read_drafts import read_draft
from decision_tool.composer import BOOK
from decision_tool.render.markup import element
from decision_tool.reviewer.run import review


class Draft(NamedTuple):
    """One draft of somebody who does not exist.

    Attributes:
        id: the anchor of its part of the page.
        title: who wrote it, in a few words.
        kind: id of the kind of message.
        details: the composer's fields as far as they were known.
        before: the draft as it was read.
        after: the message that was sent instead.
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
        {"interviewer_name": "Henrik Aldous", "role": "Health Data Analyst"},
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
        "Just wanted to reach out before our interview for the Social Media Manager role. What does the position "
        "pay, and can I work from home? Let me know asap.\n\n"
        "Jonas",
        "Dear Ms. Whitcombe,\n\n"
        "I’m looking forward to our interview on Tuesday, March 2, for the Social Media Manager role at Brightwell "
        "Foods. Thank you for making time.\n\n"
        "I’ve worked in social media for food brands for five years, and your piece on recipe tests changed how I "
        "plan a launch.\n\n"
        "Best regards,\nJonas Lindahl",
    ),
    Draft(
        "thank-you-with-nerves",
        "A thank-you message that shows nerves",
        "thank_you",
        {
            "interviewer_name": "Grace Oyelowo-Hart",
            "your_name": "Minh Castellan",
            "company": "Kestrelmoor Energy",
        },
        "Dear Grace,\n\n"
        "Thank you for the interview on Thursday for the Graduate Engineer role at Kestrelmoor Energy. I enjoyed "
        "the the walk through the control room.\n\n"
        "I am sorry I was so nervous. I really need this job. When will I hear from you?\n\n"
        "Best regards,\nMinh Castellan",
        "Dear Grace,\n\n"
        "Thank you for the interview on Thursday for the Graduate Engineer role at Kestrelmoor Energy. I enjoyed "
        "the walk through the control room, and I’d be glad to join your team.\n\n"
        "I look forward to hearing from you.\n\n"
        "Best regards,\nMinh Castellan",
    ),
)


def read_drafts(settings: Mapping[str, str]) -> str:
    """Return each draft with its findings, and the message that was sent instead.

    Args:
        settings: none are known.

    Returns:
        Markdown with blocks of HTML.
    """
    del settings
    kinds = {kind.id: kind.label for kind in BOOK.kinds}
    parts = []
    for draft in DRAFTS:
        before, after = (review(text, draft.kind, details=draft.details) for text in (draft.before, draft.after))
        shown = read_draft(kinds[draft.kind], (draft.before, before), (draft.after, after))
        parts += [heading(2, draft.title, draft.id), block(element("div", *shown, class_="read-draft"))]
    return "".join(parts)


PARTS: Mapping[str, Callable[[Mapping[str, str]], str]] = {"read-drafts": read_drafts}
