"""The site without a connection: after the tool was used, and when the person keeps the whole of it."""

import re

import pytest
from playwright.sync_api import Error, Page, expect

from build_steps.paths import SITE_RUNTIME
from tests import faults
from tests.browser.tool import TO_SEND_MESSAGE, Tool
from tests.faults import Fault
from tests.offline.visitor import FILES, Visitor


def test_a_visit_to_the_guide_keeps_nothing(visitor: Visitor, page: Page) -> None:
    """Who only reads has nothing installed."""
    page.goto("")
    page.goto("guide/")
    page.wait_for_load_state("networkidle")
    assert visitor.registrations() == []
    assert visitor.kept() == {}


def test_the_tool_works_on_the_second_visit_without_a_connection(visitor: Visitor, page: Page) -> None:
    """It decides with its reasons, composes, and reads a draft."""
    visitor.use_the_tool()
    visitor.wait_until_python_is_kept()
    visitor.server.stop()
    tool = Tool(page).open("tool/")
    tool.press("again")
    tool.answer_all(TO_SEND_MESSAGE)
    tool.expect_outcome("send_message", explained=True)
    page.locator("input[name=interviewer_name]").fill("Grace Hopper")
    expect(page.locator("textarea[name=draft]")).to_have_value(re.compile("Grace"))
    page.locator("textarea[name=draft]").fill("hey, gimme an update asap")
    expect(page.locator("[data-rule]").first).to_be_visible()


def test_python_is_sent_once(visitor: Visitor) -> None:
    """What was used is kept from the browser's own cache: nothing travels twice."""
    visitor.use_the_tool()
    visitor.wait_until_python_is_kept()
    paths = [each.path for each in visitor.server.requests if f"/{SITE_RUNTIME}/" in each.path]
    assert len(paths) == len(set(paths)) == FILES


def test_the_whole_site_opens_without_a_connection(visitor: Visitor, page: Page) -> None:
    """Every page, also at addresses that Pages redirects, and with a query."""
    visitor.keep_the_site()
    visitor.server.stop()
    for path in ("", "guide/timing/", "guide/timing", "guide/timing/index.html", "reference/rules/?from=mail"):
        page.goto(path)
        expect(page.locator("h1").first).to_be_visible()
        assert "/index.html" in path or page.url.split("?")[0].endswith("/")
    Tool(page).open("tool/decide/")
    visitor.use_the_tool("tool/decide/")


def test_what_is_kept_can_be_taken_off_the_device(visitor: Visitor, page: Page) -> None:
    """One press, and nothing of the site is left; what other sites keep stays."""
    page.goto("")
    page.evaluate("async () => { await caches.open('/another-site/ runtime'); }")
    visitor.keep_the_site()
    page.get_by_role("button", name="Remove it").click()
    expect(page.get_by_text("Only the parts you")).to_be_visible()
    assert visitor.kept() == {"/another-site/ runtime": []}
    assert visitor.registrations() == []
    page.reload()
    expect(page.get_by_role("button", name="Save this site")).to_be_visible()


def test_the_state_is_told_on_the_next_visit(visitor: Visitor, page: Page) -> None:
    """Who comes back sees that the site is kept, and how to undo it."""
    visitor.keep_the_site()
    page.goto("guide/")
    page.goto("tool/offline/")
    expect(page.get_by_text("The whole site is saved on this device.")).to_be_visible()
    expect(page.get_by_role("button", name="Remove it")).to_be_visible()
    expect(page.get_by_role("button", name="Save this site")).to_be_hidden()


def test_only_caches_of_this_site_are_made(visitor: Visitor) -> None:
    """Their names begin with the site's path, as other sites of the host have caches too."""
    visitor.use_the_tool()
    visitor.wait_until_python_is_kept()
    names = visitor.kept()
    assert names
    assert all(name.startswith(f"{visitor.server.path} ") for name in names)
    assert visitor.registrations() == [visitor.server.url]


@pytest.mark.parametrize("fault", [faults.missing, faults.page_instead, faults.halved])
def test_a_faulty_answer_is_not_kept(visitor: Visitor, page: Page, fault: Fault) -> None:
    """Neither a 404 page, nor a page in place of a file, nor half of Python."""
    visitor.use_the_tool()
    visitor.wait_until_python_is_kept()
    path = faults.runtime("package")
    sheet = page.locator("link[rel=stylesheet]").evaluate("(link) => link.href")
    for faulty in (path, sheet.removeprefix(visitor.server.url)):
        visitor.server.faults[faulty] = fault
    page.evaluate(
        """async ([runtime, path, sheet]) => {
          await (await caches.open(runtime)).delete(path);
          await fetch(path, { cache: "reload" }).then((response) => response.arrayBuffer());
          await fetch(sheet, { cache: "reload" });
          await new Promise((resolve) => setTimeout(resolve, 300));
        }""",
        [f"{visitor.server.path} runtime", f"{visitor.server.path}{path}", sheet],
    )
    visitor.server.faults.clear()
    assert f"{visitor.server.path}{path}" not in visitor.kept()[f"{visitor.server.path} runtime"]
    styles = page.evaluate("async (sheet) => (await (await caches.match(sheet)).text())", sheet)
    assert "--md-" in styles


def test_pages_come_from_the_network_while_there_is_one(visitor: Visitor, page: Page) -> None:
    """A changed page shows at once, although the old one is kept."""
    visitor.keep_the_site()
    home = visitor.server.folder / "index.html"
    home.write_text(home.read_text(encoding="utf-8").replace("<h1", "<p id=new>New</p><h1", 1), "utf-8")
    page.goto("")
    expect(page.locator("#new")).to_be_visible()
    page.wait_for_load_state("networkidle")
    visitor.server.stop()
    page.goto("")
    expect(page.locator("#new")).to_be_visible()


def test_without_a_connection_what_is_not_kept_fails_as_ever(visitor: Visitor, page: Page) -> None:
    """The browser's own page says that there is no connection; nothing pretends."""
    visitor.use_the_tool()
    visitor.wait_until_python_is_kept()
    visitor.server.stop()
    with pytest.raises(Error, match="ERR_"):
        page.goto("guide/avoid/")


def test_python_that_is_kept_starts_unasked(visitor: Visitor, page: Page) -> None:
    """On a second visit it downloads nothing, so it need not wait for a sign."""
    visitor.use_the_tool()
    visitor.wait_until_python_is_kept()
    page.goto("about:blank")
    Tool(page).open("tool/decide/").expect_state("ready")
