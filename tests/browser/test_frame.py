"""The tool embedded in another site: without the theme's header and menus, and reporting only its height."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from build_steps.embed.embed_code import code
from tests.browser.tool import STARTED
from tests.server import PagesServer

HOST = """<!doctype html><html lang="en"><title>A career service</title>
<iframe src="{address}" title="Should I message my interviewer?" width="400" height="600"></iframe>
<script>
  const heard = [];
  addEventListener("message", (event) => heard.push(event.data));
</script></html>"""


@pytest.fixture
def host(tmp_path: Path, pages_server: PagesServer) -> Iterator[PagesServer]:
    """Another site, with a page that embeds the decision."""
    (tmp_path / "index.html").write_text(HOST.format(address=f"{pages_server.url}embed/decision/"))
    with PagesServer(tmp_path, "/") as server:
        yield server


def test_another_site_shows_the_decision_and_learns_only_its_height(browser_page: Page, host: PagesServer) -> None:
    """A decision is made inside the frame; the parent page receives numbers, no answers."""
    browser_page.goto(host.url)
    frame = browser_page.frame_locator("iframe")
    frame.locator('label:has([name=stage][value="applied"])').click()
    frame.locator('label:has([name=purpose][value="pay"])').click()
    expect(frame.locator("[data-outcome=save_for_offer] .why")).to_be_visible(timeout=STARTED)
    heard: list[dict[str, object]] = browser_page.evaluate("() => heard")
    assert heard
    for message in heard:
        assert set(message) == {"tool", "height"}
        assert message["tool"] == "write-or-wait"
        assert isinstance(message["height"], int | float)


def test_a_frame_shows_its_part_and_nothing_of_the_theme(page: Page) -> None:
    """No header, no menu, no footer; the tool is initialized."""
    for part in ("tool", "decision", "composer", "reviewer"):
        page.goto(f"embed/{part}/")
        expect(page.locator("[data-tool-awake]")).to_be_visible()
        theme = page.locator(".md-header, .md-sidebar, .md-footer, .md-skip")
        expect(theme.locator("visible=true")).to_have_count(0)


@pytest.fixture
def browser_page(browser: Browser) -> Iterator[Page]:
    """A page that may load two sites at once."""
    context = browser.new_context()
    yield context.new_page()
    context.close()


def test_the_lines_for_other_sites_fit_the_frame_to_the_tool(
    browser_page: Page, tmp_path: Path, pages_server: PagesServer
) -> None:
    """The embed code for career services; messages from anyone else are ignored."""
    stranger = '<script>postMessage({ tool: "write-or-wait", height: 7 }, "*")</script>'
    (tmp_path / "index.html").write_text(f"<!doctype html><title>A school</title>{code(pages_server.url)}{stranger}")
    with PagesServer(tmp_path, "/") as server:
        browser_page.goto(server.url)
        expect(browser_page.frame_locator("iframe").locator("[data-tool-awake]")).to_be_attached()
        inside = browser_page.frames[1].evaluate("() => document.documentElement.offsetHeight")
        assert inside > 100
        expect(browser_page.locator("iframe")).to_have_css("height", f"{inside}px")
