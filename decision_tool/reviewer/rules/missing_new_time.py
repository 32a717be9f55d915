"""A request for another time doesn't say what would work."""

from decision_tool.reviewer.kinds import needed
from decision_tool.reviewer.model import Example, Missing, Rule

RULE = Rule(
    id="missing_new_time",
    severity="none",
    by_kind=needed("new_time", "none"),
    checks=(Missing("new_time", topics="suits", at_end=True),),
    message="It doesn’t say what time would work for you.",
    rationale="Offer one or two days that work for you, so they can answer in one line.",
    sources=("A07", "A19"),
    found=(
        Example("Dear Ms. Obi, I have come down with the flu and am sorry to miss you. Ana Ruiz", kind="reschedule"),
    ),
    passes=(
        Example("Dear Ms. Obi, I’m sick. Could we meet on Friday instead? Ana Ruiz", kind="reschedule"),
        Example("Dear Ms. Obi, thank you."),
    ),
)
