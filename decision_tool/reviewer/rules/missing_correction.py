"""A correction doesn't say what was wrong."""

from decision_tool.reviewer.kinds import needed
from decision_tool.reviewer.model import Example, Missing, Rule

RULE = Rule(
    id="missing_correction",
    severity="none",
    by_kind=needed("correction", "none"),
    checks=(Missing("correction", topics="put right", at_end=True),),
    message="It doesn’t say what was wrong.",
    rationale="One sentence is enough. Say what was wrong and what’s right.",
    sources=("A08",),
    found=(Example("Hello Ms. Obi, I hope you had a good weekend.", kind="correction"),),
    passes=(Example("Dear Ms. Obi, thank you."),),
)
