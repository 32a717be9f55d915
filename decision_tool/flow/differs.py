"""Where advice differs, each for its case; who gives it is in `evidence`. The sentences carry their years."""

from decision_tool.flow.model import Argument

_ON_REQUESTS = ("E01", "E02", "E03", "E04", "E05", "E06")

DIFFERS = (
    Argument(
        {"stage": ("scheduled",), "purpose": ("connect",)},
        ("send_request", "prepare_and_wait", "do_not_contact"),
        "Most advice says wait. Of six sources on a request before the interview, four say no, three of them "
        "from 2015 and 2016. One says yes in 2013, about recruiters. One quotes both views in 2022.",
        _ON_REQUESTS,
    ),
    Argument(
        {"stage": ("scheduled",), "purpose": ("connect",)},
        ("send_request",),
        "So this answer is bolder than most advice. It holds only because nothing you told us rules it out.",
        ("B13", "B14"),
    ),
    Argument(
        {"stage": ("scheduled",), "purpose": ("introduce",), "reach": ("request_only",)},
        ("send_request", "prepare_and_wait"),
        "On a request before the interview, four of six sources say no, three of them from 2015 and 2016. "
        "One says yes in 2013, about recruiters. One quotes both views in 2022.",
        _ON_REQUESTS,
    ),
    Argument(
        {"stage": ("scheduled",), "purpose": ("introduce",)},
        ("send_message", "send_request", "prepare_and_wait"),
        "We found two sources on a message before the interview, both undated. A careers editor says no, "
        "nine times out of ten. A recruiter says yes, for a practical reason.",
        ("E01", "E07"),
    ),
    Argument(
        {"stage": ("applied",), "purpose": ("introduce", "connect")},
        ("wait_until_scheduled",),
        "On contact after you apply, sources differ. An undated careers editor says yes, if brief. "
        "An HR writer said yes in 2013 to requests to recruiters. Nine hiring managers, undated, mostly say yes. "
        "A manager, undated, says no, because they know you’re interested.",
        ("E08", "E05", "E21", "E10"),
    ),
    Argument(
        {"purpose": ("logistics",), "asked_not_to": ("no",)},
        ("ask_logistics", "ask_recruiter"),
        "We found one source on practical questions, an undated recruiter. They say yes, in the channel already "
        "in use. LinkedIn comes last.",
        ("E07",),
    ),
    Argument(
        {"purpose": ("thank",), "asked_not_to": ("no",)},
        ("thank_by_email", "send_thank_you", "thank_via_recruiter"),
        "Surveys from 2017 differ on whether a thank-you helps. They found 80%, 68%, and 42%. "
        "The firms that asked sell services around hiring.",
        ("E14", "E17", "E15"),
    ),
    Argument(
        {"purpose": ("thank",), "asked_not_to": ("no",)},
        ("thank_by_email", "send_thank_you", "thank_via_recruiter"),
        "On the channel there’s less doubt. In a 2012 survey, 87% of HR managers found email appropriate. "
        "Only 27% said so of social media.",
        ("E16",),
    ),
    Argument(
        {"purpose": ("thank",)},
        ("thank_by_email", "send_thank_you"),
        "One undated report tells of an employer who got the same thank-you from every candidate. It put them off.",
        ("E18",),
    ),
    Argument(
        {"stage": ("interviewed",), "purpose": ("connect",)},
        ("send_request_after",),
        "Most advice would wait for the decision or the offer. So say three sources from 2015 and 2016, and two "
        "undated ones. A manager said in 2008 that it depends. An undated interviewer found one request fine, "
        "and most of nine hiring managers did too.",
        ("E01", "E02", "E03", "E04", "E22", "E09", "E13", "E21"),
    ),
    Argument(
        {"stage": ("interviewed",), "purpose": ("connect",)},
        ("send_request_after",),
        "Speed can hurt. An undated report tells of a candidate ruled out for a request within the hour.",
        ("E11",),
    ),
    Argument(
        {"stage": ("scheduled", "interviewed"), "purpose": ("connect",)},
        ("send_request", "send_request_after"),
        "Nobody has shown that a message gets more requests accepted. The one large count, from 2026, is about sales.",
        ("E20",),
    ),
    Argument(
        {"asked_not_to": ("yes", "formal_process")},
        (),
        "No source we found differs here. An undated post tells of a lost interview after a candidate bypassed "
        "the recruiter. A 2012 residency policy forbids contact outright.",
        ("E08", "E12", "E19"),
    ),
    Argument(
        {"contact_so_far": ("waiting", "declined")},
        ("leave_it", "thank_via_recruiter"),
        "No source we found differs here. An undated interviewer tells of five more messages that undid a good one.",
        ("E13",),
    ),
)
