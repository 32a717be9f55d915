"""What LinkedIn carries, in one place: each limit with its source, and what carries which message."""

from typing import NamedTuple

from decision_tool import errors

CHECKED = "2026-11-22"


class Fact(NamedTuple):
    """One fact about LinkedIn.

    Attributes:
        id: its number, `L01` and so on.
        text: the fact in a short sentence, with its figure.
        sure: `high`, `medium`, `low to medium` or `low`.
        source: where it was read.
        value: the figure, or None where there is none.
        unit: what the figure counts, or ''.
        subject: the figure for the subject line, or None where there is no subject.
        checked: the day it was last checked, as `2026-11-22`.
    """

    id: str
    text: str
    sure: str
    source: str
    value: int | None = None
    unit: str = ""
    subject: int | None = None
    checked: str = CHECKED


class Channel(NamedTuple):
    """One way to reach a person.

    Attributes:
        id: the public id.
        label: its name.
        free: id of the fact that holds its limit on a free account, or '' where no figure is known.
        premium: the same on a Premium account.
        subject: whether it has a subject line.
    """

    id: str
    label: str
    free: str
    premium: str
    subject: bool


class Line(NamedTuple):
    """One line of the table of what carries what: the first that fits decides.

    Attributes:
        kinds: the kinds it is about; () for all.
        reach: the reaches it is about; () for all.
        account: the account it is about, or '' for both.
        channel: id of the channel that carries the message, or '' for none.
        text: what that means for the writer, in one or two sentences.
        sources: fact ids.
        instead: ids of the kinds that can be sent otherwise.
    """

    kinds: tuple[str, ...]
    reach: tuple[str, ...]
    account: str
    channel: str
    text: str
    sources: tuple[str, ...]
    instead: tuple[str, ...] = ()


class Carriage(NamedTuple):
    """What carries a message: the channel or None, its limits in code units, the line that says so."""

    channel: Channel | None
    limit: int | None
    subject_limit: int | None
    line: Line


REACHES = ("connected", "message_open", "request_only")
ACCOUNTS = ("free", "premium")

FACTS = (
    Fact(
        "L01",
        "On a free account, the note on a request can have up to 200 characters.",
        "high",
        "seen in LinkedIn’s own text box; github.com/career-ops-hq/career-ops/pull/2951, August 2026",
        200,
        "characters",
    ),
    Fact(
        "L02",
        "On Premium and Sales Navigator, the note on a request can have up to 300 characters.",
        "medium",
        "github.com/career-ops-hq/career-ops/pull/2951; one report says 200 for all, so 200 is the default",
        300,
        "characters",
    ),
    Fact(
        "L03",
        "A free account can add a note to 5 connection requests per month.",
        "high",
        "copies of LinkedIn Help a550555; other pages say 3 or 10",
        5,
        "notes per month",
    ),
    Fact(
        "L04",
        "A free account can message connections, members with an Open Profile or in a shared group, "
        "and current coworkers.",
        "high",
        "copy of LinkedIn Help a554575",
    ),
    Fact(
        "L05",
        "An InMail can have up to 1,900 characters, plus 200 in its subject line.",
        "medium",
        "older copies of LinkedIn Help say 2,000 for the text; 1,900 is the safe number",
        1900,
        "characters",
        subject=200,
    ),
    Fact(
        "L06",
        "InMail credits per month: 5 with Premium Career, 15 with Business, 50 with Sales Navigator.",
        "medium",
        "copy of LinkedIn Help a554514",
        5,
        "credits per month",
    ),
    Fact(
        "L07",
        "You can’t send an InMail to a member who has turned InMail off.",
        "high",
        "copy of LinkedIn Help 1584",
    ),
    Fact(
        "L08",
        "If you withdraw a request, nobody is notified. You may not be able to send a new one for up to three weeks.",
        "high",
        "copy of LinkedIn Help a551012",
        3,
        "weeks",
    ),
    Fact(
        "L09",
        "LinkedIn itself may send up to two reminders about a request that’s still pending.",
        "low to medium",
        "LinkedIn Help 2013; may have changed",
        2,
        "reminders",
    ),
    Fact(
        "L10",
        "Your settings decide whether people you view see your full name, a partial description, or nothing. On a "
        "free account, private mode also hides who viewed you.",
        "high",
        "LinkedIn Help; smallbiztrends.com 2016",
    ),
    Fact(
        "L11",
        "Viewing an interviewer’s profile is considered normal preparation.",
        "high",
        "argentus.com 2016; hays.cn HAYS_288923",
    ),
    Fact(
        "L12",
        "LinkedIn doesn’t publish a length limit for messages between connections.",
        "low",
        "we found no official number",
    ),
    Fact(
        "L13",
        "LinkedIn doesn’t publish a weekly invitation limit. People report 100 to 200.",
        "medium",
        "we found no official number",
    ),
    Fact(
        "L14",
        "You can edit or delete a sent message for a short time, reportedly up to an hour. Its menu shows whether "
        "you still can. They may have already read it, or gotten it by email.",
        "low to medium",
        "two software companies report 60 minutes; older pages say 10 minutes or not at all",
    ),
)

CHANNELS = (
    Channel("request", "Note on a connection request", "L01", "L02", False),
    Channel("direct", "LinkedIn message", "", "", False),
    Channel("inmail", "InMail", "L05", "L05", True),
    Channel("email", "Email", "", "", True),
)

_STRANGER = "All you can send this person is a connection request with a short message."
_CONNECTED = "You’re already connected, so you don’t need to send a request."

LINES = (
    Line(("request_note",), ("connected",), "", "", _CONNECTED, ("L04",), ("message",)),
    Line(("request_note_after",), ("connected",), "", "", _CONNECTED, ("L04",), ("thank_you",)),
    Line(
        ("request_note", "request_note_after"),
        (),
        "",
        "request",
        "A free account gets 200 characters, and about five notes per month. Premium appears to allow 300.",
        ("L01", "L02", "L03", "L08"),
    ),
    Line(
        ("recruiter_question", "recruiter_thanks", "reschedule", "follow_up", "feedback_request"),
        (),
        "",
        "email",
        "Reply in the email thread you already have. You don’t need LinkedIn for this.",
        (),
    ),
    Line(
        ("thank_you_email",),
        (),
        "",
        "email",
        "Send it to the email address you have for them. You don’t need LinkedIn for this.",
        (),
    ),
    Line(
        ("correction",),
        ("request_only",),
        "",
        "",
        "You can’t add a second message to a pending request. You can withdraw it, and nobody is notified.",
        ("L08",),
    ),
    Line(("correction",), (), "", "direct", "Send it in the same thread as your first message.", ("L12",)),
    Line(("reply",), (), "", "direct", "Reply in the thread where they messaged you.", ("L12",)),
    Line((), ("connected",), "", "direct", "You’re connected, so you can message them.", ("L04", "L12")),
    Line(
        (),
        ("message_open",),
        "free",
        "direct",
        "You can message this person through a shared group, an Open Profile, or a shared employer.",
        ("L04", "L12"),
    ),
    Line(
        (),
        ("message_open",),
        "premium",
        "inmail",
        "You can send this as an InMail, unless they’ve turned InMail off. Keep it under 1,900 characters.",
        ("L05", "L06", "L07"),
    ),
    Line(("message",), (), "", "", _STRANGER, ("L01", "L04", "L06"), ("request_note",)),
    Line(("logistics",), (), "", "", _STRANGER, ("L01", "L04", "L06"), ("recruiter_question",)),
    Line(
        ("thank_you",),
        (),
        "",
        "",
        _STRANGER,
        ("L01", "L04", "L06"),
        ("thank_you_email", "recruiter_thanks", "request_note_after"),
    ),
)

KINDS = (
    *("request_note", "message", "logistics", "thank_you_email", "thank_you", "request_note_after", "reply"),
    *("correction", "recruiter_question", "recruiter_thanks", "reschedule", "follow_up", "feedback_request"),
)


def fact(number: str) -> Fact:
    """Return a fact by its number.

    Args:
        number: `L01` to `L14`.

    Returns:
        The fact.

    Raises:
        ToolError: `unknown_fact`.
    """
    for one in FACTS:
        if one.id == number:
            return one
    raise errors.unknown("fact", number, [one.id for one in FACTS])


def carry(kind: str, reach: str, account: str = "free") -> Carriage:
    """Return which channel carries a message of a kind, and what can be sent where none does (L01 to L07).

    Args:
        kind: id of the kind of message.
        reach: `connected`, `message_open` or `request_only`.
        account: `free` or `premium`.

    Returns:
        The channel with its limits, or None with what can be sent instead.

    Raises:
        ToolError: `unknown_kind`, `unknown_reach` or `unknown_account`.
    """
    asked = (("kind", kind, KINDS), ("reach", reach, REACHES), ("account", account, ACCOUNTS))
    for what, given, valid in asked:
        if given not in valid:
            raise errors.unknown(what, given, valid)
    line = next(
        line
        for line in LINES
        if kind in (line.kinds or KINDS) and reach in (line.reach or REACHES) and line.account in {"", account}
    )
    channel = next((one for one in CHANNELS if one.id == line.channel), None)
    number = "" if channel is None else channel.free if account == "free" else channel.premium
    limit = fact(number) if number else None
    return Carriage(channel, limit.value if limit else None, limit.subject if limit else None, line)
