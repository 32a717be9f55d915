"""A practical question doesn't ask anything."""

from decision_tool.reviewer.kinds import needed
from decision_tool.reviewer.model import Example, Missing, Rule
from decision_tool.reviewer.text import Reading


def find(reading: Reading) -> tuple[int, int] | None:
    """Return the span of the first question."""
    at = reading.text.find("?")
    return (reading.sentences[reading.sentence_at(at)][:2]) if at >= 0 else None


RULE = Rule(
    id="missing_question",
    severity="none",
    by_kind=needed("question", "none"),
    checks=(
        Missing(
            "question",
            find=find,
            topics="asked",
            at_end=True,
        ),
    ),
    message="It doesn’t ask anything.",
    rationale="A clear question gets a quick answer. Ask one thing about the time, the place, or the link.",
    sources=("A07", "A19"),
    found=(Example("Dear Ms. Obi, we’re meeting on Tuesday. Thank you.\n\nAna Ruiz", kind="logistics"),),
    passes=(
        Example("Dear Ms. Obi, where are we meeting on Tuesday? Thank you.\n\nAna Ruiz", kind="logistics"),
        Example(
            "Dear Ms. Obi, please confirm the time on Tuesday. Thank you.\n\nAna Ruiz",
            kind="recruiter_question",
        ),
        Example("Dear Ms. Obi, we’re meeting on Tuesday."),
    ),
)
