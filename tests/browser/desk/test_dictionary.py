"""The dictionary: downloaded once, on request, from this site; failures are reported; used from then on."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from build_steps.paths import SITE_DICTIONARY
from build_steps.runtime.dictionary import WORDS, read_made
from decision_tool.render.words import DRAFT_STATUS
from tests import faults
from tests.browser.desk.desk import STARTED, Desk
from tests.server import PagesServer
from tests.visit import Visit

TEXT = "Hello Marisol, I would be gald to meet you on Tuesday. My blankket was wet. Thank you, Jo"
CORRECTED = TEXT.replace("gald", "glad").replace("blankket", "blanket")


def path_of() -> str:
    """Return the dictionary's path, relative to the site's root."""
    return f"{SITE_DICTIONARY}/{read_made()['folder']}/{WORDS}"


def requests_of(visit: Visit) -> int:
    """Return how often the page requested a dictionary."""
    return sum(f"/{SITE_DICTIONARY}/" in address for address in visit.requests)


def button(desk: Desk) -> Locator:
    """Return the button that downloads the dictionary."""
    return desk.page.locator("[data-action=look-up]")


def expect_said(desk: Desk, name: str) -> None:
    """Wait for one of the page's sentences about the dictionary."""
    expect(desk.page.locator("[data-slot=looked-up]")).to_have_text(DRAFT_STATUS[name], timeout=STARTED)


@pytest.mark.troubled
def test_it_is_fetched_once_and_finds_more_typos(fresh: Desk, visit: Visit, pages_server: PagesServer) -> None:
    """Only on request. A wrong file is reported and not used; with the right one, each word is corrected by a click.

    Missing, an HTML page instead, truncated, halved, other content: after each, it can be requested again.
    """
    desk = fresh.open("tool/read/").start()
    desk.write(TEXT)
    expect(desk.verdict).to_be_visible()
    expect(button(desk)).to_have_text(f"Check spelling with a dictionary ({read_made()['gzip'] / 1e6:.1f} MB)")
    expect(desk.finding("spelling")).to_have_count(0)
    assert requests_of(visit) == 0
    every = (faults.missing, faults.page_instead, faults.cut_short, faults.halved, faults.replaced(b"Agald"))
    for fault in every:
        pages_server.faults[path_of()] = fault
        button(desk).click()
        expect_said(desk, "dictionary_failed")
        expect(button(desk)).to_be_visible()
        expect(desk.finding("spelling")).to_have_count(0)
        expect(desk.verdict).to_be_visible()
        desk.page.evaluate("document.querySelector('[data-slot=looked-up]').textContent = ''")
    pages_server.faults.clear()
    button(desk).focus()
    desk.page.keyboard.press("Enter")
    expect_said(desk, "dictionary_on")
    expect(button(desk)).to_be_hidden()
    assert desk.focused().split()[0] == "said"
    expect(desk.finding("spelling").locator("q")).to_have_text(["gald", "blankket"])
    for left in (1, 0):
        desk.finding("spelling").first.locator("[data-action=replace]").click()
        expect(desk.finding("spelling")).to_have_count(left)
    assert desk.draft.input_value() == CORRECTED
    desk.press("undo")
    expect(desk.finding("spelling").locator("q")).to_have_text(["blankket"])
    desk.write("I recieved and implimented it.")
    expect(desk.finding("spelling")).to_have_count(2)
    assert requests_of(visit) == len(every) + 1


@pytest.mark.troubled
def test_a_new_python_gets_it_again_without_another_fetch(fresh: Desk, visit: Visit, page: Page) -> None:
    """Requesting it starts Python; after a failure, 'Try again' is enough."""
    page.add_init_script(
        """const Real = Worker; window.Worker = class extends Real {
             constructor(...given) { super(...given); window.last = this; } };"""
    )
    fresh.open("tool/read/")
    button(fresh).click()
    fresh.write(TEXT)
    expect_said(fresh, "dictionary_on")
    expect(fresh.finding("spelling")).to_have_count(2)
    page.evaluate("window.last.dispatchEvent(new ErrorEvent('error', { message: 'on purpose' }))")
    fresh.expect_state("failed")
    expect_said(fresh, "dictionary_waits")
    fresh.press("retry")
    fresh.expect_state("ready")
    expect_said(fresh, "dictionary_on")
    fresh.write(TEXT + " ")
    expect(fresh.finding("spelling")).to_have_count(2)
    assert requests_of(visit) == 1


def test_the_browsers_own_check_is_on_and_knows_the_language(reading: Desk) -> None:
    """The text area enables it, and the page warns about enhanced spell checkers."""
    expect(reading.draft).to_have_attribute("spellcheck", "true")
    expect(reading.draft).to_have_attribute("lang", "en-US")
    expect(reading.page.locator("article")).to_contain_text(re.compile("may send your text to the company"))
