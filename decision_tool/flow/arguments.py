"""What speaks for and against, what nobody can know, and where advisers differ, each for its case."""

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
        "It shows interest, drive and a little courage.",
        ("A38", "A42"),
    ),
    Argument(
        {"purpose": ("introduce",)},
        ("send_message", "send_request", "prepare_and_wait"),
        "They see a person behind the resume before you meet.",
        ("A39",),
    ),
    Argument(
        {"purpose": ("introduce",)},
        ("send_message", "reply_briefly"),
        "It starts your contact on a good note.",
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
        "It can be the start of a lasting contact, even without this job.",
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
        "It would look as if rules and limits were hard for you to keep.",
        ("A47", "A13"),
    ),
    Argument(
        {"asked_not_to": ("formal_process",)},
        (),
        "It would look like seeking an unfair advantage.",
        ("B08",),
    ),
    Argument(
        {"asked_not_to": ("yes", "formal_process")},
        (),
        "They would wonder why you did not use the proper channel.",
        ("A46", "E12"),
    ),
    Argument(
        {"purpose": ("pay", "role_questions", "status")},
        (),
        "Asked in a message, it can come across as pushy.",
        ("A44", "A25", "A26"),
    ),
    Argument(
        {"stage": ("applied",), "purpose": ("introduce", "connect")},
        ("wait_until_scheduled",),
        "It may reach them before they have read your application.",
        ("A49", "A36"),
    ),
    Argument(
        {"purpose": ("introduce",), "seniority": ("very_senior",)},
        ("prepare_and_wait",),
        "To someone so senior, it can come across as pushy.",
        ("A44", "A12"),
    ),
    Argument(
        {
            "stage": ("scheduled",),
            "purpose": ("introduce",),
            "relationship": ("strangers", "shared_connection"),
        },
        ("send_message", "send_request", "prepare_and_wait"),
        "It may catch them before they have read about you.",
        ("A49",),
    ),
    Argument(
        {"stage": ("scheduled",), "purpose": ("introduce",), "relationship": ("strangers",)},
        ("send_message", "send_request", "prepare_and_wait"),
        "From a stranger, it can come across as pushy, or simply bother them.",
        ("A44", "A45"),
    ),
    Argument(
        {"stage": ("scheduled",), "purpose": ("introduce",), "culture": ("formal", "unsure")},
        ("send_message", "send_request", "prepare_and_wait"),
        "In a formal place, they may wonder why you did not go through the recruiter.",
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
        "A second note, or a third, does more harm than the first did good.",
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
        "A long thread makes it look as if they would hear from you all the time.",
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
        "On social media, thanks are less liked than by e-mail.",
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
        "Whether it changes anything. The interview decides, and not the request.",
        ("B15",),
    ),
)

DIFFERS = (
    Argument(
        {"stage": ("scheduled",), "purpose": ("connect",)},
        ("send_request", "prepare_and_wait", "do_not_contact"),
        "Most advisers say wait. Of six that we found on a request before the interview, four say no. "
        "One says yes, and means recruiters. One quotes both views.",
        ("E01", "E02", "E03", "E04", "E05", "E06"),
    ),
    Argument(
        {"stage": ("scheduled",), "purpose": ("connect",)},
        ("send_request",),
        "So this answer is bolder than most. It holds only because nothing you told us speaks against it.",
        ("B13", "B14"),
    ),
    Argument(
        {"stage": ("scheduled",), "purpose": ("introduce",), "reach": ("request_only",)},
        ("send_request", "prepare_and_wait"),
        "On a request before the interview, four of six advisers that we found say no. "
        "One says yes, and means recruiters. One quotes both views.",
        ("E01", "E02", "E03", "E04", "E05", "E06"),
    ),
    Argument(
        {"stage": ("scheduled",), "purpose": ("introduce",), "reach": ("connected", "message_open")},
        ("send_message", "prepare_and_wait"),
        "We found two on a message before the interview. A careers editor says no, nine times out of ten. "
        "A recruiter says yes, but for a practical reason.",
        ("E01", "E07"),
    ),
    Argument(
        {"stage": ("applied",), "purpose": ("introduce", "connect")},
        ("wait_until_scheduled",),
        "We found three on writing after you apply. A careers editor says yes, if brief. "
        "One on requests to recruiters says yes. A manager says no: they know that you are interested.",
        ("E08", "E05", "E10"),
    ),
    Argument(
        {"purpose": ("logistics",)},
        ("ask_logistics", "ask_recruiter"),
        "We found one on practical questions, a recruiter. They say yes, in the channel already in use. "
        "LinkedIn comes last.",
        ("E07",),
    ),
    Argument(
        {"purpose": ("thank",)},
        ("send_thank_you", "thank_via_recruiter"),
        "Surveys differ on whether thanks help: 80%, 68% and 42% said yes. "
        "The firms that asked sell services "
        "around hiring.",
        ("E14", "E17", "E15"),
    ),
    Argument(
        {"purpose": ("thank",)},
        ("send_thank_you", "thank_via_recruiter"),
        "They agree on the way: 87% of HR managers found e-mail fine, and 27% social media.",
        ("E16",),
    ),
    Argument(
        {"purpose": ("thank",)},
        ("send_thank_you",),
        "Words that anyone could send do harm. One employer got the same note from every candidate.",
        ("E18",),
    ),
    Argument(
        {"stage": ("interviewed",), "purpose": ("connect",)},
        ("send_request_after",),
        "Five of seven that we found would wait for the decision or the offer, or saw a quick request do harm. "
        ""
        "A manager says that it depends. An interviewer found one request fine.",
        ("E01", "E02", "E03", "E04", "E11", "E09", "E13"),
    ),
    Argument(
        {"stage": ("scheduled", "interviewed"), "purpose": ("connect",)},
        ("send_request", "send_request_after"),
        "Nobody has shown that a note gets more requests accepted. The one large count is about sales.",
        ("E20",),
    ),
    Argument(
        {"asked_not_to": ("yes", "formal_process")},
        (),
        "On this, nobody differs. One candidate went around the recruiter, and lost the interview. "
        "A residency program forbids contact outright.",
        ("E08", "E12", "E19"),
    ),
    Argument(
        {"contact_so_far": ("waiting", "declined")},
        ("leave_it", "thank_via_recruiter"),
        "On this, nobody differs. One interviewer told of five more messages that undid a good thank-you.",
        ("E13",),
    ),
)
