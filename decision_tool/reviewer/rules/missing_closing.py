"""The draft ends without a closing and a name."""

from decision_tool.reviewer.kinds import needed
from decision_tool.reviewer.model import Example, Missing, Rule
from decision_tool.reviewer.text import Reading


def find(reading: Reading) -> tuple[int, int] | None:
    """Return the span of the closing words and the name."""
    layout = reading.layout
    spans = [span for span in (layout.closing, layout.signature) if span[1] > span[0]]
    name = reading.details.get("your_name", "").strip()
    if not spans and len(name) > 1 and reading.text.rstrip(" .\n").endswith(name):
        at = reading.text.rfind(name)
        return at, at + len(name)
    return (spans[0][0], spans[-1][1]) if spans else None


def offer(reading: Reading) -> str | None:
    """Return a closing with the sender's name, if it's known."""
    name = reading.details.get("your_name", "").strip()
    return f"\n\nKind regards,\n{name}" if name else None


RULE = Rule(
    id="missing_closing",
    severity="warning",
    by_kind=needed("closing", "warning"),
    checks=(Missing("closing", find=find, at_end=True, offer=offer),),
    message="You haven’t signed off with your name.",
    rationale="A message that just stops can look unfinished. End with a sign-off and your full name.",
    sources=("A14", "A20"),
    found=(
        Example("Dear Ms. Obi, we’re meeting on Tuesday. I look forward to it."),
        Example("Dear Ms. Obi, we’re meeting on Tuesday.", details={"your_name": "Ana Ruiz"}),
    ),
    passes=(
        Example("Dear Ms. Obi, we’re meeting on Tuesday.\n\nKind regards,\nAna Ruiz"),
        Example("Dear Ms. Obi, we’re meeting on Tuesday. Thank you, Ana"),
        Example("Ms. Obi, we’re meeting on Tuesday. I’d be glad to connect.", kind="request_note"),
    ),
)
