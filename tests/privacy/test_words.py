"""Every promise on the privacy page has a test."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from build_steps.paths import ROOT
from decision_tool.render.words import DRAFT
from tests.browser.tool import TO_SEND_MESSAGE, Tool
from tests.privacy.attempts import PAGE
from tests.server import PagesServer

WORDS = (ROOT / "docs/reference/privacy.md").read_text(encoding="utf-8")
HERE = Path(__file__).parent
TYPED = "Marisol Quane of Brightwell"

HELD_BY = {
    "no requests to any other site": "test_no_request_from_the_page_reaches_another_host",
    "covers Python, too": "test_no_request_from_the_worker_reaches_another_host",
    "Text is never run as a program": "test_text_is_never_run_as_a_program",
    "type in the search box": "test_opening_a_result_sends_no_word_to_the_host",
    "no cookies": "test_every_page_fits_a_zoomed_window_and_contacts_no_other_host",
    "how many requests have been made since": "test_pythons_requests_are_counted_file_by_file",
    "it can't see which page": "test_a_link_to_another_site_sends_no_referrer",
    "light or dark setting": "test_nothing_else_is_stored",
    "What you type": "test_typed_text_is_saved_only_on_request_and_deleted_on_request",
    "This site's files": "test_only_this_sites_files_are_cached",
    "A link with your answers": "test_a_link_never_contains_typed_text",
}
"""The start of each line under "What keeps it that way" and "What is saved", and the test for it."""

AUTOCOMPLETE = """
(fields) => fields.map((field) => [
  field.name,
  field.getAttribute("autocomplete") ?? field.form?.getAttribute("autocomplete"),
])
"""


def test_every_line_has_its_test() -> None:
    """A new promise needs a test, and removing a test means removing its promise."""
    parts = re.findall(r"^## (?:What keeps it that way|What is saved)\n\n((?:- .+\n)+)", WORDS, re.MULTILINE)
    lines = [line for part in parts for line in part.splitlines()]
    assert len(lines) == len(HELD_BY)
    for words, line in zip(HELD_BY, lines, strict=True):
        assert words in line
    tests = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "tests").rglob("test_*.py"))
    assert [name for name in HELD_BY.values() if f"def {name}(" not in tests] == []


def test_what_no_policy_can_stop_is_named() -> None:
    """The page names what the tests show to be possible, and where the browser itself may save words."""
    (part,) = re.findall(r"^## What we can't promise\n\n((?:- .+\n)+)", WORDS, re.MULTILINE)
    for words in ("WebRTC", "opening another page", "save open pages to disk", "Spell check", "Extensions"):
        assert words in part
    assert "No rule in a page can stop two others" in part
    tests = (HERE / "test_refused.py").read_text(encoding="utf-8")
    for name in ("test_no_policy_of_a_page_stops_webrtc", "test_no_policy_of_a_page_stops_leaving_it"):
        assert f"def {name}(" in tests


def test_the_page_gives_the_number_of_attempts() -> None:
    """The page says sixteen."""
    assert len(PAGE) == 16
    assert "in sixteen ways" in WORDS


def test_the_buttons_have_the_names_that_the_page_uses() -> None:
    """So that readers can find them."""
    assert f"*{DRAFT['keep_here']}*" in WORDS
    assert f"*{DRAFT['forget']}*" in WORDS


def test_autofill_is_only_for_your_own_name_and_email(page: Page) -> None:
    """Form history is another file of the browser's, and Back restores from it; every other field turns it off."""
    for path in ("tool/", "tool/write/"):
        page.goto(path)
        said = page.locator("[data-tool-state] :is(input:not([readonly]), select, textarea)").evaluate_all(AUTOCOMPLETE)
        assert len(said) > 10
        assert [name for name, value in said if value not in {"off", "name", "email"}] == []


def stored(page: Page, where: str) -> dict[str, str]:
    """Return what the browser stores for the site: in `sessionStorage` for the tab, in `localStorage` on the device."""
    kept: dict[str, str] = page.evaluate("(where) => ({ ...window[where] })", where)
    return kept


def test_nothing_else_is_stored(page: Page) -> None:
    """After a run through the tool, the tab has its own copy, and the device only the light or dark setting."""
    tool = Tool(page).open("")
    tool.answer_all(TO_SEND_MESSAGE)
    tool.expect_outcome("send_message", explained=True)
    tool.root.locator("[name=role]").fill(TYPED)
    expect(tool.root.locator("textarea[name=draft]")).to_have_value(re.compile(TYPED))
    # The theme saves which color scheme is in use; that isn't something the user typed.
    assert [name for name in stored(page, "localStorage") if not name.endswith("__palette")] == []
    assert len(stored(page, "sessionStorage")) <= 1
    assert page.context.cookies() == []
    page.locator("label.md-header__button[for^=__palette]:visible").click()
    assert [name for name in stored(page, "localStorage") if name.endswith("__palette")]
    assert TYPED not in str(stored(page, "localStorage"))


def test_typed_text_is_saved_only_on_request_and_deleted_on_request(page: Page) -> None:
    """On the device only if asked; in the tab until it's closed. *Forget everything* deletes both."""
    tool = Tool(page).open("tool/read/")
    tool.root.locator("textarea[name=draft]").fill(TYPED)
    page.wait_for_function("(typed) => JSON.stringify({ ...sessionStorage }).includes(typed)", arg=TYPED)
    assert TYPED not in str(stored(page, "localStorage"))
    tool.root.locator("[name=keep_here]").check()
    page.wait_for_function("(typed) => JSON.stringify({ ...localStorage }).includes(typed)", arg=TYPED)
    tool.press("forget")
    page.wait_for_function("(typed) => !JSON.stringify({ ...localStorage }).includes(typed)", arg=TYPED)
    assert stored(page, "sessionStorage") == {}


CACHES = """
async () => {
  const found = [];
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      found.push([request.url, await (await cache.match(request)).text()]);
    }
  }
  return found;
}
"""


@pytest.mark.browser_context_args(service_workers="allow")
def test_only_this_sites_files_are_cached(page: Page, pages_server: PagesServer) -> None:
    """After a run through the tool; none of them contains what was typed."""
    tool = Tool(page).open("tool/read/")
    tool.root.locator("textarea[name=draft]").fill(TYPED)
    tool.expect_state("ready")
    page.wait_for_function("() => navigator.serviceWorker?.controller")
    page.wait_for_function("async () => (await caches.keys()).length >= 2")
    page.wait_for_timeout(1_000)
    kept: list[tuple[str, str]] = page.evaluate(CACHES)
    assert kept
    assert [address for address, _ in kept if not address.startswith(pages_server.url)] == []
    assert [address for address, text in kept if TYPED in text or TYPED in address] == []
