"""One case: a date updates everything; it is saved in the tab, on the device on request, and cleared on request."""

import json
import re

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.conftest import TODAY
from tests.browser.tool import STARTED, TO_DO_NOT_CONTACT, TO_SAVE_FOR_OFFER, Tool

TO_SEND_REQUEST = {
    "stage": "scheduled",
    "purpose": "connect",
    "asked_not_to": "no",
    "contact_so_far": "none",
    "presence": "open",
    "relationship": "know_each_other",
    "culture": "open",
    "seniority": "other",
}
TYPED = "Hello Ms. Ortega, thank you for Tuesday."
OURS = "(each) => JSON.stringify(Object.entries(each).filter(([name]) => name.startsWith('decision-tool')))"
STORED = f"() => [sessionStorage, localStorage].map({OURS}).join('')"
ON_DEVICE = f"() => ({OURS})(localStorage)"
MILLION = 1_000_000
THROWING = ["form[data-part=planner] input[name=sent]", "[data-part=share] [data-action=share]"]
"""Elements without which the planner and sharing throw."""


@pytest.fixture
def tool(page: Page, waiting: None) -> Tool:
    """The tool on a Tuesday, on the home page; saving and restoring need no Python."""
    page.clock.install(time=TODAY)
    return Tool(page).open("")


@pytest.fixture
def home(home: Tool) -> Tool:
    """The home page with Python ready, at the first question."""
    return home.take("decide")


def settle(tool: Tool) -> None:
    """Let the page save what was typed."""
    tool.page.clock.run_for(50)


def write_draft(tool: Tool, text: str) -> None:
    """Type a draft in the view for checking drafts."""
    if not tool.draft.is_visible():
        tool.press("start")
        tool.take("check")
    tool.draft.fill(text)


def test_a_changed_date_changes_decision_plan_and_message_together(home: Tool) -> None:
    """There is only one date field; the page says what changed, and asks nothing that follows from the date."""
    assert home.root.locator("input[name=interview_date]").count() == 1
    home.choose("stage", "scheduled")
    home.give_date(8)
    home.answer_all(TO_SEND_REQUEST)
    home.expect_outcome("send_request", explained=True)
    assert "days_until" not in home.answered()
    expect(home.root.locator("[data-slot=next] time")).to_be_visible(timeout=STARTED)
    home.root.locator("[name=interviewer_name]").fill("Marisol Quane")
    expect(home.draft).to_have_value(re.compile("Wednesday|December 2|Dec 2"))
    plan = home.root.locator("[data-slot=plan] time").first
    was = plan.get_attribute("datetime")
    home.give_date(9)
    expect(home.draft).to_have_value(re.compile("Thursday|December 3|Dec 3"))
    expect(home.status).to_contain_text("You changed the date")
    home.give_date(1)
    home.expect_outcome("prepare_and_wait", explained=True)
    expect(home.status).to_contain_text("Because the date changed, the answer is now")
    home.give_date(30)
    home.expect_outcome("send_request", explained=True)
    assert was is not None


def test_the_page_asks_if_date_and_stage_disagree(home: Tool) -> None:
    """It doesn't decide for the person."""
    home.choose("stage", "scheduled")
    home.give_date(-2)
    expect(home.root.locator("[data-slot=doubt]")).to_contain_text("That date has passed")
    assert home.marked() == {"stage": "scheduled"}
    home.give_date(2)
    expect(home.root.locator("[data-slot=doubt]")).to_be_empty()


def test_a_page_left_open_knows_the_new_day(home: Tool) -> None:
    """Three days are left in the evening, two in the morning."""
    home.choose("stage", "scheduled")
    home.give_date(3)
    home.answer_all(TO_SEND_REQUEST)
    home.expect_outcome("send_request", explained=True)
    home.page.clock.set_system_time("2026-11-25T10:00:00")
    home.page.evaluate("() => dispatchEvent(new Event('focus'))")
    home.expect_outcome("prepare_and_wait", explained=True)
    expect(home.status).to_contain_text("new day")


def test_a_reload_and_another_page_of_the_tab_bring_it_all_back(tool: Tool) -> None:
    """Answers, date, fields and draft; but the home page opens with the start screen."""
    tool.choose("stage", "scheduled")
    day = tool.give_date(8)
    tool.answer_all(TO_DO_NOT_CONTACT)
    tool.expect_answer("do_not_contact")
    write_draft(tool, TYPED)
    settle(tool)
    tool.page.reload()
    expect(tool.draft).to_have_value(TYPED)
    tool.page.goto("tool/decide/")
    tool.expect_answer("do_not_contact")
    expect(tool.status).to_have_text("Your earlier answers are back.")
    expect(tool.date).to_have_value(day)
    tool.page.go_back()
    expect(tool.draft).to_be_visible()
    tool.page.goto("guide/")
    tool.open("", way="")
    expect(tool.root.locator("[data-way=decide]")).to_be_visible()
    assert tool.page.evaluate(ON_DEVICE) == "[]"


def test_answers_saved_on_the_device_outlive_the_tab(tool: Tool, context: BrowserContext) -> None:
    """Only on request; when unchecked, the device's record is deleted, but not the tab's."""
    write_draft(tool, TYPED)
    tool.root.locator("[name=keep_here]").check()
    settle(tool)
    other = Tool(context.new_page()).open("tool/read/")
    expect(other.draft).to_have_value(TYPED)
    expect(other.root.locator("[name=keep_here]")).to_be_checked()
    tool.page.bring_to_front()
    tool.root.locator("[name=keep_here]").uncheck()
    settle(tool)
    assert tool.page.evaluate(ON_DEVICE) == "[]"
    assert "Ortega" in tool.page.evaluate(STORED)


def test_clearing_lasts_after_back_reload_and_more_typing(tool: Tool) -> None:
    """A page restored by the browser shows nothing of it, and doesn't save it again."""
    tool.answer_all(TO_DO_NOT_CONTACT)
    write_draft(tool, TYPED)
    tool.root.locator("[name=keep_here]").check()
    settle(tool)
    tool.page.goto("tool/read/")
    expect(tool.draft).to_have_value(TYPED)
    tool.press("forget")
    expect(tool.root.locator("[data-slot=kept]")).to_contain_text("Everything has been deleted")
    assert tool.page.evaluate(STORED) == "[][]"
    expect(tool.root.locator("[name=keep_here]")).not_to_be_checked()
    tool.page.go_back()
    expect(tool.root).to_have_attribute("data-tool-awake", "")
    expect(tool.draft).to_have_value("")
    expect(tool.root.locator("[name=keep_here]")).not_to_be_checked()
    assert tool.marked() == {}
    if not tool.draft.is_visible():
        tool.take("check")
    tool.draft.press_sequentially("x")
    settle(tool)
    kept = tool.page.evaluate(STORED)
    assert "Ortega" not in kept
    assert "asked_not_to" not in kept
    assert tool.page.evaluate(ON_DEVICE) == "[]"


def test_a_page_from_the_back_forward_cache_reads_storage_again(home: Tool) -> None:
    """As Firefox and Safari restore it: with its box still checked and its draft still there."""
    write_draft(home, TYPED)
    home.root.locator("[name=keep_here]").check()
    settle(home)
    back = "() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))"
    home.page.evaluate(back)
    expect(home.draft).to_have_value(TYPED)
    home.page.evaluate("() => { localStorage.clear(); sessionStorage.clear(); }")
    home.page.evaluate(back)
    expect(home.draft).to_have_value("")
    expect(home.root.locator("[name=keep_here]")).not_to_be_checked()


def test_two_tabs_that_save_lose_nothing_silently(tool: Tool, context: BrowserContext) -> None:
    """A tab without changes takes the other's; if both have changes, the page asks, and keeps both until then."""
    write_draft(tool, TYPED)
    tool.root.locator("[name=keep_here]").check()
    settle(tool)
    other = Tool(context.new_page()).open("tool/read/")
    tool.page.bring_to_front()
    write_draft(tool, f"{TYPED} Again.")
    settle(tool)
    expect(other.draft).to_have_value(f"{TYPED} Again.")
    other.draft.fill("Mine.")
    question = tool.root.locator("[data-slot=other-tab]")
    expect(question).to_be_visible()
    expect(tool.draft).to_have_value(f"{TYPED} Again.")
    tool.draft.press("End")
    tool.draft.press_sequentially("!")
    settle(tool)
    assert "Mine." in tool.page.evaluate(ON_DEVICE)
    tool.press("tab-theirs")
    expect(tool.draft).to_have_value("Mine.")
    expect(question).to_be_hidden()
    other.draft.fill("Mine, too.")
    expect(tool.draft).to_have_value("Mine, too.")


def link(answers: dict[str, str]) -> str:
    """Return the fragment of a link with answers."""
    return "#" + "&".join(f"{question}={option}" for question, option in answers.items())


def test_a_links_answers_replace_saved_ones_and_the_page_says_so(tool: Tool) -> None:
    """They also win over a contradicting date; everything else that was typed stays."""
    tool.choose("stage", "scheduled")
    tool.give_date(1)
    tool.answer_all(TO_DO_NOT_CONTACT)
    write_draft(tool, TYPED)
    tool.root.locator("[name=keep_here]").check()
    settle(tool)
    tool.page.goto("about:blank")
    tool.open("tool/" + link({**TO_SEND_REQUEST, "days_until": "three_or_more"}))
    tool.expect_answer("send_request")
    expect(tool.status).to_contain_text("came from a link")
    assert tool.marked()["days_until"] == "three_or_more"
    settle(tool)
    tool.page.reload()
    tool.expect_answer("send_request")
    tool.press("start")
    tool.take("check")
    expect(tool.draft).to_have_value(TYPED)


def test_a_link_without_a_known_answer_changes_nothing(home: Tool) -> None:
    """Of thousands of pairs only a few are read, and only a few unknown ones reported, without hidden characters."""
    home.answer_all(TO_SAVE_FOR_OFFER)
    home.expect_answer("save_for_offer")
    settle(home)
    home.page.evaluate("location.hash = '#mood=royal'")
    expect(home.status).to_contain_text("nothing has changed")
    home.expect_answer("save_for_offer")
    assert home.marked() == TO_SAVE_FOR_OFFER
    pairs = "&".join(f"q{number}=x" for number in range(5_000))
    home.page.evaluate("(pairs) => { location.hash = pairs; }", f"stage=scheduled&mood=\u202eroyal\u0007&{pairs}")
    expect(home.status).to_contain_text("mood=royal, q0=x, q1=x, …")
    assert home.asks() == "purpose"


def test_a_draft_of_a_million_characters_is_refused_at_the_field(home: Tool) -> None:
    """The page states the limit and keeps the text, Python survives, and a shorter text is reviewed again."""
    write_draft(home, "Hello, when will I hear from you?")
    expect(home.root.locator("[data-rule]").first).to_be_visible(timeout=STARTED)
    home.draft.evaluate(
        """(area, length) => {
          area.value = "a ".repeat(length / 2);
          area.dispatchEvent(new Event("input", { bubbles: true }));
        }""",
        MILLION,
    )
    expect(home.root.locator("[data-slot=said]")).to_contain_text("1000000 characters. We can check up to 20000")
    expect(home.root.locator("[data-rule]")).to_have_count(0)
    assert home.draft.evaluate("(area) => area.value.length") == MILLION
    home.expect_state("ready")
    home.draft.fill("Hello, when will I hear from you?")
    expect(home.root.locator("[data-rule]").first).to_be_visible()


@pytest.mark.troubled
def test_a_part_that_throws_is_reported_and_the_others_work(page: Page) -> None:
    """Two fail here, each with its own error; everything else works."""
    page.add_init_script(
        f"document.addEventListener('DOMContentLoaded', () => {json.dumps(THROWING)}"
        ".forEach((each) => document.querySelector(each).remove()));"
    )
    tool = Tool(page).open("")
    expect(tool.status).to_contain_text("Part of this tool didn’t start")
    expect(tool.status).to_contain_text("; ")
    tool.answer_all(TO_SAVE_FOR_OFFER)
    tool.expect_outcome("save_for_offer", explained=True)


def test_a_text_of_ones_own_is_never_replaced_by_a_message(home: Tool) -> None:
    """The page asks; taking the new text can be undone."""
    write_draft(home, TYPED)
    home.press("start")
    home.take("sent")
    home.root.locator("label:has([name=case][value=wrong_name])").click()
    question = home.root.locator("[data-slot=ask]")
    expect(question).to_be_visible(timeout=STARTED)
    expect(home.draft).to_have_value(TYPED)
    home.press("take")
    expect(home.draft).not_to_have_value(TYPED)
    home.press("undo")
    expect(home.draft).to_have_value(TYPED)
