"""Counts the events in Chromium's trace while something happens in a page."""

from collections import Counter
from collections.abc import Callable

from playwright.sync_api import Page

HIT, LAZY = "v8.wasm.moduleCacheHit", "wasm.CompileLazy"
"""A module's compiled code came from the cache; a function was compiled when first called."""
COMPILING = (
    *("devtools.timeline", "disabled-by-default-devtools.timeline", "disabled-by-default-v8.compile"),
    *("v8.wasm", "disabled-by-default-v8.wasm", "disabled-by-default-v8.wasm.detailed"),
)
"""Trace categories about WebAssembly."""


def traced(page: Page, act: Callable[[], object]) -> Counter[str]:
    """Return the number of trace events by name.

    Args:
        page: the page.
        act: what to do in the page.
    """
    devtools = page.context.new_cdp_session(page)
    seen: list[str] = []
    ended: list[bool] = []
    devtools.on("Tracing.dataCollected", lambda said: seen.extend(each["name"] for each in said["value"]))
    devtools.on("Tracing.tracingComplete", lambda _: ended.append(True))
    settings = {"traceConfig": {"includedCategories": list(COMPILING)}, "transferMode": "ReportEvents"}
    devtools.send("Tracing.start", settings)
    act()
    devtools.send("Tracing.end")
    while not ended:
        page.wait_for_timeout(100)
    return Counter(seen)
