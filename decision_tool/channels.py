"""What carries which message, and within which limits."""

from typing import NamedTuple

from decision_tool import errors
from decision_tool.facts import fact


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
