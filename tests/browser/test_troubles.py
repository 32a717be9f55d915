"""What else can go wrong around the tool: memory, storage, the network, other tabs, another version, Python."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Error, Page, expect

from build_steps.runtime.assemble import read_manifest
from tests import faults
from tests.browser.tool import TO_DO_NOT_CONTACT, TO_SAVE_FOR_OFFER, Tool
from tests.server import PagesServer

pytestmark = pytest.mark.troubled

DEADLINE, SILENCE = 15_000, 45_000
"""Milliseconds, as in bridge.mjs."""
WORKER = "assets/tool/worker.mjs"
TYPED = "Hello Ms. Ortega, thank you for Tuesday."
KEY = "Object.keys(localStorage).find((name) => name.startsWith('decision-tool'))"


def expect_failure(tool: Tool, cause: str) -> None:
    """Wait for a failure; check that it says what happened, what works and what to do, and nothing technical."""
    tool.expect_state("failed")
    for words in ("couldn’t load", "kept everything you entered", "try again", "reload the page"):
        expect(tool.failure).to_contain_text(words)
    expect(tool.failure.locator("[data-slot=cause]")).to_contain_text(re.compile(cause))
    expect(tool.failure.locator("[data-slot=cause]")).to_be_hidden()
    assert "Traceback" not in tool.root.inner_text()


def expect_failure_in_time(tool: Tool, cause: str) -> None:
    """Wait for a failure; where Python stays silent after what was refused, let the page's clock run ahead."""
    for _ in range(300):
        if tool.root.get_attribute("data-tool-state") == "failed":
            break
        if was_refused(tool):
            tool.page.clock.fast_forward(SILENCE + 1_000)
        tool.page.wait_for_timeout(200)
    expect_failure(tool, cause)


def was_refused(tool: Tool) -> bool:
    """Return whether the worker has met what was put into its way."""
    try:
        return bool(tool.worker().evaluate("() => self.refused === true"))
    except (Error, StopIteration):
        return False  # it has just been given up, or is not there yet


def expect_recovery(tool: Tool) -> None:
    """Try again; the reasons come."""
    tool.retry()
    tool.expect_state("ready")
    tool.expect_outcome("do_not_contact", explained=True)
    assert tool.marked() == TO_DO_NOT_CONTACT


def with_worker(server: PagesServer, first: str) -> None:
    """Let something happen in the worker before anything of ours does."""
    script = (server.folder / WORKER).read_text(encoding="utf-8")
    server.faults[WORKER] = faults.replaced(f"{script}\n{first}".encode())


def test_a_worker_that_is_killed_while_busy_is_given_up_and_started_anew(page: Page) -> None:
    """As a phone does that is short of memory: no event tells, so the deadline does."""
    page.clock.install()
    tool = Tool(page).open()
    tool.choose("stage", "scheduled")
    tool.expect_state("ready")
    tool.worker().evaluate("() => { self.onmessage = () => self.close(); }")
    tool.answer_all(TO_DO_NOT_CONTACT)
    tool.expect_outcome("do_not_contact", explained=False)
    page.clock.fast_forward(DEADLINE + 1_000)
    expect_failure(tool, "no answer within 15 seconds")
    expect_recovery(tool)


def test_python_that_raises_is_told_like_any_failure(tool: Tool) -> None:
    """The bridge answers with a code, the page says what works, and no traceback shows."""
    tool.choose("stage", "scheduled")
    tool.expect_state("ready")
    tool.worker().evaluate(
        """() => {
          self.onmessage = ({ data: { id } }) => self.postMessage({ id, result: JSON.stringify(
            { ok: false, code: "internal", message: "ZeroDivisionError: division by zero" }) });
        }"""
    )
    tool.answer_all(TO_DO_NOT_CONTACT)
    expect_failure(tool, "ZeroDivisionError")
    expect_recovery(tool)


def test_python_that_ends_altogether_is_told_like_any_failure(tool: Tool) -> None:
    """What not even the bridge can catch arrives as an error of the worker."""
    tool.choose("stage", "scheduled")
    tool.expect_state("ready")
    tool.worker().evaluate("() => { self.onmessage = () => { throw new Error('Pyodide already exited'); }; }")
    tool.answer_all(TO_DO_NOT_CONTACT)
    expect_failure(tool, "already exited")
    expect_recovery(tool)


@pytest.mark.parametrize(
    "refusal",
    [
        "WebAssembly.instantiateStreaming = WebAssembly.instantiate = () => "
        "{ self.refused = true; return Promise.reject(new RangeError('could not allocate memory')); };",
        "WebAssembly.Memory = class "
        "{ constructor() { self.refused = true; throw new RangeError('could not allocate memory'); } };",
    ],
    ids=["for the program", "for its data"],
)
def test_memory_that_is_refused_is_a_failure(page: Page, pages_server: PagesServer, refusal: str) -> None:
    """At once, or after the silence of a Pyodide that does not tell; with memory again, trying again helps."""
    page.clock.install()
    with_worker(pages_server, refusal)
    tool = Tool(page).open()
    tool.answer_all(TO_DO_NOT_CONTACT)
    expect_failure_in_time(tool, "memory|silent|sign of life")
    pages_server.faults.clear()
    expect_recovery(tool)


REFUSED = "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };"
FORBIDDEN = """
for (const name of ["localStorage", "sessionStorage"]) {
  Object.defineProperty(window, name, { get() { throw new DOMException("refused", "SecurityError"); } });
}
"""


@pytest.mark.parametrize("script", [REFUSED, FORBIDDEN], ids=["full", "forbidden"])
def test_where_nothing_can_be_stored_the_page_says_so_and_works(page: Page, script: str) -> None:
    """What was typed stays in the page, the box is not ticked, and deciding needs no storage."""
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
    tool.root.locator("[data-way=decide]").click()
    tool.answer_all(TO_DO_NOT_CONTACT)
    tool.expect_outcome("do_not_contact", explained=True)


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
"""What could stand in the browser's storage, by what it is."""


@pytest.mark.parametrize("stored", STORED.values(), ids=STORED)
def test_whatever_is_stored_the_tool_wakes_and_works(page: Page, stored: str) -> None:
    """It may come from another version, or from another site of the same host."""
    tool = Tool(page).open("tool/", way="check")
    tool.root.locator("textarea[name=draft]").fill(TYPED)
    tool.root.locator("[name=keep_here]").click()
    page.wait_for_function(f"() => {KEY}")
    for storage in ("localStorage", "sessionStorage"):
        page.evaluate(f"([where, stored]) => window[where].setItem({KEY}, stored)", [storage, stored])
    page.evaluate("() => addEventListener('pagehide', (event) => event.stopImmediatePropagation(), { capture: true })")
    tool.open("tool/decide/")
    tool.press("forget")
    tool.answer_all(TO_SAVE_FOR_OFFER)
    tool.expect_outcome("save_for_offer", explained=True)
    assert page.evaluate("() => window.ran") is None
    assert tool.root.locator("img").count() == 0


FRAGMENTS = (
    *("stage", "stage=", "=scheduled", "&&&", "%", "%E0%A4%A", "stage=scheduled&stage=applied", "#", "__proto__=x"),
    *("stage=%3Cimg%20src%3Dx%20onerror%3Dran%3D1%3E", "sample=", "sample=../x", 'stage="]', "sample=%22%5D"),
    f"stage={'x' * 5000}",
    "&".join(f"q{number}=x" for number in range(2000)),
)


def test_whatever_a_link_carries_the_tool_wakes_and_works(page: Page) -> None:
    """Links are made by anybody."""
    tool = Tool(page)
    for fragment in FRAGMENTS:
        page.goto("about:blank")
        tool.open(f"tool/#{fragment}")
        assert len(tool.status.inner_text()) < 2_000, fragment
        assert page.evaluate("() => window.ran") is None
        assert tool.root.locator("img").count() == 0
    page.goto("about:blank")
    tool.open("tool/#stage=%")
    if tool.marked():
        tool.press("forget")
        tool.open("tool/")
    tool.answer_all(TO_SAVE_FOR_OFFER)
    tool.expect_outcome("save_for_offer", explained=True)


def offline_before(tool: Tool, server: PagesServer) -> None:
    """Lose the network before Python was asked for."""
    tool.page.context.set_offline(True)
    tool.answer_all(TO_DO_NOT_CONTACT)


def offline_during(tool: Tool, server: PagesServer) -> None:
    """Lose it while Python is on its way."""
    server.faults[faults.runtime("pyodide.asm.wasm")] = faults.cut_short
    tool.answer_all(TO_DO_NOT_CONTACT)
    tool.page.context.set_offline(True)


@pytest.mark.parametrize("lose", [offline_before, offline_during], ids=["before", "during"])
def test_the_network_may_go_and_come_back(
    tool: Tool, pages_server: PagesServer, lose: Callable[[Tool, PagesServer], None]
) -> None:
    """Trying again without it fails again; with it, the reasons come."""
    lose(tool, pages_server)
    expect_failure(tool, r"\w")
    tool.retry()
    expect_failure(tool, r"\w")
    tool.expect_outcome("do_not_contact", explained=False)
    pages_server.faults.clear()
    tool.page.context.set_offline(False)
    expect_recovery(tool)


def test_once_ready_the_network_is_not_needed(tool: Tool) -> None:
    """Everything that answers is there."""
    tool.choose("stage", "scheduled")
    tool.expect_state("ready")
    tool.page.context.set_offline(True)
    tool.answer_all(TO_DO_NOT_CONTACT)
    tool.expect_outcome("do_not_contact", explained=True)


def test_a_page_that_outlived_its_runtime_says_reload(tool: Tool, pages_server: PagesServer) -> None:
    """After a new version was published the old folder is gone; what was entered is still there to copy."""
    for name in read_manifest()["files"]:
        pages_server.faults[faults.runtime(name)] = faults.missing
    tool.answer_all(TO_DO_NOT_CONTACT)
    expect_failure(tool, "status 404|import|fetch")
    tool.expect_outcome("do_not_contact", explained=False)
    pages_server.faults.clear()
    tool.page.reload()
    tool.expect_outcome("do_not_contact", explained=True)


def test_two_tabs_do_not_disturb_each_other(page: Page, context: BrowserContext) -> None:
    """Each has its own Python, its own answers and its own draft."""
    one, two = Tool(page).open("tool/"), Tool(context.new_page()).open("tool/")
    one.answer_all(TO_DO_NOT_CONTACT)
    two.answer_all(TO_SAVE_FOR_OFFER)
    one.expect_outcome("do_not_contact", explained=True)
    two.expect_outcome("save_for_offer", explained=True)
    for tool in (one, two):
        tool.press("start")
        tool.root.locator("[data-way=check]").click()
    one.root.locator("textarea[name=draft]").fill(TYPED)
    one.root.locator("[name=keep_here]").click()
    expect(two.root.locator("textarea[name=draft]")).to_have_value("")
    assert two.marked() == TO_SAVE_FOR_OFFER
    one.press("forget")
    assert two.marked() == TO_SAVE_FOR_OFFER


def test_a_reload_in_the_middle_goes_on_where_it_was(tool: Tool, pages_server: PagesServer) -> None:
    """While Python is on its way: the answers are back, and Python starts again."""
    pages_server.faults[faults.runtime("pyodide.asm.wasm")] = faults.slow(20)
    tool.answer_all(TO_DO_NOT_CONTACT)
    tool.expect_state("loading")
    pages_server.faults.clear()
    tool.page.reload()
    tool.expect_outcome("do_not_contact", explained=True)
    assert tool.marked() == TO_DO_NOT_CONTACT
