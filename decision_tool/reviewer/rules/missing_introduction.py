"""The draft doesn't say who the sender is."""

from decision_tool.reviewer.expressions import lazy
from decision_tool.reviewer.kinds import needed
from decision_tool.reviewer.model import Example, Missing, Rule
from decision_tool.reviewer.text import Reading

NAMED = lazy(r"(?<!\w)(?:I['’]?m|I am|[Tt]his is|[Mm]y name['’]s) [\[{<(]?[^\W\d_a-z]")


def find(reading: Reading) -> tuple[int, int] | None:
    """Return the span where the sender gives a name or a title."""
    match = NAMED().search(reading.text)
    return match.span() if match else None


RULE = Rule(
    id="missing_introduction",
    severity="warning",
    by_kind=needed("introduction", "warning"),
    checks=(
        Missing(
            "introduction",
            find=find,
            topics="introduced",
        ),
    ),
    message="It doesn’t say who you are.",
    rationale="They may not know your name yet. One short sentence about your background is enough.",
    sources=("A06", "A15"),
    found=(
        Example("Dear Ms. Obi, thank you for the invitation on Tuesday. I look forward to it.\n\nKind regards,\nAna"),
    ),
    passes=(
        Example("Dear Ms. Obi, my name is Ana Ruiz and we’re meeting on Tuesday."),
        Example("Dear Ms. Obi, as a nurse with nine years in hospitals, I look forward to Tuesday."),
        Example("Dear Ms. Obi, thank you for our talk.", kind="thank_you"),
    ),
)
