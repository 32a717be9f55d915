"""The faults of files that aren't Python's: the tool's scripts, the dictionary, and the service worker."""

import threading
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from build_steps.embed.fault_matrix import DICTIONARY, FAULTS, KEEPING, SCRIPT, Row
from build_steps.paths import SITE_DICTIONARY
from build_steps.runtime.dictionary import WORDS, read_made
from decision_tool.render.words import DRAFT_STATUS
from tests import faults
from tests.faults import Fault
from tests.matrix import stand_in
from tests.matrix.test_python import TRIED
from tests.server import PagesServer

SILENCE = 60_000
"""Milliseconds, as in offline.mjs."""
SOON = """() => {
  window.realTimeout = AbortSignal.timeout.bind(AbortSignal);
  AbortSignal.timeout = () => window.realTimeout(500);
}"""
AT_ONCE = "() => document.getAnimations().forEach((each) => each.finish())"
"""Skips the three seconds until the text version is offered."""
IN_TIME = "() => { if (window.realTimeout) AbortSignal.timeout = window.realTimeout; }"
"""Restores the real timeout, for busy machines."""


@pytest.fixture
def visited(browser: Browser, pages_server: PagesServer) -> Iterator[Page]:
    """A page in a browser that allows service workers."""
    context = browser.new_context(base_url=pages_server.url)
    page = context.new_page()
    page.set_default_timeout(20_000)
    yield page
    context.close()


def fault_of(kind: str) -> tuple[Fault, threading.Event]:
    """Return a fault, and the gate that releases a slow one."""
    gate = threading.Event()
    return (faults.held(gate) if kind == "slow" else TRIED[kind]), gate


def forget(page: Page) -> None:
    """Clear the browser's cache."""
    page.context.new_cdp_session(page).send("Network.clearBrowserCache")


def wait_for_request(page: Page, server: PagesServer, path: str) -> None:
    """Wait until a file was requested since the log was cleared."""
    for _ in range(200):
        if any(each.path == f"{server.path}{path}" for each in server.requests):
            return
        page.wait_for_timeout(25)
    raise AssertionError(f"{path} was not requested")


def test_a_reload_replaces_a_damaged_script(visited: Page, pages_server: PagesServer) -> None:
    """Even if the damaged script is in the browser's cache under the right ETag."""
    root = visited.locator("[data-tool-state]")
    ends = []
    for kind in FAULTS:
        pages_server.faults.clear()
        pages_server.requests.clear()
        forget(visited)
        fault, gate = fault_of(kind)
        stand_in.break_file(pages_server, SCRIPT.path, fault)
        # The load event waits for scripts to run or fail; if one stalls, it never fires.
        visited.goto("tool/", wait_until="commit" if kind in {"slow", "stalled"} else "load")
        gate.set()
        if kind == "stalled":
            wait_for_request(visited, pages_server, SCRIPT.path)
        if SCRIPT.end(kind) == "works":
            expect(root).to_have_attribute("data-tool-awake", "")
            ends.append("works")
            continue
        root.evaluate(AT_ONCE)
        expect(root.locator(".late")).to_be_visible()
        expect(root).not_to_have_attribute("data-tool-awake", "")
        ends.append("text")
        pages_server.faults.clear()
        visited.reload()
        expect(root, kind).to_have_attribute("data-tool-awake", "")
    assert ends == list(SCRIPT.ends)


def test_every_fault_of_the_dictionary_is_reported_and_recovers(visited: Page, pages_server: PagesServer) -> None:
    """Only the file with the right hash is used, whether or not Python is ready."""
    path = f"{SITE_DICTIONARY}/{read_made()['folder']}/{WORDS}"
    said = visited.locator("[data-slot=looked-up]")
    ends = []
    for kind in FAULTS:
        pages_server.faults.clear()
        pages_server.faults["assets/tool/worker.mjs"] = faults.missing
        forget(visited)
        fault, gate = fault_of(kind)
        stand_in.break_file(pages_server, path, fault)
        visited.goto("tool/read/")
        root = visited.locator("[data-tool-state]")
        expect(root).to_have_attribute("data-tool-awake", "")
        # A pointer on the tool starts Python, which fails. Its message would move the button under a click.
        root.hover()
        expect(root).to_have_attribute("data-tool-state", "failed")
        if kind == "stalled":
            visited.evaluate(SOON)
        visited.locator("[data-action=look-up]").click()
        gate.set()
        waits = DRAFT_STATUS["dictionary_waits"]
        failed = DRAFT_STATUS["dictionary_failed"]
        visited.wait_for_function(
            "([said, ...ends]) => ends.includes(document.querySelector(said).textContent)",
            arg=["[data-slot=looked-up]", waits, failed],
        )
        if said.text_content() == waits:
            ends.append("works")
            continue
        ends.append("silence" if kind == "stalled" else "told")
        pages_server.faults.pop(path)
        visited.evaluate(IN_TIME)
        visited.locator("[data-action=look-up]").click()
        expect(said, kind).to_have_text(waits)
    assert ends == list(DICTIONARY.ends)


@pytest.mark.parametrize("row", KEEPING, ids=lambda row: row.path)
def test_every_fault_of_saving_the_site_is_reported_and_recovers(
    visited: Page, pages_server: PagesServer, row: Row
) -> None:
    """A stalled file doesn't block it forever, and the next attempt continues."""
    visited.clock.install()
    failed, kept = visited.locator("[data-slot=failed]"), visited.locator("[data-slot=kept]")
    ends = []
    for kind in FAULTS:
        stand_in.serve(pages_server, ("guide/",))
        forget(visited)
        visited.goto("tool/offline/")
        fault, gate = fault_of(kind)
        stand_in.break_file(pages_server, row.path, fault)
        pages_server.requests.clear()
        visited.locator("[data-action=keep-site]").click()
        gate.set()
        if kind == "stalled":
            wait_for_request(visited, pages_server, row.path)
            visited.wait_for_timeout(300)
            expect(failed).to_be_hidden()
            visited.clock.fast_forward(SILENCE + 1_000)
        expect(failed.or_(kept).filter(visible=True)).to_be_visible()
        if kept.is_visible():
            ends.append("works")
        else:
            ends.append("silence" if kind == "stalled" else "told")
            stand_in.serve(pages_server, ("guide/",))
            visited.locator("[data-action=keep-site]").click()
            expect(kept, kind).to_be_visible()
        visited.locator("[data-action=drop-site]").click()
        expect(visited.locator("[data-slot=none]")).to_be_visible()
    assert ends == list(row.ends)
