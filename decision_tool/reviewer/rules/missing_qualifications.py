"""The draft doesn't say what the sender brings to the job."""

from decision_tool.reviewer.kinds import needed
from decision_tool.reviewer.model import Example, Missing, Rule

RULE = Rule(
    id="missing_qualifications",
    severity="hint",
    by_kind=needed("qualifications", "hint"),
    checks=(
        Missing(
            "qualifications",
            topics="qualified",
        ),
    ),
    message="It doesn’t say what you’d bring to the job.",
    rationale="One line about your experience, your field, or a result helps them see what you’d bring.",
    sources=("A06", "A17"),
    found=(Example("Dear Ms. Obi, my name is Ana. I look forward to Tuesday. Thank you.\n\nAna Ruiz"),),
    passes=(
        Example("Dear Ms. Obi, I have nine years of hospital experience."),
        Example("Dear Ms. Obi, I led a team of four."),
        Example("Dear Ms. Obi, we’re meeting on Tuesday.", kind="request_note"),
    ),
)
