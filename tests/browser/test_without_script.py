"""Where no script runs, or ours does not arrive, the page says what there is to read."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests import faults
from tests.server import PagesServer


@pytest.fixture
def plain_page(browser: Browser, base_url: str) -> Iterator[Page]:
    """A page in a browser that runs no script."""
    context = browser.new_context(base_url=base_url, java_script_enabled=False)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("path", ["", "tool/", "tool/decide/"], ids=["home", "the whole tool", "decide"])
def test_without_script_the_words_are_there_and_no_dead_form(plain_page: Page, path: str) -> None:
    """The text version is named where the form would be, and nothing that cannot work is shown."""
    plain_page.goto(path)
    tool = plain_page.locator("[data-tool-state]")
    expect(tool).to_have_attribute("data-tool-state", "static")
    expect(tool.locator(".without-script")).to_be_visible()
    for dead in tool.locator("input, button, select, textarea, progress").all():
        assert not dead.is_visible()
    tool.get_by_role("link", name="Read the same questions as text").first.click()
    expect(plain_page).to_have_url(re.compile(r"/reference/decision-tree/$"))
    expect(plain_page.locator("main h1")).to_contain_text("All the questions as text")


def test_without_script_the_short_answer_is_on_the_home_page(plain_page: Page) -> None:
    """Message once, wait, don't message; and the four ways in are links."""
    plain_page.goto("")
    for words in ("Message once", "Wait", "Don’t message"):
        expect(plain_page.locator("main strong", has_text=words).first).to_be_visible()


@pytest.mark.troubled
@pytest.mark.parametrize("script", ["start", "tool", "walk"])
def test_where_our_script_does_not_arrive_the_page_says_so(page: Page, pages_server: PagesServer, script: str) -> None:
    """After a moment, with the way to the same decision as text; not a moment before."""
    pages_server.faults[f"assets/tool/{script}.mjs"] = faults.missing
    page.goto("tool/decide/")
    late = page.locator(".tool .late")
    expect(late).to_be_hidden()
    expect(late).to_be_visible(timeout=10_000)
    expect(late.get_by_role("link")).to_be_visible()


def test_where_it_arrives_nothing_of_that_is_shown(page: Page) -> None:
    """Not even later."""
    page.goto("tool/decide/")
    expect(page.locator("[data-tool-awake]")).to_be_attached()
    assert page.locator(".tool .late").evaluate("(late) => getComputedStyle(late).display") == "none"


@pytest.mark.parametrize("width", [320, 390])
@pytest.mark.parametrize("path", ["", "tool/", "guide/when-not/"])
def test_no_page_scrolls_to_the_side(plain_page: Page, path: str, width: int) -> None:
    """On a phone; the theme's own menu included."""
    plain_page.set_viewport_size({"width": width, "height": 800})
    plain_page.goto(path)
    assert plain_page.evaluate("() => document.scrollingElement.scrollWidth") <= width
