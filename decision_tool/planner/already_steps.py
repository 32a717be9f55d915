"""The first steps after something has been sent, as data."""

from decision_tool.planner import steps
from decision_tool.planner.model import Advice, Day, StepRule
from decision_tool.planner.states import NOT_MET, OVER

LEAVE = StepRule(
    "hold",
    "Leave the message as it is",
    "You’ve sent one message, and that’s enough. Spend the time preparing.",
    ("A22", "B15"),
    Day("today"),
    any_day=True,
)
NOTHING_MORE = LEAVE._replace(
    title="Don’t send anything else",
    text="Another message could feel pushy. Spend the time preparing.",
)
CORRECT = StepRule(
    "correct",
    "Correct it, in one short line",
    "If LinkedIn still lets you, edit or delete the message. Otherwise, send one line, once, in the same thread.",
    ("A08", "A22", "L14"),
    Day("today"),
    not_after=(Day("sent", 3), Day("interview", -1)),
    sends_to="interviewer",
    channel="linkedin",
    any_day=True,
    without="It’s too late for a correction. If it still matters, mention it the next time you talk.",
)
MATERIAL = CORRECT._replace(
    title="Correct only what could mislead them",
    text="Correct a wrong date, time, or name once, in one short line. Leave a typo alone.",
)
STOP = LEAVE._replace(
    title="Don’t send them anything else",
    text="Don’t apologize to them, either, because that’s one more message. From now on, go through the recruiter.",
    sources=("A13", "A22"),
)
WITHDRAW = StepRule(
    "withdraw",
    "Withdraw a pending request",
    "They won’t be notified. You may not be able to send a new one until {unlocked}, but you don’t need to.",
    ("A13", "L08"),
    Day("today"),
    any_day=True,
)
TELL = StepRule(
    "tell",
    "In a formal process, tell the contact",
    "Tell the contact listed in the posting what happened, in one sentence. Otherwise, just be honest if you’re asked.",
    ("A46", "A47", "E19"),
    Day("today"),
    not_after=steps.DAY_BEFORE,
    sends_to="recruiter",
    channel="email",
    when=NOT_MET,
)
TELL_AFTER = TELL._replace(not_after=(), when={"interview": OVER})
TAKE_BACK = Advice(
    "Sent it less than an hour ago? LinkedIn may let you delete it. Press and hold the message, or hover over it, "
    "and open its menu.",
    ("L14",),
)
