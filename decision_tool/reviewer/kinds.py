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
    "closing",
)


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


NOTE = Kind({"greeting": "hint", "interview_details": "warning", "enthusiasm": "hint"}, limit=200)
QUESTION = Kind(dict.fromkeys(("greeting", "interview_details", "thanks", "closing"), "warning") | {"question": "hint"})
THANKS = Kind(dict.fromkeys(("greeting", "thanks", "interview_details", "enthusiasm", "closing"), "warning"))
KINDS: Mapping[str, Kind] = {
    "request_note": NOTE,
    "message": Kind(
        dict.fromkeys(("greeting", "introduction", "interview_details", "thanks", "enthusiasm", "closing"), "warning")
        | {"qualifications": "hint"}
    ),
    "logistics": QUESTION,
    "thank_you": THANKS,
    "request_note_after": NOTE,
    "reply": Kind({"thanks": "warning"}, words=80),
    "recruiter_question": QUESTION,
    "recruiter_thanks": THANKS,
}
