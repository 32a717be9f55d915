"""The message before the interview: who you are, what you bring, what you look forward to (A04, A14)."""

from decision_tool.composer.model import Kind, Part, Use, say

KIND = Kind(
    id="message",
    label="Message before the interview",
    headline="One brief message to introduce yourself, if LinkedIn lets you message them.",
    remark="LinkedIn lets you message connections and a few others. To someone you don’t know, you can usually send "
    "only a request.",
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
    unique=("personal_fact", "shared_connection", "achievement"),
    sources=("A02", "A04", "A14"),
    plans=(
        "greeting | introduction gratitude | personal qualifications enthusiasm logistics | closing",
        "greeting | personal introduction | qualifications gratitude enthusiasm logistics | closing",
        "greeting | introduction gratitude personal | qualifications enthusiasm logistics | closing",
        "greeting | introduction personal | qualifications enthusiasm gratitude logistics | closing",
        "greeting | introduction qualifications | personal gratitude enthusiasm logistics | closing",
    ),
    parts=(
        Part("greeting", True, (say("Dear {greeted},", tone="formal"), say("Hello {greeted},", tone="friendly"))),
        Part(
            "introduction",
            True,
            (
                say(
                    "I’m interviewing with you for {post} {when}.",
                    "I’ll be interviewing with you for {post} {when}.",
                    "I’ll be speaking with you {when_mid} about {post}.",
                    "We’re meeting {when_mid} to talk about {post}.",
                    worth=2,
                ),
                say("I’m interviewing with you for {post} {when}."),
            ),
        ),
        Part(
            "gratitude",
            True,
            (
                say(
                    "Thank you for taking the time to meet.",
                    "Thank you for making time for the interview.",
                    "Thank you for the opportunity to interview.",
                    worth=1,
                ),
                say("Thank you for your time."),
            ),
        ),
        Part(
            "personal",
            False,
            (
                say(
                    "I enjoyed {personal_fact}. I noticed that we both know {shared_connection}.",
                    "I very much enjoyed {personal_fact}. I also see that we both know {shared_connection}.",
                    worth=1,
                    tone="formal",
                ),
                say(
                    "I enjoyed {personal_fact}. I also noticed we both know {shared_connection}.",
                    "I really enjoyed {personal_fact}. I also see we both know {shared_connection}.",
                    worth=1,
                    tone="friendly",
                ),
                say("I enjoyed {personal_fact}.", "I very much enjoyed {personal_fact}.", tone="formal"),
                say("I enjoyed {personal_fact}.", "I really enjoyed {personal_fact}.", tone="friendly"),
                say("{personal_fact_clause}. I also see we both know {shared_connection}.", worth=1),
                say("{personal_fact_clause}."),
                say("I see we both know {shared_connection}.", "I noticed that we both know {shared_connection}."),
            ),
        ),
        Part(
            "qualifications",
            True,
            (
                say(
                    "A little about my background: I {achievement}, and I would bring {background} to the role.",
                    "I {achievement}, and I would bring {background} to the role.",
                    worth=1,
                    tone="formal",
                ),
                say(
                    "A little about me: I {achievement}, and I’d bring {background} to the role.",
                    "A bit about me: I {achievement}, and I’d bring {background} to this role.",
                    worth=1,
                    tone="friendly",
                ),
                say("A little about my background: I {achievement}.", tone="formal"),
                say(
                    "A little about me: I {achievement}.",
                    "A bit about my background: I {achievement}.",
                    tone="friendly",
                ),
                say("I’d bring {background} to the role.", "I’d be glad to bring {background} to the role."),
                say(
                    "A little about my background: {background_clause}, and I {achievement}.",
                    "{background_clause}, and I {achievement}.",
                    worth=1,
                    tone="formal",
                ),
                say(
                    "A bit about me: {background_clause}, and I {achievement}.",
                    "{background_clause}, and I {achievement}.",
                    worth=1,
                    tone="friendly",
                ),
                say("A little about my background: {background_clause}.", "{background_clause}.", tone="formal"),
                say("A bit about me: {background_clause}.", "{background_clause}.", tone="friendly"),
            ),
        ),
        Part(
            "enthusiasm",
            True,
            (
                say(
                    "I look forward to our conversation.", "I’m looking forward to meeting you.", worth=1, tone="formal"
                ),
                say(
                    "I’m looking forward to meeting you.",
                    "I’m looking forward to talking with you.",
                    worth=1,
                    tone="friendly",
                ),
            ),
        ),
        Part(
            "logistics",
            False,
            (
                say("Please let me know if I can send you anything beforehand.", worth=4, tone="formal"),
                say(
                    "If there’s anything you’d like to see beforehand, I’m happy to send it.",
                    "If there’s anything I can send beforehand, just let me know.",
                    worth=4,
                    tone="friendly",
                ),
            ),
        ),
        Part(
            "closing",
            True,
            (
                say(
                    "Kind regards,\n{your_name}\n{contact_details}",
                    "Sincerely,\n{your_name}\n{contact_details}",
                    tone="formal",
                ),
                say("Kind regards,\n{your_name}", "Sincerely,\n{your_name}", tone="formal"),
                say(
                    "Best wishes,\n{your_name}\n{contact_details}",
                    "Best,\n{your_name}\n{contact_details}",
                    tone="friendly",
                ),
                say("Best wishes,\n{your_name}", "Best,\n{your_name}", tone="friendly"),
            ),
        ),
    ),
    subjects=(
        say("Our interview {when} ({title})"),
        say("Our interview {when}"),
        say("Our interview"),
    ),
)
