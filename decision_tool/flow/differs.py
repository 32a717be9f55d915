"""Where advice differs, each with its conditions. The sentences name the years; `evidence` names the sources."""

from decision_tool.flow.model import Argument

_ON_REQUESTS = ("E01", "E02", "E03", "E04", "E05", "E06")

DIFFERS = (
    Argument(
        {"stage": ("scheduled",), "purpose": ("connect",)},
        ("send_request", "prepare_and_wait", "do_not_contact"),
        "Most advice says to wait. We found six sources on sending a request before the interview. Four say no; three "
        "of those are from 2015 and 2016. One, from 2013, says a request to a recruiter is fine. One, from 2022, "
        "quotes both sides.",
        _ON_REQUESTS,
    ),
    Argument(
        {"stage": ("scheduled",), "purpose": ("connect",)},
        ("send_request",),
        "Most experts are more cautious than we are here. If you’d rather wait, that’s fine, too.",
        ("B13", "B14"),
    ),
    Argument(
        {"stage": ("scheduled",), "purpose": ("introduce",), "reach": ("request_only",)},
        ("send_request", "prepare_and_wait"),
        "We found six sources on sending a request before the interview. Four say no; three of those are from 2015 and "
        "2016. One, from 2013, says a request to a recruiter is fine. One, from 2022, quotes both sides.",
        _ON_REQUESTS,
    ),
    Argument(
        {"stage": ("scheduled",), "purpose": ("introduce",)},
        ("send_message", "send_request", "prepare_and_wait"),
        "We found four sources on a message before the interview, all undated. A career editor and a manager say no. "
        "A recruiting firm says yes, if you have a practical reason. Another career editor says yes, if it’s brief.",
        ("E01", "E07", "E08", "E10"),
    ),
    Argument(
        {"stage": ("applied",), "purpose": ("introduce", "connect")},
        ("wait_until_scheduled",),
        "Sources disagree about getting in touch after you apply. A career editor, in an undated piece, says yes, if "
        "it’s brief. In 2013, an HR writer said it’s fine to send recruiters a request. In another undated piece, most "
        "of the nine hiring managers who were asked say yes. A manager says no, also in an undated piece, because the "
        "company already knows you’re interested.",
        ("E08", "E05", "E21", "E10"),
    ),
    Argument(
        {"purpose": ("logistics",), "asked_not_to": ("no",)},
        ("ask_logistics", "ask_recruiter"),
        "We found one source on practical questions, an undated piece by a recruiting firm. It says yes, "
        "if you use whatever the company has been using to reach you. LinkedIn is the last resort.",
        ("E07",),
    ),
    Argument(
        {"purpose": ("thank",), "asked_not_to": ("no",)},
        ("thank_by_email", "send_thank_you", "thank_via_recruiter"),
        "Surveys from 2017 differ on whether a thank-you helps. In three of them, 80%, 68%, and 42% said it does. "
        "The firms behind them sell hiring or resume services.",
        ("E14", "E17", "E15"),
    ),
    Argument(
        {"purpose": ("thank",), "asked_not_to": ("no",)},
        ("thank_by_email", "send_thank_you", "thank_via_recruiter"),
        "There’s less doubt about how to send it. In a 2012 survey, 87% of HR managers found email appropriate. "
        "Only 27% said the same of social media.",
        ("E16",),
    ),
    Argument(
        {"purpose": ("thank",)},
        ("thank_by_email", "send_thank_you"),
        "In an undated report, an employer got the same thank-you from every candidate, and was turned off by it.",
        ("E18",),
    ),
    Argument(
        {"stage": ("interviewed",), "purpose": ("connect",)},
        ("send_request_after",),
        "Most advice says to wait for the decision or the offer. Five sources say so: three from 2015 and 2016, "
        "and two undated ones. A manager said in 2008 that it depends. In undated pieces, one interviewer and "
        "most of the nine hiring managers who were asked were fine with one request.",
        ("E01", "E02", "E03", "E04", "E22", "E09", "E13", "E21"),
    ),
    Argument(
        {"stage": ("interviewed",), "purpose": ("connect",)},
        ("send_request_after",),
        "Don’t rush. In an undated report, a candidate was ruled out for sending a request within an hour of the "
        "interview. That’s only one story.",
        ("E11",),
    ),
    Argument(
        {"stage": ("scheduled", "interviewed"), "purpose": ("connect",)},
        ("send_request", "send_request_after"),
        "Nobody has shown that a message gets more requests accepted. The one large study, from 2026, is about sales.",
        ("E20",),
    ),
    Argument(
        {"asked_not_to": ("yes", "formal_process")},
        (),
        "In an undated post, a candidate says an interview was canceled after someone went around the recruiter. One "
        "story isn’t proof. A 2012 residency policy forbids contact after the interview.",
        ("E08", "E12", "E19"),
    ),
    Argument(
        {"contact_so_far": ("waiting", "declined")},
        ("leave_it", "thank_via_recruiter"),
        "In an undated post, an interviewer says five more messages ruined a good first impression. One story isn’t "
        "proof.",
        ("E13",),
    ),
)
