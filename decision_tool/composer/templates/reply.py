"""The reply when they answered: thanks, one warm line, and nothing new to deal with (A22)."""

from decision_tool.composer.model import Kind, Part, Use, Wording

KIND = Kind(
    id="reply",
    label="Reply to their answer",
    headline="Two or three lines in the thread where they wrote back to you.",
    remark="Answer in the thread where they wrote to you, and only once.",
    to="interviewer",
    moment="either",
    limit="",
    words=80,
    gap="\n\n",
    uses=(
        Use("interviewer_name"),
        Use("salutation"),
        Use("interviewer_title"),
        Use("role"),
        Use("company"),
        Use("interview_date"),
        Use("interview_time"),
        Use(
            "personal_fact",
            "Something from their answer: complete “I enjoyed …”",
            "What they told you, or what you saw of theirs. Say it so that it follows “I enjoyed”.",
        ),
        Use("shared_connection"),
        Use("achievement", help="Said only if there is nothing else to answer with."),
        Use("your_name"),
        Use("tone"),
    ),
    needs=(("interviewer_name",),),
    values=(("achievement", -5), ("role", 10), ("company", 6)),
    parts=(
        Part(
            "greeting",
            0,
            True,
            (Wording("Dear {greeted},", 0, "formal"), Wording("Hi {greeted},", 0, "friendly")),
        ),
        Part(
            "gratitude",
            1,
            True,
            (
                Wording("Thank you for your reply.", 0, "formal"),
                Wording("Thank you for writing back.", 0, "friendly"),
            ),
        ),
        Part(
            "personal",
            1,
            False,
            (
                Wording(
                    "I appreciated {personal_fact}, and I am glad that we both know {shared_connection}.",
                    1,
                    "formal",
                ),
                Wording("I appreciated {personal_fact}.", 0, "formal"),
                Wording("{personal_fact_clause}, and we both know {shared_connection}.", 1),
                Wording("{personal_fact_clause}."),
                Wording("I am glad that we both know {shared_connection}.", 0, "formal"),
                Wording("I enjoyed {personal_fact}, and I’m glad we both know {shared_connection}.", 1, "friendly"),
                Wording("I enjoyed {personal_fact}.", 0, "friendly"),
                Wording("I’m glad we both know {shared_connection}.", 0, "friendly"),
                Wording("It would be a pleasure to tell you how I {achievement}.", 0, "formal"),
                Wording("I’d enjoy telling you how I {achievement}.", 0, "friendly"),
            ),
        ),
        Part(
            "enthusiasm",
            1,
            False,
            (
                Wording("I look forward to our interview for {post} {when}.", 4, "formal", "before"),
                Wording("I look forward to our interview {when}.", 4, "formal", "before"),
                Wording("It was a pleasure to speak with you about {post}{if_date}.", 4, "formal", "after"),
                Wording("It was a pleasure to speak with you{if_date}.", 4, "formal", "after"),
                Wording("I’m looking forward to talking about {post} {when}.", 4, "friendly", "before"),
                Wording("I’m looking forward to talking {when}.", 4, "friendly", "before"),
                Wording("It was good to talk with you about {post}{if_date}.", 4, "friendly", "after"),
                Wording("It was good to talk with you{if_date}.", 4, "friendly", "after"),
            ),
        ),
        Part(
            "closing",
            2,
            False,
            (
                Wording("Kind regards,\n{your_name}", 0, "formal"),
                Wording("Best wishes,\n{your_name}", 0, "friendly"),
            ),
        ),
    ),
)
