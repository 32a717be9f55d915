"""The four ways in, each followed to its result on a phone, with axe checking every state on the way."""

from collections.abc import Callable
from typing import Literal

import pytest
from playwright.sync_api import Page, ViewportSize, expect

from tests.axe import faults_of
from tests.browser.conftest import TODAY
from tests.browser.tool import STARTED, TO_SEND_MESSAGE, Tool

type Scheme = Literal["light", "dark"]
type Sound = Callable[[Tool], None]
PHONE: ViewportSize = {"width": 390, "height": 844}
RESULT = 1.5
"""Screens from the verdict to the end of the message and the next date."""
TARGET = 44
"""The minimum height of a choice, in pixels."""
FACTS = {
    "interviewer_name": "Marisol Quane",
    "role": "Data Analyst",
    "company": "Brightwell Foods",
    "personal_fact": "your talk on stock forecasting",
    "background": "five years in retail planning",
    "your_name": "Jonas Lindahl",
}
RUDE = (
    "Hi Marisol, thank you for the interview on Tuesday! When will I hear from you? And what is the salary?"
    "\n\nBest, [your name]"
)
WAYS = {"decide": "decision-tree", "check": "rules", "thank": "samples", "sent": "already-sent"}
"""The ways in, with a word from the address of the text version."""
COLORS = ("color-contrast", "link-in-text-block")
LOW = """
(least) => [...document.querySelectorAll(".tool :is(.option, .ways a, .step, [data-action^=keep], [data-change])")]
  .filter((each) => each.getClientRects().length && each.getBoundingClientRect().height < least)
  .map((each) => each.textContent)
"""
UNFOLD = """(root) => {
  window.unfolded = [...root.querySelectorAll("details:not([open])")];
  for (const each of window.unfolded) each.open = true;
}"""
FOLD = "() => { for (const each of window.unfolded) each.open = false; }"
SPAN = """
(ends) => {
  const boxes = ends.map((each) => document.querySelector(each)?.getBoundingClientRect()).filter(Boolean);
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return bottom - document.querySelector(".tool .answer").getBoundingClientRect().top;
}
"""


@pytest.fixture
def phone(home: Tool) -> Tool:
    """The home page on a phone, on a Tuesday, with Python ready."""
    return on_a_phone(home)


@pytest.fixture
def new_phone(page: Page) -> Tool:
    """The home page on a phone, on a first visit."""
    page.clock.install(time=TODAY)
    return on_a_phone(Tool(page)).open("", way="")


def on_a_phone(tool: Tool) -> Tool:
    """Give the page the size of a phone."""
    tool.page.set_viewport_size(PHONE)
    tool.page.emulate_media(reduced_motion="reduce")
    return tool


@pytest.fixture
def sound(request: pytest.FixtureRequest) -> Sound:
    """A check that axe finds nothing, targets are high enough, and the page doesn't scroll sideways: `sound(tool)`.

    The gate checks light colors; `--full` dark ones, too (test_access.py checks dark colors in the gate).
    """
    schemes: tuple[Scheme, ...] = ("light", "dark") if request.config.getoption("--full") else ("light",)

    def check(tool: Tool) -> None:
        page = tool.page
        for scheme in schemes:
            page.emulate_media(color_scheme=scheme)
            theme = "slate" if scheme == "dark" else "default"
            expect(page.locator("body")).to_have_attribute("data-md-color-scheme", theme)
            assert faults_of(page, ".tool", COLORS if scheme == "dark" else ()) == []
        assert page.evaluate(LOW, TARGET) == []
        assert page.evaluate("() => document.scrollingElement.scrollWidth") <= PHONE["width"]

    return check


def first_choice_in_sight(tool: Tool) -> None:
    """Check that the first choice of the visible question is in the viewport."""
    expect(tool.root.locator("fieldset:visible label:visible").first).to_be_in_viewport(ratio=1)


def result_is_short(tool: Tool) -> None:
    """Check that verdict, message and next date aren't too tall together."""
    ends = ["[data-slot=next] p", ".draft [data-action=copy]"]
    assert tool.page.evaluate(SPAN, ends) <= RESULT * PHONE["height"]


def fill(tool: Tool, *names: str) -> None:
    """Fill in fields of the composer."""
    for name in names:
        tool.root.locator(f"form[data-part=composer] [name={name}]").fill(FACTS[name])


def copied(tool: Tool) -> str:
    """Press 'Copy' and return the clipboard's text."""
    tool.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    tool.press("copy")
    expect(tool.root.locator("[data-slot=said]")).to_contain_text("Copied")
    text: str = tool.page.evaluate("() => navigator.clipboard.readText()")
    return text


def test_home_shows_the_answer_and_four_links_without_scrolling(new_phone: Tool, sound: Sound) -> None:
    """The start screen asks nothing, each way in is a link to the text version, and nothing of Python is loaded."""
    for way, word in WAYS.items():
        link = new_phone.root.locator(f"[data-way={way}]")
        expect(link).to_be_in_viewport(ratio=1)
        assert word in (link.get_attribute("href") or "")
    expect(new_phone.page.get_by_text("We don’t know your interviewer")).to_be_in_viewport()
    expect(new_phone.root.locator("fieldset, textarea, [data-action=forget]").locator("visible=true")).to_have_count(0)
    assert new_phone.root.get_attribute("data-tool-state") == "static"
    sound(new_phone)


def test_should_i_message(phone: Tool, sound: Sound) -> None:
    """From the first question to a copied message without placeholders; a placeholder prevents copying."""
    phone.take("decide")
    first_choice_in_sight(phone)
    phone.choose("stage", "scheduled")
    phone.give_date(7)
    sound(phone)
    left = {**TO_SEND_MESSAGE}
    while asked := phone.asks():
        first_choice_in_sight(phone)
        phone.choose(asked, left[asked])
    phone.expect_state("ready")
    phone.expect_outcome("send_message", explained=True)
    expect(phone.answer.locator("[data-verdict=send]")).to_be_in_viewport()
    expect(phone.answer.locator(".unknowns")).to_contain_text("What nobody can know")
    expect(phone.root.locator("[data-slot=next] time")).to_be_visible(timeout=STARTED)
    expect(phone.draft).not_to_have_value("")
    result_is_short(phone)
    phone.press("copy")
    expect(phone.root.locator("[data-slot=said]")).to_contain_text("You still have a blank to fill in: [")
    expect(phone.draft).to_be_focused()
    fill(phone, *FACTS)
    expect(phone.root.locator("[data-slot=reviewed] [data-verdict=send]")).to_be_visible()
    assert "Tuesday, December 1" in copied(phone)
    phone.root.evaluate(UNFOLD)
    sound(phone)
    phone.root.evaluate(FOLD)
    phone.press("start")
    expect(phone.root.locator("[data-way=check]")).to_be_visible()


def test_check_my_draft(phone: Tool, sound: Sound) -> None:
    """The text comes first, then the findings, by severity; the kind can be changed, and findings dismissed."""
    phone.take("check")
    expect(phone.draft).to_be_in_viewport()
    sound(phone)
    phone.draft.fill(RUDE)
    findings = phone.root.locator("[data-rule]")
    expect(findings.first).to_be_visible(timeout=STARTED)
    expect(phone.root.locator(".gravity").first).to_contain_text("Must fix (")
    expect(phone.root.locator("[data-slot=judged-as]")).to_contain_text("Looks like:")
    phone.press("change-kind")
    phone.root.locator("[name=draft_kind]").select_option("thank_you")
    expect(phone.root.locator("[data-slot=judged-as]")).to_contain_text("Thank-you message")
    sound(phone)
    before = findings.count()
    phone.root.locator("[data-rule=pay] [data-action=aside]").first.click()
    expect(phone.root.locator("[data-rule=pay]")).to_have_count(0)
    assert findings.count() < before


def test_thank_or_follow_up(phone: Tool, sound: Sound) -> None:
    """Three days after an interview: when was it, were there rules, do you have an address; then a finished email."""
    phone.take("thank")
    expect(phone.date).to_be_in_viewport()
    expect(phone.root.locator("[data-slot=date] label")).to_contain_text("When was your interview?")
    phone.give_date(-3)
    phone.answer_all({"asked_not_to": "no", "have_email": "yes"})
    phone.expect_outcome("thank_by_email", explained=True)
    assert phone.marked()["purpose"] == "thank"
    expect(phone.draft).not_to_have_value("")
    result_is_short(phone)
    fill(phone, "interviewer_name", "role", "company", "personal_fact", "your_name")
    expect(phone.root.locator("[data-slot=reviewed] [data-verdict=send]")).to_be_visible()
    assert "Marisol" in copied(phone)
    sound(phone)


def test_a_follow_up_skips_what_the_date_answers(phone: Tool) -> None:
    """Whether two weeks have passed follows from the date, and isn't asked."""
    phone.take("thank")
    phone.press("answer")
    phone.give_date(-20)
    phone.answer_all({"day_named": "none", "asked_already": "no"})
    phone.expect_outcome("follow_up_once", explained=True)
    phone.root.locator("[data-slot=answers] summary").click()
    expect(phone.root.locator("[data-slot=answered] li", has_text="from your date")).to_have_count(1)


def test_i_already_sent_something(phone: Tool, sound: Sound) -> None:
    """What helps and what makes it worse are shown before Python is ready; the suggested message can be copied."""
    phone.take("sent")
    sound(phone)
    first_choice_in_sight(phone)
    for case in phone.root.locator("[name=case]").evaluate_all("(all) => all.map((each) => each.value)"):
        phone.root.locator(f"label:has([name=case][value={case}])").click()
        shown = phone.root.locator(f"[data-case={case}]")
        expect(shown.locator("[data-verdict]")).to_be_visible()
        expect(shown.locator("h4")).to_have_text(["What helps", "What makes it worse"])
        expect(shown.locator(".headline")).to_be_focused()
        phone.press("change-case")
    phone.root.locator("label:has([name=case][value=wrong_name])").click()
    expect(phone.root.locator("[data-slot=next] time")).to_be_visible(timeout=STARTED)
    expect(phone.draft).not_to_have_value("")
    expect(phone.root.locator("[name=mistake]")).not_to_have_value("")
    sound(phone)
    phone.page.go_back()
    expect(phone.root.locator("[data-case=not_allowed]")).to_be_visible()
