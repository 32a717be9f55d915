"""The note on a connection request before the interview: two or three sentences in 200 characters (B10)."""

from decision_tool.composer.model import Kind, Part, Use, say

KIND = Kind(
    id="request_note",
    label="Connection request",
    headline="A short message that goes with your connection request, before the interview.",
    remark="LinkedIn shows this message with your request. It’s usually all you can send a stranger.",
    to="interviewer",
    moment="before",
    limit="L01",
    words=0,
    gap="\n",
    uses=(
        Use("interviewer_name"),
        Use("salutation"),
        Use("interviewer_title"),
        Use("role"),
        Use("company"),
        Use("interview_date"),
        Use("interview_time"),
        Use("personal_fact"),
        Use("shared_connection"),
        Use("achievement"),
        Use("background"),
        Use("your_name", help="LinkedIn shows your name next to your message, so we add it only if there’s room."),
        Use("tone"),
    ),
    needs=(("interviewer_name",), ("role", "company"), ("interview_date",)),
    unique=("personal_fact", "shared_connection", "achievement"),
    values=(("background", 14), ("achievement", 16), ("your_name", 12)),
    sources=("B10",),
    plans=(
        "greeting | introduction personal qualifications enthusiasm gratitude | closing",
        "greeting | personal qualifications introduction enthusiasm gratitude | closing",
        "greeting | introduction personal qualifications gratitude enthusiasm | closing",
    ),
    parts=(
        Part("greeting", True, (say("Dear {greeted},", tone="formal"), say("Hi {greeted},", tone="friendly"))),
        Part(
            "introduction",
            True,
            (
                say(
                    "I’m looking forward to our interview for {post} {when}.",
                    "I’m interviewing with you for {post} {when}.",
                    "We’re meeting {when_mid} to talk about {post}.",
                    worth=2,
                ),
                say("I look forward to our interview for {post} {when}.", "I’m interviewing for {post} {when}."),
            ),
        ),
        Part(
            "personal",
            False,
            (
                say("I enjoyed {personal_fact}. I also see we both know {shared_connection}.", worth=2),
                say("I enjoyed {personal_fact}. We both know {shared_connection}.", worth=1),
                say("I enjoyed {personal_fact}."),
                say("{personal_fact_clause}. I also see we both know {shared_connection}.", worth=2),
                say("{personal_fact_clause}. We both know {shared_connection}.", worth=1),
                say("{personal_fact_clause}."),
                say("I see we both know {shared_connection}.", worth=1),
                say("We both know {shared_connection}."),
            ),
        ),
        Part(
            "qualifications",
            False,
            (
                say("A bit about me: I {achievement}, and I’d bring {background}.", worth=1),
                say("I’d bring {background}."),
                say(
                    "A bit about me: {background_clause}, and I {achievement}.",
                    "{background_clause}, and I {achievement}.",
                    worth=1,
                ),
                say("{background_clause}."),
                say("A bit about me: I {achievement}."),
            ),
        ),
        Part(
            "enthusiasm",
            True,
            (
                say("I’d welcome the chance to connect.", "I’d be glad to connect before we meet.", worth=31),
                say("I’d be glad to connect.", "I’d like to connect.", worth=30),
            ),
        ),
        Part("gratitude", False, (say("Thank you for your time.", "Thank you for making the time.", worth=5),)),
        Part(
            "closing",
            False,
            (
                say("Kind regards, {your_name}", worth=1, tone="formal"),
                say("Best, {your_name}", worth=1, tone="friendly"),
                say("{your_name}"),
            ),
        ),
    ),
)
