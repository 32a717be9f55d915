"""What speaks for and against, and what nobody can know, each for its case."""

from decision_tool.flow.model import Argument

PROS = (
    Argument(
        {"purpose": ("introduce", "connect"), "relationship": ("shared_connection",)},
        ("send_message", "send_request", "prepare_and_wait"),
        "You can name the person you both know. That gets a note opened and trusted.",
        ("A27",),
    ),
    Argument(
        {"purpose": ("introduce", "connect"), "relationship": ("know_each_other",)},
        ("send_message", "send_request", "prepare_and_wait"),
        "They know you, so your note does not come from a stranger.",
        ("A33",),
    ),
    Argument(
        {"purpose": ("introduce",)},
        ("send_message", "send_request", "prepare_and_wait"),
        "A short note shows interest, drive and a little courage.",
        ("A38", "A42"),
    ),
    Argument(
        {"purpose": ("introduce",)},
        ("send_message", "send_request", "prepare_and_wait"),
        "A note puts a person behind the resume before you meet.",
        ("A39",),
    ),
    Argument(
        {"purpose": ("introduce",)},
        ("send_message", "reply_briefly"),
        "A friendly word starts your contact well.",
        ("A40", "A37"),
    ),
    Argument(
        {"purpose": ("introduce",), "details": ("unclear",)},
        ("send_message", "prepare_and_wait"),
        "You can clear up an open detail in the same note.",
        ("A41",),
    ),
    Argument(
        {"purpose": ("introduce",)},
        ("send_message",),
        "Your name is fresh in their mind when the interview begins.",
        ("A43",),
    ),
    Argument(
        {"purpose": ("connect",)},
        ("send_request", "prepare_and_wait"),
        "A request shows an interest that goes beyond this one interview.",
        ("B02",),
    ),
    Argument(
        {"purpose": ("introduce", "connect")},
        ("send_request", "prepare_and_wait"),
        "Their profile gives you things to talk about. You can read it without connecting.",
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
        ("send_request", "send_request_after", "prepare_and_wait"),
        "A connection can last, even without this job.",
        ("B05",),
    ),
    Argument(
        {"purpose": ("logistics",)},
        ("ask_logistics", "ask_recruiter"),
        "A clear answer saves both sides trouble on the day.",
        ("A41",),
    ),
    Argument(
        {"purpose": ("thank",)},
        ("send_thank_you", "thank_via_recruiter"),
        "A short thank-you shows that you care, and keeps your talk in mind.",
        ("A09", "E14"),
    ),
    Argument(
        {"stage": ("applied",), "purpose": ("introduce",)},
        ("wait_until_scheduled",),
        "Where a role must be filled fast, a sign of interest may be welcome.",
        ("A35",),
    ),
)

CONS = (
    Argument(
        {"asked_not_to": ("yes",)},
        (),
        "Writing to them would look as if you had trouble with rules and limits.",
        ("A47", "A13"),
    ),
    Argument(
        {"asked_not_to": ("formal_process",)},
        (),
        "Writing to them would look like seeking an unfair advantage.",
        ("B08",),
    ),
    Argument(
        {"asked_not_to": ("yes", "formal_process")},
        (),
        "They would wonder why you went around the proper channel.",
        ("A46", "E12"),
    ),
    Argument(
        {"purpose": ("pay", "role_questions", "status")},
        (),
        "In a message, this question can come across as pushy.",
        ("A44",),
    ),
    Argument(
        {"stage": ("applied",), "purpose": ("introduce", "connect")},
        ("wait_until_scheduled",),
        "A note may reach them before they have read your application.",
        ("A49", "A36"),
    ),
    Argument(
        {"purpose": ("introduce", "connect"), "days_until": ("two_or_fewer",)},
        ("prepare_and_wait",),
        "If they read it after the interview, it has done nothing for you.",
        ("B09",),
    ),
    Argument(
        {"purpose": ("introduce", "connect"), "presence": ("reserved",)},
        ("prepare_and_wait",),
        "Someone who keeps to themselves may not want to hear from you there at all.",
        ("A45", "B14"),
    ),
    Argument(
        {"purpose": ("introduce",), "seniority": ("very_senior",)},
        ("prepare_and_wait",),
        "To someone so senior, a note can come across as pushy.",
        ("A44", "A12"),
    ),
    Argument(
        {
            "stage": ("scheduled",),
            "purpose": ("introduce",),
            "relationship": ("strangers", "shared_connection"),
        },
        ("send_message", "send_request", "prepare_and_wait"),
        "A note may catch them before they have read about you.",
        ("A49",),
    ),
    Argument(
        {"stage": ("scheduled",), "purpose": ("introduce",), "relationship": ("strangers",)},
        ("send_message", "send_request", "prepare_and_wait"),
        "From a stranger, a note can come across as pushy, or simply bother them.",
        ("A44", "A45"),
    ),
    Argument(
        {"stage": ("scheduled",), "purpose": ("introduce",), "culture": ("formal", "unsure")},
        ("send_message", "send_request", "prepare_and_wait"),
        "If the company is formal, they may wonder why you did not go through the recruiter.",
        ("A46",),
    ),
    Argument(
        {"stage": ("scheduled",), "purpose": ("introduce",)},
        ("send_message",),
        "They may expect more messages to follow. So send only this one.",
        ("A48", "A22"),
    ),
    Argument(
        {"purpose": ("connect",)},
        ("send_request", "prepare_and_wait"),
        "Some people keep work contacts and hiring apart. To them, a request is too forward.",
        ("B06",),
    ),
    Argument(
        {"purpose": ("introduce", "connect")},
        ("send_request",),
        "If they decline or ignore it, the first minute of the interview may feel awkward.",
        ("B07",),
    ),
    Argument(
        {"purpose": ("introduce", "connect"), "relationship": ("shared_connection", "strangers")},
        ("send_request",),
        "Some may read it as an attempt to gain an advantage.",
        ("B08",),
    ),
    Argument(
        {"contact_so_far": ("waiting", "declined")},
        (),
        "A second note can do more harm than the first did good.",
        ("A37", "A22", "E13"),
    ),
    Argument(
        {"contact_so_far": ("waiting", "declined")},
        ("leave_it",),
        "Pressing someone who has not answered can come across as pushy.",
        ("A44", "A45"),
    ),
    Argument(
        {"contact_so_far": ("replied",)},
        ("reply_briefly",),
        "A long thread may make them expect to hear from you all the time.",
        ("A48",),
    ),
    Argument(
        {"purpose": ("logistics",)},
        ("ask_logistics",),
        "If the answer stands in your invitation, the question looks careless. Look there first.",
        ("A19",),
    ),
    Argument(
        {"purpose": ("thank",)},
        ("send_thank_you",),
        "In one survey, thanks on social media were far less liked than by e-mail.",
        ("E16",),
    ),
    Argument(
        {"stage": ("interviewed",), "purpose": ("connect",)},
        ("send_request_after",),
        "While they are still deciding, some find a request too early.",
        ("B06", "E01", "E11"),
    ),
)

UNKNOWNS = (
    Argument(
        {"purpose": ("introduce", "connect")},
        ("send_message", "send_request", "prepare_and_wait", "wait_until_scheduled", "send_request_after"),
        "How this person will take it. Some welcome a note, others find it too much.",
        ("A34",),
    ),
    Argument(
        {"purpose": ("thank", "logistics")},
        ("send_thank_you", "ask_logistics"),
        "How much this person likes to get messages on LinkedIn.",
        ("A34",),
    ),
    Argument(
        {"stage": ("scheduled",), "purpose": ("introduce", "connect")},
        ("send_message", "send_request", "prepare_and_wait"),
        "How badly they need to fill the role. If it is urgent, your interest may count for more.",
        ("A35",),
    ),
    Argument(
        {"stage": ("scheduled",), "purpose": ("introduce",)},
        ("send_message",),
        "How your words will land. Brief, polite and about your work is the safest way.",
        ("A32",),
    ),
    Argument(
        {"stage": ("scheduled",), "purpose": ("introduce", "connect")},
        ("send_request", "prepare_and_wait"),
        "Whether it would change anything. The interview decides.",
        ("B15",),
    ),
)
