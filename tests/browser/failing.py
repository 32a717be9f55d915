"""Expectations for every failure of Python, whatever its cause, and for every recovery."""

import re

from playwright.sync_api import expect

from tests.browser.tool import TO_DO_NOT_CONTACT, Tool
from tests.server import PagesServer

SILENCE, DEADLINE, SLOW = 45_000, 15_000, 30_000
"""Milliseconds, as in bridge.mjs."""
PROMISES = (
    "couldn’t load",
    "You still get the short answer",
    "kept everything you entered",
    "try again",
    "reload the page",
)
GARBLE_NEXT = """() => {
  const answer = self.onmessage;
  self.onmessage = ({ data: { id } }) => {
    self.onmessage = answer;
    self.postMessage({ id, result: "<!doctype html>" });
  };
}"""
"""Garbles the worker's next answer."""


def expect_failure(tool: Tool, cause: str = r"\w") -> None:
    """Wait for a failure; check that it says what happened, what works and what to do, and that the answers remain.

    Args:
        tool: a tool with the answers `TO_DO_NOT_CONTACT`.
        cause: a regular expression for the technical cause, which is collapsed.
    """
    tool.expect_state("failed")
    expect(tool.failure).to_be_visible()
    for words in PROMISES:
        expect(tool.failure).to_contain_text(words)
    expect(tool.failure.get_by_role("button", name="Try again")).to_be_visible()
    expect(tool.failure.locator("[data-slot=cause]")).to_be_hidden()
    expect(tool.failure.locator("[data-slot=cause]")).to_contain_text(re.compile(cause))
    expect(tool.root.locator("progress")).to_be_hidden()
    assert "Traceback" not in tool.root.inner_text()
    tool.expect_outcome("do_not_contact", explained=False)
    assert tool.marked() == TO_DO_NOT_CONTACT


def expect_recovery(tool: Tool, server: PagesServer) -> None:
    """Try again without faults; the reasons appear without further interaction."""
    server.faults.clear()
    tool.retry()
    tool.expect_state("ready")
    expect(tool.failure).to_be_hidden()
    tool.expect_outcome("do_not_contact", explained=True)
    assert tool.marked() == TO_DO_NOT_CONTACT
