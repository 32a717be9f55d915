"""Text typed into the search box stays in the browser, like text typed into the tool."""

import pytest
from playwright.sync_api import Page, expect

from tests import faults
from tests.server import PagesServer
from tests.visit import Visit

WORDS = "ghosted interviewer"


def carrying(visit: Visit) -> list[str]:
    """Return the requests that contain one of the words."""
    return [address for address in visit.requests if any(word in address for word in WORDS.split())]


def search(page: Page) -> None:
    """Type into the search box, and wait for results."""
    page.goto("")
    page.wait_for_load_state("networkidle")
    page.keyboard.press("/")
    page.keyboard.type(WORDS)
    expect(page.locator(".md-search-result__link").first).to_be_visible()


def test_opening_a_result_sends_no_word_to_the_host(page: Page, visit: Visit) -> None:
    """Neither by mouse nor with Enter, and not with the next page's requests."""
    search(page)
    with page.expect_navigation():
        page.locator(".md-search-result__link").first.click()
    search(page)
    with page.expect_navigation():
        page.keyboard.press("Enter")
    page.wait_for_load_state("networkidle")
    assert carrying(visit) == []


@pytest.mark.troubled
def test_enter_sends_nothing_if_the_search_script_did_not_load(
    page: Page, visit: Visit, pages_server: PagesServer
) -> None:
    """The content security policy forbids submitting the form."""
    (bundle,) = (pages_server.folder / "assets/javascripts").glob("bundle.*.js")
    pages_server.faults[f"assets/javascripts/{bundle.name}"] = faults.replaced(b"")
    page.goto("")
    page.wait_for_load_state("networkidle")
    page.locator("input[name=query]").evaluate(
        "(field, words) => { field.value = words; field.form.requestSubmit(); }", WORDS
    )
    page.wait_for_timeout(500)
    assert carrying(visit) == []
    assert [each for each in visit.violations if not each.startswith("form-action")] == []
    visit.violations.clear()
