"""From the first question to the outcome, with a pointer."""

import threading

import pytest
from playwright.sync_api import Page, expect

from decision_tool.flow.contact import CONTACT
from tests import faults
from tests.browser.tool import TO_DO_NOT_CONTACT, TO_SAVE_FOR_OFFER, TO_SEND_MESSAGE, Tool
from tests.server import PagesServer

WAYS = [
    (TO_SAVE_FOR_OFFER, "save_for_offer"),
    (TO_DO_NOT_CONTACT, "do_not_contact"),
    (TO_SEND_MESSAGE, "send_message"),
    (
        {**TO_SEND_MESSAGE, "reach": "request_only", "days_until": "three_or_more", "presence": "open"},
        "send_request",
    ),
]


@pytest.mark.parametrize("path", ["", "tool/", "tool/decide/"], ids=["home", "the whole tool", "decide"])
def test_the_tool_wakes_on_every_page_that_embeds_it(page: Page, pages_server: PagesServer, path: str) -> None:
    """Before the first contact nothing of Python is asked for; then it loads, then it is ready."""
    come = threading.Event()
    pages_server.faults[faults.runtime("pyodide.asm.wasm")] = faults.held(come)
    tool = Tool(page).open(path)
    expect(tool.root).to_have_attribute("data-tool-state", "static")
    tool.choose("stage", "applied")
    expect(tool.root).to_have_attribute("data-tool-state", "loading")
    tool.choose("purpose", "pay")
    tool.expect_outcome("save_for_offer", explained=False)
    come.set()
    tool.expect_state("ready")
    tool.expect_outcome("save_for_offer", explained=True)


@pytest.mark.parametrize(("answers", "outcome"), WAYS, ids=[outcome for _, outcome in WAYS])
def test_once_ready_the_outcome_comes_with_its_reasons(ready_tool: Tool, answers: dict[str, str], outcome: str) -> None:
    """One question after the other asks; the answer that follows is Python's."""
    for question, option in answers.items():
        assert list(ready_tool.places().values()).count("current") == 1
        assert ready_tool.places()[question] == "current"
        ready_tool.choose(question, option)
    ready_tool.expect_outcome(outcome, explained=True)
    expect(ready_tool.answer.get_by_role("heading").first).to_be_focused()
    expect(ready_tool.answer.get_by_role("heading").first).to_be_in_viewport()
    assert set(ready_tool.places().values()) == {"answered"}
    assert list(ready_tool.places()) == list(answers)


def test_the_first_answer_is_not_lost_while_python_is_on_its_way(tool: Tool, pages_server: PagesServer) -> None:
    """Everything that was answered meanwhile counts when Python is ready."""
    come = threading.Event()
    pages_server.faults[faults.runtime("pyodide.asm.wasm")] = faults.held(come)
    tool.answer_all(TO_DO_NOT_CONTACT)
    assert tool.root.get_attribute("data-tool-state") == "loading"
    tool.expect_outcome("do_not_contact", explained=False)
    come.set()
    tool.expect_state("ready")
    tool.expect_outcome("do_not_contact", explained=True)
    assert tool.marked() == TO_DO_NOT_CONTACT


def test_an_answer_can_be_changed(ready_tool: Tool) -> None:
    """Answers that still fit stay; the way goes on from there."""
    ready_tool.answer_all(TO_DO_NOT_CONTACT)
    ready_tool.expect_outcome("do_not_contact", explained=True)
    ready_tool.choose("asked_not_to", "no")
    expect(ready_tool.answer).to_have_count(0)
    assert ready_tool.places()["contact_so_far"] == "current"
    ready_tool.choose("asked_not_to", "formal_process")
    ready_tool.expect_outcome("do_not_contact", explained=True)


def test_the_options_offered_fit_the_stage(ready_tool: Tool) -> None:
    """Nobody is offered to give thanks for an interview that is still to come."""
    purpose = next(question for question in CONTACT.questions if question.id == "purpose")
    for stage, options in purpose.offered["stage"].items():
        ready_tool.choose("stage", stage)
        shown = ready_tool.question("purpose").locator("input:visible")
        assert {each.get_attribute("value") for each in shown.all()} == set(options)


def test_an_answer_that_no_longer_fits_does_not_count(ready_tool: Tool) -> None:
    """It asks again, and does not go on with an answer that nobody can see."""
    ready_tool.answer_all({"stage": "interviewed", "purpose": "thank"})
    ready_tool.choose("stage", "applied")
    assert ready_tool.places() == {"stage": "answered", "purpose": "current"}
    assert not ready_tool.page.locator("input[value=thank]").is_visible()


def test_start_over_begins_with_nothing_answered(ready_tool: Tool) -> None:
    """The first question asks, nothing is marked, and no answer stands."""
    ready_tool.answer_all(TO_SAVE_FOR_OFFER)
    ready_tool.press("again")
    assert ready_tool.places() == {"stage": "current"}
    assert ready_tool.marked() == {}
    assert ready_tool.focused() == "stage=applied"
    expect(ready_tool.answer).to_have_count(0)


def test_what_happens_is_said_in_a_live_region(tool: Tool, pages_server: PagesServer) -> None:
    """Download, the next question, the answer: each is said once, in a region that was there before."""
    come = threading.Event()
    pages_server.faults[faults.runtime("pyodide.asm.wasm")] = faults.held(come)
    expect(tool.status).to_be_empty()
    tool.button("stage", "applied").focus()
    expect(tool.status).to_contain_text("Python is on its way")
    tool.choose("stage", "applied")
    expect(tool.status).to_have_text(f"Next question: {legend(tool, 'purpose')}")
    come.set()
    tool.expect_state("ready")
    tool.choose("purpose", "pay")
    expect(tool.status).to_have_text("The answer: Keep pay and benefits for the offer.")


def legend(tool: Tool, question: str) -> str:
    """Return a question's words."""
    return tool.question(question).locator("legend").inner_text()
