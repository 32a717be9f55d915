"""The practical question to the interviewer, about the time, place, contact person, or link (A07)."""

from decision_tool.composer.model import Kind, Part, Use, say

KIND = Kind(
    id="logistics",
    label="Practical question",
    headline="One short question about the time, the place, the link, or who to ask for.",
    remark="A connection request isn’t the place for a question. If you can’t message them, ask the recruiter.",
    to="interviewer",
    moment="before",
    limit="",
    words=120,
    gap="\n\n",
    uses=(
        Use("interviewer_name"),
        Use("salutation"),
        Use("interviewer_title"),
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
    needs=(
        ("interviewer_name",),
        ("role", "company"),
        ("logistics_question", "logistics_topic"),
        ("your_name",),
    ),
    sources=("A07",),
    plans=(
        "greeting | introduction | logistics gratitude | closing",
        "greeting | introduction logistics | gratitude | closing",
    ),
    parts=(
        Part("greeting", True, (say("Dear {greeted},", tone="formal"), say("Hello {greeted},", tone="friendly"))),
        Part(
            "introduction",
            True,
            (
                say(
                    "I’m looking forward to our interview for {post}{if_when}.",
                    "I’m interviewing with you for {post}{if_when}, and I have one quick question.",
                    "I’m getting ready for our interview for {post}{if_when}.",
                ),
                say(
                    "I’m looking forward to our interview for {post}{if_date}.",
                    "I’m getting ready for our interview for {post}{if_date}.",
                    worth=10,
                    topics=("time",),
                ),
            ),
        ),
        Part(
            "logistics",
            True,
            (
                say(
                    "Could you please confirm that {interview_time} is still correct?",
                    tone="formal",
                    topics=("time",),
                ),
                say("Could you please tell me what time we start?", tone="formal", topics=("time",)),
                say(
                    "Could you please send me the address for the interview?",
                    tone="formal",
                    topics=("place",),
                ),
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
                say("Is {interview_time} still good?", tone="friendly", topics=("time",)),
                say("Could you tell me what time we start?", tone="friendly", topics=("time",)),
                say("Could you send me the address for the interview?", tone="friendly", topics=("place",)),
                say("Could you tell me who to ask for when I arrive?", tone="friendly", topics=("contact_person",)),
                say("Could you send me the video link?", tone="friendly", topics=("video_link",)),
                say("{logistics_question}", topics=("own",)),
            ),
        ),
        Part("gratitude", True, (say("Thank you for your help.", "I appreciate your help."),)),
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
    subjects=(say("Question about our interview {when}"), say("Question about our interview")),
)
