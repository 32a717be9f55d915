"""The draft doesn't thank the recipient."""

from decision_tool.reviewer.kinds import needed
from decision_tool.reviewer.model import Example, Missing, Rule
from decision_tool.reviewer.text import Reading


def offer(_: Reading) -> str | None:
    """Return a sentence of thanks."""
    return " Thank you for your time."


RULE = Rule(
    id="missing_thanks",
    severity="warning",
    by_kind=needed("thanks", "warning"),
    checks=(
        Missing(
            "thanks",
            at_end=True,
            offer=offer,
            topics="thanking",
        ),
    ),
    message="You haven’t thanked them.",
    rationale="They’re making time for you. One sentence of thanks leaves a good impression.",
    sources=("A05", "A16"),
    found=(
        Example("Dear Ms. Obi, we’re meeting on Tuesday. I look forward to it."),
        Example("Tuesday works for me.", kind="reply"),
    ),
    passes=(
        Example("Dear Ms. Obi, I am grateful for the invitation."),
        Example("Hello Ms. Obi, thank you for your time on Tuesday.", kind="request_note"),
    ),
)
