"""Steps before and after the interview that most plans share, as data."""

from decision_tool.planner.model import Day, StepRule
from decision_tool.planner.states import AFTERWARDS, AHEAD, THANKED, THANKS_DUE, TO_COME, UNKNOWN, UNKNOWN_UNSENT

DAY_BEFORE = (Day("interview", -1),)
DAY_AFTER = (Day("interview", 1),)

# Before

PREPARE = StepRule(
    "prepare",
    "Prepare for the interview",
    "View their profile, and practice two or three examples out loud. "
    "Print your resume, choose your clothes, and check the route or video link.",
    ("A30", "A50", "B03", "B12", "B15", "L11"),
    Day("interview", -2),
    not_after=DAY_BEFORE,
    when=AHEAD,
)
PREPARE_PRIVATELY = PREPARE._replace(
    text="Practice two or three examples out loud, print your resume, and check the route or video link. "
    "View their profile in private mode, so they won’t see your name.",
    sources=("A30", "A50", "B12", "B15", "E04", "L10", "L11"),
)
ARRIVE = StepRule(
    "arrive",
    "Interview day",
    "Arrive or log in ten minutes early, with your resume handy. Don’t message the interviewer before you meet.",
    ("A30", "B09"),
    Day("interview"),
    not_after=(Day("interview"),),
    when=TO_COME,
    any_day=True,
)
GET_READY = (PREPARE, ARRIVE)
GET_READY_AHEAD = (PREPARE, ARRIVE._replace(when=AHEAD))
"""For people who've had the interview: if it's today, it's over."""

# After

THANK = StepRule(
    "thank",
    "Say thank you, once",
    "Send a short thank-you email, or a LinkedIn message if you don’t have their address. Don’t ask about next steps.",
    ("A09", "A10", "E16", "E17"),
    Day("interview", 1),
    not_before=DAY_AFTER,
    not_after=(Day("interview", 7),),
    sends_to="interviewer",
    channel="email",
    when={"interview": ("ahead", "today", "met"), "sent": THANKS_DUE},
)
THANK_THROUGH_RECRUITER = THANK._replace(
    title="Say thank you through the recruiter",
    text="Two lines are enough. Thank them, and ask the recruiter to pass it on.",
    sources=("A10", "A13", "E17", "E19"),
    sends_to="recruiter",
)
THANK_UNLESS_RULED_OUT = THANK._replace(
    text="Send a short thank-you email. If you were asked not to contact them, ask the recruiter to pass it on.",
    sources=("A09", "A10", "A13", "E16", "E17"),
)
DUE = THANK._replace(
    not_after=(Day("interview", 90),),
    when={"interview": ("ahead", "today", *AFTERWARDS["interview"]), "sent": THANKS_DUE},
    without="The interview was more than three months ago. Save your thanks for the next time you’re in touch.",
)
"""For outcomes that are a thank-you themselves: better late than never, within reason."""
THANK_BY_EMAIL = DUE._replace(
    title="Send your thank-you email",
    text="Have someone read it, then send it once. Mention one thing you discussed.",
    sources=("A08", "A09", "E16", "E17"),
)
THANK_ON_LINKEDIN = THANK_BY_EMAIL._replace(
    title="Send your thank-you message",
    sources=("A08", "A09", "A10", "E17"),
    channel="linkedin",
)
THANK_VIA_RECRUITER = DUE._replace(
    title="Send your thanks to the recruiter",
    text="Two or three lines are enough. Ask the recruiter to pass on your thanks.",
    sources=("A10", "A13", "E16", "E17"),
    sends_to="recruiter",
)


def undated(rule: StepRule) -> StepRule:
    """Return a thank-you step that's due today, for when the interview date is unknown."""
    return rule._replace(on=Day("today"), when=UNKNOWN_UNSENT)


FOLLOW_UP = StepRule(
    "follow_up",
    "Follow up once if there’s no news",
    "If they haven’t decided by now, send the recruiter one short email. If you’ve already asked, leave it at that.",
    ("A26", "A31"),
    Day("interview", 14),
    not_before=(Day("interview", 14), Day("thank", 3), Day("send", 3)),
    not_after=(Day("interview", 45),),
    sends_to="recruiter",
    channel="email",
    when={"day_named": ("unknown",)},
)
FOLLOW_UP_NAMED = FOLLOW_UP._replace(
    text="They said you’d hear by {day_named}. If you haven’t, send the recruiter one short email.",
    on=Day("day_named", 1),
    not_before=(Day("day_named", 1), Day("interview", 1), Day("thank", 3), Day("send", 3)),
    not_after=(Day("day_named", 45),),
    when={"day_named": ("ahead", "passed")},
)
FOLLOW_UP_UNDATED = FOLLOW_UP._replace(on=Day("today", 14), not_after=(), when={**UNKNOWN, "day_named": ("unknown",)})
FOLLOW_UPS = (FOLLOW_UP, FOLLOW_UP_NAMED)

FOLLOW_UP_LATER = FOLLOW_UP._replace(
    not_before=(Day("interview", 14), Day("today", 1)),
    when={"interview": ("today", "met", "fortnight"), "day_named": ("unknown",)},
)
"""If nothing is asked now: after two weeks, unless they're over and the person has already asked."""
FOLLOW_UP_LATER_NAMED = FOLLOW_UP_NAMED._replace(when={"day_named": ("ahead",)})

LEAVE_THERE = StepRule(
    "hold",
    "Leave it there",
    "You’ve sent one message, and one is enough. Let them decide.",
    ("A22", "A26"),
    Day("today"),
    when={"sent": THANKED},
    any_day=True,
)

LEARN = StepRule(
    "learn",
    "Write down what you learned",
    "Write down what went well and what you’d change. It helps in your next interview, with or without feedback.",
    ("B15",),
    Day("today", 1),
)

# Steps for when there is little else to do

PROFILE = StepRule(
    "profile",
    "Update your LinkedIn profile",
    "Make sure it matches your resume. That helps no matter what happens next.",
    ("E05",),
    Day("today", 1),
)
SEARCH = StepRule(
    "search",
    "Keep looking",
    "Keep applying until you’ve signed an offer. It makes the wait easier.",
    ("A26", "B15"),
    Day("today", 2),
)
CHECK = StepRule(
    "check",
    "Come back if something changes",
    "If you get news or a new date, answer the questions again.",
    ("A36",),
    Day("today", 7),
)
SPARE = (PROFILE, CHECK, SEARCH)
SPARE_AFTER = (SEARCH, PROFILE, CHECK)
