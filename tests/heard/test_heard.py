"""What a screen reader presents and announces on whole journeys, as golden files, so that changes show in a diff.

`python -m pytest tests/heard --renew` rewrites them; read the diff before you accept it.
"""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from decision_tool.render.words import REQUESTS
from tests.browser.conftest import TODAY
from tests.browser.test_journeys import FACTS
from tests.browser.tool import STARTED, TO_SEND_MESSAGE, Tool

FOLDER = Path(__file__).parent
DRAFT = "Hi Marisol, when will I hear back? What is the salary? See you at at noon. Best, [your name]"
COUNT = re.escape(REQUESTS["requests"].partition(":")[0])
LIST = re.escape(REQUESTS["list"])
CHANCE = re.compile(rf"http://localhost:\d+|\n *- paragraph: \"{COUNT}.*|\n *- group: {LIST}")
"""What varies between runs: the port, and the requests, which depend on Python's progress."""
LISTEN = """
() => {
  window.heard = [];
  const noted = new Map();
  const said = (each) => each.textContent.replace(/\\s+/g, " ").trim();
  new MutationObserver((changes) => {
    for (const { target } of changes) {
      const within = target.closest ? target : target.parentElement;
      const region = within?.closest("[role=status], [aria-live], [role=alert]");
      if (!region || region.closest("[hidden]") || noted.get(region) === said(region)) continue;
      noted.set(region, said(region));
      if (said(region)) window.heard.push(said(region));
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });
}
"""
"""Records the announcements of live regions."""


class Heard:
    """Records the accessibility tree and the announcements, step by step.

    Attributes:
        tool: the tool.
        lines: the record so far.
    """

    def __init__(self, page: Page) -> None:
        """Open the home page and listen to its live regions."""
        page.clock.install(time=TODAY)
        page.add_init_script(f"addEventListener('DOMContentLoaded', {LISTEN})")
        self.tool = Tool(page).open("", way="")
        self.lines: list[str] = []

    def note(self, step: str) -> None:
        """Record the tool's accessibility tree, and the announcements since the last step.

        Args:
            step: what was done before.
        """
        page = self.tool.page
        said = page.evaluate("() => window.heard.splice(0)")
        self.lines += [f"## {step}", *(f"says: {each}" for each in said), f"focus: {self.tool.focused()}"]
        self.lines += [CHANCE.sub("", self.tool.root.aria_snapshot()), ""]

    def text(self) -> str:
        """Return the whole record."""
        return "\n".join(self.lines)


def decide(heard: Heard) -> None:
    """Go from the first question to a finished message."""
    tool = heard.tool
    tool.choose("stage", "scheduled")
    heard.note("stage: scheduled")
    tool.give_date(7)
    left = {**TO_SEND_MESSAGE}
    while asked := tool.asks():
        tool.choose(asked, left[asked])
        if tool.asks():
            heard.note(f"{asked}: {left[asked]}")
    tool.expect_outcome("send_message", explained=True)
    expect(tool.root.locator("[data-slot=next] time")).to_be_visible(timeout=STARTED)
    expect(tool.draft).not_to_have_value("")
    heard.note("the result")
    for name, text in FACTS.items():
        tool.root.locator(f"form[data-part=composer] [name={name}]").fill(text)
    expect(tool.root.locator("[data-slot=reviewed] [data-verdict=send]")).to_be_visible()
    heard.note("the message is ready")


def check(heard: Heard) -> None:
    """Paste a draft with findings, and dismiss one of them."""
    tool = heard.tool
    tool.draft.fill(DRAFT)
    expect(tool.root.locator("[data-slot=heard]")).not_to_be_empty(timeout=STARTED)
    heard.note("a draft is checked")
    tool.root.locator("[data-rule=pay] [data-action=aside]").first.click()
    expect(tool.root.locator("[data-slot=heard]")).to_contain_text("1 must fix", timeout=STARTED)
    heard.note("a finding is put aside")


def thank(heard: Heard) -> None:
    """Enter a date three days ago, and answer two questions."""
    tool = heard.tool
    tool.give_date(-3)
    expect(tool.question("asked_not_to")).to_be_visible()
    heard.note("the date")
    tool.answer_all({"asked_not_to": "no", "have_email": "yes"})
    tool.expect_outcome("thank_by_email", explained=True)
    expect(tool.root.locator("[data-slot=next] time")).to_be_visible(timeout=STARTED)
    expect(tool.draft).not_to_have_value("")
    heard.note("the result")


def sent(heard: Heard) -> None:
    """Choose what happened."""
    tool = heard.tool
    tool.root.locator("label:has([name=case][value=wrong_name])").click()
    expect(tool.root.locator("[data-slot=next] time")).to_be_visible(timeout=STARTED)
    expect(tool.draft).not_to_have_value("")
    heard.note("wrong_name")


WALKS: dict[str, Callable[[Heard], None]] = {"decide": decide, "check": check, "thank": thank, "sent": sent}


@pytest.mark.parametrize("way", WALKS)
def test_a_whole_walk_is_heard_as_it_was_approved(way: str, page: Page, request: pytest.FixtureRequest) -> None:
    """Names, roles, and states, and the announcements."""
    heard = Heard(page)
    heard.note("the four ways")
    heard.tool.root.locator(f"[data-way={way}]").click()
    heard.tool.expect_state("ready")
    heard.note(way)
    WALKS[way](heard)
    golden = FOLDER / f"{way}.txt"
    if request.config.getoption("--renew"):
        golden.write_text(heard.text(), encoding="utf-8")
    assert heard.text() == golden.read_text(encoding="utf-8")
