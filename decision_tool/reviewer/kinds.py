"""The kinds of messages, and what the review expects of each."""

from collections.abc import Mapping
from typing import NamedTuple

PARTS = (
    "greeting",
    "introduction",
    "interview_details",
    "thanks",
    "qualifications",
    "enthusiasm",
    "question",
    "new_time",
    "correction",
    "closing",
)
AUTO = "auto"
PRACTICAL = ("logistics", "recruiter_question", "reschedule", "correction", "reply")
"""Kinds in which a question is assumed to be practical."""
TO_RECRUITER = ("recruiter_question", "recruiter_thanks", "reschedule", "follow_up", "feedback_request")
"""Kinds that don't go to the interviewer."""


class Kind(NamedTuple):
    """What the review expects of one kind of message.

    Attributes:
        needs: the parts it needs, each with the severity if it's missing.
        limit: the default limit of its channel in UTF-16 code units, or None.
        words: the most words before it's too long.
    """

    needs: Mapping[str, str]
    limit: int | None = None
    words: int = 120


def _warn(*parts: str, **others: str) -> dict[str, str]:
    """Return the severities of missing parts: warnings, and others by name."""
    return dict.fromkeys(parts, "warning") | others


NOTE = Kind(_warn("interview_details", greeting="hint", enthusiasm="hint"), limit=200)
QUESTION = Kind(_warn("greeting", "interview_details", "closing", thanks="hint", question="hint"))
THANKS = Kind(_warn("greeting", "thanks", "interview_details", "closing", enthusiasm="hint"))
KINDS: Mapping[str, Kind] = {
    "request_note": NOTE,
    "message": Kind(
        _warn("greeting", "introduction", "interview_details", "thanks", "enthusiasm", "closing", qualifications="hint")
    ),
    "logistics": QUESTION,
    "thank_you": THANKS,
    "thank_you_email": THANKS,
    "request_note_after": NOTE,
    "reply": Kind(_warn(thanks="hint"), words=80),
    "correction": Kind(_warn(correction="hint"), words=80),
    "recruiter_question": QUESTION,
    "recruiter_thanks": THANKS,
    "reschedule": Kind(_warn("greeting", "interview_details", "closing", new_time="hint")),
    "follow_up": Kind(_warn("greeting", "interview_details", "thanks", "closing", question="hint")),
    "feedback_request": Kind(_warn("greeting", "thanks", "closing", question="hint")),
}
UNCLEAR = Kind({"greeting": "hint"})
"""What every kind needs, for a text of unclear kind."""


def needed(part: str, usual: str) -> Mapping[str, str]:
    """Return the severity if a part is missing, for the kinds where it isn't the usual one.

    Args:
        part: the id of the part.
        usual: the usual severity.
    """
    severities = {name: kind.needs.get(part, "none") for name, kind in KINDS.items()}
    return {name: severity for name, severity in severities.items() if severity != usual}
