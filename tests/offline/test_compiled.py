"""Chromium compiles Python's program once: the next visit takes the compiled code, with the service worker in place."""

from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, Playwright

from tests.browser.tool import Tool
from tests.offline.visitor import Visitor
from tests.server import PagesServer

SOON = "--js-flags=--wasm-caching-threshold=1000"
"""Bytes of well compiled code after which Chromium keeps it; else it takes more requests than a test likes to wait for."""
TRIES = 4
"""Visits that the browser gets to write the compiled code: it does that whenever it has time."""
WRITES = 4_000
"""Milliseconds for that on each visit."""
EVENTS = ("devtools.timeline", "v8.wasm", "disabled-by-default-v8.wasm", "disabled-by-default-v8.wasm.detailed")
HIT, LAZY = "v8.wasm.moduleCacheHit", "wasm.CompileLazy"
FEW = 100
"""Functions that are compiled one by one where the code is there already, at most; else there are some hundreds."""


@contextmanager
def browsing(playwright: Playwright, home: Path, server: PagesServer, options: Mapping[str, Any]) -> Iterator[Visitor]:
    """Start Chromium anew with a profile that stays."""
    shared = {**options, "args": [*options["args"], SOON], "base_url": server.url}
    context = playwright.chromium.launch_persistent_context(home, **shared)
    yield Visitor(context.new_page(), server)
    context.close()


def traced(page: Page, visitor: Visitor) -> Counter[str]:
    """Use the tool and return how often the engine did what, by its own names."""
    devtools = page.context.new_cdp_session(page)
    seen: list[str] = []
    ended: list[object] = []
    devtools.on("Tracing.dataCollected", lambda said: seen.extend(each["name"] for each in said["value"]))
    devtools.on("Tracing.tracingComplete", ended.append)
    settings = {"traceConfig": {"includedCategories": list(EVENTS)}, "transferMode": "ReportEvents"}
    devtools.send("Tracing.start", settings)
    visitor.use_the_tool()
    devtools.send("Tracing.end")
    visitor.until(lambda: bool(ended))
    return Counter(seen)


@pytest.mark.full
def test_the_next_visit_takes_the_compiled_code(
    playwright: Playwright, tmp_path: Path, server: PagesServer, browser_type_launch_args: dict[str, Any]
) -> None:
    """In a browser that was started anew, from a page that the service worker serves."""
    with browsing(playwright, tmp_path / "profile", server, browser_type_launch_args) as visitor:
        before = traced(visitor.page, visitor)
        visitor.wait_until_python_is_kept()
        visitor.page.wait_for_timeout(WRITES)
    assert not before[HIT]
    assert before[LAZY] > FEW
    for _ in range(TRIES):
        with browsing(playwright, tmp_path / "profile", server, browser_type_launch_args) as visitor:
            server.requests.clear()
            after = traced(visitor.page, visitor)
            tool = Tool(visitor.page)
            tool.expect_outcome("do_not_contact", explained=True)
            assert visitor.page.evaluate("() => navigator.serviceWorker.controller !== null")
            visitor.page.wait_for_timeout(WRITES)
        if after[HIT]:
            break
    assert after[HIT], f"no hit in {TRIES} visits: {after.most_common(20)}"
    assert after[LAZY] < FEW
    assert not [each for each in server.requests if each.path.endswith(".wasm") and each.sent]
