"""The download size of a visit stays within its budget, with compression as on GitHub Pages."""

import pytest
from playwright.sync_api import Page

from build_steps.paths import STOCK_RUNTIME
from build_steps.runtime.assemble import describe, read_manifest, sent_at_once
from tests.browser.test_prefetch import SAVES_DATA
from tests.browser.tool import TO_DO_NOT_CONTACT, Tool
from tests.server import PagesServer

KILOBYTE = 1_000
BEFORE_CONTACT = {
    "": (131 * KILOBYTE, 30),
    "guide/timing/": (89 * KILOBYTE, 8),
    "tool/": (130 * KILOBYTE, 30),
    "tool/decide/": (122 * KILOBYTE, 30),
}
"""Pages, with the maximum bytes and requests until they are idle: today's values, rounded up."""
MOST_OF_ANY_HOME = 135 * KILOBYTE
"""The limit for the home page, however the table above changes."""
AFTER_CONTACT = (2_370 * KILOBYTE, 41)
"""Bytes and requests of a first visit with an answer and its reasons."""
MOST_OF_STOCK = 0.35
STOCK_FILES = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip", "pyodide-lock.json")


def settled(page: Page, server: PagesServer) -> tuple[int, int]:
    """Wait until the network is idle, and return the number of bytes and files sent."""
    page.wait_for_load_state("networkidle")
    return sum(request.sent for request in server.requests), len(server.requests)


@pytest.mark.parametrize("path", BEFORE_CONTACT)
def test_a_page_before_first_contact(page: Page, pages_server: PagesServer, path: str) -> None:
    """Readers download the page, not Python."""
    page.goto(path)
    sent, files = settled(page, pages_server)
    most_bytes, most_files = BEFORE_CONTACT[path]
    assert sent <= most_bytes, f"{path or 'home'} takes {sent:,} bytes"
    assert files <= most_files


def test_home_is_within_its_budget() -> None:
    """135 KB, compressed, before first contact."""
    assert BEFORE_CONTACT[""][0] <= MOST_OF_ANY_HOME


def test_the_tool_after_first_contact(page: Page, pages_server: PagesServer) -> None:
    """A first visit with an answer and its reasons, without what is prefetched when idle."""
    page.add_init_script(SAVES_DATA)
    tool = Tool(page).open("tool/")
    tool.answer_all(TO_DO_NOT_CONTACT)
    tool.expect_outcome("do_not_contact", explained=True)
    sent, files = settled(page, pages_server)
    most_bytes, most_files = AFTER_CONTACT
    assert sent <= most_bytes, f"the tool takes {sent:,} bytes"
    assert files <= most_files, f"the tool takes {files} files"


def test_python_is_smaller_than_distributed(site: object) -> None:
    """Compared with the files of the npm package, as Pages would send them."""
    ours = sent_at_once(read_manifest())
    # JSON is sent compressed, like scripts.
    stock = sum(
        describe(name.replace(".json", ".mjs"), (STOCK_RUNTIME / name).read_bytes())["gzip"] for name in STOCK_FILES
    )
    assert ours <= MOST_OF_STOCK * stock, f"{ours:,} bytes, {ours / stock:.2f} of {stock:,}"
