"""Which channel a message can go through, and how long it can be."""

from typing import NamedTuple

from decision_tool import errors
from decision_tool.facts import fact


class Channel(NamedTuple):
    """One way to send a message.

    Attributes:
        id: the public id.
        label: the name the reader sees.
        free: id of the fact with its limit on a free account, or '' if no limit is known.
        premium: id of the fact with its limit on a Premium account, or ''.
        subject: whether it has a subject line.
    """

    id: str
    label: str
    free: str
    premium: str
    subject: bool


class Line(NamedTuple):
    """One line of the channel table. The first line that matches decides.

    Attributes:
        kinds: the kinds it applies to; () for all.
        reach: the reaches it applies to; () for all.
        account: the account it applies to, or '' for both.
        channel: id of the channel to use, or '' if there is none.
        text: what that means for the sender, in one or two sentences.
        sources: fact ids.
        instead: ids of the kinds that can be sent instead.
    """

    kinds: tuple[str, ...]
    reach: tuple[str, ...]
    account: str
    channel: str
    text: str
    sources: tuple[str, ...]
    instead: tuple[str, ...] = ()


class Delivery(NamedTuple):
    """How a message can be sent: the channel or None, its limits in code units, and the line that decides."""

    channel: Channel | None
    limit: int | None
    subject_limit: int | None
    line: Line


REACHES = ("connected", "message_open", "request_only")
ACCOUNTS = ("free", "premium")

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
        "You can message this person through a shared group, an Open Profile, or the company you both work for.",
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


def carry(kind: str, reach: str, account: str = "free") -> Delivery:
    """Return the channel for a kind of message, or what can be sent instead if there is none (L01 to L07).

    Args:
        kind: id of the kind of message.
        reach: `connected`, `message_open`, or `request_only`.
        account: `free` or `premium`.

    Returns:
        The channel and its limits, or None and what can be sent instead.

    Raises:
        ToolError: `unknown_kind`, `unknown_reach`, or `unknown_account`.
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
    return Delivery(channel, limit.value if limit else None, limit.subject if limit else None, line)
