"""The thank-you after the interview, on LinkedIn: thanks, one detail, and interest (A09, A10)."""

from decision_tool.composer.model import Kind, Part, Use, say

USES = (
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
    Use("background"),
    Use("achievement", help="We use it if you haven’t filled in another detail."),
    Use("your_name"),
    Use("contact_details"),
    Use("tone"),
)

PARTS = (
    Part(
        "greeting",
        True,
        (say("Dear {greeted},", tone="formal"), say("Hello {greeted},", "Hi {greeted},", tone="friendly")),
    ),
    Part(
        "gratitude",
        True,
        (
            say(
                "Thank you for meeting with me about {post}{if_date}.",
                "Thank you for making the time to interview me for {post}{if_date}.",
                "Thank you for interviewing me for {post}{if_date}.",
            ),
        ),
    ),
    Part(
        "personal",
        False,
        (
            say("I particularly enjoyed {personal_fact}.", "I enjoyed {personal_fact}.", worth=1, tone="formal"),
            say("I really enjoyed {personal_fact}.", "I enjoyed {personal_fact}.", worth=1, tone="friendly"),
            say(
                "I particularly enjoyed {personal_fact}, and I was glad to see that we both know {shared_connection}.",
                worth=1,
                tone="formal",
            ),
            say(
                "I really enjoyed {personal_fact}, and it was nice to find out we both know {shared_connection}.",
                worth=1,
                tone="friendly",
            ),
            say("{personal_fact_clause}. I was also glad to see we both know {shared_connection}.", worth=1),
            say("{personal_fact_clause}."),
            say("I was glad to see we both know {shared_connection}."),
            say("I {achievement}, and what I learned would help me in this role."),
        ),
    ),
    Part(
        "enthusiasm",
        True,
        (
            say(
                "After our conversation, I’m even more interested in the role.",
                "I came away even more interested in the role.",
                "I left our conversation even more excited about the role.",
                worth=1,
            ),
            say("I’m very interested in the role."),
        ),
    ),
    Part(
        "qualifications",
        False,
        (
            say("I’d be glad to bring {background} to the team.", "I’d love to bring {background} to your team."),
            say(
                "{background_clause}, and I’d be glad to put that to work on your team.",
                "{background_clause}, and I’d welcome the chance to put that to work for you.",
                tone="formal",
            ),
            say(
                "{background_clause}, and I’d be glad to put that to work on your team.",
                "{background_clause}, and I’d love to put that to work on your team.",
                tone="friendly",
            ),
        ),
    ),
    Part(
        "closing",
        True,
        (
            say(
                "With thanks,\n{your_name}\n{contact_details}",
                "Kind regards,\n{your_name}\n{contact_details}",
                tone="formal",
            ),
            say("With thanks,\n{your_name}", "Kind regards,\n{your_name}", tone="formal"),
            say(
                "Thank you again,\n{your_name}\n{contact_details}",
                "Best,\n{your_name}\n{contact_details}",
                tone="friendly",
            ),
            say("Thank you again,\n{your_name}", "Best,\n{your_name}", tone="friendly"),
        ),
    ),
)

PLANS = (
    "greeting | gratitude personal | enthusiasm qualifications | closing",
    "greeting | gratitude enthusiasm | personal qualifications | closing",
    "greeting | gratitude personal | qualifications enthusiasm | closing",
)

KIND = Kind(
    id="thank_you",
    label="Thank-you message on LinkedIn",
    headline="One brief thank-you message to the person who interviewed you.",
    remark="If you can’t message them on LinkedIn, send your thanks by email or through the recruiter.",
    to="interviewer",
    moment="after",
    limit="",
    words=120,
    gap="\n\n",
    uses=USES,
    needs=(("interviewer_name",), ("role", "company"), ("your_name",)),
    unique=("personal_fact", "shared_connection", "achievement"),
    values=(("achievement", -5),),
    sources=("A09",),
    plans=PLANS,
    parts=PARTS,
    subjects=(say("Thank you for the interview{if_date}"), say("Thank you for the interview")),
)
