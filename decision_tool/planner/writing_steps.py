"""The first steps of the plans, as data: what to send, and to whom, or what to leave alone."""

from decision_tool.planner.model import Day, StepRule
from decision_tool.planner.states import (
    AFTERWARDS,
    AHEAD_UNSENT,
    EVER_UNSENT,
    NOT_MET,
    NOT_MET_SENT,
    NOT_MET_UNSENT,
    ON_THE_DAY,
    OVER,
    THANKED,
    THANKS_DUE,
    UNKNOWN,
    UNKNOWN_UNSENT,
)
from decision_tool.planner.steps import DAY_AFTER, DAY_BEFORE

# To the interviewer

SEND_MESSAGE = StepRule(
    "send",
    "Send your message",
    "View their profile, and have someone read your message. Then send it once.",
    ("A04", "A08", "A37"),
    Day("today"),
    not_after=DAY_BEFORE,
    sends_to="interviewer",
    channel="linkedin",
    when={"interview": ("ahead", "today"), "sent": ("unknown", "ahead")},
    light="The interview is {until}. Send your message {on}.",
    without="The interview is today, so it’s too late for a message. Introduce yourself when you meet.",
)
SEND_MESSAGE_UNDATED = SEND_MESSAGE._replace(when=UNKNOWN_UNSENT, light="", without="")
SEND_REQUEST = SEND_MESSAGE._replace(
    title="Send your connection request",
    text="View their profile, and have someone read your message. Then send the request once.",
    sources=("A08", "B09", "B10"),
    not_after=(Day("interview", -3),),
    light="The interview is {until}, so there’s still time. Send your request {on}.",
    without="The interview is less than three days away, so they may not see a request in time. Connect afterward.",
)
SEND_REQUEST_UNDATED = SEND_REQUEST._replace(when=UNKNOWN_UNSENT, light="", without="")
REPLY = SEND_MESSAGE._replace(
    title="Reply in the same thread",
    text="Answer what they said in a line or two, and don’t start a new topic.",
    sources=("A04", "A22", "E13"),
    when=AHEAD_UNSENT,
    light="The interview is {until}. Reply {on}.",
    without="",
)
REPLY_UNDATED = REPLY._replace(when=UNKNOWN_UNSENT, light="")
REPLY_AFTER = REPLY._replace(not_after=(), when={**AFTERWARDS, "sent": THANKS_DUE}, light="")
REPLY_TOMORROW = REPLY_AFTER._replace(
    on=Day("interview", 1),
    when={**ON_THE_DAY, "sent": THANKS_DUE},
    light="The interview is today, so reply after it.",
)
ASK_INTERVIEWER = SEND_MESSAGE._replace(
    title="Ask your one question",
    text="Ask only for what you need: the time, the place, the link, or who to ask for. Ask once.",
    sources=("A07", "A19", "A22"),
    light="The interview is {until}. Ask {on}.",
    without="The interview is today, so a message may come too late. Call the front desk, or whoever scheduled it.",
)
ASK_INTERVIEWER_UNDATED = ASK_INTERVIEWER._replace(when=UNKNOWN_UNSENT, light="", without="")
CONNECT = StepRule(
    "send",
    "Send your connection request",
    "Thank them in the message, and mention one thing you discussed. To be extra careful, wait for their decision.",
    ("B09", "B14", "E01", "E11"),
    Day("interview", 1),
    not_before=DAY_AFTER,
    sends_to="interviewer",
    channel="linkedin",
    when={"sent": THANKS_DUE},
)
CONNECT_UNDATED = CONNECT._replace(on=Day("today"), when=UNKNOWN_UNSENT)

ONE_MESSAGE = StepRule(
    "hold",
    "Stick to one message",
    "Don’t send anything else before you meet, even if they don’t reply. One message is enough.",
    ("A22", "A37"),
    Day("today"),
    not_after=DAY_BEFORE,
    when=NOT_MET_SENT,
    any_day=True,
)
TIDY = StepRule(
    "tidy",
    "Check on a pending request",
    "You can leave it or withdraw it, and they won’t be notified. If you withdraw it, you may not be able to send a "
    "new one until {unlocked}.",
    ("B11", "L08", "L09"),
    Day("send", 28),
    not_before=(Day("interview", 21),),
)
TIDY_SENT = TIDY._replace(on=Day("sent", 28), when={"sent": THANKED})
TIDY_UNDATED = TIDY._replace(on=Day("today", 28), not_before=(), when=UNKNOWN_UNSENT)

# To the recruiter, or whoever scheduled the interview

ASK_RECRUITER = StepRule(
    "ask",
    "Ask the recruiter",
    "Send one short email to the recruiter, or whoever scheduled the interview.",
    ("A07", "A41"),
    Day("today"),
    not_after=DAY_BEFORE,
    sends_to="recruiter",
    channel="email",
    when=NOT_MET_UNSENT,
)
ASK_RECRUITER_AFTER = ASK_RECRUITER._replace(not_after=(), when={"interview": OVER, "sent": THANKS_DUE})
ASK_RECRUITER_TODAY = ASK_RECRUITER._replace(
    title="Call if a detail is missing",
    text="Call the front desk, or whoever scheduled the interview. They may see an email too late.",
    sources=("A07",),
    not_after=(),
    sends_to="",
    channel="",
    when=ON_THE_DAY,
    any_day=True,
)
CALL = StepRule(
    "call",
    "Call if you haven’t heard back",
    "It’s fine to call the recruiter once, because you need this to prepare.",
    ("A07",),
    Day("ask", 2),
    not_before=(Day("ask", 1),),
    not_after=DAY_BEFORE,
    when=NOT_MET,
)
CALL_SENT = CALL._replace(on=Day("sent", 2), not_before=(Day("sent", 1),), when=NOT_MET_SENT)
CALL_AFTER = CALL._replace(text="It’s fine to call the recruiter once.", not_after=(), when=AFTERWARDS)
FIND_OUT = StepRule(
    "find_out",
    "Find the answer another way",
    "If they haven’t answered, check the invitation again, then ask the recruiter. Don’t message a second time.",
    ("A19", "A22"),
    Day("send", 2),
    not_before=(Day("send", 1),),
    not_after=DAY_BEFORE,
    when=NOT_MET,
)
FIND_OUT_SENT = FIND_OUT._replace(on=Day("sent", 2), not_before=(Day("sent", 1),), when=NOT_MET_SENT)
MOVE = StepRule(
    "move",
    "Tell whoever scheduled the interview",
    "If it’s today or tomorrow, call. Otherwise, send one short email with times that work for you.",
    ("A07",),
    Day("today"),
    sends_to="recruiter",
    channel="email",
    when=EVER_UNSENT,
    any_day=True,
)
CONFIRMED = StepRule(
    "confirmed",
    "Make sure they got it",
    "If nobody has confirmed the new time, call. Until then, the old time still counts.",
    ("A07",),
    Day("today", 1),
)
CONFIRMED_BEFORE = CONFIRMED._replace(not_after=DAY_BEFORE, when={"interview": ("ahead",)})
CONFIRMED_LATER = CONFIRMED._replace(when={"interview": ("unknown", "today", *OVER)})
NEW_DATE = StepRule(
    "new_date",
    "Enter the new date",
    "Once the new time is confirmed, change the date here, and we’ll update the plan.",
    ("A30",),
    Day("today", 2),
)
FOLLOW_UP_NOW = StepRule(
    "follow_up",
    "Send your follow-up",
    "Send the recruiter one short email, and ask for an update. Send it once.",
    ("A10", "A26", "A31"),
    Day("today"),
    not_before=(Day("interview", 1), Day("day_named", 1)),
    sends_to="recruiter",
    channel="email",
    when={"sent": THANKS_DUE},
)
REST = StepRule(
    "rest",
    "Leave it at that",
    "If you haven’t heard back, don’t ask again. If they have news, they’ll contact you.",
    ("A26", "A31"),
    Day("follow_up", 7),
)
REST_SENT = REST._replace(on=Day("today"), when={"sent": ("after", "undated")}, any_day=True)
FEEDBACK = StepRule(
    "ask",
    "Ask for feedback, once",
    "Email whoever told you the decision. Thank them, and ask for one thing you could do better.",
    ("A31",),
    Day("today"),
    not_before=DAY_AFTER,
    sends_to="recruiter",
    channel="email",
    when={"sent": THANKS_DUE},
)
REST_FEEDBACK = REST._replace(on=Day("ask", 7))
OFFER = StepRule(
    "ask",
    "Call whoever made the offer",
    "Say you’re excited about the offer, then say what pay you’d like and why. Email works, too, but not LinkedIn.",
    ("A25",),
    Day("figure", 1),
    sends_to="recruiter",
    channel="email",
    when=EVER_UNSENT,
)
OFFER_WRITING = StepRule(
    "writing",
    "Get it in writing",
    "Before you accept, ask for the final offer in writing.",
    ("A25",),
    Day("today", 7),
)

# Sending nothing

SEND_NOTHING = StepRule(
    "hold",
    "Don’t send anything yet",
    "A message wouldn’t add much now, and you won’t lose anything by waiting.",
    ("A11", "B15"),
    Day("today"),
    not_after=DAY_BEFORE,
    when=NOT_MET,
    any_day=True,
)
GO_THROUGH_RECRUITER = SEND_NOTHING._replace(
    title="Go through the recruiter",
    text="Don’t contact the interviewer until there’s a decision. Following the rules makes a good impression.",
    sources=("A13", "A47", "B08"),
    not_after=(),
    when={},
)
LEAVE_IT = SEND_NOTHING._replace(
    title="Leave it as it is",
    text="Don’t send another message or request. If you sent a request, leave it pending.",
    sources=("A22", "B11", "L09"),
    not_after=(),
    when={},
)
KEEP_QUESTION = SEND_NOTHING._replace(
    title="Write your question down",
    text="Save it for the interview. There, it shows you’re interested.",
    sources=("A03", "A21"),
    not_after=(),
    when={"interview": ("unknown", "ahead", "today")},
)
KEEP_FIGURE = SEND_NOTHING._replace(
    id="figure",
    title="Know what salary you want",
    text="Check the posting for a range, look up what the role usually pays, and decide what you need. Save it for "
    "the offer.",
    sources=("A25",),
    not_after=(),
    when={},
)
FIGURE_NOW = KEEP_FIGURE._replace(
    text="Find out what the role usually pays, and decide what you need before you call.",
)
OWN_PROFILE = SEND_NOTHING._replace(
    id="profile",
    title="Update your LinkedIn profile",
    text="Make sure it matches your resume. That helps no matter what happens next.",
    sources=("E05",),
    not_after=(),
    when={},
)
INVITED = StepRule(
    "check",
    "Wait to hear about an interview",
    "If an interview is scheduled by now, answer the questions again. If not, keep waiting.",
    ("A36",),
    Day("today", 7),
    when=UNKNOWN,
)
WAIT = SEND_NOTHING._replace(
    id="wait",
    title="Wait, and don’t ask yet",
    text="Write down the date they gave you. It’s normal not to have heard back yet.",
    sources=("A10", "A26"),
    not_after=(),
    when={},
)
