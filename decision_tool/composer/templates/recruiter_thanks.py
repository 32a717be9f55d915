"""The thanks that go through the recruiter or coordinator, where LinkedIn cannot carry them (A09)."""

from ..model import Kind, Part, Use, Wording

KIND = Kind(
    id="recruiter_thanks",
    label="Thanks through the recruiter",
    headline="A brief thank-you to the person who arranged the interview, with thanks to pass on.",
    remark="Send this by e-mail, in the thread you already have.",
    to="recruiter",
    moment="after",
    limit="",
    words=120,
    gap="\n\n",
    uses=(
        Use("recruiter_name"),
        Use("salutation"),
        Use("interviewer_name", help="The person your thanks are passed on to."),
        Use("role"),
        Use("company"),
        Use("interview_date"),
        Use(
            "personal_fact",
            "What you talked about in the interview: complete “I enjoyed …”",
            "The moment that stayed with you. Say it so that it follows “I enjoyed”.",
        ),
        Use("shared_connection", "Someone you and the recruiter both know"),
        Use("background"),
        Use("achievement", help="Said only if there is nothing else to remember you by."),
        Use("your_name"),
        Use("contact_details"),
        Use("tone"),
    ),
    needs=(("role", "company"), ("your_name",)),
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
            "gratitude",
            1,
            True,
            (
                Wording("Thank you for arranging the interview for {post}{if_date}.", 0, "formal"),
                Wording("Thank you for organizing the interview for {post}{if_date}.", 0, "friendly"),
            ),
        ),
        Part(
            "gratitude",
            1,
            False,
            (
                Wording(
                    "I would be grateful if you passed my thanks on to {interviewer_name} as well.",
                    0,
                    "formal",
                ),
                Wording("Please pass my thanks on to {interviewer_name} too.", 0, "friendly"),
            ),
        ),
        Part(
            "personal",
            2,
            False,
            (
                Wording("I appreciated {personal_fact}.", 0, "formal"),
                Wording("I enjoyed {personal_fact}.", 0, "friendly"),
                Wording("{personal_fact_clause}."),
            ),
        ),
        Part(
            "personal",
            2,
            False,
            (
                Wording("I was glad to see that we both know {shared_connection}.", 0, "formal"),
                Wording("It was nice to see that we both know {shared_connection}.", 0, "friendly"),
            ),
        ),
        Part(
            "enthusiasm",
            2,
            True,
            (
                Wording("The interview left me all the more interested in the role.", 2, "formal"),
                Wording("I remain very interested in the role.", 0, "formal"),
                Wording("The interview left me even more interested in the role.", 2, "friendly"),
                Wording("I’m still very interested in the role.", 0, "friendly"),
            ),
        ),
        Part(
            "qualifications",
            2,
            False,
            (
                Wording("I would gladly bring {background} to it.", 0, "formal"),
                Wording("I’d gladly bring {background} to it.", 0, "friendly"),
                Wording("{background_clause}."),
            ),
        ),
        Part(
            "qualifications",
            2,
            False,
            (
                Wording("I would build on what I learned when I {achievement}.", 0, "formal"),
                Wording("I’d build on what I learned when I {achievement}.", 0, "friendly"),
            ),
        ),
        Part(
            "closing",
            3,
            True,
            (
                Wording("With many thanks,\n{your_name}\n{contact_details}", 0, "formal"),
                Wording("With many thanks,\n{your_name}", 0, "formal"),
                Wording("Thank you again,\n{your_name}\n{contact_details}", 0, "friendly"),
                Wording("Thank you again,\n{your_name}", 0, "friendly"),
            ),
        ),
    ),
    subjects=(
        Wording("Thank you for arranging my interview{if_date}"),
        Wording("Thank you for arranging my interview"),
    ),
)
