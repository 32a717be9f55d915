"""The draft shows no interest in the role."""

from decision_tool.reviewer.kinds import needed
from decision_tool.reviewer.model import Example, Missing, Rule

RULE = Rule(
    id="missing_enthusiasm",
    severity="warning",
    by_kind=needed("enthusiasm", "warning"),
    checks=(
        Missing(
            "enthusiasm",
            at_end=True,
            topics="interest",
        ),
    ),
    message="It doesn’t show you’re interested in the role.",
    rationale="People like to hear that you want the job. One honest sentence is enough.",
    sources=("A18",),
    found=(Example("Dear Ms. Obi, we’re meeting on Tuesday about the analyst role. Thank you.\n\nAna Ruiz"),),
    passes=(
        Example("Dear Ms. Obi, I look forward to Tuesday."),
        Example("Dear Ms. Obi, where do I park on Tuesday? Thank you.\n\nAna", kind="logistics"),
    ),
)
