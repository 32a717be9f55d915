"""Shared pages in which Python is ready, and pages in which it never loads."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Browser, Page

from tests import faults
from tests.browser.tool import Tool
from tests.server import PagesServer
from tests.visit import Visit

TODAY = "2026-11-24T10:00:00"
"""A Tuesday, on the clock of the shared home page."""
NEVER = 3_600.0
"""Seconds."""
WORKER = "assets/tool/worker.mjs"
CLEAR_MESSAGES = """() => {
  for (const name of ["status", "said", "kept", "heard"]) {
    for (const slot of document.querySelectorAll(`[data-slot=${name}]`)) slot.textContent = "";
  }
}"""
"""Clears earlier messages, so that a test can't mistake them for its own."""


@pytest.fixture
def tool(page: Page) -> Tool:
    """The tool in a page of its own, before Python is started."""
    return Tool(page).open()


@pytest.fixture
def waiting(pages_server: PagesServer) -> None:
    """Keeps Python loading for the whole test, for tests that don't need it."""
    pages_server.faults[WORKER] = faults.slow(NEVER)


@pytest.fixture(scope="session")
def shared(browser: Browser, base_url: str) -> Iterator[tuple[Tool, Visit]]:
    """One page with the decision, in which Python is ready."""
    yield from ready(browser, base_url, "tool/decide/")


@pytest.fixture
def ready_tool(shared: tuple[Tool, Visit]) -> Iterator[Tool]:
    """The tool with Python ready and no answers; its requests and logs are checked."""
    yield from cleared(*shared)


@pytest.fixture(scope="session")
def shared_home(browser: Browser, base_url: str) -> Iterator[tuple[Tool, Visit]]:
    """One home page in which Python is ready, on a Tuesday."""
    yield from ready(browser, base_url, "", today=TODAY)


@pytest.fixture
def home(shared_home: tuple[Tool, Visit]) -> Iterator[Tool]:
    """The home page with Python ready and no answers; its requests and logs are checked."""
    shared_home[0].page.clock.set_system_time(TODAY)
    yield from cleared(*shared_home)


def ready(browser: Browser, base_url: str, path: str, today: str = "") -> Iterator[tuple[Tool, Visit]]:
    """Yield a page in which Python is ready, and a record of its requests and logs."""
    with watched(browser, base_url) as (page, visit):
        if today:
            page.clock.install(time=today)
        tool = Tool(page).open(path)
        tool.choose("stage", "scheduled")
        tool.expect_state("ready")
        yield tool, visit


@contextmanager
def watched(browser: Browser, base_url: str) -> Iterator[tuple[Page, Visit]]:
    """Open a page that may use the clipboard, and record its requests and logs."""
    allowed = ["clipboard-read", "clipboard-write"]
    context = browser.new_context(base_url=base_url, permissions=allowed, service_workers="block")
    visit = Visit(context, base_url)
    yield context.new_page(), visit
    context.close()


def cleared(tool: Tool, visit: Visit) -> Iterator[Tool]:
    """Yield a shared tool in its initial state, then check its requests and logs."""
    reset(tool.page)
    yield tool
    visit.check(errors_expected=False)


def reset(page: Page) -> None:
    """Clear the answers and messages of a shared page."""
    page.emulate_media(color_scheme="light", reduced_motion="no-preference")
    page.set_viewport_size({"width": 1280, "height": 800})
    forget = page.locator("[data-action=forget]")
    if forget.is_visible():
        forget.click()
    page.evaluate(CLEAR_MESSAGES)
