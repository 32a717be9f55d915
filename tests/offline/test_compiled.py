"""Chromium caches the compiled WebAssembly: the next visit reuses it, even with the service worker installed."""

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
"""Bytes of optimized code after which Chromium caches it; by default, that takes thousands of requests."""
TRIES = 4
"""Visits during which the browser may write its cache, which it does whenever it has time."""
WRITES = 4_000
"""Milliseconds for that on each visit."""
TYPED = {"a draft": reading(600, 150)}
"""Requests as when somebody types: frequently run code is optimized."""
FEW = 100
"""The maximum number of lazily compiled functions with the cache; without it, there are hundreds."""


@contextmanager
def browsing(playwright: Playwright, home: Path, server: PagesServer, options: Mapping[str, Any]) -> Iterator[Visitor]:
    """Start Chromium with a persistent profile."""
    shared = {**options, "args": [*options["args"], SOON], "base_url": server.url}
    context = playwright.chromium.launch_persistent_context(home, **shared)
    yield Visitor(context.new_page(), server)
    context.close()


def leave(visitor: Visitor) -> None:
    """Type for a while before leaving, and let the browser write its cache."""
    visitor.page.evaluate(ASK, TYPED)
    visitor.page.wait_for_timeout(WRITES)


@pytest.mark.full
def test_the_next_visit_takes_the_compiled_code(
    playwright: Playwright, tmp_path: Path, server: PagesServer, browser_type_launch_args: dict[str, Any]
) -> None:
    """In a restarted browser, from a page controlled by the service worker."""
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
    assert after[HIT], f"no hit in {TRIES} visits: {after.most_common(20)}"
    assert after[LAZY] < FEW
    assert not [each for each in server.requests if each.path.endswith(".wasm") and each.sent]
