"""The tool by keyboard alone: the focus is never lost, always visible, and never under the header."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.tool import Tool

SEEN = """
() => {
  const held = document.activeElement;
  if (held === document.body) return "nothing has the focus";
  const row = held.closest("label") ?? held;
  const { top, bottom, width } = row.getBoundingClientRect();
  if (width === 0) return "what has the focus is not shown";
  const header = document.querySelector(".md-header").getBoundingClientRect();
  if (top < header.bottom) return "it is under the header";
  if (bottom > innerHeight + 1) return "it is below the window";
  const outlined = [held, row].some((each) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(each);
    return outlineStyle !== "none" && parseFloat(outlineWidth) > 0;
  });
  return outlined ? "seen" : "nothing shows that it has the focus";
}
"""
LEAVE = """
(field, edge) => {
  const wanted = edge === "header" ? 10 : innerHeight - 20;
  scrollBy({ top: field.getBoundingClientRect().top - wanted, behavior: "instant" });
  field.focus({ preventScroll: true });
}
"""
"""Focuses a field and leaves part of it out of view, as WebKit does."""
FAR = 400
"""More key presses than needed anywhere."""


class Keys:
    """Presses keys, and checks the focus after each."""

    def __init__(self, tool: Tool) -> None:
        """Start at the top of the page.

        Args:
            tool: the tool.
        """
        self.tool = tool
        tool.page.evaluate("document.activeElement.blur(); scrollTo(0, 0)")
        tool.page.locator("h1").click()

    def press(self, key: str) -> str:
        """Press a key, and return what has the focus; fail if that is lost or hidden."""
        self.tool.page.keyboard.press(key)
        self.tool.page.evaluate("new Promise((done) => requestAnimationFrame(() => setTimeout(done)))")
        focused = self.tool.focused()
        assert self.tool.page.evaluate(SEEN) == "seen", f"{key} leads to {focused}"
        return focused

    def go_to(self, wanted: str, key: str = "Tab") -> None:
        """Press a key until the element whose name starts with `wanted` has the focus."""
        for _ in range(FAR):
            if self.press(key).startswith(wanted):
                return
        raise AssertionError(f"{key} never leads to {wanted}")


@pytest.mark.parametrize("size", [(1280, 800), (390, 640)], ids=["desk", "phone"])
def test_the_whole_tool_works_with_the_keyboard(ready_tool: Tool, size: tuple[int, int]) -> None:
    """Arrow keys browse the options without leaving the question; 'Continue' or Enter submits."""
    ready_tool.page.set_viewport_size({"width": size[0], "height": size[1]})
    keys = Keys(ready_tool)
    keys.go_to("stage=")
    keys.press("ArrowDown")
    assert keys.press("ArrowUp") == "stage=applied"
    assert keys.press("ArrowDown") == "stage=scheduled"
    assert ready_tool.asks() == "stage"
    expect(ready_tool.question("stage").locator(".help")).to_be_visible()
    keys.go_to("keep")
    assert keys.press("Enter") == "interview_date=", "what stands first is heard first"
    keys.go_to("purpose=introduce")
    assert keys.press("ArrowDown") == "purpose=connect"
    keys.press("Enter")
    assert ready_tool.asks() == "asked_not_to"
    keys.go_to("back")
    assert keys.press("Enter") == "purpose=connect"
    keys.press("Enter")
    keys.press("Space")
    keys.press("Enter")
    ready_tool.expect_outcome("do_not_contact", explained=True)
    assert ready_tool.focused().startswith("headline")


def test_every_stop_of_an_explained_answer_is_seen(ready_tool: Tool) -> None:
    """Down through the page after the answer, and up again."""
    ready_tool.page.set_viewport_size({"width": 390, "height": 640})
    ready_tool.answer_all({"stage": "applied", "purpose": "pay"})
    ready_tool.expect_outcome("save_for_offer", explained=True)
    keys = Keys(ready_tool)
    keys.go_to("again")
    for _ in range(10):
        keys.press("Tab")
    for _ in range(10):
        keys.press("Shift+Tab")


@pytest.mark.parametrize(("edge", "fault"), [("header", "under the header"), ("window", "below the window")])
def test_a_field_that_the_browser_shows_in_part_comes_into_view(
    page: Page, waiting: None, edge: str, fault: str
) -> None:
    """With the end of the key that led to it; the walks in WebKitGTK show that the browser leaves it so."""
    field = Tool(page).open("tool/write/").root.locator("[name=company]")
    field.evaluate(LEAVE, edge)
    assert fault in page.evaluate(SEEN)
    page.keyboard.up("Tab")
    assert page.evaluate(SEEN) == "seen"
