"""Measures the first answer on a return visit after real use, in a restarted browser with its cache.

Chromium caches compiled code once enough of a program has run. A few thousand requests are enough, about as many as
typing a draft makes. So each profile first makes those requests, then the browser restarts, and later visits are
measured.
"""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Browser, BrowserContext

from benchmarks.contenders import contenders
from benchmarks.start import ANSWERED, NO_LIMIT, PATIENCE, Start, rows, served, slowed, visit
from build_steps.hosting.server import PagesServer
from build_steps.runtime.split import workload
from build_steps.setup import chromium
from tests.offline.traced import HIT, traced

COMPARED = ("stock", "ours")
PROCESSORS = (1, 4)
REPEATS = 3
USED = list(workload.random_requests(5, 2_500))
"""What is asked before the person leaves."""
WRITES = 8_000
"""Milliseconds to let the browser write its compiled code."""
STARTING = 2_000
"""Milliseconds to let a browser finish starting."""


def measure(browser: Browser) -> Iterator[dict[str, object]]:
    """Use each contender, restart the browser, and return.

    Args:
        browser: the browser, which is started again with persistent profiles.

    Yields:
        A row for each CPU speed and contender; `hits` is the number of profiles in which compiled code was used.
    """
    hits = dict.fromkeys(COMPARED, 0)
    found = {processor: {each: list[Start]() for each in COMPARED} for processor in PROCESSORS}
    names = [each.id for each in contenders() if each.id in COMPARED]
    with served() as server:
        for _ in range(REPEATS):
            for contender in names:
                with tempfile.TemporaryDirectory() as home:
                    use(_restart(browser, Path(home)), server, contender)
                    for processor in PROCESSORS:
                        context = _restart_and_wait(browser, Path(home))
                        found[processor][contender].append(
                            visit(context, server, contender, processor, slow_line=False)
                        )
                        context.close()
                    hits[contender] += uses_compiled_code(_restart(browser, Path(home)), server, contender)
    for processor, starts in found.items():
        for row in rows(f"Chromium, {slowed(processor)}", f"{NO_LIMIT}, back after real use", starts):
            yield {**row, "hits": hits[str(row["contender"])]}


def use(context: BrowserContext, server: PagesServer, contender: str) -> None:
    """Make as many requests as someone who writes a draft, and leave."""
    page = context.new_page()
    page.goto(f"{server.url}{contender}/", wait_until="commit")
    page.wait_for_function(ANSWERED, timeout=PATIENCE)
    page.evaluate("() => window.keep?.()")
    page.evaluate("(requests) => window.work(requests)", USED)
    page.wait_for_timeout(WRITES)
    context.close()


def uses_compiled_code(context: BrowserContext, server: PagesServer, contender: str) -> bool:
    """Return whether a visit uses the compiled code, according to the browser's trace. That visit isn't measured."""
    page = context.new_page()

    def start() -> None:
        page.goto(f"{server.url}{contender}/", wait_until="commit")
        page.wait_for_function(ANSWERED, timeout=PATIENCE)

    seen = traced(page, start)
    context.close()
    return HIT in seen


def _restart_and_wait(browser: Browser, home: Path) -> BrowserContext:
    """Restart the browser and wait, because people return in one that has been running for a while."""
    context = _restart(browser, home)
    page = context.new_page()
    page.goto("about:blank")
    page.wait_for_timeout(STARTING)
    page.close()
    return context


def _restart(browser: Browser, home: Path) -> BrowserContext:
    """Start the same browser with a persistent profile."""
    as_root = ["--no-sandbox"] if os.name != "nt" and os.geteuid() == 0 else []
    return browser.browser_type.launch_persistent_context(home, executable_path=chromium.find(), args=as_root)
