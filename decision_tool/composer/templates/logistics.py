"""The practical question to the interviewer: one question about time, place, contact person or link (A07)."""

from decision_tool.composer.model import Kind, Part, Use, Wording

KIND = Kind(
    id="logistics",
    label="Practical question",
    headline="One short question about the time, the place, whom to ask for, or the link.",
    remark="A connection request is no place for a question. If no message is possible, ask the recruiter.",
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
        Use("personal_fact"),
        Use("shared_connection"),
        Use("achievement", help="Said only if there is nothing else that shows who is asking."),
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
    values=(("achievement", -5),),
    sources=("A07",),
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
                Wording("I look forward to our interview for {post}{if_when}.", 0, "formal"),
                Wording("I’m looking forward to our interview for {post}{if_when}.", 0, "friendly"),
            ),
        ),
        Part(
            "personal",
            1,
            False,
            (
                Wording("I appreciated {personal_fact}, and we both know {shared_connection}.", 1, "formal"),
                Wording("I appreciated {personal_fact}.", 0, "formal"),
                Wording("I enjoyed {personal_fact}, and we both know {shared_connection}.", 1, "friendly"),
                Wording("I enjoyed {personal_fact}.", 0, "friendly"),
                Wording("{personal_fact_clause}, and we both know {shared_connection}.", 1),
                Wording("{personal_fact_clause}."),
                Wording("We both know {shared_connection}."),
                Wording("To help you place me, I am the candidate who {achievement}.", 0, "formal"),
                Wording("To help you place me, I’m the candidate who {achievement}.", 0, "friendly"),
            ),
        ),
        Part(
            "logistics",
            2,
            True,
            (
                Wording(
                    "May I check that {interview_time} is still the right time?", 0, "formal", "", ("time",)
                ),
                Wording("May I ask at what time we start?", 0, "formal", "", ("time",)),
                Wording("May I ask to which address I should come?", 0, "formal", "", ("place",)),
                Wording(
                    "May I ask whom I should ask for when I arrive?", 0, "formal", "", ("contact_person",)
                ),
                Wording("May I ask you for the video link?", 0, "formal", "", ("video_link",)),
                Wording("I have one practical question. {logistics_question}", 2, "formal", "", ("own",)),
                Wording("Could I check that {interview_time} is still right?", 0, "friendly", "", ("time",)),
                Wording("Could you tell me what time we start?", 0, "friendly", "", ("time",)),
                Wording("Could you tell me which address I should come to?", 0, "friendly", "", ("place",)),
                Wording(
                    "Could you tell me who to ask for when I arrive?", 0, "friendly", "", ("contact_person",)
                ),
                Wording("Could you send me the video link?", 0, "friendly", "", ("video_link",)),
                Wording("One practical question from me. {logistics_question}", 2, "friendly", "", ("own",)),
                Wording("{logistics_question}", 0, "", "", ("own",)),
            ),
        ),
        Part(
            "gratitude",
            2,
            True,
            (
                Wording("Thank you for your help.", 0, "formal"),
                Wording("Thank you, and until then.", 1, "friendly", "before"),
                Wording("Thank you for your help.", 0, "friendly"),
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
        Wording("A practical question about our interview {when}"),
        Wording("A practical question about our interview"),
    ),
)
