"""Desks shared by tests, so that Python starts once per page, not once per test."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from build_steps.paths import SITE_RUNTIME
from build_steps.runtime.assemble import read_manifest
from tests.browser.conftest import reset, watched
from tests.browser.desk.desk import PATIENCE, Desk
from tests.faults import Fault
from tests.server import PagesServer
from tests.visit import Visit


def shared(browser: Browser, base_url: str, path: str) -> Iterator[tuple[Desk, Visit]]:
    """Yield one page in which Python is ready."""
    with watched(browser, base_url) as (page, visit):
        page.set_default_timeout(PATIENCE)
        yield Desk(page).open(path).start(), visit


def cleared(desk: Desk, visit: Visit) -> Iterator[Desk]:
    """Yield a shared desk in its initial state, then check its requests and logs."""
    reset(desk.page)
    yield desk
    visit.check(errors_expected=False)


@pytest.fixture(scope="session")
def shared_write(browser: Browser, base_url: str) -> Iterator[tuple[Desk, Visit]]:
    """The page for writing messages."""
    yield from shared(browser, base_url, "tool/write/")


@pytest.fixture(scope="session")
def shared_read(browser: Browser, base_url: str) -> Iterator[tuple[Desk, Visit]]:
    """The page for checking drafts."""
    yield from shared(browser, base_url, "tool/read/")


@pytest.fixture
def writing(shared_write: tuple[Desk, Visit]) -> Iterator[Desk]:
    """A desk with fields, Python ready, nothing typed."""
    yield from cleared(*shared_write)


@pytest.fixture
def reading(shared_read: tuple[Desk, Visit]) -> Iterator[Desk]:
    """A desk for checking drafts, Python ready, nothing typed."""
    yield from cleared(*shared_read)


@pytest.fixture
def fresh(page: Page) -> Desk:
    """A desk on its own page, not opened yet."""
    page.set_default_timeout(PATIENCE)
    return Desk(page)


@pytest.fixture(autouse=True)
def patient() -> Iterator[None]:
    """Give expectations the same timeout as everything else."""
    expect.set_options(timeout=PATIENCE)
    yield
    expect.set_options(timeout=5_000)


@pytest.fixture
def break_runtime(pages_server: PagesServer) -> Callable[[Fault | None], None]:
    """A function that breaks the download of Python's program, or repairs it with `break_runtime(None)`."""
    path = f"{SITE_RUNTIME}/{read_manifest()['folder']}/pyodide.asm.wasm"

    def set_fault(fault: Fault | None) -> None:
        pages_server.faults.pop(path, None)
        if fault is not None:
            pages_server.faults[path] = fault

    return set_fault
