"""No page makes a request to another host, and the tool counts the requests since typing began correctly.

`tests/browser/test_every_page.py` visits each page.
"""

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect

from tests import faults
from tests.browser.test_prefetch import SAVES_DATA
from tests.browser.tool import STARTED, Tool
from tests.privacy.conftest import OtherHost
from tests.server import PagesServer


def count(tool: Tool) -> Locator:
    """Return the element with the count."""
    return tool.root.locator("[data-slot=request-count]")


def counted(own: int, other: int = 0) -> str:
    """Return the sentence with the count."""
    return f"{own} to this site, {other} to any other site."


def listed(tool: Tool) -> list[str]:
    """Return the addresses listed by the tool."""
    return tool.root.locator("[data-slot=request-list] li").all_text_contents()


@pytest.mark.troubled
def test_the_page_for_wrong_addresses_asks_no_other_host(page: Page) -> None:
    """It is served with status 404."""
    page.goto("no/such/page/")
    expect(page.locator("main h1")).to_be_visible()


def test_the_count_begins_with_the_first_character(tool: Tool) -> None:
    """Requests of the page load don't count, and choices aren't typing."""
    tool.open("tool/")
    tool.choose("stage", "scheduled")
    tool.expect_state("ready")
    expect(count(tool)).to_be_hidden()
    tool.press("start")
    tool.root.locator("[data-way=check]").click()
    tool.root.locator("textarea[name=draft]").press_sequentially("Hello Ms. Ortega,")
    expect(count(tool)).to_contain_text(counted(0))
    expect(tool.root.locator(".requests details")).to_be_hidden()


def test_typing_makes_no_requests_and_the_count_covers_page_and_worker(tool: Tool, pages_server: PagesServer) -> None:
    """Reviewing a draft makes no request; every other request shows."""
    tool.page.add_init_script(SAVES_DATA)  # otherwise the second half of Python's program is prefetched when idle
    tool.open("tool/read/")
    draft = tool.root.locator("textarea[name=draft]")
    draft.press_sequentially("Hi")
    tool.expect_state("ready")
    expect(tool.root.locator("[data-slot=reviewed] .verdict").first).to_be_visible(timeout=STARTED)
    tool.page.wait_for_load_state("networkidle")
    before, listed_before = count(tool).inner_text(), len(listed(tool))
    pages_server.requests.clear()
    draft.press_sequentially(" Marisol, when will I hear from you? I have to know it")
    tool.page.wait_for_timeout(1_000)
    assert pages_server.requests == []
    assert count(tool).inner_text() == before
    tool.page.evaluate("(address) => fetch(address).then(() => {})", f"{pages_server.url}sitemap.xml?page")
    expect(count(tool)).to_contain_text(counted(listed_before + 1))
    tool.worker().evaluate("(address) => fetch(address).then(() => {})", f"{pages_server.url}sitemap.xml?worker")
    expect(count(tool)).to_contain_text(counted(listed_before + 2))
    assert listed(tool)[-2:] == ["sitemap.xml?page", "sitemap.xml?worker"]


def test_pythons_requests_are_counted_file_by_file(tool: Tool, pages_server: PagesServer) -> None:
    """The tool lists the actual requests of the page and the worker."""
    tool.open("tool/write/")
    tool.page.wait_for_load_state("networkidle")
    pages_server.requests.clear()
    tool.root.locator("[name=role]").evaluate(
        """(field) => {
          field.value = "Analyst";
          field.dispatchEvent(new Event("input", { bubbles: true }));
        }"""
    )
    tool.expect_state("ready")
    asked = {request.path.removeprefix(pages_server.path) for request in pages_server.requests}
    assert len(asked) >= 5
    items = tool.root.locator("[data-slot=request-list]")
    for address in asked:  # the browser reports a request when it ends, and saving may still be under way
        expect(items.get_by_text(address, exact=True).first).to_be_attached()
    tool.page.wait_for_load_state("networkidle")
    expect(count(tool)).to_contain_text(counted(len(listed(tool))))
    assert not [address for address in listed(tool) if "Analyst" in address]


def test_a_request_to_another_host_would_be_counted(
    trying: BrowserContext, pages_server: PagesServer, other_host: OtherHost
) -> None:
    """Without the policy, the count would show it."""
    html = (pages_server.folder / "tool/read/index.html").read_text(encoding="utf-8")
    html = html.replace("Content-Security-Policy", "x-none")
    pages_server.faults["tool/read/"] = faults.replaced(html.encode())
    tool = Tool(trying.new_page()).open("tool/read/")
    tool.root.locator("textarea[name=draft]").press_sequentially("Hi")
    tool.page.evaluate("(address) => fetch(address).then(() => {})", f"{other_host.url}elsewhere")
    expect(count(tool)).to_contain_text("1 to any other site.")
    assert f"{other_host.url}elsewhere" in listed(tool)
