"""Whatever fails, a person sees what happened, keeps everything, has the short answer, and can try again."""

import re
import threading

import pytest
from playwright.sync_api import Page, expect

from tests import faults
from tests.browser.tool import TO_DO_NOT_CONTACT, Tool
from tests.faults import Fault
from tests.server import PagesServer

pytestmark = pytest.mark.troubled

WORKER = "assets/tool/worker.mjs"
FILES = ("worker", "pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip.txt", "package")
FAULTS = (faults.missing, faults.page_instead, faults.cut_short, faults.halved)
SILENCE = 45_000
DEADLINE = 15_000
SLOW = 30_000
"""Milliseconds, as in bridge.mjs."""


def path_of(file: str) -> str:
    """Return where a file of the runtime, or the worker's script, stands below the site's root."""
    return WORKER if file == "worker" else faults.runtime(file)


def expect_failure(tool: Tool, cause: str = "") -> None:
    """Wait for a failure; check what is shown of it and that everything else stands."""
    tool.expect_state("failed")
    expect(tool.failure).to_be_visible()
    expect(tool.failure).to_contain_text("You still get the short answer")
    expect(tool.failure.get_by_role("button", name="Try again")).to_be_visible()
    expect(tool.failure.locator("[data-slot=cause]")).to_be_hidden()
    expect(tool.failure.locator("[data-slot=cause]")).to_contain_text(re.compile(cause or r"\w"))
    expect(tool.root.locator("progress")).to_be_hidden()
    assert "Traceback" not in tool.root.inner_text()
    tool.expect_outcome("do_not_contact", explained=False)
    assert tool.marked() == TO_DO_NOT_CONTACT


def expect_recovery(tool: Tool, server: PagesServer) -> None:
    """Try again with nothing failing; the reasons come without another touch."""
    server.faults.clear()
    tool.retry()
    tool.expect_state("ready")
    expect(tool.failure).to_be_hidden()
    tool.expect_outcome("do_not_contact", explained=True)
    assert tool.marked() == TO_DO_NOT_CONTACT


@pytest.mark.parametrize("file", FILES)
def test_a_broken_file_fails_at_once_and_can_be_tried_again(tool: Tool, pages_server: PagesServer, file: str) -> None:
    """Missing, a page in its place, cut short, half of it: each is noticed, and none is kept in a cache."""
    tool_faults: tuple[Fault, ...] = FAULTS
    pages_server.faults[path_of(file)] = tool_faults[0]
    tool.answer_all(TO_DO_NOT_CONTACT)
    expect_failure(tool)
    for fault in tool_faults[1:]:
        pages_server.faults[path_of(file)] = fault
        tool.retry()
        assert tool.focused() == "status"
        expect_failure(tool)
        expect(tool.status).to_contain_text("Writing help didn’t load")
    if file.endswith((".wasm", ".txt")):
        expect_failure(tool, rf"{file}: \d+ bytes, expected \d+")
    expect_recovery(tool, pages_server)


def test_a_file_that_never_comes_fails_after_the_deadline(page: Page, pages_server: PagesServer) -> None:
    """Silence is a failure too; the sentence names the time that was waited."""
    page.clock.install()
    pages_server.faults[path_of("pyodide.asm.wasm")] = faults.slow(3600)
    tool = Tool(page).open()
    with page.expect_request("**/pyodide.asm.wasm"):
        tool.answer_all(TO_DO_NOT_CONTACT)
    page.clock.fast_forward(SILENCE - 5_000)
    assert tool.root.get_attribute("data-tool-state") == "loading"
    page.clock.fast_forward(SILENCE)
    expect_failure(tool, "no sign of life for 45 seconds")
    expect_recovery(tool, pages_server)


def test_a_slow_download_says_so_and_can_be_stopped(page: Page, pages_server: PagesServer) -> None:
    """It goes on meanwhile; after stopping, everything stands as after a failure."""
    page.clock.install()
    gate = threading.Event()
    pages_server.faults[path_of("pyodide.asm.wasm")] = faults.held(gate)
    tool = Tool(page).open()
    with page.expect_request("**/pyodide.asm.wasm"):
        tool.answer_all(TO_DO_NOT_CONTACT)
    slow = tool.root.locator("[data-slot=slow]")
    expect(slow).to_be_hidden()
    page.clock.fast_forward(SLOW + 1_000)
    expect(slow).to_contain_text("slow, but loading continues")
    tool.expect_state("loading")
    tool.expect_answer("do_not_contact")
    slow.get_by_role("button", name="Stop loading").click()
    expect_failure(tool, "stopped on request")
    expect(slow).to_be_hidden()
    gate.set()
    expect_recovery(tool, pages_server)


def test_a_request_without_an_answer_fails_after_the_deadline(page: Page, pages_server: PagesServer) -> None:
    """Python that hangs is given up, and started anew on request."""
    page.clock.install()
    tool = Tool(page).open()
    tool.choose("stage", "scheduled")
    tool.expect_state("ready")
    tool.worker().evaluate("() => { self.onmessage = () => {}; }")
    tool.answer_all(TO_DO_NOT_CONTACT)
    page.clock.fast_forward(DEADLINE + 1_000)
    expect_failure(tool, "no answer within 15 seconds")
    expect_recovery(tool, pages_server)


def test_answered_requests_leave_no_deadline_behind(page: Page) -> None:
    """Long after the last answer the tool is still ready."""
    page.clock.install()
    tool = Tool(page).open()
    tool.answer_all(TO_DO_NOT_CONTACT)
    tool.expect_answer("do_not_contact")
    tool.expect_state("ready")
    tool.expect_outcome("do_not_contact", explained=True)
    expect(tool.root.locator("[data-slot=next] time")).to_be_visible()
    reason = tool.answer.locator(".why")
    said = reason.inner_text()
    # Requests are answered in their order: with these reasons, everything before them is answered too.
    tool.change("asked_not_to")
    tool.choose("asked_not_to", "formal_process")
    expect(reason).not_to_have_text(said)
    page.clock.fast_forward(10 * SILENCE)
    expect(tool.failure).to_be_hidden()
    tool.change("asked_not_to")
    tool.choose("asked_not_to", "yes")
    expect(reason).to_have_text(said)
    tool.expect_state("ready")


def test_a_worker_that_dies_is_noticed(tool: Tool, pages_server: PagesServer) -> None:
    """An error in the worker after the start is a failure like any other."""
    tool.answer_all(TO_DO_NOT_CONTACT)
    tool.expect_state("ready")
    tool.expect_outcome("do_not_contact", explained=True)
    tool.worker().evaluate("() => { self.postMessage = () => { throw new Error('out of memory'); }; }")
    tool.change("asked_not_to")
    tool.choose("asked_not_to", "formal_process")
    tool.expect_state("failed")
    expect(tool.failure).to_contain_text("You still get the short answer")
    expect(tool.failure.locator("[data-slot=cause]")).to_contain_text("out of memory")
    tool.change("asked_not_to")
    tool.choose("asked_not_to", "yes")
    expect_recovery(tool, pages_server)


def test_an_answer_that_is_no_json_does_not_hang_the_tool(tool: Tool) -> None:
    """The short answer stands, and the next request is answered."""
    tool.choose("stage", "scheduled")
    tool.expect_state("ready")
    tool.worker().evaluate(
        """() => {
          const answer = self.onmessage;
          self.onmessage = ({ data: { id } }) => {
            self.onmessage = answer;
            self.postMessage({ id, result: "<!doctype html>" });
          };
        }"""
    )
    tool.change("stage")
    tool.choose("stage", "applied")
    tool.choose("purpose", "pay")
    tool.expect_outcome("save_for_offer", explained=False)
    tool.change("purpose")
    tool.choose("purpose", "role_questions")
    tool.expect_outcome("save_for_interview", explained=True)


def test_where_webassembly_is_refused_it_fails_before_the_download(page: Page, pages_server: PagesServer) -> None:
    """As under a stricter policy, or on a phone in lockdown: at once, and no megabyte was spent."""
    html = (pages_server.folder / "tool/decide/index.html").read_text(encoding="utf-8")
    assert "'wasm-unsafe-eval'" in html
    stricter = html.replace("'wasm-unsafe-eval'", "")
    pages_server.faults["tool/decide/"] = faults.replaced(stricter.encode())
    tool = Tool(page).open()
    tool.answer_all(TO_DO_NOT_CONTACT)
    expect_failure(tool, "WebAssembly")
    assert not [each for each in pages_server.requests if each.path.endswith(".wasm")]


def test_a_page_that_meets_another_version_says_reload(page: Page, pages_server: PagesServer) -> None:
    """It was open since before the site changed; trying again would not help it."""
    html = (pages_server.folder / "tool/decide/index.html").read_text(encoding="utf-8")
    older, count = re.subn(r"(total&quot;:\d+,&quot;version&quot;:&quot;)[^&]+", r"\g<1>0.0.1", html)
    assert count == 1
    pages_server.faults["tool/decide/"] = faults.replaced(older.encode())
    tool = Tool(page).open()
    tool.answer_all(TO_DO_NOT_CONTACT)
    expect_failure(tool, "expected 0.0.1")
    expect(tool.failure).to_contain_text("reload the page")
    expect(tool.failure.locator("[data-slot=newer]")).to_be_visible()


def test_another_archive_than_the_pages_own_is_refused(tool: Tool, pages_server: PagesServer) -> None:
    """The browser compares it with the hash that came with the page."""
    real = (pages_server.folder / path_of("package")).read_bytes()
    pages_server.faults[path_of("package")] = faults.replaced(real[:-1] + b"\1")
    tool.answer_all(TO_DO_NOT_CONTACT)
    expect_failure(tool)
    expect(tool.failure.locator("[data-slot=newer]")).to_be_hidden()
    expect_recovery(tool, pages_server)


def test_after_a_failure_nothing_but_try_again_starts_python(tool: Tool, pages_server: PagesServer) -> None:
    """Answering goes on with short answers; it does not fetch megabytes behind one's back."""
    pages_server.faults[path_of("pyodide.mjs")] = faults.missing
    tool.answer_all(TO_DO_NOT_CONTACT)
    expect_failure(tool)
    pages_server.faults.clear()
    pages_server.requests.clear()
    tool.change("purpose")
    tool.choose("purpose", "pay")
    tool.expect_outcome("save_for_offer", explained=False)
    tool.change("purpose")
    tool.choose("purpose", "connect")
    expect_failure(tool)
    assert pages_server.requests == []


def test_a_draft_outlives_a_failure_and_the_next_start(page: Page, pages_server: PagesServer) -> None:
    """Not a character that was typed is lost."""
    pages_server.faults[path_of("python_stdlib.zip.txt")] = faults.missing
    tool = Tool(page).open("tool/", way="check")
    draft = page.locator("textarea[name=draft]")
    draft.press_sequentially("Hello Ms. Ortega,")
    tool.expect_state("failed")
    draft.press_sequentially(" I look forward to Tuesday.")
    pages_server.faults.clear()
    tool.retry()
    tool.expect_state("ready")
    expect(draft).to_have_value("Hello Ms. Ortega, I look forward to Tuesday.")


@pytest.mark.parametrize("path", ["tool/write/", "tool/read/"], ids=["write", "read"])
def test_where_nothing_is_decided_no_short_answer_is_promised(page: Page, pages_server: PagesServer, path: str) -> None:
    """What still works there is writing."""
    pages_server.faults[path_of("pyodide.mjs")] = faults.missing
    tool = Tool(page).open(path)
    page.locator("textarea[name=draft]").fill("Hello")
    tool.expect_state("failed")
    expect(tool.failure).to_contain_text("You can still write here")
