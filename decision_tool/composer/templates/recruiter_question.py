"""The question to whoever scheduled the interview or made the offer (A07, A46)."""

from decision_tool.composer.model import Kind, Part, Use, say

ASKED = ("", "time", "place", "contact_person", "video_link", "other", "own")

KIND = Kind(
    id="recruiter_question",
    label="Question for the recruiter",
    headline="One short question for the person who scheduled the interview or made the offer.",
    remark="Send this by email, in the thread you already have.",
    to="recruiter",
    moment="either",
    limit="",
    words=120,
    gap="\n\n",
    uses=(
        Use("recruiter_name"),
        Use("salutation"),
        Use("interviewer_name", help="So the recruiter knows which interview you mean."),
        Use("role"),
        Use("company"),
        Use("interview_date"),
        Use("interview_time"),
        Use("logistics_topic"),
        Use("logistics_question"),
        Use("your_name"),
        Use("contact_details"),
        Use("tone"),
    ),
    needs=(("role", "company"), ("logistics_question", "logistics_topic"), ("your_name",)),
    email=True,
    plans=(
        "greeting | introduction | logistics gratitude | closing",
        "greeting | introduction logistics | gratitude | closing",
    ),
    parts=(
        Part(
            "greeting",
            True,
            (say("Dear {greeted},", tone="formal"), say("Hi {greeted},", tone="friendly"), say("Hello,")),
        ),
        Part(
            "introduction",
            True,
            (
                say("Thank you for offering me {post}.", "Thank you again for offering me {post}.", topics=("offer",)),
                say(
                    "Thank you for arranging my interview{if_with} for {post}{if_when}.",
                    "I’m looking forward to my interview{if_with} for {post}{if_when}.",
                    "I have one question before my interview{if_with} for {post}{if_when}.",
                    moment="before",
                    topics=ASKED,
                ),
                say(
                    "Thank you for arranging my interview{if_with} for {post}{if_date}.",
                    "I’m looking forward to my interview{if_with} for {post}{if_date}.",
                    worth=10,
                    moment="before",
                    topics=("time",),
                ),
                say(
                    "Thank you for arranging my interview{if_with} for {post}.",
                    "Thank you for all your help with my interview{if_with} for {post}.",
                    moment="unknown",
                    topics=ASKED,
                ),
                say(
                    "Thank you again for arranging my interview{if_with} for {post}{if_date}.",
                    "Thank you for all your help with my interview{if_with} for {post}{if_date}.",
                    moment="after",
                    topics=ASKED,
                ),
            ),
        ),
        Part(
            "logistics",
            True,
            (
                say("Could you please confirm that it is still at {interview_time}?", tone="formal", topics=("time",)),
                say("Could you please tell me what time it starts?", tone="formal", topics=("time",)),
                say("Could you please tell me where the interview will be?", tone="formal", topics=("place",)),
                say(
                    "Could you please tell me who I should ask for when I arrive?",
                    tone="formal",
                    topics=("contact_person",),
                ),
                say(
                    "Could you please send me the video link for the interview?",
                    tone="formal",
                    topics=("video_link",),
                ),
                say("Is it still at {interview_time}?", tone="friendly", topics=("time",)),
                say("Could you tell me what time it starts?", tone="friendly", topics=("time",)),
                say("Could you tell me where to go?", tone="friendly", topics=("place",)),
                say("Could you tell me who to ask for when I arrive?", tone="friendly", topics=("contact_person",)),
                say("Could you send me the video link?", tone="friendly", topics=("video_link",)),
                say("{logistics_question}", topics=("own", "offer")),
            ),
        ),
        Part("gratitude", True, (say("Thank you for your help.", "I appreciate your help.", "Thank you very much."),)),
        Part(
            "closing",
            True,
            (
                say("Kind regards,\n{your_name}\n{contact_details}", tone="formal"),
                say("Kind regards,\n{your_name}", tone="formal"),
                say(
                    "Best wishes,\n{your_name}\n{contact_details}",
                    "Best,\n{your_name}\n{contact_details}",
                    tone="friendly",
                ),
                say("Best wishes,\n{your_name}", "Best,\n{your_name}", tone="friendly"),
            ),
        ),
    ),
    subjects=(
        say("Question about my offer", topics=("offer",)),
        say("Question about my interview{if_when}", topics=ASKED),
        say("Question about my interview", topics=ASKED),
    ),
)
