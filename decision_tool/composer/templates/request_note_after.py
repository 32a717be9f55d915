"""The note on a connection request after the interview: thanks, what stayed with you, stay in touch (B09)."""

from decision_tool.composer.model import Kind, Part, Use, Wording

KIND = Kind(
    id="request_note_after",
    label="Connection request afterwards",
    headline="A short note that goes with your request to connect, now that you have met.",
    remark="LinkedIn shows this note with your request. The most careful wait until the decision is made.",
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
            "What you talked about: complete “I enjoyed …”",
            "The moment of the interview that stayed with you. Say it so that it follows “I enjoyed”.",
        ),
        Use("shared_connection"),
        Use("achievement", help="Said only if there is nothing else to remember you by."),
        Use("your_name", help="LinkedIn shows it beside the note, so the note says it only where it fits."),
        Use("tone"),
    ),
    needs=(("interviewer_name",), ("role", "company")),
    values=(("achievement", -5), ("your_name", 12), ("interview_date", 50)),
    parts=(
        Part(
            "greeting",
            0,
            True,
            (Wording("Dear {greeted},", 0, "formal"), Wording("Hi {greeted},", 0, "friendly")),
        ),
        Part(
            "gratitude",
            0,
            True,
            (
                Wording("thank you for our conversation about {post}{if_date}.", 1, "formal"),
                Wording("thank you for discussing {post}{if_date}.", 0, "formal"),
                Wording("thank you for making time to talk about {post}{if_date}.", 1, "friendly"),
                Wording("thank you for our talk about {post}{if_date}.", 0, "friendly"),
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
                Wording("I am the candidate who {achievement}.", 0, "formal"),
                Wording("I’m the candidate who {achievement}.", 0, "friendly"),
            ),
        ),
        Part(
            "enthusiasm",
            0,
            True,
            (
                Wording("It would be a pleasure to stay in touch.", 1, "formal"),
                Wording("I hope to stay in touch.", 0, "formal"),
                Wording("I’d be happy to stay in touch, whatever comes of it.", 1, "friendly"),
                Wording("I’d be glad to stay in touch.", 0, "friendly"),
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
