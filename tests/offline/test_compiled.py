"""Chromium compiles Python's program once: the next visit takes the compiled code, with the service worker in place."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Playwright

from benchmarks.calls import ASK, reading
from tests.browser.tool import Tool
from tests.offline.traced import HIT, LAZY, traced
from tests.offline.visitor import Visitor
from tests.server import PagesServer

SOON = "--js-flags=--wasm-caching-threshold=1000"
"""Bytes of well compiled code after which Chromium keeps it; else it takes some thousand requests."""
TRIES = 4
"""Visits that the browser gets to write the compiled code: it does that whenever it has time."""
WRITES = 4_000
"""Milliseconds for that on each visit."""
TYPED = {"a draft": reading(600, 150)}
"""Requests as they follow one another while somebody types: what runs often is compiled well."""
FEW = 100
"""Functions that are compiled one by one where the code is there already, at most; else there are some hundreds."""


@contextmanager
def browsing(playwright: Playwright, home: Path, server: PagesServer, options: Mapping[str, Any]) -> Iterator[Visitor]:
    """Start Chromium anew with a profile that stays."""
    shared = {**options, "args": [*options["args"], SOON], "base_url": server.url}
    context = playwright.chromium.launch_persistent_context(home, **shared)
    yield Visitor(context.new_page(), server)
    context.close()


def leave(visitor: Visitor) -> None:
    """Type a while before leaving, and let the browser write what it has compiled."""
    visitor.page.evaluate(ASK, TYPED)
    visitor.page.wait_for_timeout(WRITES)


@pytest.mark.full
def test_the_next_visit_takes_the_compiled_code(
    playwright: Playwright, tmp_path: Path, server: PagesServer, browser_type_launch_args: dict[str, Any]
) -> None:
    """In a browser that was started anew, from a page that the service worker serves."""
    with browsing(playwright, tmp_path / "profile", server, browser_type_launch_args) as visitor:
        before = traced(visitor.page, visitor.use_the_tool)
        visitor.wait_until_python_is_kept()
        leave(visitor)
    assert not before[HIT]
    assert before[LAZY] > FEW
    for _ in range(TRIES):
        with browsing(playwright, tmp_path / "profile", server, browser_type_launch_args) as visitor:
            server.requests.clear()
            after = traced(visitor.page, visitor.use_the_tool)
            tool = Tool(visitor.page)
            tool.expect_outcome("do_not_contact", explained=True)
            assert visitor.page.evaluate("() => navigator.serviceWorker.controller !== null")
            leave(visitor)
        if after[HIT]:
            break
    # The first visit must have shown the other case, else nothing would be told apart.
    assert after[HIT], f"no hit in {TRIES} visits: {after.most_common(20)}"
    assert after[LAZY] < FEW
    assert not [each for each in server.requests if each.path.endswith(".wasm") and each.sent]
