"""The draft asks something that belongs in the interview, or asks for a conversation."""

from decision_tool.reviewer.kinds import PRACTICAL
from decision_tool.reviewer.model import Example, Rule, Says

RULE = Rule(
    id="role_question",
    by_kind={"feedback_request": "none"},
    gives_way=(
        "pay",
        "next_steps",
        "too_personal",
        "repeat",
    ),
    severity="warning",
    checks=(
        Says(
            beside=("open question",),
            unless="practical, social, offering, own question, soft next, outcome, repeat said",
            not_kinds=PRACTICAL,
        ),
        Says(
            beside=("their question",),
            unless="practical, social, offering, needs, soft next, appointment, outcome, feedback, "
            "repeat said, lost, favor",
            not_kinds=PRACTICAL,
        ),
        Says(
            beside=("indirect question",),
            unless="practical, social, offering, needs, soft next, soft learn, hoping, thanks first, "
            "outcome, repeat said",
            not_kinds=PRACTICAL,
        ),
        Says(
            "substance, work words",
            beside=("question",),
            unless="social, offering, practical change, favor",
            outweighs="practical",
        ),
        Says(
            "prepare, vacancies",
            beside=("asks, requesting",),
            unless="offering, practical, social, soft learn, thanks first",
        ),
        Says(
            "chat",
            beside=("asks, requesting, wanting",),
            unless="offering, social, thanks first, needs, practical change",
        ),
        Says(
            "substance",
            beside=("asking",),
            unless="offering, hoping, social, soft learn, soft next, thanks first, practical change",
            outweighs="practical",
            live=True,
        ),
    ),
    message="Save this for the interview.",
    rationale="It asks them to explain the job, or to talk with you before the interview. That can look like you "
    "want an unfair edge.",
    sources=("A03", "A21", "B08"),
    found=(
        Example("What is the team culture like?", "team culture"),
        Example("I would be grateful for any tips on how to prepare.", "tips"),
        Example("Open to a short chat on Monday?", "chat"),
        Example("What kind of questions will you ask?", "questions"),
        Example("How many people are on your team?", "people"),
        Example("Are you free on Friday to talk about the job?", "free", "request_note"),
    ),
    passes=(
        Example("Could you please confirm the start time of our interview for the analyst role?", kind="logistics"),
        Example("Would it be possible to move our call to 3 pm on Tuesday?", kind="logistics"),
        Example("Are you available at 3 pm instead?", kind="logistics"),
        Example("Who should I ask for at reception, and is there parking near the office?", kind="logistics"),
        Example("Is there anything I should bring?", kind="logistics"),
        Example("I look forward to learning more about the role and the team."),
    ),
)
