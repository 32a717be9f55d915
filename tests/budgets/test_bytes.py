"""What is sent for a visit stays within its budget, counted as GitHub Pages compresses it."""

import pytest
from playwright.sync_api import Page

from build_steps.paths import STOCK_RUNTIME
from build_steps.runtime.assemble import describe, read_manifest, sent_at_once
from tests.browser.test_warm import SAVES_DATA
from tests.browser.tool import TO_DO_NOT_CONTACT, Tool
from tests.server import PagesServer

KILOBYTE = 1_000
BEFORE_CONTACT = {
    "": (147 * KILOBYTE, 30),
    "guide/timing/": (90 * KILOBYTE, 10),
    "tool/": (146 * KILOBYTE, 30),
    "tool/decide/": (137 * KILOBYTE, 30),
}
"""Pages, with the most bytes and requests until they have settled: what they take today, rounded up."""
MOST_OF_ANY_HOME = 150 * KILOBYTE
"""What the home page may never take, whatever the table above is changed to."""
AFTER_CONTACT = (2_400 * KILOBYTE, 49)
"""Bytes and requests of a first visit with an answer and its reasons."""
MOST_OF_STOCK = 0.35
STOCK_FILES = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip", "pyodide-lock.json")


def settled(page: Page, server: PagesServer) -> tuple[int, int]:
    """Wait until nothing is asked for any more and return how many bytes and files were sent."""
    page.wait_for_load_state("networkidle")
    return sum(request.sent for request in server.requests), len(server.requests)


@pytest.mark.parametrize("path", BEFORE_CONTACT)
def test_a_page_before_first_contact(page: Page, pages_server: PagesServer, path: str) -> None:
    """Who only reads pays for the page, not for Python."""
    page.goto(path)
    sent, files = settled(page, pages_server)
    most_bytes, most_files = BEFORE_CONTACT[path]
    assert sent <= most_bytes, f"{path or 'home'} takes {sent:,} bytes"
    assert files <= most_files


def test_the_budget_of_home_keeps_its_promise() -> None:
    """150 KB, over the wire, before first contact."""
    assert BEFORE_CONTACT[""][0] <= MOST_OF_ANY_HOME


def test_the_tool_after_first_contact(page: Page, pages_server: PagesServer) -> None:
    """Everything that a first visit with an answer and its reasons takes, but what is fetched ahead once idle."""
    page.add_init_script(SAVES_DATA)
    tool = Tool(page).open("tool/")
    tool.answer_all(TO_DO_NOT_CONTACT)
    tool.expect_outcome("do_not_contact", explained=True)
    sent, files = settled(page, pages_server)
    most_bytes, most_files = AFTER_CONTACT
    assert sent <= most_bytes, f"the tool takes {sent:,} bytes"
    assert files <= most_files, f"the tool takes {files} files"


def test_python_is_smaller_than_it_comes(site: object) -> None:
    """The files of the npm package, as Pages would send them, are the measure."""
    ours = sent_at_once(read_manifest())
    # JSON is compressed on the way as scripts are.
    stock = sum(
        describe(name.replace(".json", ".mjs"), (STOCK_RUNTIME / name).read_bytes())["gzip"] for name in STOCK_FILES
    )
    assert ours <= MOST_OF_STOCK * stock, f"{ours:,} bytes, {ours / stock:.2f} of {stock:,}"
