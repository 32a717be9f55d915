"""The pros, and what nobody can know, each with its conditions. The cons are in `cons`."""

from decision_tool.flow.model import Argument

_BEFORE = ("send_message", "send_request", "prepare_and_wait")
_THANKS = ("thank_by_email", "send_thank_you", "thank_via_recruiter")

PROS = (
    Argument(
        {"purpose": ("introduce", "connect"), "relationship": ("shared_connection",)},
        _BEFORE,
        "If you mention the person you both know, your message is more likely to be opened and trusted.",
        ("A27",),
    ),
    Argument(
        {"purpose": ("introduce", "connect"), "relationship": ("know_each_other",)},
        _BEFORE,
        "They know you, so your message doesn’t come from a stranger.",
        ("A33",),
    ),
    Argument(
        {"purpose": ("introduce",)},
        _BEFORE,
        "A short message shows interest, drive, and a little courage.",
        ("A38", "A42"),
    ),
    Argument({"purpose": ("introduce",)}, _BEFORE, "They can put a face to your resume before you meet.", ("A39",)),
    Argument(
        {"purpose": ("introduce",)},
        ("send_message", "reply_briefly"),
        "A friendly first message gets you off to a good start.",
        ("A40", "A37"),
    ),
    Argument(
        {"purpose": ("introduce",), "details": ("unclear",)},
        ("send_message", "prepare_and_wait"),
        "You can clear up a missing detail in the same message.",
        ("A41",),
    ),
    Argument(
        {"purpose": ("introduce",)},
        ("send_message",),
        "Your name is fresh in their mind when the interview starts.",
        ("A43",),
    ),
    Argument(
        {"purpose": ("connect",)},
        ("send_request", "prepare_and_wait"),
        "A connection request shows interest beyond this one interview.",
        ("B02",),
    ),
    Argument(
        {"purpose": ("introduce", "connect")},
        ("send_request", "prepare_and_wait"),
        "Their profile gives you things to talk about. You can view it without connecting.",
        ("B03", "B12", "L11"),
    ),
    Argument(
        {"purpose": ("introduce", "connect"), "days_until": ("three_or_more",)},
        ("send_request", "prepare_and_wait"),
        "If they accept in time, your name is fresh in their mind when you meet.",
        ("B04", "A43"),
    ),
    Argument(
        {"purpose": ("connect",)},
        ("send_request", "send_request_after", "prepare_and_wait", "reply_briefly"),
        "You can stay in touch even if you don’t get this job.",
        ("B05",),
    ),
    Argument(
        {"purpose": ("connect",), "stage": ("interviewed",)},
        ("send_request_after",),
        "If they accept, they’ll remember you while they decide.",
        ("B04",),
    ),
    Argument(
        {"purpose": ("logistics",)},
        ("ask_logistics", "ask_recruiter"),
        "A clear answer saves everyone trouble on interview day.",
        ("A41",),
    ),
    Argument(
        {"purpose": ("reschedule",)},
        ("move_interview",),
        "If you tell them early, most people will understand and find another time.",
        ("A07", "A41"),
    ),
    Argument(
        {"purpose": ("thank",)},
        _THANKS,
        "A short thank-you shows you care, and helps them remember you.",
        ("A09", "E14"),
    ),
    Argument(
        {"purpose": ("thank",)},
        ("thank_by_email",),
        "In one 2012 survey, 87% of HR managers found an email thank-you appropriate.",
        ("E16",),
    ),
    Argument(
        {"purpose": ("status",)},
        ("follow_up_once",),
        "One polite follow-up shows you’re still interested.",
        ("A31", "A42"),
    ),
    Argument(
        {"purpose": ("feedback",)},
        ("ask_for_feedback",),
        "One honest sentence can help you in your next interview, and asking keeps the door open.",
        ("B05",),
    ),
    Argument(
        {"stage": ("applied",), "purpose": ("introduce",)},
        ("wait_until_scheduled",),
        "If they need to fill the role fast, a sign of interest may be welcome.",
        ("A35",),
    ),
)

UNKNOWNS = (
    Argument(
        {"purpose": ("introduce", "connect")},
        (*_BEFORE, "wait_until_scheduled", "send_request_after"),
        "We can’t know how they’ll react. Some people welcome a message, and others don’t.",
        ("A34",),
    ),
    Argument(
        {},
        ("send_thank_you", "ask_logistics", "reply_briefly"),
        "We can’t know how this interviewer feels about messages on LinkedIn.",
        ("A34",),
    ),
    Argument(
        {"purpose": ("logistics",)},
        ("prepare_and_wait",),
        "We can’t know what the interviewer is like. You can make sure you’re prepared.",
        ("A34", "B15"),
    ),
    Argument(
        {},
        ("do_not_contact", "leave_it"),
        "We can’t know whether this interviewer would mind. You won’t lose anything by waiting.",
        ("A34", "B15"),
    ),
    Argument(
        {"stage": ("interviewed",)},
        ("thank_by_email", "thank_via_recruiter"),
        "We can’t know how much a thank-you matters to this interviewer. The interview matters more.",
        ("A34", "B15"),
    ),
    Argument(
        {"stage": ("offered", "turned_down")},
        ("thank_by_email", "thank_via_recruiter"),
        "We can’t know whether they’ll reply. A thank-you doesn’t need a reply.",
        ("A34",),
    ),
    Argument(
        {},
        ("ask_recruiter", "move_interview"),
        "We can’t know how fast they’ll answer. If it’s urgent, call.",
        ("A34", "A35"),
    ),
    Argument(
        {},
        ("let_process_run", "follow_up_once"),
        "We can’t know why it’s taking so long. Most delays have nothing to do with you.",
        ("A34", "A35"),
    ),
    Argument(
        {},
        ("save_for_interview", "save_for_offer", "discuss_offer", "ask_for_feedback"),
        "We can’t know how this person will react. You can pick a good moment and ask politely.",
        ("A34", "A32"),
    ),
    Argument(
        {"stage": ("scheduled",), "purpose": ("introduce", "connect")},
        _BEFORE,
        "Only they know how urgently they need someone. If it’s urgent, your interest may count for more.",
        ("A35",),
    ),
    Argument(
        {"stage": ("scheduled",), "purpose": ("introduce",)},
        ("send_message",),
        "Nobody can say how your words will land. Brief, polite, and about your work is safest.",
        ("A32",),
    ),
    Argument(
        {"stage": ("scheduled",), "purpose": ("introduce", "connect")},
        ("send_request", "prepare_and_wait"),
        "Nobody can say whether it would change anything. The interview is what counts.",
        ("B15",),
    ),
)
