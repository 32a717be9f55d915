"""What helps, and what makes it worse, once something has been sent: the cases, as data."""

from decision_tool.planner import notes, steps
from decision_tool.planner import writing_steps as writing
from decision_tool.planner.model import Advice, Agenda, Case, Day, StepRule
from decision_tool.planner.states import NOT_MET

LEAVE = StepRule(
    "hold",
    "Leave the message as it is",
    "You have written once, and that is enough. Put the time into getting ready.",
    ("A22", "B15"),
    Day("today"),
)
LEAVE_SLIP = LEAVE._replace(
    title="Leave a spelling slip alone",
    text="A message about it would only point to it. Put the time into getting ready.",
    sources=("A22", "A37", "B15"),
)
CORRECT = StepRule(
    "correct",
    "Correct only what misleads",
    "Put a wrong date, time or name right, once and in one short line.",
    ("A08", "A22"),
    Day("today"),
    not_after=(Day("sent", 3), Day("interview", -1)),
    sends_to="interviewer",
    without="It is too late to send a correction. If it still matters, put it right when you speak.",
)
WITHDRAW = StepRule(
    "withdraw",
    "Withdraw a request that is open",
    "They are not told. A new one may be blocked until {unlocked}, and you need none.",
    ("A13", "L08"),
    Day("today"),
)
STOP = LEAVE._replace(
    title="Write nothing more to them",
    text="Send no apology either, because that is one more message. From here on, ask the recruiter.",
    sources=("A13", "A22"),
)
TELL = StepRule(
    "tell",
    "In a formal process, say so",
    "Tell the contact named in the posting in one plain line. Elsewhere, tell it plainly if you are asked.",
    ("A46", "A47", "E19"),
    Day("today"),
    not_after=steps.DAY_BEFORE,
    sends_to="recruiter",
    when=NOT_MET,
)
TELL_AFTER = TELL._replace(not_after=(), when={"interview": ("past",)})

BESIDES = (notes.NOT_SENT_YET, notes.NO_DAY_GIVEN)
PREPARED = Advice("Prepare as you would have without it. The interview weighs far more.", ("A50", "B15"))
THANKED_BY_EMAIL = Advice("After the interview, say thanks once, by e-mail or through the recruiter.", ("E16", "E17"))

CASES = (
    Case(
        "too_long",
        "My message was too long",
        "A long message is easy to forgive. Leave it, and be brief from now on.",
        (
            Advice("Leave it as it is. They can stop reading once they know what they need.", ("A22",)),
            Advice("Keep the next thing short: your answers, and later your thank-you.", ("A04", "A29")),
            PREPARED,
        ),
        (
            Advice("A second message that explains the first one, or sums it up.", ("A22", "A37")),
            Advice("Asking whether they have read it.", ("A26", "A44")),
            Advice("Sending the same words again by e-mail or with a request.", ("A22", "A45")),
        ),
        Agenda((LEAVE, *steps.GET_READY, *steps.THANK_AND_FOLLOW_UP), BESIDES),
    ),
    Case(
        "mistake",
        "There is a mistake in it",
        "Most slips need nothing. Correct only what could mislead them.",
        (
            Advice("Put a wrong date, time or name right once, soon, in one short line.", ("A08", "A22")),
            Advice("Leave a spelling slip alone. A message about it would only point to it.", ("A22", "A37")),
            Advice("Let someone read the next thing you send before it goes out.", ("A08",)),
            PREPARED,
        ),
        (
            Advice("A long apology, or a second correction.", ("A22", "A29")),
            Advice("Sending the whole message again.", ("A22",)),
            Advice(
                "Withdrawing a request to change its note. A new one may be blocked for up to three weeks.",
                ("L08",),
            ),
        ),
        Agenda((LEAVE_SLIP, CORRECT, *steps.GET_READY, *steps.THANK_AND_FOLLOW_UP), BESIDES),
    ),
    Case(
        "no_answer",
        "They have not answered",
        "Silence can mean many things, and most have nothing to do with you.",
        (
            Advice("Do not take it personally. Nobody can know the reason from outside.", ("A34", "B11")),
            Advice("Leave an open request open. LinkedIn itself may remind them by e-mail.", ("B11", "L09")),
            PREPARED,
            THANKED_BY_EMAIL,
        ),
        (
            Advice("A reminder, or a second message.", ("A22", "A31")),
            Advice("A request on top of the message, or a message on top of the request.", ("A22", "B11")),
            Advice("Trying another way in: their e-mail, their phone or a colleague.", ("A45", "A46")),
            Advice("Asking in the interview why they did not answer.", ("B07",)),
        ),
        Agenda(
            (
                LEAVE,
                writing.PENDING_SENT,
                *steps.GET_READY,
                steps.THANK_BY_EMAIL,
                steps.FOLLOW_UP,
                writing.TIDY_SENT,
            ),
            BESIDES,
        ),
    ),
    Case(
        "declined",
        "They turned it down",
        "A no to a request or a message is not a no to you.",
        (
            Advice(
                "Do not take it personally. Some keep contact formal until a decision is made.",
                ("B06", "B11"),
            ),
            Advice("Meet them as warmly as you would have, and do not mention it.", ("B07",)),
            PREPARED,
            THANKED_BY_EMAIL,
        ),
        (
            Advice("A new request.", ("A22", "B11")),
            Advice("A message instead of the request.", ("A22", "B07")),
            Advice("Asking them, or anyone else, for the reason.", ("A44", "B11")),
        ),
        Agenda(
            (
                LEAVE._replace(title="Let the no stand", sources=("A22", "B11")),
                *(*steps.GET_READY, steps.THANK_BY_EMAIL, steps.FOLLOW_UP),
            ),
            BESIDES,
        ),
    ),
    Case(
        "not_allowed",
        "I wrote to someone I was asked not to contact",
        "It has happened, and you can keep it small: stop here, and keep to the rule from now on.",
        (
            Advice("Write nothing more to them, not even an apology.", ("A13", "A22")),
            Advice("Withdraw a request that is still open. They are not told.", ("L08",)),
            Advice("If they answer, tell the recruiter and do as the recruiter says.", ("A13", "A46")),
            Advice(
                "In a formal process, tell the contact named in the posting in one plain line. "
                "Elsewhere, tell it plainly if you are asked.",
                ("A47", "E19"),
            ),
            PREPARED,
        ),
        (
            Advice("An apology to the person: it is one more message.", ("A13", "A22")),
            Advice("Asking them to keep it between the two of you.", ("A47", "B08")),
            Advice("Denying it when you are asked.", ("A47",)),
            Advice("Reaching them another way, or through a colleague.", ("A46", "B08")),
        ),
        Agenda(
            (
                STOP,
                WITHDRAW,
                TELL,
                TELL_AFTER,
                *steps.GET_READY,
                steps.THANK_THROUGH_RECRUITER,
                steps.FOLLOW_UP,
            ),
            BESIDES,
        ),
    ),
)
