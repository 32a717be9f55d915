"""The note on a connection request after the interview: thanks, one detail, and staying in touch (B09)."""

from decision_tool.composer.model import Kind, Part, Use, say

KIND = Kind(
    id="request_note_after",
    label="Connection request after the interview",
    headline="A short message that goes with your connection request, now that you’ve met.",
    remark="LinkedIn shows this message with your request. To be extra careful, wait until there’s a decision.",
    to="interviewer",
    moment="after",
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
        Use(
            "personal_fact",
            "What you talked about. Finish this sentence: “I enjoyed …”",
            "Something you remember from the interview. Start with what comes after “I enjoyed.”",
            "hearing how you train new drivers",
        ),
        Use("shared_connection"),
        Use("achievement", help="We use it if you haven’t filled in another detail."),
        Use("your_name", help="LinkedIn shows your name next to your message, so we add it only if there’s room."),
        Use("tone"),
    ),
    needs=(("interviewer_name",), ("role", "company")),
    unique=("personal_fact", "shared_connection", "achievement"),
    values=(("achievement", -5), ("your_name", 12), ("interview_date", 50)),
    plans=(
        "greeting | gratitude personal enthusiasm | closing",
        "greeting | personal gratitude enthusiasm | closing",
    ),
    parts=(
        Part("greeting", True, (say("Dear {greeted},", tone="formal"), say("Hi {greeted},", tone="friendly"))),
        Part(
            "gratitude",
            True,
            (
                say(
                    "Thank you for meeting with me about {post}{if_date}.",
                    "Thank you for interviewing me for {post}{if_date}.",
                    "Thank you for making the time to interview me for {post}{if_date}.",
                    worth=1,
                ),
                say("Thank you for meeting with me about {post}{if_date}."),
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
                say("I was glad to see we both know {shared_connection}.", worth=1),
                say("We both know {shared_connection}."),
                say("I’m the candidate who {achievement}."),
            ),
        ),
        Part(
            "enthusiasm",
            True,
            (
                say(
                    "I’d be glad to stay in touch.",
                    "I’d be happy to stay in touch.",
                    "I’d be glad to connect here.",
                    worth=1,
                ),
                say("I’d like to stay in touch.", "I hope to stay in touch."),
            ),
        ),
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
