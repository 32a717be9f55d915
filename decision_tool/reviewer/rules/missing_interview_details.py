"""The draft doesn't say which interview or role it's about."""

from decision_tool.reviewer.kinds import needed
from decision_tool.reviewer.model import Example, Missing, Rule
from decision_tool.reviewer.rules.generic import is_particular
from decision_tool.reviewer.text import Reading

# Kinds in which a detail of the conversation identifies the interview as well as the role does.
THANKING = ("thank_you", "thank_you_email", "recruiter_thanks", "feedback_request")


def find(reading: Reading) -> tuple[int, int] | None:
    """Return the span of the role or company from the details, or the body if something in it is specific enough."""
    for field in ("role", "company"):
        name = reading.details.get(field, "").strip()
        at = reading.text.find(name) if len(name) > 1 else -1
        if at >= 0:
            return at, at + len(name)
    body = reading.layout.body
    return body if reading.kind in THANKING and is_particular(reading, *body) else None


RULE = Rule(
    id="missing_interview_details",
    severity="warning",
    by_kind=needed("interview_details", "warning"),
    checks=(
        Missing(
            "interview_details",
            find=find,
            topics="interview named",
        ),
    ),
    message="It doesn’t say which interview or role this is about.",
    rationale="Busy interviewers meet a lot of people. The role and the day tell them who you are right away.",
    sources=("A15", "B10"),
    found=(
        Example(
            "Dear Ms. Obi, my name is Ana Ruiz. I am a nurse. I would be glad to connect.",
            kind="request_note",
        ),
        Example("Dear Ms. Obi, could you tell me where to park? Thank you.\n\nAna Ruiz", kind="logistics"),
    ),
    passes=(
        Example("Dear Ms. Obi, we’re meeting on Tuesday.", kind="request_note"),
        Example("Dear Ms. Obi, I applied as a nurse.", kind="request_note"),
        Example("Thank you, noted.", kind="reply"),
    ),
)
