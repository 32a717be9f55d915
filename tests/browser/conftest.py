"""Pages in which Python is ready, shared by the tests that only look; and pages to which it never comes."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Browser, Page

from tests import faults
from tests.browser.tool import Tool
from tests.server import PagesServer
from tests.visit import Visit

TODAY = "2026-11-24T10:00:00"
"""A Tuesday: what the clock of the shared home page says."""
NEVER = 3_600.0
"""Seconds."""
WORKER = "assets/tool/worker.mjs"
SAID = """() => {
  for (const name of ["status", "said", "kept", "heard"]) {
    for (const slot of document.querySelectorAll(`[data-slot=${name}]`)) slot.textContent = "";
  }
}"""
"""What an earlier test was told must not be taken for what this one is told."""


@pytest.fixture
def tool(page: Page) -> Tool:
    """The tool in a page of its own, before Python was asked for."""
    return Tool(page).open()


@pytest.fixture
def waiting(pages_server: PagesServer) -> None:
    """Python is on its way for as long as the test lasts: what holds before it is there needs no start of it."""
    pages_server.faults[WORKER] = faults.slow(NEVER)


@pytest.fixture(scope="session")
def shared(browser: Browser, base_url: str) -> Iterator[tuple[Tool, Visit]]:
    """One page with the decision in which Python is ready."""
    yield from ready(browser, base_url, "tool/decide/")


@pytest.fixture
def ready_tool(shared: tuple[Tool, Visit]) -> Iterator[Tool]:
    """The tool with Python ready and no answer given; what it asks for and logs is checked."""
    yield from cleared(*shared)


@pytest.fixture(scope="session")
def shared_home(browser: Browser, base_url: str) -> Iterator[tuple[Tool, Visit]]:
    """One home page in which Python is ready, on a Tuesday."""
    yield from ready(browser, base_url, "", today=TODAY)


@pytest.fixture
def home(shared_home: tuple[Tool, Visit]) -> Iterator[Tool]:
    """The home page with Python ready, nothing told, and its four ways in; what it asks for and logs is checked."""
    shared_home[0].page.clock.set_system_time(TODAY)
    yield from cleared(*shared_home)


def ready(browser: Browser, base_url: str, path: str, today: str = "") -> Iterator[tuple[Tool, Visit]]:
    """Give a page in which Python is ready, and what it does to the network and the console."""
    with watched(browser, base_url) as (page, visit):
        if today:
            page.clock.install(time=today)
        tool = Tool(page).open(path)
        tool.choose("stage", "scheduled")
        tool.expect_state("ready")
        yield tool, visit


@contextmanager
def watched(browser: Browser, base_url: str) -> Iterator[tuple[Page, Visit]]:
    """Open a page that may use the clipboard, and watch what it does."""
    allowed = ["clipboard-read", "clipboard-write"]
    context = browser.new_context(base_url=base_url, permissions=allowed, service_workers="block")
    visit = Visit(context, base_url)
    yield context.new_page(), visit
    context.close()


def cleared(tool: Tool, visit: Visit) -> Iterator[Tool]:
    """Give a shared tool as if nobody had been there, and check what it did to the network and the console."""
    begin_anew(tool.page)
    yield tool
    visit.check(errors_expected=False)


def begin_anew(page: Page) -> None:
    """Let a shared page forget whoever was there, and take back what it said."""
    page.emulate_media(color_scheme="light", reduced_motion="no-preference")
    page.set_viewport_size({"width": 1280, "height": 800})
    forget = page.locator("[data-action=forget]")
    if forget.is_visible():
        forget.click()
    page.evaluate(SAID)
