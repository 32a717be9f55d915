"""Channels: LinkedIn's facts, and which channel suits which message."""

import re
from datetime import date
from itertools import product

import pytest

from decision_tool import channels
from decision_tool.channels import ACCOUNTS, CHANNELS, KINDS, LINES, REACHES, carry
from decision_tool.errors import ToolError
from decision_tool.facts import FACTS, fact

EVERYTHING = list(product(KINDS, REACHES, ACCOUNTS))


def test_facts_are_numbered_and_dated() -> None:
    """L01 to L14, each with a source, how certain it is, and the day it was checked."""
    assert [one.id for one in FACTS] == [f"L{number:02}" for number in range(1, 15)]
    for one in FACTS:
        assert one.source
        assert one.sure in {"high", "medium", "low to medium", "low"}
        assert date.fromisoformat(one.checked)
        assert bool(one.value) == bool(one.unit)


def test_a_figure_matches_its_facts_text() -> None:
    """Programs and people read the same figure."""
    words = {2: "two", 3: "three"}
    for one in FACTS:
        for figure in (one.value, one.subject):
            if figure is not None:
                assert f"{figure:,}" in one.text or words.get(figure, "?") in one.text


@pytest.mark.parametrize(
    ("number", "value"),
    [("L01", 200), ("L02", 300), ("L03", 5), ("L05", 1900), ("L06", 5), ("L04", None), ("L12", None)],
)
def test_the_limits_are_those_that_were_checked(number: str, value: int | None) -> None:
    """The conservative figures, as read."""
    assert fact(number).value == value


def test_the_note_length_on_premium_is_less_certain() -> None:
    """That's why 200 is the default."""
    assert (fact("L01").sure, fact("L02").sure) == ("high", "medium")


@pytest.mark.parametrize(("kind", "reach", "account"), EVERYTHING)
def test_every_message_has_a_channel_or_an_alternative(kind: str, reach: str, account: str) -> None:
    """No message is without a way to send it."""
    carriage = carry(kind, reach, account)
    if kind != "correction":  # nothing can be sent while a request is pending; it can be withdrawn
        assert bool(carriage.channel) != bool(carriage.line.instead)
    assert carriage.line.text.endswith(".")
    for other in carriage.line.instead:
        assert carry(other, reach, account).channel


@pytest.mark.parametrize("account", ACCOUNTS)
@pytest.mark.parametrize("kind", ["message", "logistics", "thank_you"])
def test_a_stranger_can_only_be_sent_a_request(kind: str, account: str) -> None:
    """If only a connection request gets through, no message does (L01, L04)."""
    assert carry(kind, "request_only", account).channel is None


def test_the_alternative_suits_the_purpose() -> None:
    """An introduction becomes a request; a question goes to the recruiter, and thanks go by email."""
    assert carry("message", "request_only").line.instead == ("request_note",)
    assert carry("logistics", "request_only").line.instead == ("recruiter_question",)
    assert carry("thank_you", "request_only").line.instead[:2] == ("thank_you_email", "recruiter_thanks")


def test_a_request_has_the_limit_of_the_account() -> None:
    """200 on a free account, 300 on Premium; and nobody sends a request to a connection."""
    assert carry("request_note", "request_only").limit == 200
    assert carry("request_note_after", "message_open", "premium").limit == 300
    assert carry("request_note", "connected").line.instead == ("message",)
    assert carry("request_note_after", "connected").line.instead == ("thank_you",)


def test_an_inmail_has_room_for_a_subject() -> None:
    """1,900 characters, and 200 for the subject (L05)."""
    carriage = carry("message", "message_open", "premium")
    assert carriage.channel is not None
    assert (carriage.channel.id, carriage.limit, carriage.subject_limit) == ("inmail", 1900, 200)


def test_connections_write_without_a_known_limit() -> None:
    """There's no official figure (L12)."""
    carriage = carry("message", "connected")
    assert carriage.channel is not None
    assert (carriage.channel.id, carriage.limit) == ("direct", None)


@pytest.mark.parametrize(("kind", "reach", "account"), [k for k in EVERYTHING if k[0].startswith("recruiter")])
def test_the_recruiter_is_reached_by_e_mail(kind: str, reach: str, account: str) -> None:
    """That needs neither a connection nor an account."""
    carriage = carry(kind, reach, account)
    assert carriage.channel is not None
    assert carriage.channel.id == "email"


def test_every_line_of_the_table_is_used() -> None:
    """No line is shadowed by an earlier one, and each names facts and kinds that exist."""
    decided = {carry(*one).line for one in EVERYTHING}
    assert decided == set(LINES)
    for line in LINES:
        assert {fact(number).id for number in line.sources} == set(line.sources)
        assert set(line.instead) <= set(KINDS)
        assert line.channel in {"", *(channel.id for channel in CHANNELS)}
        assert not re.search("!|  ", line.text)


@pytest.mark.parametrize(
    ("code", "ask"),
    [
        ("unknown_fact", ("L99",)),
        ("unknown_kind", ("letter", "connected", "free")),
        ("unknown_reach", ("message", "far", "free")),
        ("unknown_account", ("message", "connected", "gold")),
    ],
)
def test_unknown_ids_are_refused(code: str, ask: tuple[str, ...]) -> None:
    """The error names the id and lists the valid ones."""
    with pytest.raises(ToolError, match="Valid: ") as caught:
        fact(*ask) if len(ask) == 1 else channels.carry(*ask)
    assert caught.value.code == code
