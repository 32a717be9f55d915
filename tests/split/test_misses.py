"""A function of the second half is called: it's there in time, or Python is restarted, or the failure is reported."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from build_steps.runtime.split.prepare import SECOND
from tests import faults
from tests.browser.test_prefetch import SAVES_DATA
from tests.browser.tool import TO_DO_NOT_CONTACT, Tool
from tests.faults import Fault
from tests.server import PagesServer
from tests.split.missing import first, need_second_half, second_half_requests

LONG = 3_500
"""Milliseconds: longer than the two idle seconds after which the second half is fetched."""


@pytest.fixture
def server(pages_server: PagesServer, site: Path) -> PagesServer:
    """A server whose worker needs the second half for each decision."""
    need_second_half(pages_server, site)
    return pages_server


def decide(page: Page) -> Tool:
    """Answer until there is a decision."""
    tool = Tool(page).open()
    tool.answer_all(TO_DO_NOT_CONTACT)
    return tool


@pytest.mark.troubled
@pytest.mark.parametrize(
    "fault",
    [
        faults.wrong_bytes,
        *(pytest.param(each, marks=pytest.mark.full) for each in (faults.missing, faults.page_instead, faults.halved)),
    ],
)
def test_a_fetch_that_fails_once_is_retried(page: Page, server: PagesServer, fault: Fault) -> None:
    """In the real worker, under the page's policy, as often as needed, without the user noticing."""
    server.faults[faults.runtime(SECOND)] = first(1, fault)
    tool = decide(page)
    tool.expect_outcome("do_not_contact", explained=True)
    expect(tool.failure).to_be_hidden()
    assert second_half_requests(server) >= 2, (
        "on a busy machine Python is idle in between, and then fetches it ahead too"
    )


@pytest.mark.troubled
def test_a_fetch_that_fails_twice_restarts_python(page: Page, server: PagesServer) -> None:
    """With the second half first; pending requests are answered by the new Python."""
    server.faults[faults.runtime(SECOND)] = first(2, faults.missing)
    tool = decide(page)
    tool.expect_outcome("do_not_contact", explained=True)
    expect(tool.failure).to_be_hidden()
    assert second_half_requests(server) >= 3


@pytest.mark.troubled
def test_if_it_is_damaged_or_missing_the_tool_reports_it(page: Page, server: PagesServer) -> None:
    """Wrong bytes of the right length are never run, however often they come.

    The short answer stays, no wrong one replaces it, and retrying works as soon as the file is back.
    """
    server.faults[faults.runtime(SECOND)] = faults.wrong_bytes
    tool = decide(page)
    for fault, cause in ((faults.missing, SECOND), (None, "status 404")):
        tool.expect_state("failed")
        expect(tool.failure.locator("[data-slot=cause]")).to_contain_text(cause)
        tool.expect_outcome("do_not_contact", explained=False)
        server.faults.pop(faults.runtime(SECOND))
        if fault:
            server.faults[faults.runtime(SECOND)] = fault
        tool.retry()
    tool.expect_outcome("do_not_contact", explained=True)


def test_it_is_fetched_once_python_is_idle_but_not_with_data_saver(page: Page, pages_server: PagesServer) -> None:
    """Once, after the first answers; calling it then needs no network. With data saver, only a call fetches it.

    Both pages wait at the same time.
    """
    saving = page.context.new_page()
    saving.add_init_script(SAVES_DATA)
    asked: list[str] = []
    saving.on("request", lambda request: asked.append(request.url))
    decide(saving).expect_outcome("do_not_contact", explained=True)
    page.bring_to_front()
    tool = Tool(page).open()
    with page.expect_event("requestfinished", lambda request: request.url.endswith(SECOND), timeout=60_000):
        tool.answer_all(TO_DO_NOT_CONTACT)
        tool.expect_outcome("do_not_contact", explained=True)
    tool.change("asked_not_to")
    tool.choose("asked_not_to", "formal_process")
    page.wait_for_timeout(LONG)
    assert second_half_requests(pages_server) == 1
    assert any(url.endswith("pyodide.asm.wasm") for url in asked)  # the worker's requests are among them
    assert [url for url in asked if url.endswith(SECOND)] == []
