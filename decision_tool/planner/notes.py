"""Remarks beside the steps, as data."""

from decision_tool.planner.model import NoteRule
from decision_tool.planner.states import EVER_SENT, THANKED, UNKNOWN, UNSENT

NOT_SENT_YET = NoteRule(
    {"sent": ("ahead",)},
    "The day you gave for sending, {sent}, has not come yet. The plan does not count on it.",
)
WROTE_ALREADY = NoteRule(EVER_SENT, "You wrote on {sent}. That was one message, and one is enough.", ("A22",))
THANKED_ALREADY = WROTE_ALREADY._replace(when={"sent": THANKED})
NO_DAY_GIVEN = NoteRule(
    UNKNOWN, "Add the day of the interview, and the plan shows when to prepare and when to say thanks."
)
OVER = NoteRule(
    {"interview": ("past",)},
    "The interview on {interview} is over, so the steps before it are left out. "
    "Answer the questions again for advice on what comes after.",
)
STILL_AHEAD = NoteRule(
    {"interview": ("ahead",)},
    "The interview on {interview} is still ahead, so nothing is sent until it is over.",
    ("B09",),
)
ARRANGED = NoteRule(
    {"interview": ("ahead", "today")},
    "An interview is arranged for {interview}. Answer the questions again, as the advice may change.",
    ("A36",),
)
MEET_TODAY = NoteRule(
    {"interview": ("today",), "sent": UNSENT},
    "The interview is today, so send nothing before it. You can say it when you meet.",
    ("B09",),
)
CALL_TODAY = NoteRule(
    {"interview": ("today",)},
    "The interview is today. If a detail is missing, call the front desk or whoever set it up.",
    ("A07",),
)
