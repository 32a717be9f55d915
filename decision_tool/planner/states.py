"""What can be known when a plan is made: the states that `when` of a rule names, as data.

`interview`: `unknown`, `ahead`, `today`, `past`.
`sent`: `unknown`, `ahead` (not sent yet), `before` (the interview's day), `after` (on that day or later),
`undated` (sent, and no interview known).
"""

UNSENT = ("unknown", "ahead")
SENT = ("before", "after", "undated")
THANKS_DUE = ("unknown", "ahead", "before")
THANKED = ("after", "undated")

AHEAD = {"interview": ("ahead",)}
UNKNOWN = {"interview": ("unknown",)}
NOT_MET = {"interview": ("unknown", "ahead")}
"""Nothing stands in the way of acting before the interview."""

AHEAD_UNSENT = {**AHEAD, "sent": UNSENT}
UNKNOWN_UNSENT = {**UNKNOWN, "sent": UNSENT}
NOT_MET_UNSENT = {**NOT_MET, "sent": UNSENT}
AHEAD_SENT = {**AHEAD, "sent": SENT}
UNKNOWN_SENT = {**UNKNOWN, "sent": SENT}
NOT_MET_SENT = {**NOT_MET, "sent": SENT}
EVER_SENT = {"sent": SENT}
