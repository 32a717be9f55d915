"""The request for feedback after a rejection, sent once to whoever told you; it doesn't argue (A31)."""

from decision_tool.composer.model import Kind, Part, Use, say

KIND = Kind(
    id="feedback_request",
    label="Request for feedback",
    headline="One short request for feedback, sent to whoever gave you the news.",
    remark="Ask once, by email, in the thread you already have. If you don’t hear back, let it go.",
    to="recruiter",
    moment="after",
    limit="",
    words=120,
    gap="\n\n",
    uses=(
        Use("recruiter_name", help="The person who told you the decision."),
        Use("salutation"),
        Use("role"),
        Use("company"),
        Use("interview_date"),
        Use("your_name"),
        Use("contact_details"),
        Use("tone"),
    ),
    needs=(("role", "company"), ("your_name",)),
    email=True,
    sources=("A31",),
    plans=("greeting | introduction ask | gratitude | closing", "greeting | introduction | ask gratitude | closing"),
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
                    "Thank you for letting me know your decision on {post}.",
                    "Thank you for letting me know the decision about {post}.",
                ),
            ),
        ),
        Part(
            "ask",
            True,
            (
                say(
                    "Could you share one thing I could have done better in my interview{if_date}?",
                    "Would you be willing to share any feedback from my interview{if_date}?",
                    worth=1,
                ),
                say("Could you share one thing I could do better next time?"),
            ),
        ),
        Part(
            "gratitude",
            True,
            (
                say(
                    "Even a sentence or two would help. Thank you.",
                    "Even one sentence would be a real help. Thank you.",
                ),
            ),
        ),
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
    subjects=(say("Request for feedback on my interview{if_date}"), say("Request for feedback on my interview")),
)
