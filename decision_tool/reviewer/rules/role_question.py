"""A question of substance, or a wish for a talk, which belongs in the interview."""

from decision_tool.reviewer.kinds import PRACTICAL
from decision_tool.reviewer.model import Example, Rule, Says


TALK = (
    "(chat|call|conversation|coffee|talk|discussion|phone call|video call|zoom|meeting"
    "|lunch|tea|coffee chat|catch up|chats|calls|informational interview|zoom call|video "
    "chat|meet up|meetup|sync|exchange|one on one)"
)
MINUTES = "(minutes?|mins?|hour|moment|moments|min)"

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
            unless="practical, social, offering, needs, soft next, appointment, outcome, feedback, repeat said, lost, favor",
            not_kinds=PRACTICAL,
        ),
        Says(
            beside=("indirect question",),
            unless="practical, social, offering, needs, soft next, hoping, thanks first, outcome, repeat said",
            not_kinds=PRACTICAL,
        ),
        Says("substance, work words", beside=("question",), unless="social, offering", outweighs="practical"),
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
            unless="offering, hoping, social, soft learn, thanks first",
            outweighs="practical",
            live=True,
        ),
    ),
    message="This asks for something that belongs in the interview.",
    rationale="It asks for an answer or for time beyond the interview, and can look like seeking "
    "an edge. Keep it for the day.",
    sources=("A03", "A21", "B08"),
    found=(
        Example("What is the team culture like?", "team culture"),
        Example("Would you have a quarter of an hour for a brief call about the job?", "call"),
        Example("Could we meet for coffee before the interview?", "we meet"),
        Example("I would be grateful for any tips on how to prepare.", "tips"),
        Example("Open to a short chat on Monday?", "chat"),
        Example("Could you tell me more about the day-to-day responsibilities?", "tell me"),
        Example("What kind of questions will you ask?", "questions"),
        Example("How many people are on your team?", "people"),
        Example("Are you free on Friday to talk about the post?", "free", "request_note"),
        Example("Would you say that the workload is heavy?", "workload"),
        Example("I'd be curious to hear what keeps you there.", "what keeps you"),
        Example("Would you mind telling me what went wrong with the last plan?", "what went wrong"),
        Example("I forgot to ask who runs the lab.", "who runs the lab"),
        Example("Is there a good time to ring or call you?", "call"),
        Example("Up for a quick call tomorrow?", "Up for a quick call"),
        Example("I'd love to hop on the phone and hear how it began.", "hop on the phone"),
        Example("Might we have a word beforehand?", "have a word"),
        Example("I keep asking myself why the previous manager left.", "why the previous manager left"),
        Example("Is it true that the founder is about to sell?", "Is it true that"),
        Example("What would you revise if you were me?", "would you revise if you were"),
        Example("A small hint would be very welcome.", "small hint would be"),
        Example("Where do I park, and could you walk me through a normal day?", "walk me through"),
    ),
    passes=(
        Example("Could you please confirm the start time of our interview for the analyst role?", kind="logistics"),
        Example("Would it be possible to move our call to 3 pm on Tuesday?", kind="logistics"),
        Example("Are you available at 3 pm instead?", kind="logistics"),
        Example("Who should I ask for at reception, and is there parking near the office?", kind="logistics"),
        Example("Is there anything I should bring?", kind="logistics"),
        Example("How are you? I hope that your week is going well."),
        Example("I look forward to learning more about the role and the team."),
        Example("Thank you for your advice on my career path."),
        Example("May I connect with you here before our interview for the nurse role?"),
        Example("I enjoyed our chat about how your team works."),
        Example("You asked why I left my post, and I wanted to tell you more."),
        Example("How was the conference in Kiel?"),
        Example("Does that work for you and your team?"),
        Example("Could you tell me which entrance I should use?", kind="logistics"),
        Example("Could you talk me through the route from the station?", kind="logistics"),
        Example("The hint that you gave me was a great help, and your advice will be useful."),
        Example("Is there somewhere nearby to lock a bicycle?", kind="logistics"),
        Example("Could you tell me how long I should plan for?", kind="logistics"),
        Example("How early should I be there, and how many people will be on the panel?", kind="logistics"),
        Example("Could we make it an hour later?", kind="logistics"),
        Example("Could you tell me whether the exercise for the role is on paper?", kind="recruiter_question"),
        Example("Could you tell me how the day is structured?", kind="recruiter_question"),
        Example("And who would not want to work under that ceiling?"),
    ),
)
