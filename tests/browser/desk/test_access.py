"""Accessibility: axe finds no violations, in light and dark colors, on phones and desktops."""

from typing import Literal

import pytest
from playwright.sync_api import expect

from tests.axe import faults_of
from tests.browser.desk.desk import BAD, FACTS, Desk

type Scheme = Literal["light", "dark"]
OTHERS = [(390, "light"), (1280, "light"), (390, "dark")]
every_look = pytest.mark.parametrize(
    ("width", "scheme"), [(1280, "dark"), *(pytest.param(*look, marks=pytest.mark.full) for look in OTHERS)]
)
"""The gate checks a desktop in dark colors; test_journeys.py checks a phone in light ones."""


def faults(desk: Desk, width: int, scheme: Scheme) -> list[str]:
    """Return axe's violations in the tool."""
    desk.page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    desk.page.set_viewport_size({"width": width, "height": 844})
    return faults_of(desk.page, ".tool")


@every_look
def test_writing_breaks_no_rule(writing: Desk, width: int, scheme: Scheme) -> None:
    """Empty; ready; with a question, findings, and a field that is too long."""
    assert not faults(writing, width, scheme)
    writing.fill({**FACTS, "your_name": "Jonas Lindahl"}).expect_ready()
    writing.field("tone").focus()
    assert not faults(writing, width, scheme)
    writing.write(BAD)
    writing.fill({"interviewer_name": "Quane" * 50})
    expect(writing.ask).to_be_visible()
    expect(writing.finding("pay")).to_be_visible()
    assert not faults(writing, width, scheme)
    writing.choose("kind", "message")
    writing.choose("reach", "request_only")
    expect(writing.page.locator("[data-carried=false]")).to_be_visible()
    assert not faults(writing, width, scheme)


@every_look
def test_reading_breaks_no_rule(reading: Desk, width: int, scheme: Scheme) -> None:
    """Empty, and with findings of every severity."""
    assert not faults(reading, width, scheme)
    reading.write(BAD)
    expect(reading.finding("pay")).to_be_visible()
    reading.page.locator(".reviewed summary").click()
    assert not faults(reading, width, scheme)
    reading.page.locator(".reviewed summary").click()
