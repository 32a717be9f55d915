"""The tool with the keyboard alone: the focus is always somewhere, always seen, never under the header."""

import pytest
from playwright.sync_api import expect

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
FAR = 400
"""More presses than any way takes."""


class Keys:
    """Presses keys and looks after each where the focus is."""

    def __init__(self, tool: Tool) -> None:
        """Begin at the top of the page.

        Args:
            tool: the tool.
        """
        self.tool = tool
        tool.page.evaluate("document.activeElement.blur(); scrollTo(0, 0)")
        tool.page.locator("h1").click()

    def press(self, key: str) -> str:
        """Press a key; fail where the focus is lost or hidden.

        Args:
            key: its name.

        Returns:
            What has the focus.
        """
        self.tool.page.keyboard.press(key)
        self.tool.page.evaluate("new Promise((done) => requestAnimationFrame(() => setTimeout(done)))")
        focused = self.tool.focused()
        assert self.tool.page.evaluate(SEEN) == "seen", f"{key} leads to {focused}"
        return focused

    def go_to(self, wanted: str, key: str = "Tab") -> None:
        """Press a key until something has the focus.

        Args:
            wanted: the beginning of what has the focus.
            key: the key.
        """
        for _ in range(FAR):
            if self.press(key).startswith(wanted):
                return
        raise AssertionError(f"{key} never leads to {wanted}")


@pytest.mark.parametrize("size", [(1280, 800), (390, 640)], ids=["desk", "phone"])
def test_the_whole_way_with_tab_arrows_and_space(ready_tool: Tool, size: tuple[int, int]) -> None:
    """To the first question, through the options, on to the next, to the answer, and back to change one."""
    ready_tool.page.set_viewport_size({"width": size[0], "height": size[1]})
    keys = Keys(ready_tool)
    keys.go_to("stage=")
    assert keys.press("Space") == "stage=applied"
    assert keys.press("ArrowDown") == "stage=scheduled"
    assert ready_tool.places() == {"stage": "answering", "purpose": "current"}
    keys.go_to("purpose=")
    assert ready_tool.places() == {"stage": "answered", "purpose": "current"}
    assert keys.press("ArrowDown") == "purpose=connect"
    keys.go_to("asked_not_to=")
    assert keys.press("Space") == "asked_not_to=yes"
    ready_tool.expect_outcome("do_not_contact", explained=True)
    expect(ready_tool.status).to_have_text("The answer: Do not write to the interviewer.")
    assert ready_tool.focused() == "asked_not_to=yes"
    keys.go_to("purpose=", "Shift+Tab")
    assert keys.press("ArrowUp") == "purpose=introduce"
    keys.go_to("asked_not_to=")
    ready_tool.expect_outcome("do_not_contact", explained=True)


def test_every_stop_of_an_explained_answer_is_seen(ready_tool: Tool) -> None:
    """Down through all of the page behind the answer, and up again."""
    ready_tool.page.set_viewport_size({"width": 390, "height": 640})
    ready_tool.answer_all({"stage": "applied", "purpose": "pay"})
    ready_tool.expect_outcome("save_for_offer", explained=True)
    keys = Keys(ready_tool)
    keys.go_to("stage=")
    for _ in range(12):
        keys.press("Tab")
    for _ in range(12):
        keys.press("Shift+Tab")


def test_back_and_keep_with_the_keyboard(ready_tool: Tool) -> None:
    """Both buttons can be reached and pressed, and the focus goes on with the question."""
    keys = Keys(ready_tool)
    keys.go_to("stage=")
    keys.press("Space")
    keys.go_to("purpose=")
    keys.go_to("back")
    assert keys.press("Enter") == "stage=applied"
    keys.go_to("keep")
    assert keys.press("Enter") == "purpose=introduce"


def test_a_question_keeps_its_help_while_the_arrows_are_in_it(ready_tool: Tool) -> None:
    """Whoever looks through the options with the keyboard can read what they mean."""
    keys = Keys(ready_tool)
    keys.go_to("stage=")
    keys.press("ArrowDown")
    expect(ready_tool.question("stage").locator(".help")).to_be_visible()
    keys.go_to("purpose=")
    expect(ready_tool.question("stage").locator(".help")).to_be_hidden()
