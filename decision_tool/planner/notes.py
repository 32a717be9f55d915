"""Remarks beside the steps, as data."""

from decision_tool.planner.model import NoteRule
from decision_tool.planner.states import EVER_SENT, OVER, THANKED, TO_COME, UNKNOWN

NOT_SENT_YET = NoteRule(
    {"sent": ("ahead",)},
    "The date you gave for sending, {sent}, hasn’t come yet. The plan leaves it out.",
)
SENT_ALREADY = NoteRule(EVER_SENT, "You sent a message on {sent}. One is enough.", ("A22",))
THANKED_ALREADY = SENT_ALREADY._replace(when={"sent": THANKED})
NO_DATE = NoteRule(UNKNOWN, "Add the interview date, and the plan shows when to prepare and when to say thank you.")
PAST = NoteRule(
    {"interview": OVER},
    "The interview on {interview} is over. Answer the questions again for advice on what comes after.",
)
LONG_PAST = NoteRule(
    {"interview": ("long_past",)},
    "The interview on {interview} was more than a month ago. If that’s not the date you meant, change it.",
)
WEEKEND = "It’s the weekend, but Monday may be too late."
STILL_AHEAD = NoteRule(
    {"interview": ("ahead",)},
    "The interview on {interview} is still ahead, so the plan sends nothing until it’s over.",
    ("B09",),
)
SCHEDULED = NoteRule(
    TO_COME,
    "An interview is scheduled for {interview}. Answer the questions again, because the advice may change.",
    ("A36",),
)
