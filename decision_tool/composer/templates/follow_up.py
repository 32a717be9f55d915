"""The one follow-up to the recruiter, after the date they named has passed (A31)."""

from decision_tool.composer.model import Kind, Part, Use, say

KIND = Kind(
    id="follow_up",
    label="Follow-up with the recruiter",
    headline="One short question about the decision, after the date they gave you, or after two weeks.",
    remark="Send this by email, in the thread you already have, and only once.",
    to="recruiter",
    moment="after",
    limit="",
    words=120,
    gap="\n\n",
    uses=(
        Use("recruiter_name"),
        Use("salutation"),
        Use("interviewer_name", help="So the recruiter knows which interview you mean."),
        Use("role"),
        Use("company"),
        Use("interview_date"),
        Use("day_named"),
        Use("your_name"),
        Use("contact_details"),
        Use("tone"),
    ),
    needs=(("role", "company"), ("your_name",)),
    email=True,
    sources=("A31",),
    plans=(
        "greeting | introduction reason | ask enthusiasm gratitude | closing",
        "greeting | introduction enthusiasm | reason ask gratitude | closing",
    ),
    parts=(
        Part(
            "greeting",
            True,
            (say("Dear {greeted},", tone="formal"), say("Hi {greeted},", tone="friendly"), say("Hello,")),
        ),
        Part(
            "introduction",
            True,
            (
                say(
                    "Thank you again for arranging my interview{if_with} for {post}{if_date}.",
                    "I’m writing about my interview{if_with} for {post}{if_date}.",
                    "I interviewed{if_with} for {post}{if_date}, and I appreciated the conversation.",
                ),
            ),
        ),
        Part(
            "reason",
            False,
            (
                say(
                    "You mentioned I might have an answer by {day_named}.",
                    "You mentioned there might be news by {day_named}.",
                ),
            ),
        ),
        Part(
            "enthusiasm",
            True,
            (say("I’m still very interested in the role.", "I remain very interested in the role."),),
        ),
        Part(
            "ask",
            True,
            (
                say(
                    "Is there any update on the decision?",
                    "Could you please let me know where things stand?",
                    tone="formal",
                ),
                say(
                    "Is there any update on the decision?",
                    "Could you let me know where things stand?",
                    tone="friendly",
                ),
            ),
        ),
        Part("gratitude", True, (say("Thank you for your help.", "Thank you very much."),)),
        Part(
            "closing",
            True,
            (
                say("Kind regards,\n{your_name}\n{contact_details}", tone="formal"),
                say("Kind regards,\n{your_name}", tone="formal"),
                say(
                    "Best wishes,\n{your_name}\n{contact_details}",
                    "Best,\n{your_name}\n{contact_details}",
                    tone="friendly",
                ),
                say("Best wishes,\n{your_name}", "Best,\n{your_name}", tone="friendly"),
            ),
        ),
    ),
    subjects=(say("My interview for {post}{if_date}"), say("My interview for {post}")),
)
