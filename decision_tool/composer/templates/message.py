"""The message before the interview: who you are, what you bring, what you look forward to (A04, A14)."""

from decision_tool.composer.model import Kind, Part, Use, Wording

KIND = Kind(
    id="message",
    label="Message before the interview",
    headline="One brief note that introduces you, to someone LinkedIn lets you write to.",
    remark="LinkedIn carries this to connections and a few others. A stranger can only get a request.",
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
        Use("personal_fact"),
        Use("shared_connection"),
        Use("background"),
        Use("achievement"),
        Use("your_name"),
        Use("contact_details"),
        Use("tone"),
    ),
    needs=(
        ("interviewer_name",),
        ("role", "company"),
        ("interview_date",),
        ("background", "achievement"),
        ("your_name",),
    ),
    sources=("A02", "A04", "A14"),
    parts=(
        Part(
            "greeting",
            0,
            True,
            (Wording("Dear {greeted},", 0, "formal"), Wording("Hello {greeted},", 0, "friendly")),
        ),
        Part(
            "introduction",
            1,
            True,
            (
                Wording("My name is {your_name}, and I am interviewing with you for {post} {when}.", 0, "formal"),
                Wording("My name is {your_name}, and we are meeting {when} to talk about {post}.", 0, "friendly"),
            ),
        ),
        Part(
            "gratitude",
            1,
            True,
            (
                Wording("Thank you for making the time to meet.", 1, "formal"),
                Wording("Thank you for your time.", 0, "formal"),
                Wording("Thank you for making the time.", 0, "friendly"),
            ),
        ),
        Part(
            "personal",
            2,
            False,
            (
                Wording(
                    "I appreciated {personal_fact}, and I see that we both know {shared_connection}.",
                    1,
                    "formal",
                ),
                Wording("I appreciated {personal_fact}.", 0, "formal"),
                Wording("{personal_fact_clause}, and we both know {shared_connection}.", 1),
                Wording("{personal_fact_clause}."),
                Wording("I see that we both know {shared_connection}.", 0, "formal"),
                Wording(
                    "I enjoyed {personal_fact}, and it turns out we both know {shared_connection}.",
                    1,
                    "friendly",
                ),
                Wording("I enjoyed {personal_fact}.", 0, "friendly"),
                Wording("It turns out we both know {shared_connection}.", 0, "friendly"),
            ),
        ),
        Part(
            "qualifications",
            2,
            True,
            (
                Wording("I {achievement}, and I would bring {background} to the role.", 1, "formal"),
                Wording("I would bring {background} to the role.", 0, "formal"),
                Wording("I {achievement}, and I’d bring {background} with me.", 1, "friendly"),
                Wording("I’d bring {background} with me.", 0, "friendly"),
                Wording("{background_clause}. I {achievement}.", 1),
                Wording("{background_clause}."),
                Wording("I {achievement}."),
            ),
        ),
        Part(
            "enthusiasm",
            2,
            True,
            (
                Wording("I look forward to our conversation and to hearing more about the work.", 2, "formal"),
                Wording("I look forward to our conversation.", 0, "formal"),
                Wording("I’m looking forward to meeting you and hearing more about the work.", 2, "friendly"),
                Wording("I’m looking forward to meeting you.", 0, "friendly"),
            ),
        ),
        Part(
            "logistics",
            2,
            False,
            (
                Wording("Please let me know if I can send you anything beforehand.", 4, "formal"),
                Wording("If anything would help you beforehand, I’m happy to send it.", 4, "friendly"),
            ),
        ),
        Part(
            "closing",
            3,
            True,
            (
                Wording("Kind regards,\n{your_name}\n{contact_details}", 0, "formal"),
                Wording("Kind regards,\n{your_name}", 0, "formal"),
                Wording("Best wishes,\n{your_name}\n{contact_details}", 0, "friendly"),
                Wording("Best wishes,\n{your_name}", 0, "friendly"),
            ),
        ),
    ),
    subjects=(
        Wording("Our interview {when}: {role}"),
        Wording("Our interview {when}"),
        Wording("Our interview"),
    ),
)
