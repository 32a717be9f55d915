"""Steps around the interview that most plans share, as data."""

from decision_tool.planner.model import Day, StepRule
from decision_tool.planner.states import AHEAD, NOT_MET, THANKS_DUE, UNKNOWN_UNSENT

DAY_BEFORE = (Day("interview", -1),)
DAY_AFTER = (Day("interview", 1),)

# Before

LOOK = StepRule(
    "look",
    "Read their profile",
    "Reading it is normal preparation. The viewing mode in your settings decides whether they see your name.",
    ("B03", "B12", "L10", "L11"),
    Day("today"),
    not_after=DAY_BEFORE,
    when=NOT_MET,
)
LOOK_NEAR = LOOK._replace(on=Day("interview", -4))
LOOK_PRIVATELY = LOOK._replace(
    title="Read their profile in private mode",
    text="Switch your viewing mode to private first, and your visit shows no name. "
    "On a free account this also hides your own visitors.",
    sources=("B12", "E04", "L10", "L11"),
)

PREPARE = StepRule(
    "prepare",
    "Practice your answers",
    "Tell two or three examples of your work out loud. This counts for more than any message.",
    ("A50", "B15"),
    Day("interview", -3),
    not_after=DAY_BEFORE,
    when=AHEAD,
)
PACK = StepRule(
    "pack",
    "Get your things ready",
    "Print copies of your resume and lay out what you will wear. Check the way, or test the video link.",
    ("A30",),
    Day("interview", -1),
    not_after=DAY_BEFORE,
    when=AHEAD,
)
ARRIVE = StepRule(
    "arrive",
    "Arrive early",
    "Be there, or online, ten minutes early with your resume at hand. Send nothing today before you meet.",
    ("A30", "B09"),
    Day("interview"),
    not_after=(Day("interview"),),
    when={"interview": ("ahead", "today")},
)
GET_READY = (PREPARE, PACK, ARRIVE)
GET_READY_AHEAD = (PREPARE, PACK, ARRIVE._replace(when=AHEAD))
"""For people who have been interviewed: today's interview lies behind them."""

# After

THANK = StepRule(
    "thank",
    "Say thanks once",
    "Send a few lines by e-mail, or on LinkedIn if you are connected, best within one working day. "
    "Do not ask about next steps.",
    ("A09", "A10", "E16", "E17"),
    Day("interview", 1),
    not_before=DAY_AFTER,
    not_after=(Day("interview", 7),),
    sends_to="interviewer",
    when={"sent": THANKS_DUE},
    without="The best days for a thank-you are over, so keep it until you next speak.",
)
THANK_BY_EMAIL = THANK._replace(
    title="Say thanks by e-mail",
    text="Send a few lines, best within one working day, or ask the recruiter to pass on your thanks. "
    "Do not ask about next steps.",
    sources=("A10", "E16", "E17", "L04"),
)
THANK_BY_EMAIL_UNDATED = THANK_BY_EMAIL._replace(on=Day("today"), when=UNKNOWN_UNSENT)
THANK_THROUGH_RECRUITER = THANK._replace(
    title="Thank them through the recruiter",
    text="Two lines to the recruiter are enough: say thank you, and ask them to pass it on. "
    "The next working day is soon enough.",
    sources=("A10", "A13", "E17", "E19"),
    sends_to="recruiter",
)
THANK_ON_LINKEDIN = THANK._replace(
    title="Send your thank-you",
    text="Let someone read it, then send it once. Name one thing you talked about, and do not ask about next steps.",
    sources=("A08", "A09", "A10", "E17"),
)
THANK_ON_LINKEDIN_UNDATED = THANK_ON_LINKEDIN._replace(on=Day("today"), when=UNKNOWN_UNSENT)

FOLLOW_UP = StepRule(
    "follow_up",
    "Ask once, if they are late",
    "Once the date you were given has passed, send the recruiter one short line, then let it rest. "
    "With no date, two weeks is a fair wait.",
    ("A26", "A31"),
    Day("interview", 14),
    not_before=(Day("interview", 1), Day("wait", 3)),
    sends_to="recruiter",
)
FOLLOW_UP_UNDATED = (
    FOLLOW_UP._replace(on=Day("today", 14), when=UNKNOWN_UNSENT),
    FOLLOW_UP._replace(on=Day("sent", 14), when={"sent": ("undated",)}),
)
THANK_AND_FOLLOW_UP = (THANK, FOLLOW_UP)
