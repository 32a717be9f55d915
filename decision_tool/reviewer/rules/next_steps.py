"""The draft asks about the status, the decision, or feedback."""

from decision_tool.reviewer.model import Example, Rule, Says

RULE = Rule(
    id="next_steps",
    grants={"follow_up": 2, "feedback_request": 2},
    gives_way=("repeat",),
    severity="warning",
    checks=(
        Says("outcome said", unless="soft next, process work"),
        Says(
            "outcome, feedback",
            beside=("asks, requesting",),
            unless="soft next, offering, process work",
            outweighs="practical",
            live=True,
        ),
    ),
    message="This asks about the decision or what comes next.",
    rationale="It puts pressure on them while they’re still deciding. Just say you look forward to hearing from them.",
    sources=("A10", "A26"),
    found=(
        Example("When will I hear back?", "When will I hear"),
        Example("Could you let me know the next steps?", "next steps"),
        Example("Is there any update on my application?", "update"),
        Example("I’d be grateful for any feedback on my interview.", "feedback"),
        Example("Has a decision been made?", "decision"),
        Example("I am writing to ask about the status of my application.", "status of my application"),
    ),
    passes=(
        Example("I look forward to the next steps."),
        Example("I look forward to hearing about the next steps."),
        Example("I hope to hear from you soon."),
        Example("Thank you for the update and your feedback on my portfolio."),
        Example("I used customer feedback to plan the next steps of the migration."),
        Example("Please let me know if you need anything else from me."),
    ),
)
