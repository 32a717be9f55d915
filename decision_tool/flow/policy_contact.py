"""The second part of the policy: what to send the interviewer, if no rule forbids contact."""

from decision_tool.flow.model import PolicyLine

_WRITABLE = ("connected", "message_open")
"""The person can message the interviewer."""

_NEVER_MET = ("shared_connection", "strangers")

SETTLED = (
    PolicyLine(
        {"stage": ("applied",)},
        "wait_until_scheduled",
        "Nobody expects a message right after you apply. Once an interview is scheduled, a message makes sense.",
        ("A36",),
    ),
    PolicyLine(
        {"purpose": ("logistics",), "details": ("clear",)},
        "prepare_and_wait",
        "You have all the details, so there’s nothing to clear up. It’s better to wait until you meet.",
        ("A11", "A19"),
        next="Need something else, such as an accommodation? Ask the recruiter, or whoever set up the interview.",
    ),
    PolicyLine(
        {"purpose": ("thank",), "have_email": ("yes",), "stage": ("interviewed",)},
        "thank_by_email",
        "You have their email address. In a 2012 survey, most HR managers called email appropriate for a thank-you.",
        ("A09", "E16"),
    ),
    PolicyLine(
        {"purpose": ("thank",), "have_email": ("yes",), "stage": ("offered",)},
        "thank_by_email",
        "You have their email address. In a 2012 survey, most HR managers called email appropriate for a thank-you.",
        ("A09", "E16"),
        now="Thank the interviewer, and mention one thing you discussed. Keep pay and other questions out of it.",
        next="Send it once. Discuss the offer with whoever made it.",
    ),
    PolicyLine(
        {"purpose": ("thank",), "have_email": ("yes",)},
        "thank_by_email",
        "A short thank-you after a rejection leaves a good impression. In a 2012 survey, most HR managers called email "
        "appropriate for a thank-you.",
        ("A09", "B05", "E16"),
        now="Thank the interviewer for their time, and mention one thing you discussed. Don’t ask why.",
        next="Send it once. If you’d like feedback, ask whoever told you the decision.",
    ),
)

_CLOSED = ("offered", "turned_down")
"""The decision has been made."""

_SENT_ONCE = "Send it once. You don’t need to do more."

CONTACTED = (
    PolicyLine(
        {"contact_so_far": ("waiting",), "purpose": ("logistics",)},
        "ask_recruiter",
        "The interviewer hasn’t answered your first message, and a second message could feel pushy. "
        "The recruiter can answer this.",
        ("A22", "A31", "B07", "B11"),
    ),
    PolicyLine(
        {"contact_so_far": ("declined",), "purpose": ("logistics",)},
        "ask_recruiter",
        "The interviewer hasn’t responded to you on LinkedIn. The recruiter can answer this just as well.",
        ("A22", "A31", "B07", "B11"),
    ),
    PolicyLine(
        {"stage": _CLOSED, "contact_so_far": ("waiting", "declined"), "purpose": ("thank",)},
        "thank_via_recruiter",
        "The interviewer hasn’t responded to you on LinkedIn. Your thanks can still reach them through the recruiter.",
        ("A22", "A31", "B07", "B11"),
        next=_SENT_ONCE,
    ),
    PolicyLine(
        {"contact_so_far": ("waiting",), "purpose": ("thank",)},
        "thank_via_recruiter",
        "They haven’t answered your first message, so don’t send another there. The recruiter can pass on your thanks.",
        ("A22", "A31", "B07", "B11"),
    ),
    PolicyLine(
        {"contact_so_far": ("declined",), "purpose": ("thank",)},
        "thank_via_recruiter",
        "They haven’t responded to you on LinkedIn. Your thanks can still reach them through the recruiter.",
        ("A22", "A31", "B07", "B11"),
    ),
    PolicyLine(
        {"contact_so_far": ("waiting",)},
        "leave_it",
        "One message is enough, and they may still read yours. A second message could feel pushy.",
        ("A22", "A31", "B07", "B11"),
    ),
    PolicyLine(
        {"contact_so_far": ("declined",)},
        "leave_it",
        "Some people keep LinkedIn separate from hiring, so don’t take it personally. Sending more won’t help.",
        ("A22", "A31", "B07", "B11"),
        next="Send thanks and questions through the recruiter from now on, and stay friendly.",
    ),
    PolicyLine(
        {
            "contact_so_far": ("replied",),
            "purpose": ("introduce", "connect"),
            "stage": ("interviewed", "offered", "turned_down"),
        },
        "reply_briefly",
        "You’re already in touch. A short, friendly reply is all it takes.",
        ("A22", "A37", "A48"),
        next="Leave it at that. You don’t need a second message.",
    ),
    PolicyLine(
        {"contact_so_far": ("replied",), "purpose": ("introduce", "connect")},
        "reply_briefly",
        "You’re already in touch. A short, friendly reply is all it takes.",
        ("A22", "A37", "A48"),
    ),
    PolicyLine(
        {"purpose": ("logistics",), "arranged_by": ("recruiter",)},
        "ask_recruiter",
        "Whoever scheduled the interview has the answer, and that’s who candidates usually ask.",
        ("A07", "A46", "E07"),
    ),
    PolicyLine(
        {"purpose": ("logistics",), "reach": ("request_only",)},
        "ask_recruiter",
        "You can only send this person a connection request, and that’s not the place for a question.",
        ("A07", "L04"),
        now="If the interviewer invited you by email, reply to that email. If not, email the recruiter or HR.",
    ),
    PolicyLine(
        {"purpose": ("logistics",)},
        "ask_logistics",
        "The interviewer scheduled this with you, so a short question about the time, place, or link is fine.",
        ("A07",),
    ),
)

MET = (
    PolicyLine(
        {"stage": _CLOSED, "purpose": ("thank",), "reach": ("request_only",)},
        "thank_via_recruiter",
        "You can’t message them on LinkedIn, but an email to the recruiter works well. They can pass on your thanks.",
        ("A09", "L04", "E16"),
        now="Email the recruiter, and ask them to pass on your thanks. "
        "Or send a connection request with a thank-you of up to 200 characters.",
        next=_SENT_ONCE,
        offers="request_note_after",
    ),
    PolicyLine(
        {"purpose": ("thank",), "reach": ("request_only",)},
        "thank_via_recruiter",
        "You can’t message them on LinkedIn, but an email to the recruiter works well. They can pass on your thanks.",
        ("A09", "L04", "E16"),
        now="Email the recruiter, and ask them to pass on your thanks. "
        "Or send a connection request with a thank-you of up to 200 characters.",
        offers="request_note_after",
    ),
    PolicyLine(
        {"purpose": ("thank",), "stage": ("interviewed",)},
        "send_thank_you",
        "A short thank-you message on LinkedIn is fine after an interview, and you can message them there.",
        ("A09",),
    ),
    PolicyLine(
        {"purpose": ("thank",), "stage": ("offered",)},
        "send_thank_you",
        "A short thank-you message on LinkedIn is fine after an offer, too, and you can message them there.",
        ("A09",),
        now="Thank the interviewer, and mention one thing you discussed. Keep pay and other questions out of it.",
        next="Send it once. Discuss the offer with whoever made it.",
    ),
    PolicyLine(
        {"purpose": ("thank",)},
        "send_thank_you",
        "A short thank-you after a rejection leaves a good impression, and you can message them on LinkedIn.",
        ("A09", "B05"),
        now="Thank the interviewer for their time, and mention one thing you discussed. Don’t ask why.",
        next="Send it once. If you’d like feedback, ask whoever told you the decision.",
    ),
    PolicyLine(
        {"stage": ("interviewed",)},
        "send_request_after",
        "You’ve met, so your request comes from someone they know.",
        ("B04", "B05", "B09", "B14", "E01", "E11"),
    ),
    PolicyLine(
        {"stage": ("offered",)},
        "send_request_after",
        "You’ve met and you have an offer, so your request may come from a future colleague.",
        ("B04", "B05", "B09", "B14"),
        now="Thank them in the message, and mention one thing you discussed. Keep the offer out of it.",
        next="Send it once. Discuss the offer with whoever made it.",
    ),
    PolicyLine(
        {"stage": ("turned_down",)},
        "send_request_after",
        "The decision has been made, so a request can’t affect it. A good contact is worth keeping, even without "
        "the job.",
        ("B05", "B09", "B14", "E01"),
        now="Thank them in the message, and mention one thing you discussed. Don’t ask about the decision.",
        next="Send it once. If they don’t accept it, don’t read too much into it.",
    ),
)

BEFORE = (
    PolicyLine(
        {"seniority": ("very_senior",), "relationship": _NEVER_MET},
        "prepare_and_wait",
        "They’re very senior, and you’ve never met. A LinkedIn message can feel too forward.",
        ("A12",),
    ),
    # A message, for people who can send one.
    PolicyLine(
        {"purpose": ("introduce",), "reach": ("message_open",), "days_until": ("two_or_fewer",)},
        "prepare_and_wait",
        "The interview is in two days or less, and you’re not connected. They may not see your message in time.",
        ("B09",),
    ),
    PolicyLine(
        {"purpose": ("introduce",), "reach": _WRITABLE, "presence": ("reserved",), "relationship": ("strangers",)},
        "prepare_and_wait",
        "They keep a low profile on LinkedIn, and you’ve never met. A message may not be welcome.",
        ("B14", "A33"),
    ),
    PolicyLine(
        {
            "purpose": ("introduce",),
            "reach": _WRITABLE,
            "details": ("clear",),
            "relationship": ("strangers",),
            "culture": ("formal", "unsure"),
        },
        "prepare_and_wait",
        "You’ve never met, and you have all the details, so there’s no need for a message. It’s better to wait.",
        ("A11",),
    ),
    PolicyLine(
        {"purpose": ("introduce",), "reach": _WRITABLE, "relationship": ("know_each_other",)},
        "send_message",
        "You know each other, so a short message before you meet is natural.",
        ("A01", "A02", "A33"),
    ),
    PolicyLine(
        {"purpose": ("introduce",), "reach": _WRITABLE, "relationship": ("shared_connection",)},
        "send_message",
        "You both know someone, so your message is more likely to be opened and trusted.",
        ("A01", "A02", "A27"),
    ),
    PolicyLine(
        {"purpose": ("introduce",), "reach": _WRITABLE, "culture": ("open",)},
        "send_message",
        "The company has an open culture, and you can message the interviewer directly. A short message shows "
        "interest.",
        ("A01", "A02", "B01"),
    ),
    PolicyLine(
        {"purpose": ("introduce",), "reach": _WRITABLE},
        "send_message",
        "You’re missing an interview detail, so you have a good reason to send a message. If someone else scheduled "
        "the interview, you can ask them instead.",
        ("A01", "A02", "A07", "A11"),
    ),
    # Otherwise a request: to connect, or to introduce yourself if no message can be sent.
    PolicyLine(
        {"purpose": ("introduce", "connect"), "days_until": ("two_or_fewer",)},
        "prepare_and_wait",
        "The interview is in two days or less. They may not see a connection request in time, so it wouldn’t help you.",
        ("B09",),
    ),
    PolicyLine(
        {"purpose": ("introduce", "connect"), "presence": ("reserved",)},
        "prepare_and_wait",
        "They keep a low profile on LinkedIn. A connection request is more welcome once you’ve met.",
        ("B14",),
    ),
    PolicyLine(
        {"purpose": ("introduce", "connect"), "culture": ("formal",), "relationship": _NEVER_MET},
        "prepare_and_wait",
        "The company is formal, and you’ve never met. A connection request is more welcome after the interview.",
        ("B14",),
    ),
    PolicyLine(
        {"purpose": ("introduce", "connect"), "culture": ("unsure",), "relationship": _NEVER_MET},
        "prepare_and_wait",
        "You can’t tell yet what the company is like, and you’ve never met. It’s safer to wait.",
        ("B14",),
    ),
    PolicyLine(
        {"purpose": ("introduce", "connect"), "relationship": ("know_each_other",)},
        "send_request",
        "You know each other and there’s time, so a connection request with a message is natural.",
        ("B13", "A33"),
    ),
    PolicyLine(
        {"purpose": ("introduce", "connect")},
        "send_request",
        "The company has an open culture, and there’s time. A polite connection request with a message is fine.",
        ("B13", "B01"),
    ),
)
