"""A page in which Python is ready, shared by the tests that need no page of their own."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.tool import Tool
from tests.visit import Visit


@pytest.fixture
def tool(page: Page) -> Tool:
    """The tool in a page of its own, before Python was asked for."""
    return Tool(page).open()


@pytest.fixture(scope="session")
def shared(browser: Browser, base_url: str) -> Iterator[tuple[Tool, Visit]]:
    """One page in which Python is ready."""
    context = browser.new_context(base_url=base_url)
    visit = Visit(context, base_url)
    tool = Tool(context.new_page()).open()
    tool.choose("stage", "scheduled")
    tool.expect_state("ready")
    yield tool, visit
    context.close()


@pytest.fixture
def ready_tool(shared: tuple[Tool, Visit]) -> Iterator[Tool]:
    """The tool with Python ready and no answer given; what it asks for and logs is checked."""
    tool, visit = shared
    if tool.marked():
        tool.root.locator("[data-action=forget]").click()
    tool.page.set_viewport_size({"width": 1280, "height": 800})
    yield tool
    visit.check(errors_expected=False)
