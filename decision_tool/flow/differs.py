"""Where advisers differ, each for its case; who they are stands in `evidence`."""

from decision_tool.flow.model import Argument

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
        {"stage": ("scheduled",), "purpose": ("introduce",)},
        ("send_message", "send_request", "prepare_and_wait"),
        "We found two on a message before the interview. A careers editor says no, nine times out of ten. "
        "A recruiter says yes, but for a practical reason.",
        ("E01", "E07"),
    ),
    Argument(
        {"stage": ("applied",), "purpose": ("introduce", "connect")},
        ("wait_until_scheduled",),
        "We found three on writing after you apply. A careers editor says yes, if brief. "
        "An HR writer says yes to a request, if it goes to a recruiter. "
        "A manager says no, because they know that you are interested.",
        ("E08", "E05", "E10"),
    ),
    Argument(
        {"purpose": ("logistics",), "asked_not_to": ("no",)},
        ("ask_logistics", "ask_recruiter"),
        "We found one on practical questions, a recruiter. They say yes, in the channel already in use. "
        "LinkedIn comes last.",
        ("E07",),
    ),
    Argument(
        {"purpose": ("thank",), "asked_not_to": ("no",)},
        ("send_thank_you", "thank_via_recruiter"),
        "Surveys differ on whether thanks help: 80%, 68% and 42% said yes. "
        "The firms that asked sell services around hiring.",
        ("E14", "E17", "E15"),
    ),
    Argument(
        {"purpose": ("thank",), "asked_not_to": ("no",)},
        ("send_thank_you", "thank_via_recruiter"),
        "On the way to send it there is less doubt. In one survey, 87% of HR managers found e-mail fine. "
        "Only 27% said so of social media.",
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
        "Of seven that we found, four would wait for the decision or the offer. A fifth saw a fast request "
        "do harm. A manager says that it depends. An interviewer found one request fine.",
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
        "Nobody that we found differs here. One candidate went around the recruiter, and lost the interview. "
        "A residency program forbids contact outright.",
        ("E08", "E12", "E19"),
    ),
    Argument(
        {"contact_so_far": ("waiting", "declined")},
        ("leave_it", "thank_via_recruiter"),
        "Nobody that we found differs here. One interviewer told of five more notes that undid a good one.",
        ("E13",),
    ),
)
