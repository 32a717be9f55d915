"""The thank-you after the interview: thanks, what stayed with you, and interest (A09, A10)."""

from decision_tool.composer.model import Kind, Part, Use, Wording

KIND = Kind(
    id="thank_you",
    label="Thank-you",
    headline="One brief thank-you to the person who interviewed you.",
    remark="If LinkedIn cannot carry it, send your thanks by e-mail or through the recruiter.",
    to="interviewer",
    moment="after",
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
        Use(
            "personal_fact",
            "What you talked about: complete “I enjoyed …”",
            "The moment of the interview that stayed with you. Say it so that it follows “I enjoyed”.",
        ),
        Use("shared_connection"),
        Use("background"),
        Use("achievement", help="Said only if there is nothing else to remember you by."),
        Use("your_name"),
        Use("contact_details"),
        Use("tone"),
    ),
    needs=(("interviewer_name",), ("role", "company"), ("your_name",)),
    values=(("achievement", -5),),
    sources=("A09",),
    parts=(
        Part(
            "greeting",
            0,
            True,
            (Wording("Dear {greeted},", 0, "formal"), Wording("Hello {greeted},", 0, "friendly")),
        ),
        Part(
            "gratitude",
            1,
            True,
            (
                Wording("Thank you for speaking with me about {post}{if_date}.", 0, "formal"),
                Wording("Thank you for talking with me about {post}{if_date}.", 0, "friendly"),
            ),
        ),
        Part(
            "personal",
            1,
            False,
            (
                Wording("I particularly appreciated {personal_fact}.", 1, "formal"),
                Wording("I appreciated {personal_fact}.", 0, "formal"),
                Wording("I really enjoyed {personal_fact}.", 1, "friendly"),
                Wording("I enjoyed {personal_fact}.", 0, "friendly"),
                Wording("{personal_fact_clause}."),
            ),
        ),
        Part(
            "enthusiasm",
            2,
            True,
            (
                Wording("Our conversation confirmed my interest in the role.", 2, "formal"),
                Wording("I remain very interested in the role.", 0, "formal"),
                Wording("Our conversation made me even more interested in the role.", 2, "friendly"),
                Wording("I’m still very interested in the role.", 0, "friendly"),
            ),
        ),
        Part(
            "qualifications",
            2,
            False,
            (
                Wording("It would be a pleasure to bring {background} to your team.", 0, "formal"),
                Wording("I’d be happy to bring {background} to the team.", 0, "friendly"),
                Wording("{background_clause}."),
            ),
        ),
        Part(
            "qualifications",
            2,
            False,
            (
                Wording("I would gladly put to use what I learned when I {achievement}.", 0, "formal"),
                Wording("I’d gladly put to use what I learned when I {achievement}.", 0, "friendly"),
            ),
        ),
        Part(
            "personal",
            2,
            False,
            (
                Wording(
                    "As we both know {shared_connection}, I hope that our paths will cross again.",
                    0,
                    "formal",
                ),
                Wording("We both know {shared_connection}, so I hope our paths cross again.", 0, "friendly"),
            ),
        ),
        Part(
            "closing",
            3,
            True,
            (
                Wording("With thanks and kind regards,\n{your_name}\n{contact_details}", 0, "formal"),
                Wording("With thanks and kind regards,\n{your_name}", 0, "formal"),
                Wording("Many thanks again,\n{your_name}\n{contact_details}", 0, "friendly"),
                Wording("Many thanks again,\n{your_name}", 0, "friendly"),
            ),
        ),
    ),
    subjects=(
        Wording("Thank you for our conversation{if_date}"),
        Wording("Thank you for our conversation"),
    ),
)
