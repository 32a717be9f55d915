"""Without JavaScript, or if our script doesn't arrive, the page offers the text version."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests import faults
from tests.server import PagesServer

WIDTHS = (390, 320)
"""Widths of phones, in pixels."""
LATE = """(late) => {
  const [appearing] = late.getAnimations();
  const { delay } = appearing.effect.getComputedTiming();
  appearing.finish();
  return delay;
}"""
"""Finishes the delay, and returns its length."""
WAIT = 3_000
"""Milliseconds, as in tool.css."""


@pytest.fixture
def plain_page(browser: Browser, base_url: str) -> Iterator[Page]:
    """A page in a browser without JavaScript."""
    context = browser.new_context(base_url=base_url, java_script_enabled=False)
    yield context.new_page()
    context.close()


def expect_no_scrolling_to_the_side(page: Page) -> None:
    """Check that a page is no wider than a phone, including the theme's menu."""
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 800})
        assert page.evaluate("() => document.scrollingElement.scrollWidth") <= width


def test_without_script_the_words_are_there_and_no_dead_form(plain_page: Page) -> None:
    """The text version is linked in place of the form, nothing is shown that can't work, and it fits a phone."""
    for path in ("tool/decide/", "tool/", ""):
        plain_page.goto(path)
        tool = plain_page.locator("[data-tool-state]")
        expect(tool).to_have_attribute("data-tool-state", "static")
        expect(tool.locator(".without-script")).to_be_visible()
        expect(tool.locator("input, button, select, textarea, progress").locator("visible=true")).to_have_count(0)
        expect(tool.get_by_role("link", name="Use the text version instead").first).to_be_visible()
        expect_no_scrolling_to_the_side(plain_page)
    for words in ("Message once", "Wait", "Don’t message"):
        expect(plain_page.locator("main strong", has_text=words).first).to_be_visible()
    tool.get_by_role("link", name="Use the text version instead").first.click()
    expect(plain_page).to_have_url(re.compile(r"/reference/decision-tree/$"))
    expect(plain_page.locator("main h1")).to_contain_text("All the questions as text")
    for path, text in (("tool/write/", "templates"), ("tool/read/", "rules")):
        plain_page.goto(path)
        link = tool.get_by_role("link", name="Use the text version instead").first
        expect(link).to_have_attribute("href", re.compile(f"/reference/{text}/$"))
    plain_page.goto("guide/when-not/")
    expect_no_scrolling_to_the_side(plain_page)


@pytest.mark.troubled
def test_without_our_script_the_page_offers_its_text(page: Page, pages_server: PagesServer) -> None:
    """After a delay, with a link to the text version; not earlier, and never if the script arrives."""
    late = page.locator(".tool .late")
    for script in ("start", "tool"):
        pages_server.faults = {f"assets/tool/{script}.mjs": faults.missing}
        page.goto("tool/decide/")
        expect(late).to_be_hidden()
        assert late.evaluate(LATE) == WAIT
        expect(late).to_be_visible()
        expect(late.get_by_role("link")).to_be_visible()
        page.context.new_cdp_session(page).send("Network.clearBrowserCache")
    pages_server.faults.clear()
    page.goto("tool/decide/")
    expect(page.locator("[data-tool-awake]")).to_be_attached()
    assert late.evaluate("(late) => getComputedStyle(late).display") == "none"
