"""The thank-you through whoever scheduled the interview, if you can't reach the interviewer directly (A09)."""

from decision_tool.composer.model import Kind, Part, Use, say

KIND = Kind(
    id="recruiter_thanks",
    label="Thank-you through the recruiter",
    headline="One brief thank-you to the recruiter, with a line to pass on to the interviewer.",
    remark="Send this by email, in the thread you already have.",
    to="recruiter",
    moment="after",
    limit="",
    words=120,
    gap="\n\n",
    uses=(
        Use("recruiter_name"),
        Use("salutation"),
        Use("interviewer_name", help="The person you’d like the recruiter to thank for you."),
        Use("role"),
        Use("company"),
        Use("interview_date"),
        Use(
            "personal_fact",
            "What you talked about in the interview. Finish this sentence: “I enjoyed …”",
            "Something you remember from the interview. Start with what comes after “I enjoyed.”",
            "hearing how they train new drivers",
        ),
        Use("background"),
        Use("your_name"),
        Use("contact_details"),
        Use("tone"),
    ),
    needs=(("role", "company"), ("your_name",)),
    email=True,
    plans=(
        "greeting | gratitude personal | enthusiasm qualifications | closing",
        "greeting | gratitude enthusiasm | personal qualifications | closing",
    ),
    parts=(
        Part(
            "greeting",
            True,
            (say("Dear {greeted},", tone="formal"), say("Hi {greeted},", tone="friendly"), say("Hello,")),
        ),
        Part(
            "gratitude",
            True,
            (
                say(
                    "Thank you for arranging my interview for {post}{if_date}. "
                    "Could you please pass my thanks on to {interviewer_name}?",
                    "Thank you for setting up my interview for {post}{if_date}. "
                    "I’d be grateful if you could pass my thanks on to {interviewer_name}.",
                ),
                say(
                    "Thank you for arranging my interview for {post}{if_date}.",
                    "Thank you for setting up my interview for {post}{if_date}.",
                ),
            ),
        ),
        Part(
            "personal",
            False,
            (
                say("I enjoyed {personal_fact}.", "I especially enjoyed {personal_fact}."),
                say("{personal_fact_clause}."),
            ),
        ),
        Part(
            "enthusiasm",
            True,
            (
                say(
                    "The conversation left me even more interested in the role.",
                    "I came away even more interested in the role.",
                    worth=1,
                ),
                say("I’m very interested in the role."),
            ),
        ),
        Part(
            "qualifications",
            False,
            (
                say("I’d be glad to bring {background} to the team."),
                say("{background_clause}, and I’d be glad to put that to work on the team."),
            ),
        ),
        Part(
            "closing",
            True,
            (
                say("With many thanks,\n{your_name}\n{contact_details}", tone="formal"),
                say("With many thanks,\n{your_name}", tone="formal"),
                say(
                    "Thank you again,\n{your_name}\n{contact_details}",
                    "Best,\n{your_name}\n{contact_details}",
                    tone="friendly",
                ),
                say("Thank you again,\n{your_name}", "Best,\n{your_name}", tone="friendly"),
            ),
        ),
    ),
    subjects=(
        say("Thank you for arranging my interview{if_date}"),
        say("Thank you for arranging my interview"),
    ),
)
