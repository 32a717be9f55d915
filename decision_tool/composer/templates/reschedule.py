"""The request for another time, or a notice of running late, to whoever scheduled the interview (A07)."""

from decision_tool.composer.model import Kind, Part, Use, say

LATE = ("late", "running_late")

KIND = Kind(
    id="reschedule",
    label="Reschedule the interview",
    headline="One short message that asks whoever scheduled the interview for another time.",
    remark="If the interview is today, call first. Then send this by email.",
    to="recruiter",
    moment="before",
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
        Use("interview_time"),
        Use("reschedule_reason"),
        Use("new_time"),
        Use("your_name"),
        Use("contact_details"),
        Use("tone"),
    ),
    needs=(("role", "company"), ("your_name",)),
    email=True,
    sources=("A07",),
    plans=("greeting | introduction reason change | gratitude enthusiasm | closing",),
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
                say("I’m sorry, but I’m running late for my interview{if_with} for {post}{if_when}.", topics=("late",)),
                say(
                    "I’m sorry. {reschedule_reason_clause} for my interview{if_with} for {post}{if_when}.",
                    topics=("running_late",),
                ),
                say(
                    "I’m sorry, but because of {reschedule_reason}, I’m running late for my "
                    "interview{if_with} for {post}{if_when}.",
                    worth=1,
                    topics=("late",),
                ),
                say(
                    "I’m sorry, but because of {reschedule_reason}, I need to move my interview{if_with} for "
                    "{post}{if_when}.",
                    worth=1,
                    topics=("another_time",),
                ),
                say(
                    "I’m sorry, but I need to move my interview{if_with} for {post}{if_when}.",
                    "I apologize, but I need to reschedule my interview{if_with} for {post}{if_when}.",
                    topics=("another_time",),
                ),
            ),
        ),
        Part("reason", False, (say("{reschedule_reason_clause}.", topics=("late", "another_time")),)),
        Part(
            "change",
            True,
            (
                say("Would {new_time} still work?", "Would {new_time} work instead?", topics=LATE),
                say("Could we start a little later?", "Is a slightly later start still possible?", topics=LATE),
                say(
                    "Would {new_time} work instead?",
                    "Would {new_time} be possible instead?",
                    topics=("another_time",),
                ),
                say("Could we find another time?", "Could we find a new time?", topics=("another_time",)),
            ),
        ),
        Part("gratitude", True, (say("Thank you for your understanding.", "Thank you for your help with this."),)),
        Part(
            "enthusiasm",
            False,
            (
                say(
                    "I’m still very interested in the role.",
                    "I’m very much looking forward to the interview.",
                    worth=3,
                    topics=("another_time",),
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
    subjects=(
        say("Running late for my interview{if_when}", topics=LATE),
        say("Running late for my interview", topics=LATE),
        say("Request to reschedule my interview{if_when}", topics=("another_time",)),
        say("Request to reschedule my interview", topics=("another_time",)),
    ),
)
