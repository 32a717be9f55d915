"""Back, forward, reload and links: nothing that was answered is lost."""

from playwright.sync_api import expect

from tests.browser.tool import TO_DO_NOT_CONTACT, TO_SAVE_FOR_OFFER, Tool


def test_back_opens_the_question_before_and_keeps_its_answer(ready_tool: Tool) -> None:
    """Each press goes one question further back; its answer stays marked and has the focus."""
    ready_tool.answer_all({"stage": "scheduled", "purpose": "connect"})
    ready_tool.press("back")
    assert ready_tool.places() == {"stage": "answered", "purpose": "current", "asked_not_to": "answered"}
    assert ready_tool.focused() == "purpose=connect"
    ready_tool.press("back")
    assert ready_tool.places()["stage"] == "current"
    assert ready_tool.focused() == "stage=scheduled"
    assert ready_tool.root.locator("[data-action=back]:visible").count() == 0


def test_keep_this_answer_goes_on_to_what_was_asked(ready_tool: Tool) -> None:
    """Nothing changes but what asks."""
    ready_tool.answer_all({"stage": "scheduled", "purpose": "connect"})
    ready_tool.press("back")
    ready_tool.press("keep")
    assert ready_tool.places() == {"stage": "answered", "purpose": "answered", "asked_not_to": "current"}
    assert ready_tool.focused() == "asked_not_to=yes"
    expect(ready_tool.status).to_contain_text("Next question:")


def test_an_answer_changed_after_back_goes_on_from_there(ready_tool: Tool) -> None:
    """It is as if it had been given at first."""
    ready_tool.answer_all({"stage": "scheduled", "purpose": "connect"})
    ready_tool.press("back")
    ready_tool.choose("purpose", "pay")
    ready_tool.expect_outcome("save_for_offer", explained=True)


def test_the_browsers_back_and_forward_walk_the_answers(ready_tool: Tool) -> None:
    """One step for each question, and the way forward leads to the same outcome."""
    ready_tool.answer_all(TO_DO_NOT_CONTACT)
    ready_tool.expect_outcome("do_not_contact", explained=True)
    ready_tool.page.go_back()
    expect(ready_tool.answer).to_have_count(0)
    assert ready_tool.places()["asked_not_to"] == "current"
    assert ready_tool.focused() == "asked_not_to=yes"
    ready_tool.page.go_back()
    assert ready_tool.places() == {"stage": "answered", "purpose": "current"}
    assert ready_tool.focused() == "purpose=introduce"
    ready_tool.page.go_back()
    assert ready_tool.places() == {"stage": "current"}
    assert ready_tool.marked() == {}
    for _ in TO_DO_NOT_CONTACT:
        ready_tool.page.go_forward()
    ready_tool.expect_outcome("do_not_contact", explained=True)
    assert ready_tool.marked() == TO_DO_NOT_CONTACT


def test_a_question_answered_anew_makes_one_entry(tool: Tool) -> None:
    """Whoever looks through the options with the arrow keys is not sent through each of them by Back."""
    before = entries(tool)
    for option in ("applied", "interviewed", "scheduled"):
        tool.choose("stage", option)
    assert entries(tool) == before + 1


def entries(tool: Tool) -> int:
    """Return how long the browser's history is."""
    length: int = tool.page.evaluate("history.length")
    return length


def test_start_over_can_be_taken_back(ready_tool: Tool) -> None:
    """A slip of the finger costs nothing."""
    ready_tool.answer_all(TO_SAVE_FOR_OFFER)
    ready_tool.press("again")
    ready_tool.page.go_back()
    ready_tool.expect_outcome("save_for_offer", explained=True)
    assert ready_tool.marked() == TO_SAVE_FOR_OFFER


def test_a_link_to_another_place_on_the_page_keeps_the_answers(ready_tool: Tool) -> None:
    """The browser tells of it as of a step in the history; the answers are none of its business."""
    ready_tool.answer_all(TO_SAVE_FOR_OFFER)
    ready_tool.page.evaluate("location.hash = 'elsewhere'")
    ready_tool.page.evaluate("new Promise((done) => setTimeout(done))")
    assert ready_tool.marked() == TO_SAVE_FOR_OFFER
    ready_tool.page.go_back()
    ready_tool.expect_outcome("save_for_offer", explained=True)


def test_a_reload_keeps_the_answers(tool: Tool) -> None:
    """They are back, it is said, and the reasons follow without another touch."""
    tool.answer_all(TO_SAVE_FOR_OFFER)
    tool.expect_answer("save_for_offer")
    tool.page.reload()
    tool.expect_answer("save_for_offer")
    assert tool.marked() == TO_SAVE_FOR_OFFER
    tool.expect_state("ready")
    tool.expect_outcome("save_for_offer", explained=True)


def test_leaving_the_page_and_coming_back_keeps_the_answers(ready_tool: Tool) -> None:
    """Whoever follows a source finds everything as it was."""
    ready_tool.answer_all(TO_SAVE_FOR_OFFER)
    ready_tool.page.goto("reference/sources/")
    ready_tool.page.go_back()
    ready_tool.expect_answer("save_for_offer")
    ready_tool.expect_state("ready")
    assert ready_tool.marked() == TO_SAVE_FOR_OFFER
