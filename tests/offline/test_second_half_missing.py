"""Offline, before the second half of Python's program has been loaded: the tool reports it, and recovers."""

from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, expect

from build_steps.runtime.split.prepare import SECOND
from tests.browser.test_prefetch import SAVES_DATA
from tests.offline.visitor import Visitor
from tests.server import PagesServer
from tests.split.missing import ASKING, MISSING, WORKER

LATE = MISSING.replace('"decision"', '"formal_process"')
"""Only one answer needs the second half."""


@pytest.mark.troubled
def test_an_offline_miss_without_it_is_reported_and_recovers(visitor: Visitor, page: Page) -> None:
    """No wrong answer, the answers stay, and once online again, trying again is enough."""
    assert LATE != MISSING
    script = visitor.server.folder / WORKER
    script.write_text(script.read_text(encoding="utf-8").replace(ASKING, LATE), encoding="utf-8")
    page.add_init_script(SAVES_DATA)  # otherwise it is prefetched when Python is idle
    tool = visitor.use_the_tool("tool/decide/")
    port = urlsplit(visitor.server.url).port or 0
    visitor.server.stop()
    tool.change("asked_not_to")
    tool.choose("asked_not_to", "formal_process")
    tool.expect_state("failed")
    expect(tool.failure.locator("[data-slot=cause]")).not_to_be_empty()
    assert not any(path.endswith(SECOND) for paths in visitor.kept().values() for path in paths)
    tool.expect_outcome("do_not_contact", explained=False)
    with PagesServer(visitor.server.folder, visitor.server.path, port):
        tool.retry()
        tool.expect_outcome("do_not_contact", explained=True)
        expect(tool.failure).to_be_hidden()
