"""The reply when they've answered: thanks, one warm line, and nothing new (A22)."""

from decision_tool.composer.model import Kind, Part, Use, say

KIND = Kind(
    id="reply",
    label="Reply to their message",
    headline="A line or two in the thread where they replied.",
    remark="Reply in the same thread, and only once.",
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
            "Something from their message. Finish this sentence: “I enjoyed …”",
            "Something they told you or posted. Start with what comes after “I enjoyed.”",
            "the article you sent me",
        ),
        Use("your_name"),
        Use("tone"),
    ),
    needs=(("interviewer_name",),),
    values=(("role", 10), ("company", 6)),
    plans=("greeting | gratitude personal enthusiasm | closing",),
    parts=(
        Part("greeting", True, (say("Dear {greeted},", tone="formal"), say("Hi {greeted},", tone="friendly"))),
        Part(
            "gratitude",
            True,
            (
                say("Thank you for your reply.", "Thank you for your message.", tone="formal"),
                say("Thank you for writing back.", "Thank you for getting back to me.", tone="friendly"),
            ),
        ),
        Part(
            "personal",
            False,
            (
                say("I enjoyed {personal_fact}."),
                say("{personal_fact_clause}."),
            ),
        ),
        Part(
            "enthusiasm",
            False,
            (
                say("I look forward to our interview for {post} {when}.", worth=4, moment="before"),
                say("I look forward to our interview {when}.", worth=4, moment="before"),
                say(
                    "It was a pleasure to speak with you about {post}{if_date}.", worth=4, tone="formal", moment="after"
                ),
                say("It was a pleasure to speak with you{if_date}.", worth=4, tone="formal", moment="after"),
                say("It was good to talk with you about {post}{if_date}.", worth=4, tone="friendly", moment="after"),
                say("It was good to talk with you{if_date}.", worth=4, tone="friendly", moment="after"),
            ),
        ),
        Part(
            "closing",
            False,
            (
                say("Kind regards,\n{your_name}", tone="formal"),
                say("Best wishes,\n{your_name}", "Best,\n{your_name}", tone="friendly"),
            ),
        ),
    ),
)
