"""The cases after something has been sent, as data: what helps, and what makes it worse."""

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

NOTES = (notes.NOT_SENT_YET, notes.NO_DATE, notes.LONG_PAST)
PREPARED = Advice("Prepare for the interview as you’d planned. It matters far more.", ("A50", "B15"))
EDIT = Advice(
    "Sent it less than an hour ago? LinkedIn may let you edit or delete it. Press and hold the message, or hover over "
    "it, and open its menu.",
    ("L14",),
)
HURT = Advice(
    "One exception: if it may have offended them, write “I’m sorry about my last message,” and leave it at that.",
    ("A22", "A24"),
)
NO_APOLOGY_TOUR = Advice("A long apology, or a second correction.", ("A22", "A29"))
NO_REPEAT = Advice("Sending the whole message again.", ("A22",))
NO_READ_CHECK = Advice("Asking whether they’ve read it.", ("A26", "A44"))
NO_OTHER_DOOR = Advice(
    "Trying to reach them another way, like by phone, by email, or through a colleague.", ("A45", "A46")
)


def _agenda(*first: StepRule, thank: StepRule = steps.THANK) -> Agenda:
    """Return the agenda of a case: its first steps, then the steps every interview needs."""
    return Agenda((*first, *steps.GET_READY, thank, *steps.FOLLOW_UPS), NOTES, steps.SPARE)


CASES = (
    Case(
        "pay",
        "I asked about pay or benefits",
        "It’s a common slip. Let it go, and don’t bring up pay with them again before there’s an offer.",
        (
            EDIT,
            Advice("If they answer, thank them briefly, and turn the conversation back to the job.", ("A25",)),
            Advice("If they bring it up, answer honestly with a range you’ve looked up.", ("A25",)),
            PREPARED,
        ),
        (
            Advice("A second message that explains why you asked.", ("A22", "A37")),
            Advice("Asking someone else on the team the same question.", ("A25", "A46")),
            Advice("Naming a number before you’re asked.", ("A25",)),
        ),
        _agenda(LEAVE),
    ),
    Case(
        "personal",
        "It was too personal",
        "Most people move on quickly. From here on, keep it about the work.",
        (
            EDIT,
            Advice("Leave it alone. Bringing it up again only draws attention to it.", ("A24", "A22")),
            HURT,
            Advice("Be friendly and professional when you meet, and don’t mention it.", ("A24", "A50")),
            PREPARED,
        ),
        (
            NO_APOLOGY_TOUR,
            Advice("Explaining what you meant.", ("A22", "A24")),
            Advice("Liking or commenting on their posts to make up for it.", ("A45", "A48")),
        ),
        _agenda(LEAVE),
    ),
    Case(
        "tone",
        "It was pushy, or a joke that may have fallen flat",
        "Tone is hard to judge in writing, and one message rarely makes or breaks anything.",
        (
            EDIT,
            Advice("If you just sounded too eager, leave it alone.", ("A22", "A44")),
            HURT,
            Advice("Give them room. Your next message should be your thank-you.", ("A26", "A37")),
            PREPARED,
        ),
        (
            Advice("Explaining the joke, or asking whether they’re upset.", ("A23", "A44")),
            Advice("A second message to soften the first.", ("A22", "A37")),
            NO_READ_CHECK,
        ),
        _agenda(LEAVE),
    ),
    Case(
        "wrong_name",
        "I got a name or the company wrong",
        "It happens to everyone. Correct it right away, once, in one line.",
        (
            EDIT,
            Advice(
                "Correct it in one line, in the same thread. That shows you care about getting it right.",
                ("A08", "A28"),
            ),
            Advice("If it comes up, keep it light. A small mistake that you own up to rarely matters.", ("A08",)),
            PREPARED,
        ),
        (
            Advice("Leaving a wrong company name uncorrected. It can look like you copied and pasted it.", ("A28",)),
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
        "Tell the person who got it. You don’t need to explain anything to your interviewer.",
        (
            EDIT,
            Advice("Tell the person who got it, in one line, that it wasn’t meant for them.", ("A08", "A22")),
            Advice("If it was meant for the interviewer, think again about whether to send it at all.", ("A11", "A37")),
            Advice(
                "In the rare case that it gave away something confidential, check your employer’s rules first. If "
                "you’re worried, ask someone you trust.",
                ("A46", "A47"),
            ),
        ),
        (
            Advice("Asking them to pass it on.", ("A44", "A46")),
            Advice("Asking them to keep quiet about it.", ("A47", "B08")),
            Advice("Sending the same text to the right person without reading it again.", ("A08", "A28")),
        ),
        _agenda(CORRECT._replace(text="Tell the person who got it that it wasn’t meant for them. Once is enough.")),
        message_kind="correction",
        mistake="wrote to you by mistake",
    ),
    Case(
        "repeat",
        "I sent it twice, or sent a second message",
        "Two is still fine if you stop there. Don’t send a third.",
        (
            Advice(
                "Sent the same message twice? Open its menu, and delete one if LinkedIn still lets you.",
                ("L14",),
            ),
            Advice("Otherwise, leave both. People can tell when you’ve hit “Send” twice by accident.", ("A22",)),
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
        "Correct it once, in one line. It happens a lot, and people understand.",
        (
            EDIT,
            Advice("In the same thread, say in one line what belongs in the blank.", ("A08", "A28")),
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
        "A long message is easy to forgive. Let it go, and keep it short from now on.",
        (
            Advice("Leave it as it is. People skim long messages, and that’s fine.", ("A22",)),
            Advice("Keep any other messages, such as your thank-you, short.", ("A04", "A29")),
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
        "Leave a typo alone. Correct only what could mislead them.",
        (
            EDIT,
            Advice("Correct a wrong date, time, or name right away, once, in one short line.", ("A08", "A22")),
            Advice("Don’t mention a typo. A message about it would only point it out.", ("A22", "A37")),
            Advice("Before you send anything else, have someone read it.", ("A08",)),
            PREPARED,
        ),
        (
            NO_APOLOGY_TOUR,
            NO_REPEAT,
            Advice(
                "Withdrawing a request to change its message. You may have to wait up to three weeks to send another.",
                ("L08",),
            ),
        ),
        _agenda(MATERIAL),
        message_kind="correction",
        mistake="wrote Wednesday but meant Tuesday",
        says="Correct it only if it’s misleading",
    ),
    Case(
        "no_answer",
        "They haven’t replied",
        "Silence can mean many things, and most of them have nothing to do with you.",
        (
            Advice("Don’t take it personally. You can’t know the reason.", ("A34", "B11")),
            Advice("If you sent a request, leave it pending. LinkedIn may remind them on its own.", ("B11", "L09")),
            PREPARED,
            Advice("After the interview, say thank you once, by email or through the recruiter.", ("E16", "E17")),
        ),
        (
            Advice("Sending a reminder, or a second message.", ("A22", "A31")),
            Advice("Following a message with a request, or a request with a message.", ("A22", "B11")),
            NO_OTHER_DOOR,
            Advice("Asking in the interview why they didn’t reply.", ("B07",)),
        ),
        _agenda(NOTHING_MORE, thank=steps.THANK_THROUGH_RECRUITER),
    ),
    Case(
        "declined",
        "They didn’t accept my request",
        "LinkedIn doesn’t tell you if someone declines, so you can’t know. It’s rarely about you.",
        (
            Advice(
                "Don’t take it personally. Some people keep hiring separate from their LinkedIn network.",
                ("B06", "B11"),
            ),
            Advice("Be as friendly as you would have been, and don’t mention it.", ("B07",)),
            PREPARED,
            Advice("After the interview, say thank you once, by email or through the recruiter.", ("E16", "E17")),
        ),
        (
            Advice("Sending a new request.", ("A22", "B11")),
            Advice("Sending a message instead.", ("A22", "B07")),
            Advice("Asking them, or anyone else, why they didn’t accept it.", ("A44", "B11")),
        ),
        _agenda(
            NOTHING_MORE._replace(title="Let it go", sources=("A22", "B11")),
            thank=steps.THANK_THROUGH_RECRUITER,
        ),
    ),
    Case(
        "not_allowed",
        "I contacted someone I was asked not to contact",
        "It happens. Stop here, and go through the recruiter from now on.",
        (
            TAKE_BACK,
            Advice("Don’t send them anything else, not even an apology.", ("A13", "A22")),
            Advice("If you sent a request, withdraw it while it’s pending. They won’t be notified.", ("L08",)),
            Advice("If they reply, tell the recruiter, and do what the recruiter says.", ("A13", "A46")),
            Advice(
                "In a formal process, tell the contact listed in the posting what happened, in one sentence. "
                "Otherwise, just be honest if you’re asked.",
                ("A47", "E19"),
            ),
            Advice(
                "For example: I messaged the interviewer on LinkedIn on Monday, before I saw the rule.",
                ("A47", "E19"),
            ),
            PREPARED,
        ),
        (
            Advice("Apologizing to them. It’s one more message.", ("A13", "A22")),
            Advice("Asking them to keep it between the two of you.", ("A47", "B08")),
            Advice("Trying to reach them another way, or through a colleague.", ("A46", "B08")),
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
            NOTES,
            steps.SPARE,
        ),
    ),
)
