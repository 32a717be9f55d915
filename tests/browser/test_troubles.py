"""Other trouble around the tool: storage, links, the network, other tabs, another version."""

import json

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from build_steps.runtime.assemble import read_manifest
from tests import faults
from tests.browser.failing import expect_failure, expect_recovery
from tests.browser.tool import TO_DO_NOT_CONTACT, TO_SAVE_FOR_OFFER, Tool
from tests.server import PagesServer

pytestmark = pytest.mark.troubled

TYPED = "Hello Ms. Ortega, thank you for Tuesday."
KEY = "Object.keys(localStorage).find((name) => name.startsWith('decision-tool'))"
REFUSED = "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };"
FORBIDDEN = """
for (const name of ["localStorage", "sessionStorage"]) {
  Object.defineProperty(window, name, { get() { throw new DOMException("refused", "SecurityError"); } });
}
"""


@pytest.mark.usefixtures("waiting")
@pytest.mark.parametrize("script", [REFUSED, FORBIDDEN], ids=["full", "forbidden"])
def test_without_storage_the_page_says_so_and_works(page: Page, script: str) -> None:
    """What was typed stays in the page, the box stays unchecked, and the decision needs no storage."""
    page.add_init_script(script)
    tool = Tool(page).open("tool/", way="check")
    draft = tool.draft
    draft.fill(TYPED)
    expect(tool.root.locator("[data-slot=kept]")).to_contain_text("doesn’t allow saving")
    tool.root.locator("[name=keep_here]").click()
    expect(tool.root.locator("[data-slot=kept]")).to_contain_text("doesn’t allow saving")
    expect(tool.root.locator("[name=keep_here]")).not_to_be_checked()
    expect(draft).to_have_value(TYPED)
    tool.press("start")
    tool.take("decide").answer_all(TO_DO_NOT_CONTACT)
    tool.expect_answer("do_not_contact")


STORED = {
    "no JSON": "{",
    "a text": '"x"',
    "a list": "[1, 2]",
    "a number for each": '{"case": 1, "parts": 4}',
    "a list for each": '{"case": ["a"], "parts": {"draft": ["b"], "composer": ["c"]}}',
    "numbers for texts": '{"case": {"told": {"answers": {"stage": 7}, "interview": 7}}, "parts": {"composer": 7}}',
    "nothing for each": '{"case": {"told": null, "entries": null}, "parts": {"draft": null, "composer": null}}',
    "ids of another version": '{"case": {"told": {"answers": {"mood": "royal"}, "about": "x", "view": "y"}}}',
    "markup": '{"case": {"told": {"answers": {"stage": "<img src=x onerror=ran=1>"}, "about": "<img src=x>"}}}',
    "a key of every object": '{"case": {"told": {"answers": {"__proto__": "x", "constructor": "y"}}, "entries": {}}}',
}
"""Possible contents of the browser's storage, by description."""


@pytest.mark.usefixtures("waiting")
def test_the_tool_works_whatever_is_stored(page: Page) -> None:
    """It may be from another version, or from another site on the same host."""
    tool = Tool(page).open()
    tool.root.locator("[name=keep_here]").click()
    page.wait_for_function(f"() => {KEY}")
    key = page.evaluate(f"() => {KEY}")
    page.add_init_script(
        f"window.found = [localStorage, sessionStorage].map((each) => each.getItem({json.dumps(key)}));"
    )
    for name, stored in STORED.items():
        tool.press("forget")
        page.evaluate(
            """([key, stored]) => {
              for (const storage of [localStorage, sessionStorage]) storage.setItem(key, stored);
              addEventListener("pagehide", (event) => event.stopImmediatePropagation(), { capture: true });
            }""",
            [key, stored],
        )
        tool.open()
        assert page.evaluate("() => window.found") == [stored, stored], name
        tool.press("forget")
        tool.answer_all(TO_SAVE_FOR_OFFER)
        tool.expect_answer("save_for_offer")
        assert page.evaluate("() => window.ran") is None, name
        assert tool.root.locator("img").count() == 0, name


FRAGMENTS = (
    *("stage", "stage=", "=scheduled", "&&&", "%", "%E0%A4%A", "stage=scheduled&stage=applied", "#", "__proto__=x"),
    *("stage=%3Cimg%20src%3Dx%20onerror%3Dran%3D1%3E", "sample=", "sample=../x", 'stage="]', "sample=%22%5D"),
    f"stage=scheduled&mood={'x' * 5000}",
    "stage=applied&" + "&".join(f"q{number}=x" for number in range(2000)),
)


FOLLOW = """(fragment) => new Promise((done) => {
  addEventListener("hashchange", () => setTimeout(done), { once: true });
  location.hash = fragment;
  setTimeout(done, 500); // there may be no event for an empty fragment
})"""


@pytest.mark.usefixtures("waiting")
def test_the_tool_works_whatever_a_link_contains(page: Page) -> None:
    """Anybody can make links; the tool reads them on load, and when the fragment changes."""
    tool = Tool(page)
    for fragment in ("stage=%", "sample=%22%5D"):
        page.goto("about:blank")
        tool.open(f"tool/#{fragment}")
        assert page.evaluate("() => window.ran") is None
    for fragment in FRAGMENTS:
        page.evaluate(FOLLOW, fragment)
        assert len(tool.status.inner_text()) < 2_000, fragment
        assert page.evaluate("() => window.ran") is None
        assert tool.root.locator("img").count() == 0
        page.evaluate("() => history.replaceState(history.state, '', location.pathname)")
    tool.press("forget")
    tool.take("decide").answer_all(TO_SAVE_FOR_OFFER)
    tool.expect_answer("save_for_offer")


def test_the_network_may_drop_and_come_back(tool: Tool, pages_server: PagesServer) -> None:
    """Offline before or while Python loads, trying again fails again; online, it works."""
    network = tool.page.context
    network.set_offline(True)
    tool.answer_all(TO_DO_NOT_CONTACT)
    expect_failure(tool)
    tool.retry()
    expect_failure(tool)
    network.set_offline(False)
    pages_server.faults[faults.runtime("pyodide.asm.wasm")] = faults.cut_short
    tool.retry()
    network.set_offline(True)
    expect_failure(tool)
    network.set_offline(False)
    expect_recovery(tool, pages_server)


def test_once_ready_no_network_is_needed(ready_tool: Tool) -> None:
    """Everything needed for answers has been loaded."""
    ready_tool.page.context.set_offline(True)
    try:
        ready_tool.answer_all(TO_DO_NOT_CONTACT)
        ready_tool.expect_outcome("do_not_contact", explained=True)
    finally:
        ready_tool.page.context.set_offline(False)


def test_a_page_that_outlived_its_runtime_asks_for_a_reload(tool: Tool, pages_server: PagesServer) -> None:
    """Once a new version is published, the old folder is gone; answers survive the reload."""
    for name in read_manifest()["files"]:
        pages_server.faults[faults.runtime(name)] = faults.missing
    tool.answer_all(TO_DO_NOT_CONTACT)
    expect_failure(tool, "status 404|import|fetch")
    pages_server.faults.clear()
    tool.page.reload()
    tool.expect_outcome("do_not_contact", explained=True)


@pytest.mark.usefixtures("waiting")
def test_two_tabs_do_not_disturb_each_other(page: Page, context: BrowserContext) -> None:
    """Each has its own Python, its own answers and its own draft."""
    one = Tool(page).open("tool/")
    one.answer_all(TO_DO_NOT_CONTACT)
    two = Tool(context.new_page()).open("tool/")
    two.answer_all(TO_SAVE_FOR_OFFER)
    one.expect_answer("do_not_contact")
    two.expect_answer("save_for_offer")
    assert one.worker().url != two.worker().url
    for tool in (two, one):
        tool.page.bring_to_front()  # a background tab is throttled
        tool.press("start")
        tool.take("check")
    one.draft.fill(TYPED)
    one.root.locator("[name=keep_here]").click()
    expect(two.draft).to_have_value("")
    assert two.marked() == TO_SAVE_FOR_OFFER
    one.press("forget")
    assert two.marked() == TO_SAVE_FOR_OFFER


@pytest.mark.usefixtures("waiting")
def test_a_reload_while_loading_continues_where_it_was(page: Page) -> None:
    """While Python is loading: the answers are restored, and Python starts again."""
    tool = Tool(page).open()
    tool.answer_all(TO_DO_NOT_CONTACT)
    tool.expect_state("loading")
    page.reload()
    tool.expect_state("loading")
    tool.expect_answer("do_not_contact")
    assert tool.marked() == TO_DO_NOT_CONTACT
