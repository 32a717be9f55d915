"""Every promise of the privacy page has a test that holds to it."""

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
    "no requests to other hosts": "test_no_way_out_of_the_page_reaches_another_host",
    "covers Python, too": "test_no_way_out_of_the_worker_reaches_another_host",
    "Text is never run as a program": "test_text_is_never_run_as_a_program",
    "type in the search box": "test_a_result_that_is_opened_carries_no_word_to_the_host",
    "no cookies": "test_every_page_fits_an_enlarged_window_and_asks_no_other_host",
    "how many requests have been made since": "test_what_brings_python_is_counted_file_by_file",
    "it can't see which page": "test_a_link_to_another_site_does_not_tell_it_the_page",
    "light or dark setting": "test_nothing_else_is_stored",
    "What you type": "test_what_was_typed_is_kept_on_request_only_and_forgotten_on_request",
    "This site's files": "test_what_is_kept_for_later_are_files_of_this_site",
    "A link with your answers": "test_a_link_never_carries_what_was_typed",
}
"""Words of each line of what keeps it so and what is kept, and the test that holds to it."""


def test_every_line_has_its_test() -> None:
    """A new promise needs one, and a test that is gone takes its promise with it."""
    parts = re.findall(r"^## (?:What keeps it that way|What is saved)\n\n((?:- .+\n)+)", WORDS, re.MULTILINE)
    lines = [line for part in parts for line in part.splitlines()]
    assert len(lines) == len(HELD_BY)
    for words, line in zip(HELD_BY, lines, strict=True):
        assert words in line
    tests = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "tests").rglob("test_*.py"))
    assert [name for name in HELD_BY.values() if f"def {name}(" not in tests] == []


def test_what_no_policy_stops_is_said() -> None:
    """The page names what the tests show to be possible, and where the browser itself may keep words."""
    (part,) = re.findall(r"^## What we can't promise\n\n((?:- .+\n)+)", WORDS, re.MULTILINE)
    for words in ("WebRTC", "opening another page", "save open pages to disk", "Spell check", "Extensions"):
        assert words in part
    assert "No rule in a page can stop two others" in part
    tests = (HERE / "test_refused.py").read_text(encoding="utf-8")
    for name in ("test_no_policy_of_a_page_stops_webrtc", "test_no_policy_of_a_page_stops_leaving_it"):
        assert f"def {name}(" in tests


def test_the_number_of_ways_is_the_number_of_attempts() -> None:
    """The page says sixteen."""
    assert len(PAGE) == 16
    assert "in sixteen ways" in WORDS


def test_the_buttons_are_called_what_the_page_calls_them() -> None:
    """So that a reader finds them."""
    assert f"*{DRAFT['keep_here']}*" in WORDS
    assert f"*{DRAFT['forget']}*" in WORDS


def test_no_field_offers_the_browser_to_remember_others(page: Page) -> None:
    """Form history is a file of the browser's too: only the reader's own name and email may be filled from it."""
    page.goto("tool/write/")
    given = page.locator("[data-tool-state] input[type=text], [data-tool-state] input:not([type])")
    said = given.evaluate_all("(fields) => fields.map((field) => [field.name, field.getAttribute('autocomplete')])")
    assert said
    assert [name for name, value in said if value not in {"off", "name", "email"}] == []


def stored(page: Page, where: str) -> dict[str, str]:
    """Return what the browser keeps for the site: in `sessionStorage` for the tab, in `localStorage` on the device."""
    kept: dict[str, str] = page.evaluate("(where) => ({ ...window[where] })", where)
    return kept


def test_nothing_else_is_stored(page: Page) -> None:
    """A journey leaves what the tab keeps, and nothing on the device but the choice of light or dark."""
    tool = Tool(page).open("")
    tool.answer_all(TO_SEND_MESSAGE)
    tool.expect_outcome("send_message", explained=True)
    tool.root.locator("[name=role]").fill(TYPED)
    expect(tool.root.locator("textarea[name=draft]")).to_have_value(re.compile(TYPED))
    # The theme notes which color scheme the page has; nothing of that was typed.
    assert [name for name in stored(page, "localStorage") if not name.endswith("__palette")] == []
    assert len(stored(page, "sessionStorage")) <= 1
    assert page.context.cookies() == []
    page.locator("label.md-header__button[for^=__palette]:visible").click()
    assert [name for name in stored(page, "localStorage") if name.endswith("__palette")]
    assert TYPED not in str(stored(page, "localStorage"))


def test_what_was_typed_is_kept_on_request_only_and_forgotten_on_request(page: Page) -> None:
    """On this device only when asked; for the tab until it is closed; both end when the person says forget."""
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
def test_what_is_kept_for_later_are_files_of_this_site(page: Page, pages_server: PagesServer) -> None:
    """After a journey with the tool; not one of them holds what was typed."""
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
