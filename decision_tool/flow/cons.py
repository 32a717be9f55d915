"""The cons, each with its conditions. Data only."""

from decision_tool.flow.model import Argument

_BEFORE = ("send_message", "send_request", "prepare_and_wait")

CONS = (
    Argument(
        {"asked_not_to": ("yes",)},
        (),
        "Contacting the interviewer could look like you missed the instructions.",
        ("A47", "A13"),
    ),
    Argument(
        {"asked_not_to": ("formal_process",)},
        (),
        "Contacting the interviewer could look like you want an unfair advantage.",
        ("B08",),
    ),
    Argument(
        {"asked_not_to": ("yes", "formal_process")},
        (),
        "It bypasses the recruiter, who may wonder why.",
        ("A46", "E12"),
    ),
    Argument(
        {"purpose": ("pay", "role_questions"), "stage": ("applied", "scheduled", "interviewed")},
        (),
        "In a message, this question can come across as pushy.",
        ("A44",),
    ),
    Argument(
        {"purpose": ("pay", "role_questions"), "stage": ("offered",)},
        (),
        "The interviewer may wonder why you didn’t ask whoever made the offer.",
        ("A46",),
    ),
    Argument(
        {"purpose": ("status",)},
        ("save_for_interview", "let_process_run"),
        "Asking for an update now can come across as pushy.",
        ("A44",),
    ),
    Argument(
        {"purpose": ("status",)},
        ("follow_up_once",),
        "One follow-up is enough, and a second one rarely helps.",
        ("A31", "A45"),
    ),
    Argument(
        {"purpose": ("reschedule",)},
        ("move_interview",),
        "People get sick, and trains run late. The sooner you tell them, the easier it is to fix.",
        ("A45",),
    ),
    Argument(
        {"purpose": ("feedback",)},
        ("ask_for_feedback",),
        "Many companies don’t give feedback. Asking twice can come across as pushy.",
        ("A44", "A31"),
    ),
    Argument(
        {"stage": ("applied",), "purpose": ("introduce", "connect")},
        ("wait_until_scheduled",),
        "Your message may reach them before they’ve read your application.",
        ("A49", "A36"),
    ),
    Argument(
        {"purpose": ("introduce", "connect"), "days_until": ("two_or_fewer",)},
        ("prepare_and_wait",),
        "If they read it after the interview, it won’t have helped you.",
        ("B09",),
    ),
    Argument(
        {"purpose": ("introduce", "connect"), "presence": ("reserved",)},
        ("prepare_and_wait",),
        "Someone who keeps a low profile may prefer not to get messages there.",
        ("A45", "B14"),
    ),
    Argument(
        {"purpose": ("introduce",), "seniority": ("very_senior",)},
        ("prepare_and_wait",),
        "To someone that senior, a message can come across as pushy.",
        ("A44", "A12"),
    ),
    Argument(
        {
            "stage": ("scheduled",),
            "purpose": ("introduce",),
            "relationship": ("strangers", "shared_connection"),
        },
        _BEFORE,
        "Your message may catch them before they’ve read your resume.",
        ("A49",),
    ),
    Argument(
        {"stage": ("scheduled",), "purpose": ("introduce",), "relationship": ("strangers",)},
        _BEFORE,
        "From a stranger, a message can come across as pushy.",
        ("A44", "A45"),
    ),
    Argument(
        {"stage": ("scheduled",), "purpose": ("introduce",), "culture": ("formal", "unsure")},
        _BEFORE,
        "If the company is formal, they may wonder why you didn’t go through the recruiter.",
        ("A46",),
    ),
    Argument(
        {"stage": ("scheduled",), "purpose": ("introduce",)},
        ("send_message",),
        "They may think you’ll be messaging them all the time, so send only this one.",
        ("A48", "A22"),
    ),
    Argument(
        {"purpose": ("introduce",), "reach": ("message_open",), "days_until": ("two_or_fewer",)},
        ("prepare_and_wait",),
        "Messages from people outside their network are easy to miss.",
        ("B09",),
    ),
    Argument(
        {"purpose": ("connect",)},
        ("send_request", "prepare_and_wait"),
        "Some people keep hiring separate from their LinkedIn network. To them, a request is too forward.",
        ("B06",),
    ),
    Argument(
        {"purpose": ("introduce", "connect")},
        ("send_request",),
        "If your request is still unanswered when you meet, it may be on your mind.",
        ("B07",),
    ),
    Argument(
        {"purpose": ("introduce", "connect"), "relationship": ("shared_connection", "strangers")},
        ("send_request",),
        "Some may see it as an attempt to gain an unfair advantage.",
        ("B08",),
    ),
    Argument(
        {"contact_so_far": ("waiting", "declined")},
        (),
        "A second message rarely helps, and it can come across as pushy.",
        ("A37", "A22", "E13"),
    ),
    Argument(
        {"contact_so_far": ("waiting", "declined")},
        ("leave_it",),
        "Nudging someone who hasn’t replied can come across as pushy.",
        ("A44", "A45"),
    ),
    Argument(
        {"contact_so_far": ("replied",)},
        ("reply_briefly",),
        "A short reply is all they expect. In a long thread, they may wonder how often you’ll write.",
        ("A48",),
    ),
    Argument(
        {"purpose": ("logistics",)},
        ("ask_logistics",),
        "The answer may be in your invitation. Check there first.",
        ("A19",),
    ),
    Argument(
        {"purpose": ("thank",)},
        ("send_thank_you",),
        "In one 2012 survey, only 27% of HR managers found a thank-you on social media appropriate.",
        ("E16",),
    ),
    Argument(
        {"purpose": ("thank",)},
        ("thank_by_email", "send_thank_you", "thank_via_recruiter"),
        "A generic message can work against you. Mention something only you could.",
        ("E18", "A45"),
    ),
    Argument(
        {"stage": ("interviewed",), "purpose": ("connect",)},
        ("send_request_after",),
        "Some think it’s too early for a request while they’re still deciding.",
        ("B06", "E01", "E11", "E22"),
    ),
)
