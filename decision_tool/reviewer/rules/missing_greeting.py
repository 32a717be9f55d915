"""The draft doesn't greet anyone."""

from decision_tool.reviewer.kinds import needed
from decision_tool.reviewer.model import Example, Missing, Rule
from decision_tool.reviewer.structure import CALLED
from decision_tool.reviewer.text import Reading


def find(reading: Reading) -> tuple[int, int] | None:
    """Return the span of the greeting."""
    start, end = reading.layout.greeting
    if end > start:
        return start, end
    called = CALLED().match(reading.text, end)
    return called.span("name") if called else None


def offer(reading: Reading) -> str | None:
    """Return a greeting by name, if the name is known."""
    name = reading.details.get("interviewer_name", "").strip()
    return f"Hello {name}, " if name else None


RULE = Rule(
    id="missing_greeting",
    severity="warning",
    by_kind=needed("greeting", "warning"),
    checks=(Missing("greeting", find=find, offer=offer),),
    message="You haven’t greeted them by name.",
    rationale="Without a greeting, a message can seem abrupt. Start with their name.",
    sources=("A14", "B10"),
    found=(
        Example("We’re meeting on Tuesday about the analyst role."),
        Example("I look forward to Tuesday.", kind="request_note", details={"interviewer_name": "Ada Obi"}),
    ),
    passes=(
        Example("Dear Ms. Obi,\n\nWe’re meeting on Tuesday."),
        Example("Ada, we’re meeting on Tuesday.", kind="request_note"),
        Example("Good morning Dr. Obi – we’re meeting on Tuesday."),
        Example("Tuesday works for me, thank you.", kind="reply"),
    ),
)
