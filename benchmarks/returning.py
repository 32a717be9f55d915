"""How late Python answers who comes back after real use: in a browser that was started anew, with what it has kept.

Chromium keeps what it has compiled of a program once enough of it has run; some thousand requests are enough, as typing
a draft makes. So each profile first answers those, then the browser ends, and the visits of later days are measured.
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
"""Milliseconds that the browser gets to write what it has compiled."""
STARTING = 2_000
"""Milliseconds that a browser gets to start."""


def measure(browser: Browser) -> Iterator[dict[str, object]]:
    """Use each contender, end the browser, and come back.

    Args:
        browser: the browser, of which others of its kind are started with profiles that stay.

    Yields:
        A row for each processor and contender; `hits` tells in how many of the profiles the compiled code was taken.
    """
    hits = dict.fromkeys(COMPARED, 0)
    found = {processor: {each: list[Start]() for each in COMPARED} for processor in PROCESSORS}
    names = [each.id for each in contenders() if each.id in COMPARED]
    with served() as server:
        for _ in range(REPEATS):
            for contender in names:
                with tempfile.TemporaryDirectory() as home:
                    use(_anew(browser, Path(home)), server, contender)
                    for processor in PROCESSORS:
                        context = _running(browser, Path(home))
                        found[processor][contender].append(
                            visit(context, server, contender, processor, slow_line=False)
                        )
                        context.close()
                    hits[contender] += taken(_anew(browser, Path(home)), server, contender)
    for processor, starts in found.items():
        for row in rows(f"Chromium, {slowed(processor)}", f"{NO_LIMIT}, back after real use", starts):
            yield {**row, "hits": hits[str(row["contender"])]}


def use(context: BrowserContext, server: PagesServer, contender: str) -> None:
    """Ask as much as somebody does who writes a draft, and leave."""
    page = context.new_page()
    page.goto(f"{server.url}{contender}/", wait_until="commit")
    page.wait_for_function(ANSWERED, timeout=PATIENCE)
    page.evaluate("() => window.keep?.()")
    page.evaluate("(requests) => window.work(requests)", USED)
    page.wait_for_timeout(WRITES)
    context.close()


def taken(context: BrowserContext, server: PagesServer, contender: str) -> bool:
    """Return whether a visit takes the compiled code, as the browser's trace says; that visit is not measured."""
    page = context.new_page()

    def start() -> None:
        page.goto(f"{server.url}{contender}/", wait_until="commit")
        page.wait_for_function(ANSWERED, timeout=PATIENCE)

    seen = traced(page, start)
    context.close()
    return HIT in seen


def _running(browser: Browser, home: Path) -> BrowserContext:
    """Start a browser anew and give it time: people come back in one that has been running for a while."""
    context = _anew(browser, home)
    page = context.new_page()
    page.goto("about:blank")
    page.wait_for_timeout(STARTING)
    page.close()
    return context


def _anew(browser: Browser, home: Path) -> BrowserContext:
    """Start a browser of the same program with a profile that stays."""
    as_root = ["--no-sandbox"] if os.name != "nt" and os.geteuid() == 0 else []
    return browser.browser_type.launch_persistent_context(home, executable_path=chromium.find(), args=as_root)
