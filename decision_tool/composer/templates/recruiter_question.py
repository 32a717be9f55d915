"""The practical question to whoever arranged the interview (A07, A46)."""

from ..model import Kind, Part, Use, Wording

KIND = Kind(
    id="recruiter_question",
    label="Practical question to the recruiter",
    headline="One short question to the person who arranged the interview.",
    remark="Send this by e-mail, in the thread you already have.",
    to="recruiter",
    moment="before",
    limit="",
    words=120,
    gap="\n\n",
    uses=(
        Use("recruiter_name"),
        Use("salutation"),
        Use("interviewer_name", help="Said so that the recruiter sees at once which interview you mean."),
        Use("role"),
        Use("company"),
        Use("interview_date"),
        Use("interview_time"),
        Use("logistics_topic"),
        Use("logistics_question"),
        Use(
            "personal_fact",
            "Something from your contact with the recruiter: complete “I enjoyed …”",
            "Your first call, or how they described the team. Say it so that it follows “I enjoyed”.",
        ),
        Use("shared_connection", "Someone you and the recruiter both know"),
        Use("achievement", help="Said only if there is nothing else that shows who is asking."),
        Use("your_name"),
        Use("contact_details"),
        Use("tone"),
    ),
    needs=(("role", "company"), ("logistics_question", "logistics_topic"), ("your_name",)),
    values=(("achievement", -5),),
    parts=(
        Part(
            "greeting",
            0,
            True,
            (
                Wording("Dear {greeted},", 0, "formal"),
                Wording("Hi {greeted},", 0, "friendly"),
                Wording("Hello,"),
            ),
        ),
        Part(
            "introduction",
            1,
            True,
            (
                Wording("Thank you for arranging my interview{if_with} for {post}{if_when}.", 0, "formal"),
                Wording("Thank you for setting up my interview{if_with} for {post}{if_when}.", 0, "friendly"),
            ),
        ),
        Part(
            "personal",
            1,
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
                    "I enjoyed {personal_fact}, and I see we both know {shared_connection}.", 1, "friendly"
                ),
                Wording("I enjoyed {personal_fact}.", 0, "friendly"),
                Wording("I see we both know {shared_connection}.", 0, "friendly"),
                Wording("In case it helps to place me, I am the candidate who {achievement}.", 0, "formal"),
                Wording("In case it helps to place me, I’m the candidate who {achievement}.", 0, "friendly"),
            ),
        ),
        Part(
            "logistics",
            2,
            True,
            (
                Wording(
                    "Could you please confirm that {interview_time} still stands?", 0, "formal", "", ("time",)
                ),
                Wording("Could you please tell me when the interview starts?", 0, "formal", "", ("time",)),
                Wording(
                    "Could you please tell me where the interview takes place?", 0, "formal", "", ("place",)
                ),
                Wording(
                    "Could you please tell me who will receive me?", 0, "formal", "", ("contact_person",)
                ),
                Wording("Could you please send me the video link?", 0, "formal", "", ("video_link",)),
                Wording(
                    "There is one thing I would like to check. {logistics_question}",
                    2,
                    "formal",
                    "",
                    ("own",),
                ),
                Wording("Is {interview_time} still the plan?", 0, "friendly", "", ("time",)),
                Wording("Could you tell me what time it starts?", 0, "friendly", "", ("time",)),
                Wording("Could you tell me where I should go?", 0, "friendly", "", ("place",)),
                Wording(
                    "Could you tell me who I should ask for on arrival?",
                    0,
                    "friendly",
                    "",
                    ("contact_person",),
                ),
                Wording("Could you send me the video link, please?", 0, "friendly", "", ("video_link",)),
                Wording("I have one small question. {logistics_question}", 2, "friendly", "", ("own",)),
                Wording("{logistics_question}", 0, "", "", ("own",)),
            ),
        ),
        Part(
            "gratitude",
            2,
            True,
            (
                Wording("Thank you for your help with this.", 0, "formal"),
                Wording("Thank you for looking into it.", 0, "friendly"),
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
        Wording("My interview {when}: a practical question"),
        Wording("My interview for {post}: a practical question"),
        Wording("My interview: a practical question"),
    ),
)
