"""Shared fixtures: the built site, a server for it, a browser, and Python in the assembled runtime."""

import gc
import os
import subprocess
from collections.abc import Callable, Generator, Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from playwright.sync_api import BrowserContext, Page

from build_steps.address import address
from build_steps.paths import ROOT, SITE, STEPS
from build_steps.setup import chromium, node
from tests import examples
from tests.server import PagesServer
from tests.visit import Visit

BUILD_FIRST = "There is no built site. `python3 build.py test` builds it and runs the tests; so does: python3 build.py"

examples.register()


BROWSER_FIXTURES = {"browser", "driver"}
NOT_COUNTED = {"build", "check", "guide", "split"}
"""The rooms whose tests run the build or read the pages. Counting would triple their time, and covers nothing."""
MARKERS = (
    "troubled: something fails in this test on purpose, so errors on the console are expected",
    "full: slow; runs with --full only, which the workflow does once a week",
    "gate: takes many seconds without site or browser; not in --fast, but in every other run",
    "needs_site: needs the built site; set for every test with the fixture `site`",
    "needs_browser: needs a browser; set for every test with the fixture `browser` or `driver`",
)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options to run the slow tests, too, and to renew golden files."""
    parser.addoption("--full", action="store_true", help="run the tests marked `full` too")
    parser.addoption("--renew", action="store_true", help="write the golden files of the pages anew")


def pytest_configure(config: pytest.Config) -> None:
    """Register the markers, and generate many examples with `--full`."""
    if config.getoption("--full"):
        settings.load_profile(examples.FULL)
    for marker in MARKERS:
        config.addinivalue_line("markers", marker)


@pytest.hookimpl(tryfirst=True)
def pytest_sessionstart(session: pytest.Session) -> None:
    """Stop the coverage that pytest-cov starts in each process before its own.

    Otherwise it goes on while pytest-cov pauses the other one, and a test marked `no_cover` takes three times as long.
    """
    plugin = session.config.pluginmanager.getplugin("_cov")
    if hasattr(session.config, "workerinput") and plugin and plugin.cov_controller:
        plugin.cov_controller.cov.stop()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_setup(item: pytest.Item) -> Generator[None]:
    """Don't count what fixtures run for a test marked `no_cover`; pytest-cov pauses only for the test itself."""
    plugin = item.config.pluginmanager.getplugin("_cov")
    controller = plugin.cov_controller if plugin and item.get_closest_marker("no_cover") else None
    if controller is None:
        return (yield)
    controller.pause()
    try:
        return (yield)
    finally:
        controller.resume()


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Mark the tests that need the site or a browser, and deselect the slow tests without `--full`."""
    left_out = []
    for item in items:
        fixtures = set(getattr(item, "fixturenames", ()))
        if fixtures & BROWSER_FIXTURES:
            item.add_marker("needs_browser")
            item.add_marker("no_cover")  # the program runs in the browser, where nothing is counted
        if item.path.parent.name in NOT_COUNTED:
            item.add_marker("no_cover")
        if "site" in fixtures:
            item.add_marker("needs_site")
        if item.get_closest_marker("full") and not config.getoption("--full"):
            left_out.append(item)
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item not in set(left_out)]


def pytest_collection_finish(session: pytest.Session) -> None:
    """Exempt what is loaded by now from garbage collection, which saves a tenth of the time of tests in Python."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def site() -> Path:
    """The folder of the built site."""
    assert SITE.is_dir(), BUILD_FIRST
    return SITE


@pytest.fixture(scope="session")
def running_server(site: Path) -> Iterator[PagesServer]:
    """A server shared by all tests of this process that don't inspect requests."""
    with PagesServer(site, address().path) as server:
        yield server


@pytest.fixture
def pages_server(site: Path) -> Iterator[PagesServer]:
    """The site as served by GitHub Pages, at its own path, for one test.

    Pages of other tests don't use it, so their pending requests can't appear in its log.
    """
    with PagesServer(site, address().path) as server:
        yield server


@pytest.fixture(scope="session")
def base_url(running_server: PagesServer) -> str:
    """The address of the home page, for pages shared by several tests."""
    return running_server.url


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, object]) -> dict[str, object]:
    """The browser's launch options."""
    program = chromium.find()
    assert program, "There is no Chromium or Chrome. `python3 build.py test` finds or installs one."
    quiet = [
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
    ]
    as_root = ["--no-sandbox"] if os.name != "nt" and os.geteuid() == 0 else []
    return {**browser_type_launch_args, "executable_path": str(program), "args": [*quiet, *as_root]}


@pytest.fixture
def browser_context_args(browser_context_args: dict[str, object], pages_server: PagesServer) -> dict[str, object]:
    """The options of a test's browser context: relative addresses are on the test's own server."""
    return {**browser_context_args, "base_url": pages_server.url, "service_workers": "block"}


@pytest.fixture
def visit(context: BrowserContext, pages_server: PagesServer, request: pytest.FixtureRequest) -> Iterator[Visit]:
    """A record of the browser's requests and logs; checked at the end of the test."""
    seen = Visit(context, pages_server.url)
    yield seen
    seen.check(errors_expected=request.node.get_closest_marker("troubled") is not None)


@pytest.fixture
def page(visit: Visit, page: Page) -> Page:
    """A page that may make no request to another host, violate no policy and, unless `troubled`, log no error."""
    return page


@pytest.fixture(scope="session")
def run_in_pyodide(site: Path) -> Callable[..., str]:
    """A function that runs a Python file in the assembled runtime under Node.js: `run_in_pyodide(path, *arguments)`.

    The file runs as `__main__`; it can import `decision_tool` and the standard library as far as it is shipped. Its
    standard output is returned; the test fails if it raises.
    """

    def run(script: Path, *arguments: str) -> str:
        words = [str(node.node()), str(STEPS / "runtime/pyodide_node.mjs"), str(script), *arguments]
        done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)
        said = f"{done.stdout[-2000:]}{done.stderr[-4000:]}"
        assert done.returncode == 0, f"{script.name} failed in Pyodide:\n{said}"
        return done.stdout

    return run
