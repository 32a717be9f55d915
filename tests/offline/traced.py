"""What Chromium's engine did while something happened in a page, by the names of its own trace."""

from collections import Counter
from collections.abc import Callable

from playwright.sync_api import Page

HIT, LAZY = "v8.wasm.moduleCacheHit", "wasm.CompileLazy"
"""A program's compiled code was taken from the browser's cache; a function was compiled when it was called."""
COMPILING = (
    *("devtools.timeline", "disabled-by-default-devtools.timeline", "disabled-by-default-v8.compile"),
    *("v8.wasm", "disabled-by-default-v8.wasm", "disabled-by-default-v8.wasm.detailed"),
)
"""Parts of the trace that tell of WebAssembly."""


def traced(page: Page, act: Callable[[], object]) -> Counter[str]:
    """Return how often the engine did what meanwhile.

    Args:
        page: the page.
        act: what happens in it.
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
