"""The kinds of message, and what the review expects of each."""

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
"""Kinds in which a question is practical unless it says otherwise."""
TO_RECRUITER = ("recruiter_question", "recruiter_thanks", "reschedule", "follow_up", "feedback_request")
"""Kinds that are not for the interviewer."""


class Kind(NamedTuple):
    """What the review expects of one kind of message.

    Attributes:
        needs: the parts that it needs, each with the severity of its absence.
        limit: the most that its channel carries where nothing else is said, in UTF-16 code units, or None.
        words: the number of words from which it is too long.
    """

    needs: Mapping[str, str]
    limit: int | None = None
    words: int = 120


def _warn(*parts: str, **others: str) -> dict[str, str]:
    """Return parts whose absence is a warning, and others with their severities."""
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
"""What every kind needs, for a text whose kind is not plain."""


def needed(part: str, usual: str) -> Mapping[str, str]:
    """Return how serious the absence of a part is in the kinds where it is not the usual severity.

    Args:
        part: the id of the part.
        usual: the severity elsewhere.
    """
    grave = {name: kind.needs.get(part, "none") for name, kind in KINDS.items()}
    return {name: severity for name, severity in grave.items() if severity != usual}
