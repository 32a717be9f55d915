"""From the first question to the outcome: one question at a time, with the answers above it, and nothing lost."""

import threading

from playwright.sync_api import Page, expect

from decision_tool.flow.contact import CONTACT
from tests import faults
from tests.browser.tool import TO_DO_NOT_CONTACT, TO_SAVE_FOR_OFFER, TO_SEND_MESSAGE, Tool
from tests.server import PagesServer

TO_SEND_REQUEST = {**TO_SEND_MESSAGE, "reach": "request_only", "days_until": "three_or_more", "presence": "open"}


def test_the_tool_wakes_on_every_page_that_embeds_it(page: Page, pages_server: PagesServer) -> None:
    """Python is requested only at first contact; the short answer shows before it is ready, the reasons after."""
    come = threading.Event()
    pages_server.faults[faults.runtime("pyodide.asm.wasm")] = faults.held(come)
    for path in ("", "tool/decide/"):
        tool = Tool(page).open(path, way="")
        expect(tool.root).to_have_attribute("data-tool-state", "static")
    assert not [each for each in pages_server.requests if each.path.endswith(".wasm")]
    tool.answer_all(TO_DO_NOT_CONTACT)
    expect(tool.root).to_have_attribute("data-tool-state", "loading")
    expect(tool.root).to_contain_text("Loading writing help (2.")
    tool.expect_outcome("do_not_contact", explained=False)
    expect(tool.answer.locator("[data-verdict=no]")).to_be_visible()
    # Progress is visible, but not announced, which would interrupt the question being read.
    expect(tool.status).to_be_empty()
    come.set()
    tool.expect_state("ready")
    tool.expect_outcome("do_not_contact", explained=True)
    assert tool.marked() == TO_DO_NOT_CONTACT


def test_one_question_at_a_time_with_the_answered_ones_above(ready_tool: Tool) -> None:
    """With the position; the outcome gets the focus, and the answers above it are collapsed."""
    expect(ready_tool.root.locator("[data-slot=position]")).to_contain_text("Question 1 of about")
    left = dict(TO_SEND_REQUEST)
    while asked := ready_tool.asks():
        assert ready_tool.answered() == [each for each in TO_SEND_REQUEST if each not in left] or len(left) < 7
        ready_tool.choose(asked, left.pop(asked))
        if len(left) == len(TO_SEND_REQUEST) - 2:
            expect(ready_tool.root.locator("[data-slot=position]")).to_contain_text("Question 3 of about")
    assert left == {}
    ready_tool.expect_outcome("send_request", explained=True)
    expect(ready_tool.answer.locator(".headline")).to_be_focused()
    expect(ready_tool.answer.locator(".headline")).to_be_in_viewport()
    expect(ready_tool.root.locator("[data-slot=answers] ol")).to_be_hidden()
    assert {*TO_SEND_REQUEST, "date"} == set(ready_tool.answered())


def test_changing_an_answer_continues_from_there(ready_tool: Tool) -> None:
    """Answers that still fit stay; others don't count, and the options fit the stage."""
    ready_tool.answer_all(TO_DO_NOT_CONTACT)
    ready_tool.expect_outcome("do_not_contact", explained=True)
    ready_tool.change("asked_not_to")
    assert ready_tool.focused() == "asked_not_to=yes"
    ready_tool.choose("asked_not_to", "no")
    expect(ready_tool.answer).to_have_count(0)
    assert ready_tool.asks() == "contact_so_far"
    ready_tool.press("back")
    ready_tool.choose("asked_not_to", "formal_process")
    ready_tool.expect_outcome("do_not_contact", explained=True)
    purpose = next(question for question in CONTACT.questions if question.id == "purpose")
    for stage, options in purpose.offered["stage"].items():
        ready_tool.change("stage")
        ready_tool.choose("stage", stage)
        if ready_tool.asks() != "purpose":
            ready_tool.change("purpose")
        shown = ready_tool.question("purpose").locator("input:visible")
        assert {each.get_attribute("value") for each in shown.all()} == set(options)


def test_a_slow_click_on_change_is_not_lost_when_the_date_field_loses_the_focus(ready_tool: Tool) -> None:
    """A mouse button is down for about a tenth of a second, and the form is updated in between."""
    ready_tool.choose("stage", "scheduled")
    assert ready_tool.focused().startswith("interview_date")
    ready_tool.root.locator("[data-change=stage]").click(delay=100)
    assert ready_tool.asks() == "stage"
    ready_tool.choose("stage", "applied")
    assert ready_tool.asks() == "purpose"


def test_start_over_asks_for_nothing_and_can_be_undone(ready_tool: Tool) -> None:
    """The date is restored, too; the browser's Back also restores everything."""
    ready_tool.choose("stage", "applied")
    ready_tool.choose("purpose", "pay")
    ready_tool.expect_outcome("save_for_offer", explained=True)
    ready_tool.press("again")
    assert (ready_tool.asks(), ready_tool.marked()) == ("stage", {})
    assert ready_tool.focused() == "stage=applied"
    expect(ready_tool.answer).to_have_count(0)
    expect(ready_tool.status).to_contain_text("Undo")
    ready_tool.press("undo-again")
    ready_tool.expect_outcome("save_for_offer", explained=True)
    assert ready_tool.marked() == TO_SAVE_FOR_OFFER
    ready_tool.press("again")
    ready_tool.page.go_back()
    ready_tool.expect_outcome("save_for_offer", explained=True)


def test_the_browsers_back_and_forward_walk_the_answers(ready_tool: Tool) -> None:
    """One history entry per question; an anchor on the page is none."""
    ready_tool.answer_all(TO_DO_NOT_CONTACT)
    ready_tool.expect_outcome("do_not_contact", explained=True)
    ready_tool.page.evaluate("location.hash = 'elsewhere'")
    ready_tool.page.go_back()
    ready_tool.expect_outcome("do_not_contact", explained=True)
    for asked, first in (("asked_not_to", "asked_not_to"), ("purpose", "interview_date"), ("stage", "stage")):
        ready_tool.page.go_back()
        expect(ready_tool.question(asked)).to_be_visible()
        assert ready_tool.focused().startswith(f"{first}=")
    assert ready_tool.marked() == {}
    for _ in TO_DO_NOT_CONTACT:
        ready_tool.page.go_forward()
    ready_tool.expect_outcome("do_not_contact", explained=True)
    assert ready_tool.marked() == TO_DO_NOT_CONTACT


def test_a_result_lists_at_most_three_changes(ready_tool: Tool) -> None:
    """The rest is under 'More'; sources are in their own section, not in the sentences."""
    ready_tool.answer_all(TO_SEND_REQUEST)
    ready_tool.expect_outcome("send_request", explained=True)
    details = ready_tool.root.locator("[data-slot=details] > div > details")
    expect(details.locator("> summary")).to_have_text(
        ["Pros and cons", "What would change this answer", "Where advice differs", "Sources"]
    )
    changes = details.nth(1)
    assert changes.locator("> ul > li").count() == 3
    expect(changes.locator("> details > summary")).to_have_text("More")
    assert ready_tool.answer.locator("a").count() == 0
    assert details.nth(3).locator("a").count() > 5


def test_on_interview_day_the_answer_is_that_it_is_too_late(home: Tool) -> None:
    """Both before and after Python is ready, with no message to write; with a later date, it is back."""
    home.take("decide").choose("stage", "scheduled")
    home.give_date(0)
    home.answer_all({**TO_SEND_MESSAGE, "stage": "scheduled"})
    home.expect_answer("send_message")
    verdict = home.answer.locator("[data-verdict]")
    expect(verdict).to_have_attribute("data-verdict", "no")
    home.expect_state("ready")
    expect(home.root.locator("[data-slot=next] time")).to_be_visible()
    expect(verdict).to_have_attribute("data-verdict", "no")
    expect(home.draft).to_be_hidden()
    home.give_date(5)
    expect(home.answer.locator("[data-verdict]")).to_have_attribute("data-verdict", "send")
    expect(home.draft).to_be_visible()
