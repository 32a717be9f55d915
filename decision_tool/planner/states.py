"""The states of the dates when a plan is made, which the `when` of a rule names, as data.

`interview`: `unknown`, `ahead`, `today`, `met` (up to a week ago), `fortnight` (less than two weeks ago), `past`
(up to a month ago), `long_past`.
`sent`: `unknown`, `ahead` (not sent yet), `before` (interview day), `after` (on interview day or later),
`undated` (sent, with no interview date).
`day_named`: `unknown`, `ahead` (not passed yet), `passed`.
"""

AGO = (("met", 7), ("fortnight", 13), ("past", 30))
"""The most days since the interview, for each state but the last."""

OVER = ("met", "fortnight", "past", "long_past")
UNSENT = ("unknown", "ahead")
SENT = ("before", "after", "undated")
THANKS_DUE = ("unknown", "ahead", "before")
THANKED = ("after", "undated")

AHEAD = {"interview": ("ahead",)}
ON_THE_DAY = {"interview": ("today",)}
TO_COME = {"interview": ("ahead", "today")}
NOT_MET = {"interview": ("unknown", "ahead")}
AFTERWARDS = {"interview": OVER}
AFTER_OR_ON_IT = {"interview": ("today", *OVER)}
UNKNOWN = {"interview": ("unknown",)}
AHEAD_UNSENT = {**AHEAD, "sent": UNSENT}
UNKNOWN_UNSENT = {**UNKNOWN, "sent": UNSENT}
NOT_MET_UNSENT = {**NOT_MET, "sent": UNSENT}
NOT_MET_SENT = {**NOT_MET, "sent": SENT}
EVER_SENT = {"sent": SENT}
EVER_UNSENT = {"sent": UNSENT}
