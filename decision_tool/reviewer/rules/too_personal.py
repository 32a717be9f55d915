"""The draft brings up private life, money, beliefs, or looks, or puts the sender down."""

from decision_tool.reviewer.model import Example, Rule, Says

RULE = Rule(
    id="too_personal",
    by_kind={"reschedule": "hint", "correction": "none"},
    gives_way=("repeat",),
    severity="warning",
    checks=(
        Says("health, family, hardship, faith, politics, confession", unless="private work, needs, practical change"),
        Says("looks, reader life", unless="private work"),
        Says("pity", mine=True, unless="private work"),
        Says("doubt", mine=True, unless="private work", message="You don’t have to mention nerves or doubts."),
        Says(
            "about me",
            beside=("apology",),
            unless="practical change, private work",
            not_kinds=("reschedule",),
            message="You don’t need to apologize.",
        ),
    ),
    message="This is too personal.",
    rationale="Personal details take attention away from what you can do. Leave them out.",
    sources=("A24",),
    found=(
        Example("My wife and I are expecting a child.", "My wife"),
        Example("I was recently diagnosed with diabetes.", "diagnosed"),
        Example("I need this job to pay my rent.", "need this job"),
        Example("Sorry to bother you, I know that you are busy.", "Sorry to bother"),
        Example("God bless you and your work.", "God bless"),
        Example("You look beautiful in your profile picture.", "beautiful"),
    ),
    passes=(
        Example("I studied cancer and depression at a family clinic."),
        Example("I help people who cannot pay rent, and I have diabetes care experience."),
        Example("I helped families in debt, and taught patients who could not sleep."),
        Example("I am sorry that I was late to reply, and that I did not answer sooner."),
        Example("I grew my team at a family business from three to nine."),
        Example("I am sorry that I must ask to move our interview."),
    ),
)
