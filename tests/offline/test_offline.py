"""The site offline: after using the tool, and after saving the whole site.

Each test starts Python, or saves the site, only once, and checks everything that follows.
"""

import re

import pytest
from playwright.sync_api import Error, Page, expect

from build_steps.paths import SITE_RUNTIME
from tests import faults
from tests.browser.tool import TO_SEND_MESSAGE, Tool
from tests.offline.visitor import FILES, Visitor

FAULTY = (faults.missing, faults.page_instead, faults.halved)
FETCH = """async ([runtime, path, sheet]) => {
  await (await caches.open(runtime)).delete(path);
  await fetch(path, { cache: "reload" }).then((response) => response.arrayBuffer());
  await fetch(sheet, { cache: "reload" });
  await new Promise((resolve) => setTimeout(resolve, 300));
}"""


def test_only_used_parts_work_offline(visitor: Visitor, page: Page) -> None:
    """Just reading installs nothing; using the tool saves Python, so that it works offline on the next visit."""
    page.goto("")
    page.goto("guide/")
    page.wait_for_load_state("networkidle")
    assert visitor.registrations() == []
    assert visitor.kept() == {}
    visitor.use_the_tool()
    visitor.wait_until_python_is_kept()
    check_what_is_kept(visitor)
    check_that_faulty_answers_are_not_kept(visitor, page)
    page.goto("about:blank")
    Tool(page).open("tool/decide/").expect_state("ready")  # automatically, because it downloads nothing
    visitor.server.stop()
    another = page.context.new_page()
    with pytest.raises(Error, match="ERR_"):
        another.goto("guide/avoid/")  # the browser's own error page, not a fallback of ours
    another.close()
    tool = Tool(page).open("tool/")
    tool.press("again")
    tool.answer_all(TO_SEND_MESSAGE)
    tool.expect_outcome("send_message", explained=True)
    page.locator("input[name=interviewer_name]").fill("Grace Hopper")
    expect(page.locator("textarea[name=draft]")).to_have_value(re.compile("Grace"))
    page.locator("textarea[name=draft]").fill("hey, gimme an update asap")
    expect(page.locator("[data-rule]").first).to_be_visible()


def check_what_is_kept(visitor: Visitor) -> None:
    """Files are cached from the browser's own cache: nothing is downloaded twice, and only this site has caches."""
    paths = [each.path for each in visitor.server.requests if f"/{SITE_RUNTIME}/" in each.path]
    assert len(paths) == len(set(paths)) == FILES
    names = visitor.kept()
    assert names
    assert all(name.startswith(f"{visitor.server.path} ") for name in names)
    assert visitor.registrations() == [visitor.server.url]


def check_that_faulty_answers_are_not_kept(visitor: Visitor, page: Page) -> None:
    """Neither a 404 page, nor a page instead of a file, nor half of Python; but a later good response is."""
    path = faults.runtime("package")
    sheet = page.locator("link[rel=stylesheet]").evaluate("(link) => link.href")
    runtime, full_path = f"{visitor.server.path} runtime", f"{visitor.server.path}{path}"
    for fault in FAULTY:
        for faulty in (path, sheet.removeprefix(visitor.server.url)):
            visitor.server.faults[faulty] = fault
        page.evaluate(FETCH, [runtime, full_path, sheet])
        assert full_path not in visitor.kept()[runtime], fault.__name__
        styles = page.evaluate("async (sheet) => (await (await caches.match(sheet)).text())", sheet)
        assert "--md-" in styles, fault.__name__
    visitor.server.faults.clear()
    page.evaluate(FETCH, [runtime, full_path, sheet])
    visitor.until(lambda: full_path in visitor.kept()[runtime])


def test_the_whole_site_opens_without_a_connection(visitor: Visitor, page: Page) -> None:
    """Every page, even at addresses that Pages redirects, and with a query; a changed one as last seen."""
    visitor.keep_the_site()
    page.goto("guide/")
    page.goto("tool/offline/")
    expect(page.get_by_text("The whole site is saved on this device.")).to_be_visible()
    expect(page.get_by_role("button", name="Remove it")).to_be_visible()
    expect(page.get_by_role("button", name="Save this site")).to_be_hidden()
    home = visitor.server.folder / "index.html"
    home.write_text(home.read_text(encoding="utf-8").replace("<h1", "<p id=new>New</p><h1", 1), "utf-8")
    page.goto("")
    expect(page.locator("#new")).to_be_visible()  # from the network while online
    page.wait_for_load_state("networkidle")
    visitor.server.stop()
    page.goto("")
    expect(page.locator("#new")).to_be_visible()
    for path in ("guide/timing/", "guide/timing", "guide/timing/index.html", "reference/rules/?from=mail"):
        page.goto(path)
        expect(page.locator("h1").first).to_be_visible()
        assert "/index.html" in path or page.url.split("?")[0].endswith("/")
    visitor.use_the_tool("tool/decide/")
