"""Whatever fails, the person sees what happened, loses nothing, has the short answer, and can try again.

Most tests share one page: each failure leaves it in the state the next test needs.
"""

import re
import threading
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Error, Page, expect

from build_steps.address import address
from tests import faults
from tests.browser.failing import DEADLINE, GARBLE_NEXT, SILENCE, SLOW, expect_failure, expect_recovery
from tests.browser.tool import TO_DO_NOT_CONTACT, Tool
from tests.server import PagesServer
from tests.visit import Visit

pytestmark = pytest.mark.troubled

WORKER = "assets/tool/worker.mjs"
FILES = ("worker", "pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip.txt", "package")
FAULTS = (faults.missing, faults.page_instead, faults.cut_short, faults.halved)
SILENT = ("pyodide.asm.wasm", "python_stdlib.zip.txt")
"""Files whose damage Pyodide doesn't report."""


def path_of(file: str) -> str:
    """Return the path of a runtime file, or of the worker's script, relative to the site's root."""
    return WORKER if file == "worker" else faults.runtime(file)


@pytest.fixture(scope="module")
def server(site: Path) -> Iterator[PagesServer]:
    """The server of the page in which Python fails."""
    with PagesServer(site, address().path) as server:
        yield server


@pytest.fixture(scope="module")
def failing(browser: Browser, server: PagesServer) -> Iterator[Tool]:
    """One page in which Python fails again and again, with a fake clock."""
    context = browser.new_context(base_url=server.url, service_workers="block")
    visit = Visit(context, server.url)
    page = context.new_page()
    page.clock.install()
    yield Tool(page)
    visit.check(errors_expected=True)
    context.close()


def state(tool: Tool) -> str | None:
    """Return the tool's state, or None if it isn't open yet."""
    return tool.root.get_attribute("data-tool-state") if tool.root.count() else None


@pytest.fixture
def stuck(failing: Tool, server: PagesServer) -> Tool:
    """A tool whose Python has failed; now there are no faults."""
    if state(failing) != "failed" or failing.marked() != TO_DO_NOT_CONTACT:
        failing.page.context.new_cdp_session(failing.page).send("Network.clearBrowserCache")
        server.faults = {path_of("pyodide.mjs"): faults.missing}
        failing.page.goto("about:blank")
        failing.open().press("forget")
        failing.answer_all(TO_DO_NOT_CONTACT)
        expect_failure(failing)
    server.faults.clear()
    return failing


@pytest.fixture
def running(failing: Tool, server: PagesServer) -> Tool:
    """A tool whose Python is ready, with the first question answered."""
    server.faults.clear()
    if state(failing) in {None, "loading"}:
        failing.open()
    failing.press("forget")
    failing.choose("stage", "scheduled")
    if state(failing) == "failed":
        failing.retry()
    failing.expect_state("ready")
    return failing


def test_a_broken_file_fails_at_once_and_can_be_retried(stuck: Tool, server: PagesServer) -> None:
    """Missing, an HTML page instead, truncated, halved: each is detected, and none stays in a cache.

    Here each file has one fault, the silent ones have every fault; tests/matrix has all combinations.
    """
    once = [(file, FAULTS[at % len(FAULTS)]) for at, file in enumerate(FILES) if file not in SILENT]
    for file, fault in (*once, *product(SILENT, FAULTS)):
        server.faults = {path_of(file): fault}
        stuck.retry()
        assert stuck.focused() == "status"
        named = file in SILENT and fault is faults.halved
        expect_failure(stuck, rf"{file}: \d+ bytes, expected \d+" if named else r"\w")
        expect(stuck.status).to_contain_text("Writing help didn’t load")
    expect_recovery(stuck, server)


def test_a_file_that_never_comes_times_out(stuck: Tool, server: PagesServer) -> None:
    """Silence is a failure, too; the sentence says how long it waited."""
    server.faults[path_of("pyodide.asm.wasm")] = faults.slow(3600)
    with stuck.page.expect_request("**/pyodide.asm.wasm"):
        stuck.retry()
    stuck.page.clock.fast_forward(SILENCE - 5_000)
    assert state(stuck) == "loading"
    stuck.page.clock.fast_forward(SILENCE)
    expect_failure(stuck, "no sign of life for 45 seconds")


def test_a_slow_download_says_so_and_can_be_stopped(stuck: Tool, server: PagesServer) -> None:
    """Meanwhile it continues; stopping it is like a failure."""
    gate = threading.Event()
    server.faults[path_of("pyodide.asm.wasm")] = faults.held(gate)
    with stuck.page.expect_request("**/pyodide.asm.wasm"):
        stuck.retry()
    slow = stuck.root.locator("[data-slot=slow]")
    expect(slow).to_be_hidden()
    stuck.page.clock.fast_forward(SLOW + 1_000)
    expect(slow).to_contain_text("slow, but we’re still loading")
    stuck.expect_state("loading")
    stuck.expect_answer("do_not_contact")
    slow.get_by_role("button", name="Stop loading").click()
    expect_failure(stuck, "stopped on request")
    expect(slow).to_be_hidden()
    gate.set()


def test_an_archive_other_than_the_pages_is_refused(stuck: Tool, server: PagesServer) -> None:
    """The browser compares it with the hash in the page."""
    real = (server.folder / path_of("package")).read_bytes()
    server.faults[path_of("package")] = faults.replaced(real[:-1] + b"\1")
    stuck.retry()
    expect_failure(stuck)
    expect(stuck.failure.locator("[data-slot=newer]")).to_be_hidden()


def test_after_a_failure_nothing_but_try_again_starts_python(stuck: Tool, server: PagesServer) -> None:
    """Further answers get short answers, without downloading megabytes unasked."""
    server.requests.clear()
    stuck.change("purpose")
    stuck.choose("purpose", "pay")
    stuck.expect_outcome("save_for_offer", explained=False)
    stuck.change("purpose")
    stuck.choose("purpose", "connect")
    expect_failure(stuck)
    assert server.requests == []


def was_refused(tool: Tool) -> bool:
    """Return whether the worker has run into the injected refusal."""
    try:
        return bool(tool.worker().evaluate("() => self.refused === true"))
    except (Error, StopIteration):
        return False  # it has just been terminated, or isn't there yet


def expect_failure_in_time(tool: Tool, cause: str) -> None:
    """Wait for a failure; if Python stays silent after the refusal, advance the page's clock."""
    for _ in range(600):
        if state(tool) == "failed":
            break
        if was_refused(tool):
            tool.page.clock.fast_forward(SILENCE + 1_000)
        tool.page.wait_for_timeout(100)
    expect_failure(tool, cause)


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
def test_out_of_memory_is_a_failure(stuck: Tool, server: PagesServer, refusal: str) -> None:
    """Right away, or after the timeout if Pyodide doesn't report it."""
    script = (server.folder / WORKER).read_text(encoding="utf-8")
    server.faults[WORKER] = faults.replaced(f"{script}\n{refusal}".encode())
    stuck.retry()
    expect_failure_in_time(stuck, "memory|silent|sign of life")


def test_answered_requests_leave_no_deadline_behind(running: Tool) -> None:
    """Long after the last answer the tool is still ready."""
    running.answer_all(TO_DO_NOT_CONTACT)
    running.expect_outcome("do_not_contact", explained=True)
    expect(running.root.locator("[data-slot=next] time")).to_be_visible()
    reason = running.answer.locator(".why")
    said = reason.inner_text()
    # Requests are answered in order, so everything before these reasons has been answered, too.
    running.change("asked_not_to")
    running.choose("asked_not_to", "formal_process")
    expect(reason).not_to_have_text(said)
    running.page.clock.fast_forward(10 * SILENCE)
    expect(running.failure).to_be_hidden()
    running.change("asked_not_to")
    running.choose("asked_not_to", "yes")
    expect(reason).to_have_text(said)
    running.expect_state("ready")


def test_a_garbled_answer_does_not_hang_the_tool(running: Tool) -> None:
    """The short answer remains, and the next request is answered."""
    running.worker().evaluate(GARBLE_NEXT)
    running.change("stage")
    running.choose("stage", "applied")
    running.choose("purpose", "pay")
    running.expect_outcome("save_for_offer", explained=False)
    running.change("purpose")
    running.choose("purpose", "role_questions")
    running.expect_outcome("save_for_interview", explained=True)


def test_a_worker_killed_while_busy_is_replaced(running: Tool, server: PagesServer) -> None:
    """As on a phone low on memory, or when it hangs: there is no event, only the deadline."""
    running.worker().evaluate("() => { self.onmessage = () => self.close(); }")
    running.answer_all(TO_DO_NOT_CONTACT)
    running.expect_outcome("do_not_contact", explained=False)
    running.page.clock.fast_forward(DEADLINE + 1_000)
    expect_failure(running, "no answer within 15 seconds")
    expect_recovery(running, server)


def test_a_python_exception_is_reported_like_any_failure(running: Tool, server: PagesServer) -> None:
    """The bridge answers with a code, the page says what works, and there is no traceback."""
    running.worker().evaluate(
        """() => {
          self.onmessage = ({ data: { id } }) => self.postMessage({ id, result: JSON.stringify(
            { ok: false, code: "internal", message: "ZeroDivisionError: division by zero" }) });
        }"""
    )
    running.answer_all(TO_DO_NOT_CONTACT)
    expect_failure(running, "ZeroDivisionError")
    expect_recovery(running, server)


def test_python_exiting_is_reported_like_any_failure(running: Tool, server: PagesServer) -> None:
    """What the bridge can't catch arrives as an error event of the worker."""
    running.worker().evaluate("() => { self.onmessage = () => { throw new Error('Pyodide already exited'); }; }")
    running.answer_all(TO_DO_NOT_CONTACT)
    expect_failure(running, "already exited")
    expect_recovery(running, server)


def test_without_webassembly_it_fails_before_the_download(page: Page, pages_server: PagesServer) -> None:
    """As under a stricter policy, or in a phone's lockdown mode: right away, without downloading megabytes."""
    html = (pages_server.folder / "tool/decide/index.html").read_text(encoding="utf-8")
    assert "'wasm-unsafe-eval'" in html
    stricter = html.replace("'wasm-unsafe-eval'", "")
    pages_server.faults["tool/decide/"] = faults.replaced(stricter.encode())
    tool = Tool(page).open()
    tool.answer_all(TO_DO_NOT_CONTACT)
    expect_failure(tool, "WebAssembly")
    assert not [each for each in pages_server.requests if each.path.endswith(".wasm")]


def test_a_page_with_another_version_asks_for_a_reload(page: Page, pages_server: PagesServer) -> None:
    """It was opened before the site changed, so trying again wouldn't help."""
    html = (pages_server.folder / "tool/decide/index.html").read_text(encoding="utf-8")
    older, count = re.subn(r"(total&quot;:\d+,&quot;version&quot;:&quot;)[^&]+", r"\g<1>0.0.1", html)
    assert count == 1
    pages_server.faults["tool/decide/"] = faults.replaced(older.encode())
    tool = Tool(page).open()
    tool.answer_all(TO_DO_NOT_CONTACT)
    expect_failure(tool, "expected 0.0.1")
    expect(tool.failure).to_contain_text("reload the page")
    expect(tool.failure.locator("[data-slot=newer]")).to_be_visible()


def test_without_a_decision_no_short_answer_is_promised(page: Page, pages_server: PagesServer) -> None:
    """On the page for checking drafts, writing still works."""
    pages_server.faults[path_of("pyodide.mjs")] = faults.missing
    tool = Tool(page).open("tool/read/")
    tool.draft.fill("Hello")
    tool.expect_state("failed")
    expect(tool.failure).to_contain_text("You can still write here")
