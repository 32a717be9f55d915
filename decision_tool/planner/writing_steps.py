"""Steps around a message, a request or a question, and around sending nothing, as data."""

from decision_tool.planner.model import Day, StepRule
from decision_tool.planner.states import (
    AHEAD,
    AHEAD_SENT,
    AHEAD_UNSENT,
    EVER_SENT,
    NOT_MET,
    NOT_MET_SENT,
    NOT_MET_UNSENT,
    THANKED,
    THANKS_DUE,
    UNKNOWN,
    UNKNOWN_SENT,
    UNKNOWN_UNSENT,
)
from decision_tool.planner.steps import DAY_AFTER, DAY_BEFORE

# Sending

PROOFREAD = StepRule(
    "proofread",
    "Have someone read it",
    "Check the spelling and every name, then let someone else read it. Fresh eyes find what yours miss.",
    ("A08",),
    Day("today"),
    readies="send",
)
SEND_MESSAGE = StepRule(
    "send",
    "Send your note",
    "One or two short paragraphs are enough. {latest} is the last good day for it.",
    ("A04", "A37"),
    Day("proofread", 1),
    not_after=DAY_BEFORE,
    sends_to="interviewer",
    when=AHEAD_UNSENT,
    without="No weekday is left before the interview, so let the note go. Say thanks after you have met.",
)
SEND_MESSAGE_UNDATED = SEND_MESSAGE._replace(
    text="One or two short paragraphs are enough. Send it once, on a weekday.",
    when=UNKNOWN_UNSENT,
)
SEND_REQUEST = SEND_MESSAGE._replace(
    title="Send your request",
    text="Send it once, with your own short note. {latest} is the last good day for it.",
    sources=("B09", "B10"),
    not_after=(Day("interview", -3),),
    without="No weekday leaves three days for a request to be seen. Ask to connect once you have met.",
)
SEND_REQUEST_UNDATED = SEND_REQUEST._replace(
    text="Send it once, with your own short note, at least three days before the interview.",
    when=UNKNOWN_UNSENT,
)
REPLY = SEND_MESSAGE._replace(
    title="Reply in the same thread",
    text="Answer what they wrote in two or three sentences, and start no new topic.",
    sources=("A04", "A22", "E13"),
    on=Day("today"),
    when=NOT_MET_UNSENT,
    without="No weekday is left before the interview, so thank them for their message when you meet.",
)
ASK_INTERVIEWER = SEND_MESSAGE._replace(
    title="Ask your one question",
    text="Ask only for what you need to get there: time, place, contact person or link. Ask it once.",
    sources=("A07", "A19", "A22"),
    on=Day("today"),
    when=NOT_MET_UNSENT,
    without="No weekday is left before the interview. Call the front desk, or whoever set it up.",
)
ASK_RECRUITER = StepRule(
    "ask",
    "Ask the recruiter",
    "Put your question to whoever arranged the interview, in one short e-mail.",
    ("A07", "A41"),
    Day("today"),
    not_after=DAY_BEFORE,
    sends_to="recruiter",
    when=NOT_MET_UNSENT,
)
CONNECT = StepRule(
    "send",
    "Send your request",
    "Thank them in the note and name one thing you talked about. To be most careful, wait for their decision first.",
    ("B09", "B14", "E01", "E11"),
    Day("interview", 2),
    not_before=DAY_AFTER,
    sends_to="interviewer",
    when={"sent": THANKS_DUE},
)
CONNECT_UNDATED = CONNECT._replace(on=Day("today"), when=UNKNOWN_UNSENT)

# After sending

HOLD = StepRule(
    "hold",
    "Leave it at one message",
    "Write nothing more before the interview on {interview}, with or without an answer. One note is enough.",
    ("A22", "A37"),
    Day("send", 2),
    not_after=DAY_BEFORE,
    when=AHEAD,
)
HOLD_UNDATED = HOLD._replace(
    text="Write nothing more until they answer or you meet. One note is enough.",
    when=UNKNOWN,
)
ONE_MESSAGE = (
    HOLD,
    HOLD_UNDATED,
    HOLD._replace(on=Day("sent", 2), when=AHEAD_SENT),
    HOLD_UNDATED._replace(on=Day("sent", 2), when=UNKNOWN_SENT),
)

PENDING = StepRule(
    "pending",
    "Leave an open request alone",
    "It is best left as it is, and LinkedIn itself may remind them by e-mail. "
    "Withdrawing it can block a new one for up to three weeks, though they are not told.",
    ("B11", "L08", "L09"),
    Day("send", 3),
    not_after=DAY_BEFORE,
    when=NOT_MET,
)
PENDING_SENT = PENDING._replace(on=Day("sent", 3), when=NOT_MET_SENT)
PENDING_UNDATED = PENDING._replace(on=Day("today"), when=NOT_MET_UNSENT)
PENDING_AFTER = PENDING._replace(not_after=(), when={})
PENDING_AFTER_SENT = PENDING_AFTER._replace(on=Day("sent", 3), when={"sent": THANKED})

TIDY = StepRule(
    "tidy",
    "Look at an open request again",
    "You may leave it or withdraw it, and they are not told either way. "
    "If you withdraw it on this day, a new one may be blocked until {unlocked}.",
    ("B11", "L08", "L09"),
    Day("send", 28),
    not_before=(Day("interview", 21),),
)
TIDY_SENT = TIDY._replace(on=Day("sent", 28), when=EVER_SENT)
TIDY_AFTER_SENT = TIDY_SENT._replace(when={"sent": THANKED})

FIND_OUT = StepRule(
    "find_out",
    "Find the answer another way",
    "If no answer has come, read the invitation again or call the front desk. Do not write a second time.",
    ("A19", "A22"),
    Day("send", 2),
    not_after=DAY_BEFORE,
    when=NOT_MET,
)
FIND_OUT_SENT = FIND_OUT._replace(on=Day("sent", 2), when=NOT_MET_SENT)
CALL = StepRule(
    "call",
    "Call, if no answer came",
    "One phone call to the recruiter is fine here, because you need this detail to get there.",
    ("A07",),
    Day("ask", 2),
    not_before=(Day("ask"),),
    not_after=DAY_BEFORE,
    sends_to="recruiter",
    when=NOT_MET,
)
CALL_SENT = CALL._replace(on=Day("sent", 2), not_before=(Day("sent", 1),), when=NOT_MET_SENT)

# Sending nothing

SEND_NOTHING = StepRule(
    "hold",
    "Send nothing before you meet",
    "A message could add little now, and you lose nothing by waiting. Put the time into getting ready.",
    ("A11", "B15"),
    Day("today"),
    not_after=DAY_BEFORE,
    when=NOT_MET,
)
LEAVE_TO_RECRUITER = SEND_NOTHING._replace(
    title="Leave all contact to the recruiter",
    text="Send nothing on LinkedIn while the process runs. Keeping to the rule speaks for you.",
    sources=("A13", "A47", "B08"),
)
LEAVE_IT = SEND_NOTHING._replace(
    title="Leave it as it is",
    text="You have written once, and that is enough. Do not take silence or a no personally.",
    sources=("A22", "B11"),
)
KEEP_QUESTION = SEND_NOTHING._replace(
    title="Write your question down",
    text="Keep it for the interview and take it with you. Asked there, it shows interest.",
    sources=("A03", "A21"),
)
KEEP_FIGURE = StepRule(
    "hold",
    "Work out your figure",
    "Find out what the role usually pays, and what you need. Keep both until there is an offer.",
    ("A25",),
    Day("today"),
)
OWN_PROFILE = StepRule(
    "profile",
    "Put your own profile in order",
    "Make it match your resume. That helps later, whatever you decide to send.",
    ("E05",),
    Day("today"),
)
SEE_WHETHER_INVITED = StepRule(
    "check",
    "See whether you are invited",
    "If an interview is arranged by now, answer the questions again. If not, keep waiting and write nothing.",
    ("A36",),
    Day("today", 7),
    when=UNKNOWN,
)
WAIT_FOR_DATE = StepRule(
    "wait",
    "Note the date you were given",
    "Write down the day by which they wanted to answer. Until it has passed, there is nothing to ask.",
    ("A10", "A26"),
    Day("today"),
)
