"""What helps, and what makes it worse, once something has been sent: the cases, as data."""

from decision_tool.planner import notes, steps
from decision_tool.planner.already_steps import (
    CORRECT,
    LEAVE,
    MATERIAL,
    NOTHING_MORE,
    STOP,
    TAKE_BACK,
    TELL,
    TELL_AFTER,
    WITHDRAW,
)
from decision_tool.planner.model import Advice, Agenda, Case, StepRule

BESIDES = (notes.NOT_SENT_YET, notes.NO_DATE, notes.LONG_PAST)
PREPARED = Advice("Prepare as if it hadn’t happened. The interview counts far more.", ("A50", "B15"))
EDIT = Advice(
    "Sent less than an hour ago? LinkedIn may let you edit or delete it. Hold or hover over the message, and look at "
    "its menu.",
    ("L14",),
)
NO_APOLOGY_TOUR = Advice("A long apology, or a second correction.", ("A22", "A29"))
NO_REPEAT = Advice("Sending the whole message again.", ("A22",))
NO_READ_CHECK = Advice("Asking whether they’ve read it.", ("A26", "A44"))
NO_OTHER_DOOR = Advice("Trying another way in, like their phone, their email, or a colleague.", ("A45", "A46"))


def _agenda(*first: StepRule, thank: StepRule = steps.THANK) -> Agenda:
    """Return the agenda of a case: its first steps, then what every interview needs."""
    return Agenda((*first, *steps.GET_READY, thank, *steps.FOLLOW_UPS), BESIDES, steps.SPARE)


CASES = (
    Case(
        "pay",
        "I asked about pay or benefits",
        "It’s a common slip. Leave it, and don’t bring pay up again before there’s an offer.",
        (
            EDIT,
            Advice("If they answer, thank them briefly, and go back to the role.", ("A25",)),
            Advice("Know the pay you want, so you’re ready if they ask.", ("A25",)),
            PREPARED,
        ),
        (
            Advice("A second message that explains why you asked.", ("A22", "A37")),
            Advice("Asking the recruiter the same question now.", ("A25", "A46")),
            Advice("Naming a figure before you’re asked.", ("A25",)),
        ),
        _agenda(LEAVE),
    ),
    Case(
        "personal",
        "It was too personal",
        "Most readers move on quickly. Keep everything from here on about the work.",
        (
            EDIT,
            Advice("Leave it if it was only warm. If it crossed a line, one short line is enough.", ("A24", "A22")),
            Advice("Be friendly and professional when you meet, and don’t mention it.", ("A24", "A50")),
            PREPARED,
        ),
        (
            NO_APOLOGY_TOUR,
            Advice("Explaining what you meant.", ("A22", "A24")),
            Advice("Liking or commenting on their posts to make up for it.", ("A45", "A48")),
        ),
        _agenda(CORRECT),
        message_kind="correction",
        mistake="was more personal than I meant to be",
    ),
    Case(
        "tone",
        "It was pushy, or a joke that may not land",
        "Tone is hard to judge in writing, and one message rarely decides anything.",
        (
            EDIT,
            Advice("If it could offend, one short line is enough. If it was only eager, leave it.", ("A22", "A44")),
            Advice("Give them room. Your next message is the thank-you.", ("A26", "A37")),
            PREPARED,
        ),
        (
            Advice("Explaining the joke, or asking whether they’re upset.", ("A23", "A44")),
            Advice("A second message to soften the first.", ("A22", "A37")),
            NO_READ_CHECK,
        ),
        _agenda(CORRECT),
        message_kind="correction",
        mistake="sounded more pushy than I meant to",
    ),
    Case(
        "wrong_name",
        "I got a name or the company wrong",
        "It happens to everyone. Correct it once, soon, in one line.",
        (
            EDIT,
            Advice("Correct it in one line, in the same thread. It shows care.", ("A08", "A28")),
            Advice("Say it lightly if it comes up. Nobody is ruled out for owning a slip.", ("A08",)),
            PREPARED,
        ),
        (
            Advice("Leaving a wrong company name uncorrected. It can look like a pasted message.", ("A28",)),
            NO_APOLOGY_TOUR,
            NO_REPEAT,
        ),
        _agenda(CORRECT),
        message_kind="correction",
        mistake="got your name wrong",
    ),
    Case(
        "wrong_person",
        "I sent it to the wrong person",
        "Tell them in one line. The right person needs nothing from you because of it.",
        (
            EDIT,
            Advice("Tell the person you reached, in one line, that it wasn’t meant for them.", ("A08", "A22")),
            Advice("If it was meant for the interviewer, decide again whether to send it at all.", ("A11", "A37")),
            Advice("If it held something private, tell the recruiter before they hear it elsewhere.", ("A46", "A47")),
        ),
        (
            Advice("Asking them to pass it on.", ("A44", "A46")),
            Advice("Asking them to keep quiet about it.", ("A47", "B08")),
            Advice("Sending the same text to the right person without reading it again.", ("A08", "A28")),
        ),
        _agenda(CORRECT._replace(text="Tell the person you reached that it wasn’t meant for them. Once is enough.")),
        message_kind="correction",
        mistake="wrote to you by mistake",
    ),
    Case(
        "repeat",
        "I sent it twice, or sent a second message",
        "Twice is still fine if it stops there. Don’t send a third.",
        (
            Advice(
                "Sent the same message twice? Delete one, if LinkedIn still lets you. Look at its menu.",
                ("L14",),
            ),
            Advice("Otherwise leave both. A reader understands a double click.", ("A22",)),
            Advice("If they answer, reply to what they say, and keep it short.", ("A04", "A22")),
            PREPARED,
        ),
        (
            Advice("A third message to apologize for the second.", ("A22", "E13")),
            NO_READ_CHECK,
            NO_OTHER_DOOR,
        ),
        _agenda(NOTHING_MORE),
    ),
    Case(
        "placeholder",
        "I left a placeholder or template text in",
        "Correct it once, in one line. Owning it looks better than silence.",
        (
            EDIT,
            Advice("Say what belongs in the gap, in one line, in the same thread.", ("A08", "A28")),
            Advice("Make the thank-you personal, so they see you wrote it for them.", ("A28", "E18")),
            PREPARED,
        ),
        (
            NO_REPEAT,
            NO_APOLOGY_TOUR,
            Advice("Blaming a tool or a template.", ("A28", "E18")),
        ),
        _agenda(CORRECT),
        message_kind="correction",
        mistake="left a gap where your company’s name belongs",
    ),
    Case(
        "too_long",
        "It was too long",
        "A long message is easy to forgive. Leave it, and keep it short from now on.",
        (
            Advice("Leave it as it is. They can stop reading once they know what they need.", ("A22",)),
            Advice("Keep the next things short, like your answers and your thank-you.", ("A04", "A29")),
            PREPARED,
        ),
        (
            Advice("A second message that explains or sums up the first one.", ("A22", "A37")),
            NO_READ_CHECK,
            Advice("Sending the same words again by email or with a request.", ("A22", "A45")),
        ),
        _agenda(LEAVE),
    ),
    Case(
        "mistake",
        "There’s a typo, or a wrong date or time",
        "Most typos need nothing. Correct only what could mislead them.",
        (
            EDIT,
            Advice("Correct a wrong date, time, or name once, soon, in one short line.", ("A08", "A22")),
            Advice("Leave a typo alone. A message about it would only point to it.", ("A22", "A37")),
            Advice("Have someone read the next thing you send.", ("A08",)),
            PREPARED,
        ),
        (
            NO_APOLOGY_TOUR,
            NO_REPEAT,
            Advice(
                "Withdrawing a request to change its message. A new one may be blocked for up to three weeks.",
                ("L08",),
            ),
        ),
        _agenda(MATERIAL),
        message_kind="correction",
        mistake="wrote Wednesday and meant Tuesday",
    ),
    Case(
        "no_answer",
        "They haven’t replied",
        "Silence can mean many things, and most of them have nothing to do with you.",
        (
            Advice("Don’t take it personally. Nobody outside can know the reason.", ("A34", "B11")),
            Advice("Leave an open request open. LinkedIn itself may remind them by email.", ("B11", "L09")),
            PREPARED,
            Advice("After the interview, say thank you once, by email or through the recruiter.", ("E16", "E17")),
        ),
        (
            Advice("A reminder, or a second message.", ("A22", "A31")),
            Advice("A request on top of the message, or a message on top of the request.", ("A22", "B11")),
            NO_OTHER_DOOR,
            Advice("Asking in the interview why they didn’t reply.", ("B07",)),
        ),
        _agenda(NOTHING_MORE, thank=steps.THANK_THROUGH_RECRUITER),
    ),
    Case(
        "declined",
        "They declined my request",
        "A no to a request isn’t a no to you.",
        (
            Advice("Don’t take it personally. Some keep their network apart from hiring.", ("B06", "B11")),
            Advice("Be as friendly as you would have been, and don’t mention it.", ("B07",)),
            PREPARED,
            Advice("After the interview, say thank you once, by email or through the recruiter.", ("E16", "E17")),
        ),
        (
            Advice("A new request.", ("A22", "B11")),
            Advice("A message instead of the request.", ("A22", "B07")),
            Advice("Asking them, or anyone else, for the reason.", ("A44", "B11")),
        ),
        _agenda(
            NOTHING_MORE._replace(title="Accept the no", sources=("A22", "B11")),
            thank=steps.THANK_THROUGH_RECRUITER,
        ),
    ),
    Case(
        "not_allowed",
        "I contacted someone I was asked not to contact",
        "It happened, and you can keep it small. Stop here, and follow the rule from now on.",
        (
            TAKE_BACK,
            Advice("Send nothing more to them, not even an apology.", ("A13", "A22")),
            Advice("Withdraw a request that’s still open. They won’t be told.", ("L08",)),
            Advice("If they answer, tell the recruiter, and do what the recruiter says.", ("A13", "A46")),
            Advice(
                "In a formal process, tell the contact in the posting in one plain line. "
                "Otherwise, say so plainly if you’re asked.",
                ("A47", "E19"),
            ),
            PREPARED,
        ),
        (
            Advice("An apology to the person. It’s one more message.", ("A13", "A22")),
            Advice("Asking them to keep it between the two of you.", ("A47", "B08")),
            Advice("Denying it when you’re asked.", ("A47",)),
            Advice("Reaching them another way, or through a colleague.", ("A46", "B08")),
        ),
        Agenda(
            (
                STOP,
                WITHDRAW,
                TELL,
                TELL_AFTER,
                steps.ARRIVE,
                steps.THANK_THROUGH_RECRUITER,
            ),
            BESIDES,
            steps.SPARE,
        ),
    ),
)
