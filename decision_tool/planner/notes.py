"""Notes beside the steps, as data."""

from decision_tool.planner.model import NoteRule
from decision_tool.planner.states import EVER_SENT, OVER, THANKED, TO_COME, UNKNOWN

NOT_SENT_YET = NoteRule(
    {"sent": ("ahead",)},
    "The date you gave for sending it, {sent}, is still ahead, so we left it out of the plan.",
)
SENT_ALREADY = NoteRule(EVER_SENT, "You sent a message on {sent}. One is enough.", ("A22",))
THANKED_ALREADY = SENT_ALREADY._replace(when={"sent": THANKED})
NO_DATE = NoteRule(UNKNOWN, "Add the interview date, and we’ll show you when to prepare and when to say thank you.")
PAST = NoteRule(
    {"interview": OVER},
    "The interview on {interview} is over. Answer the questions again to find out what to do next.",
)
LONG_PAST = NoteRule(
    {"interview": ("long_past",)},
    "The interview on {interview} was more than a month ago. If that isn’t the date you meant, change it.",
)
WEEKEND = "It’s the weekend, but Monday may be too late."
STILL_AHEAD = NoteRule(
    {"interview": ("ahead",)},
    "The interview on {interview} is still ahead, so there’s nothing to send until it’s over.",
    ("B09",),
)
SCHEDULED = NoteRule(
    TO_COME,
    "An interview is scheduled for {interview}. Answer the questions again, because the advice may change.",
    ("A36",),
)
