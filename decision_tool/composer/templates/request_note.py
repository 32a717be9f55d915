"""The note on a connection request before the interview: two or three sentences in 200 characters (B10)."""

from decision_tool.composer.model import Kind, Part, Use, Wording

KIND = Kind(
    id="request_note",
    label="Connection request",
    headline="A short note that goes with your request to connect, before the interview.",
    remark="LinkedIn shows this note with your request. It is the one thing that reaches a stranger.",
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
        Use("your_name", help="LinkedIn shows it beside the note, so the note says it only where it fits."),
        Use("tone"),
    ),
    needs=(("interviewer_name",), ("role", "company"), ("interview_date",)),
    values=(("background", 14), ("achievement", 16), ("your_name", 12)),
    sources=("B10",),
    parts=(
        Part(
            "greeting",
            0,
            True,
            (Wording("Dear {greeted},", 0, "formal"), Wording("Hi {greeted},", 0, "friendly")),
        ),
        Part(
            "introduction",
            0,
            True,
            (
                Wording("I am looking forward to our interview for {post} {when}.", 2, "formal"),
                Wording("I look forward to our interview for {post} {when}.", 0, "formal"),
                Wording("I’m looking forward to our conversation about {post} {when}.", 2, "friendly"),
                Wording("I look forward to our talk about {post} {when}.", 0, "friendly"),
            ),
        ),
        Part(
            "personal",
            0,
            False,
            (
                Wording("I appreciated {personal_fact}, and we both know {shared_connection}.", 1, "formal"),
                Wording("I appreciated {personal_fact}.", 0, "formal"),
                Wording("I enjoyed {personal_fact}, and we both know {shared_connection}.", 1, "friendly"),
                Wording("I enjoyed {personal_fact}.", 0, "friendly"),
                Wording("{personal_fact_clause}, and we both know {shared_connection}.", 1),
                Wording("{personal_fact_clause}."),
                Wording("We both know {shared_connection}."),
            ),
        ),
        Part(
            "qualifications",
            0,
            False,
            (
                Wording("I {achievement}, and I bring {background}.", 1),
                Wording("I bring {background}."),
                Wording("{background_clause}. I {achievement}.", 1),
                Wording("{background_clause}."),
                Wording("I {achievement}."),
            ),
        ),
        Part(
            "enthusiasm",
            0,
            False,
            (
                Wording("It would be a pleasure to connect.", 19, "formal"),
                Wording("I would be glad to connect.", 18, "formal"),
                Wording("I’d be glad to connect before we talk.", 19, "friendly"),
                Wording("I’d be glad to connect.", 18, "friendly"),
            ),
        ),
        Part(
            "gratitude",
            0,
            False,
            (
                Wording("Thank you for your time.", 5, "formal"),
                Wording("Thank you for making time.", 5, "friendly"),
            ),
        ),
        Part(
            "closing",
            1,
            False,
            (
                Wording("Kind regards, {your_name}", 1, "formal"),
                Wording("Best wishes, {your_name}", 1, "friendly"),
                Wording("{your_name}"),
            ),
        ),
    ),
)
