"""The draft brings up pay or benefits before there is an offer."""

from decision_tool.reviewer.model import Example, Rule, Says

RULE = Rule(
    id="pay",
    severity="error",
    checks=(
        Says("pay said", unless="offering, pay idiom", not_before="trade"),
        Says("pay", beside=("asks, wanting",), unless="offering, pay idiom", not_before="trade", live=True),
        Says(
            "flexible",
            beside=("asks, wanting",),
            unless="offering, pay idiom",
            not_before="trade",
            live=True,
            severity="warning",
        ),
        Says(
            "pay asked",
            beside=("asks",),
            unless="offering, pay idiom",
            not_before="trade",
            live=True,
            severity="warning",
        ),
        Says("figures", beside=("earning, asks, wanting",), unless="pay idiom", not_before="trade"),
        Says(
            "trip",
            beside=("booked", "wanting, asks"),
            unless="pay idiom, put right, practical change",
            severity="warning",
        ),
    ),
    message="This brings up pay, benefits, or terms such as remote work.",
    rationale="Before an offer, it can look like you care more about the terms than about the job. Check the "
    "posting, or ask on a call with the recruiter.",
    sources=("A25",),
    found=(
        Example("Could you tell me the salary range?", "salary range"),
        Example("Before Tuesday I would like to know what the job pays.", "pays"),
        Example("Is the position remote?", "remote"),
        Example("How many vacation days are there?", "vacation days"),
        Example("My salary expectation is $70,000 a year.", "salary expectation"),
        Example("What benefits do you offer?", "benefits"),
    ),
    passes=(
        Example("I look forward to our interview for the Compensation Analyst role."),
        Example("I look forward to meeting your compensation analyst on Tuesday."),
        Example("As a Benefits Manager I pay attention to detail."),
        Example("Our interview for Head of Pay is on Friday."),
        Example("I have ten years in compensation and benefits consulting."),
        Example("I led a remote sales team and cut the cost of payroll by a tenth."),
    ),
)
