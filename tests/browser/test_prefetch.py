"""Python starts a moment before it is needed, where that costs nobody anything."""

import time

from playwright.sync_api import Page, expect

from tests.browser.tool import Tool

PASSING = 300
"""Milliseconds: longer than a pointer has to rest."""
SAVES_DATA = "Object.defineProperty(navigator, 'connection', { value: { saveData: true } });"


def rest_on(tool: Tool) -> None:
    """Bring the pointer onto the tool."""
    tool.root.scroll_into_view_if_needed()
    box = tool.root.bounding_box()
    assert box
    tool.page.mouse.move(box["x"] + 20, box["y"] + 20)


def test_a_pointer_that_rests_on_the_tool_starts_python(tool: Tool, waiting: None) -> None:
    """Who is about to answer waits less."""
    rest_on(tool)
    tool.expect_state("loading")


def test_a_pointer_that_passes_starts_nothing(page: Page) -> None:
    """It goes elsewhere before the page's clock has moved."""
    page.clock.install()
    tool = Tool(page).open()
    page.clock.pause_at(time.time() + PASSING)
    rest_on(tool)
    page.mouse.move(1, 1)
    page.clock.run_for(PASSING)
    expect(tool.root).to_have_attribute("data-tool-state", "static")


def test_who_saves_data_downloads_nothing_on_a_guess(page: Page, waiting: None) -> None:
    """Only an answer starts Python."""
    page.clock.install()
    page.add_init_script(SAVES_DATA)
    tool = Tool(page).open()
    rest_on(tool)
    page.clock.run_for(PASSING)
    expect(tool.root).to_have_attribute("data-tool-state", "static")
    tool.choose("stage", "scheduled")
    tool.expect_state("loading")
