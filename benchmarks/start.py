"""Measures the time to Python's first answer, and what is downloaded for it, on this site and with other runtimes.

Each start is one page, from its request to the answer to the first decision. All contenders run in the page itself,
because browsers throttle the CPU only for pages. They take turns, so other load on the machine affects all of them.
"""

import statistics
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from playwright.sync_api import Browser, BrowserContext

from benchmarks.contenders import contenders, lay_out
from build_steps.hosting.server import PagesServer
from build_steps.setup.browser_engines import engines
from tests.engines.bidi import FirefoxDriver
from tests.engines.driver import wait

SLOW_4G = {"offline": False, "latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 93_750}
"""Latency in milliseconds and throughput in bytes per second: 1.6 Mbit/s down and 0.75 up."""
PROCESSORS = (1, 4)
REPEATS = 5
REPEATS_ON_A_SLOW_LINE = 1
"""There, the download takes most of the time, and always takes the same."""
PATIENCE = 180_000
"""The most milliseconds for one start."""
ANSWERED = "() => window.answered"
NO_LIMIT = "no limit"


class Start(NamedTuple):
    """The measurements of one start.

    Attributes:
        ready: milliseconds until the answer.
        sent: bytes the server sent.
        requests: the number of requests.
    """

    ready: float
    sent: int
    requests: int


type Starts = dict[str, list[Start]]
"""Every start so far, by contender."""


@contextmanager
def served() -> Iterator[PagesServer]:
    """Serve the pages of all contenders."""
    with tempfile.TemporaryDirectory() as name:
        lay_out(Path(name))
        with PagesServer(Path(name), "/start/") as server:
            yield server


def in_chromium(chromium: Browser, *, slow_line: bool) -> Iterator[dict[str, object]]:
    """Start every contender at each CPU speed, in turns, each in a fresh profile.

    Args:
        chromium: the browser.
        slow_line: whether the connection is slow 4G.

    Yields:
        A row for each CPU speed and contender; on a fast line, also one for the second visit.
    """
    line = "slow 4G" if slow_line else NO_LIMIT
    with served() as server:
        for processor in PROCESSORS:
            first: Starts = {each.id: [] for each in contenders()}
            second: Starts = {each.id: [] for each in contenders()}
            for _ in range(REPEATS_ON_A_SLOW_LINE if slow_line else REPEATS):
                for contender in first:
                    context = chromium.new_context()
                    first[contender].append(visit(context, server, contender, processor, slow_line=slow_line))
                    if not slow_line:
                        again = visit(context, server, contender, processor, slow_line=False)
                        second[contender].append(again)
                    context.close()
            yield from rows(f"Chromium, {slowed(processor)}", line, first)
            if not slow_line:
                yield from rows(f"Chromium, {slowed(processor)}", f"{line}, second visit", second)


def in_firefox() -> Iterator[dict[str, object]]:
    """Start every contender in Firefox, in turns, each time under a new path, so nothing is cached.

    Yields:
        A row for each contender and visit; none if Firefox isn't installed.
    """
    programs = next(engine.programs for engine in engines() if engine.name == "Firefox")
    if not programs:
        return
    found: Starts = {each.id: [] for each in contenders()}
    again: Starts = {each.id: [] for each in contenders()}
    with tempfile.TemporaryDirectory() as home, served() as server:
        driver = FirefoxDriver(programs, Path(home))
        for turn in range(REPEATS):
            for contender, starts in found.items():
                server.path = f"/start-{turn}/"
                server.requests.clear()
                driver.open(f"{server.url}{contender}/")
                starts.append(start(contender, server, wait(driver, ANSWERED)))
                driver.run("async () => { await window.keep?.(); }")
                server.requests.clear()
                driver.open("about:blank")
                driver.open(f"{server.url}{contender}/")
                again[contender].append(start(contender, server, wait(driver, ANSWERED)))
        driver.close()
    yield from rows(f"Firefox, {slowed(1)}", NO_LIMIT, found)
    yield from rows(f"Firefox, {slowed(1)}", f"{NO_LIMIT}, second visit", again)


def visit(context: BrowserContext, server: PagesServer, contender: str, processor: int, *, slow_line: bool) -> Start:
    """Open a contender's page in a new tab, and wait for its answer.

    Args:
        context: a browser profile.
        server: the server of all of them.
        contender: the contender's id.
        processor: the factor by which the CPU is slowed down.
        slow_line: whether the connection is slow 4G.
    """
    page = context.new_page()
    devtools = context.new_cdp_session(page)
    devtools.send("Emulation.setCPUThrottlingRate", {"rate": processor})
    if slow_line:
        devtools.send("Network.enable")
        devtools.send("Network.emulateNetworkConditions", SLOW_4G)
    server.requests.clear()
    page.goto(f"{server.url}{contender}/", wait_until="commit")
    page.wait_for_function(ANSWERED, timeout=PATIENCE)
    found = start(contender, server, page.evaluate(ANSWERED))
    # Only this site has something to cache. What it fetches then isn't part of the start.
    page.evaluate("() => window.keep?.()")
    page.close()
    return found


def start(contender: str, server: PagesServer, answered: Mapping[str, str]) -> Start:
    """Check the answer, and return the measurements."""
    if "send_message" not in answered["answer"]:
        raise RuntimeError(f"{contender} answered: {answered['answer'][:300]}")
    sent = sum(request.sent for request in server.requests)
    return Start(float(answered["at"]), sent, len(server.requests))


def slowed(processor: int) -> str:
    """Describe the CPU speed."""
    return "full speed" if processor == 1 else f"{processor}× slower"


def rows(where: str, line: str, found: Starts) -> Iterator[dict[str, object]]:
    """Yield a row for each contender, with the ratio to standard Pyodide in the same setting."""
    stock = statistics.median(each.ready for each in found["stock"])
    for contender, starts in found.items():
        middle = statistics.median(each.ready for each in starts)
        yield {
            "contender": contender,
            "where": where,
            "line": line,
            "milliseconds": round(middle),
            "ratio": round(middle / stock, 2),
            "starts": len(starts),
            "sent": starts[0].sent,
            "requests": starts[0].requests,
        }
    print(f"  {where}, {line}: done", flush=True)
