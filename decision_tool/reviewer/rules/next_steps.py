"""Asking for the status, the decision or feedback."""

from decision_tool.reviewer.model import Example, Rule, Says

NEWS = (
    "(updates?|news|decision|outcome|results?|timeline|time line|timeframe|time frame"
    "|status|next steps?|next step|feedback|verdict|answer|response|progress)"
)

RULE = Rule(
    id="next_steps",
    grants={"follow_up": 2, "feedback_request": 2},
    gives_way=(
        "repeat",
        "pay",
    ),
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
    rationale="It puts the reader under pressure while the process runs. A line that you look "
    "forward to hearing is enough.",
    sources=("A10", "A26"),
    found=(
        Example("When will I hear back?", "When will I hear"),
        Example("Could you let me know the next steps?", "next steps"),
        Example("Is there any update on my application?", "update"),
        Example("I would be glad of any feedback on my interview.", "feedback"),
        Example("Has a decision been made?", "decision"),
        Example("I am writing to ask about the status of my application.", "status of my application"),
        Example("Please keep me posted.", "keep me posted"),
        Example("What is the timeline for the hiring decision?", "timeline"),
        Example("I was just wondering where I stand.", "where I stand"),
        Example("Has the panel reached a verdict?", "reached a verdict"),
        Example("Did I make the cut?", "make the cut"),
        Example("Have they said anything about me?", "said anything"),
        Example("Please tell me the result.", "tell me the result"),
        Example("I expected to hear by now.", "expected to hear"),
        Example("What did the others think of my presentation?", "my presentation"),
        Example("Might I ask what I could have done better?", "what I could have done"),
        Example("How do I stack up against the others?", "How do I stack up"),
        Example("Is there any word yet?", "any word yet"),
        Example("If it's a no, I would rather know soon.", "If it's a no"),
        Example("Did the chef seem pleased with me?", "pleased with me"),
        Example("Am I ahead of the others?", "ahead of the others"),
        Example("I would like to know by which day the team will have decided.", "by which day"),
        Example("May I ask what tipped the scales?", "tipped the scales"),
        Example("Why did you go with the other candidate?", "go with the other"),
    ),
    passes=(
        Example("I look forward to the next steps."),
        Example("I look forward to hearing about the next steps."),
        Example("I hope to hear from you soon."),
        Example("Thank you for the update and your feedback on my portfolio."),
        Example("I used customer feedback to plan the next steps of the migration."),
        Example("Please let me know if you need anything else from me."),
        Example("When I heard about the decision to open a Lisbon office, I was glad."),
        Example("I lead the ward where I am in charge of nights, and I know where I stand on safety."),
        Example("Have I got the date right?", kind="logistics"),
        Example("If the answer is no, I understand, and I was pleased with my day."),
        Example("I liked hearing how you made up your mind to leave banking. What tipped the balance was the sea."),
    ),
)
