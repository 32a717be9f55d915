"""The search index is loaded on demand; test_start.py checks that it isn't loaded otherwise."""

from playwright.sync_api import Page, expect


def expect_results(page: Page) -> None:
    """Wait for a search result."""
    expect(page.locator(".md-search-result__link").first).to_be_visible()


def test_the_keys_of_the_search_bring_results(page: Page) -> None:
    """What is typed before the index has loaded is not lost; a link to a search works, too."""
    for key in ("/", "s", "f"):
        page.goto("")
        expect(page.locator("html.js")).to_be_attached()
        page.keyboard.press(key)
        page.keyboard.type("connection")
        expect_results(page)
    page.goto("?q=connection")
    expect_results(page)


def test_a_pointer_brings_results_on_a_phone(page: Page) -> None:
    """On a phone, the search is behind a button."""
    page.set_viewport_size({"width": 390, "height": 800})
    page.goto("")
    page.locator(".md-header__button[for=__search]").click()
    page.locator("input[name=query]").fill("connection")
    expect_results(page)
