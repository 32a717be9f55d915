"""The draft makes demands, applies pressure, or asks for favors."""

from decision_tool.reviewer.model import Example, Rule, Says

RULE = Rule(
    id="pushy",
    severity="warning",
    checks=(
        Says("demand, rivals, entitled, reproach, flattery, gift, begging, assumed", unless="cannot push"),
        Says("favor", beside=("asks, requesting, wanting",), unless="cannot push, thanks first"),
        Says("deadline", beside=("requesting", "answer"), unless="cannot push, practical"),
        Says(beside=("order",), unless="cannot push, practical, thanks first, offering, put right"),
    ),
    message="This sounds pushy.",
    rationale="Pressure, asking for favors, and big claims can rub people the wrong way. Let your background speak "
    "for you.",
    sources=("A26", "A44", "B08"),
    found=(
        Example("Please reply by Friday.", "reply by Friday"),
        Example("I have another offer and must decide soon.", "another offer"),
        Example("Could you put in a good word for me?", "good word"),
        Example("I am the perfect candidate for this job.", "perfect candidate"),
        Example("Would you refer me to the hiring manager?", "refer me"),
        Example("I would like to send you a small gift.", "gift"),
    ),
    passes=(
        Example("Grace Lee referred me to this role, and I am grateful."),
        Example("I led the referral program and cut response times."),
        Example("Please let me know if you need anything before Tuesday."),
        Example("Thank you for the offer to meet the team."),
        Example("I am confident that my background fits the role."),
        Example("I will arrive by noon on Friday."),
    ),
)
