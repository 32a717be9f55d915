"""The draft shows that it isn't the first message."""

from decision_tool.reviewer.model import Example, Rule, Says

RULE = Rule(
    id="repeat",
    severity="warning",
    by_kind=dict.fromkeys(("reschedule", "correction", "reply"), "none"),
    checks=(
        Says("repeat said", unless="contact work"),
        Says("my message", beside=("lost",), unless="contact work, thanks first, put right, practical"),
        Says("unheard", unless="contact work"),
        Says("unanswered", unless="contact work", others=True),
        Says("again", beside=("writing", "addressed"), unless="contact work, seeing again, put right, practical"),
        Says("sent", beside=("ago",), unless="contact work, put right, thanks first"),
    ),
    message="This shows you’ve messaged them before.",
    rationale="One message is enough. A second one can feel pushy, even if it’s polite.",
    sources=("A22", "A31"),
    found=(
        Example("I am following up on my last message.", "following up on my last message"),
        Example("Just checking in about the job.", "checking in"),
        Example("Just bumping this up in case you missed it.", "bumping this"),
        Example("I have not heard back from you yet.", "not heard back"),
        Example("A gentle reminder about my application.", "gentle reminder"),
        Example("I wrote to you two weeks ago and wanted to try again.", "wrote to you"),
    ),
    passes=(
        Example("I wanted to follow up after our interview to thank you."),
        Example("Thank you again for your time."),
        Example("I will check in at reception at 9 am."),
        Example("I sent my application for the analyst role last week."),
        Example("I sent my documents to HR on Sunday."),
        Example("I led the project that sent patients a text the day before."),
    ),
)
