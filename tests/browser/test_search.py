"""The search: there as soon as somebody comes near it, and no weight for all others."""

import pytest
from playwright.sync_api import Page, expect

from tests.server import PagesServer

INDEX = "search/search_index.json"


def asked(server: PagesServer) -> bool:
    """Tell whether the index of the search was asked for."""
    return any(request.path.endswith(INDEX) for request in server.requests)


def test_who_does_not_search_fetches_no_index(page: Page, pages_server: PagesServer) -> None:
    """It would be a third of the page."""
    page.goto("")
    page.wait_for_load_state("networkidle")
    assert not asked(pages_server)


@pytest.mark.parametrize("key", ["/", "s", "f"])
def test_the_keys_of_the_search_bring_results(page: Page, key: str) -> None:
    """What is typed before the index has come is not lost."""
    page.goto("")
    page.wait_for_load_state("networkidle")
    page.keyboard.press(key)
    page.keyboard.type("connection")
    expect(page.locator(".md-search-result__link").first).to_be_visible()


def test_a_pointer_brings_results_on_a_phone(page: Page) -> None:
    """There the search hides behind a button."""
    page.set_viewport_size({"width": 390, "height": 800})
    page.goto("")
    page.locator(".md-header__button[for=__search]").click()
    page.locator("input[name=query]").fill("connection")
    expect(page.locator(".md-search-result__link").first).to_be_visible()


def test_a_link_to_a_search_brings_results(page: Page) -> None:
    """Such a link carries what is searched for."""
    page.goto("?q=connection")
    expect(page.locator(".md-search-result__link").first).to_be_visible()
