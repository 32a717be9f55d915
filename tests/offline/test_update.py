"""A newer version is offered, never forced; and the site can remove its service worker."""

from pathlib import Path

from playwright.sync_api import Page, expect

from tests.browser.tool import Tool
from tests.offline.visitor import Visitor

OTHERS: dict[str, list[str]] = {"/another-site/ runtime": []}
"""The caches of another site on the same host."""


def change(site: Path, *, off: bool = False) -> None:
    """Replace the served site by another build."""
    script = site / "sw.js"
    text = script.read_text(encoding="utf-8").replace('"build":"', '"build":"next-')
    script.write_text(text.replace('"off":false', '"off":true') if off else text, encoding="utf-8")


def take(page: Page) -> None:
    """Accept the update, which reloads the page."""
    with page.expect_navigation():
        page.locator("[data-slot=update]").get_by_role("button").click()


def test_an_update_waits_for_the_person_and_leaves_other_pages_alone(visitor: Visitor, page: Page) -> None:
    """There is an offer; half-filled forms stay as they are until it is accepted, and on other pages even then."""
    visitor.use_the_tool()
    visitor.wait_until_python_is_kept()
    other = Tool(page.context.new_page()).open("tool/")
    other.choose("stage", "applied")
    change(visitor.server.folder)
    page.reload()
    tool = Tool(page)
    expect(tool.root).to_have_attribute("data-tool-awake", "")
    tool.press("again")
    tool.choose("stage", "scheduled")
    offer = page.locator("[data-slot=update]")
    expect(offer).to_be_visible()
    assert tool.marked() == {"stage": "scheduled"}
    assert page.evaluate("navigator.serviceWorker.getRegistration().then(({ waiting }) => waiting !== null)")
    take(page)
    expect(tool.root).to_have_attribute("data-tool-awake", "")
    expect(offer).to_be_hidden()
    assert page.evaluate("navigator.serviceWorker.getRegistration().then(({ waiting }) => waiting === null)")
    assert other.marked() == {"stage": "applied"}


def test_a_saved_site_is_updated_and_removed(visitor: Visitor, page: Page) -> None:
    """An older copy says so, and can be updated or removed; other sites' caches stay; the kill switch is automatic."""
    page.goto("")
    page.evaluate("async () => { await caches.open('/another-site/ runtime'); }")
    visitor.keep_the_site()
    change(visitor.server.folder)
    page.reload()
    take(page)
    expect(page.get_by_text("An older version of the site")).to_be_visible()
    page.get_by_role("button", name="Save this site").click()
    expect(page.get_by_text("The whole site is saved on this device.")).to_be_visible(timeout=60_000)
    page.get_by_role("button", name="Remove it").click()
    expect(page.get_by_text("Only the parts you")).to_be_visible()
    assert visitor.kept() == OTHERS
    assert visitor.registrations() == []
    page.reload()
    expect(page.get_by_role("button", name="Save this site")).to_be_visible()
    visitor.keep_the_site()
    change(visitor.server.folder, off=True)
    page.goto("guide/")
    visitor.until(lambda: visitor.kept() == OTHERS)
    visitor.until(lambda: visitor.registrations() == [])
    page.reload()
    expect(page.locator("h1").first).to_be_visible()


def test_a_site_that_is_switched_off_installs_nothing(visitor: Visitor, page: Page) -> None:
    """Pages of such a build don't install the service worker again."""
    for path in visitor.server.folder.rglob("*.html"):
        html = path.read_text(encoding="utf-8")
        path.write_text(html.replace('data-offline="keep"', 'data-offline="remove"'), encoding="utf-8")
    visitor.use_the_tool()
    page.wait_for_timeout(500)
    assert visitor.registrations() == []
