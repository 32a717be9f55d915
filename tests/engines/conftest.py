"""One browser of each engine on the machine."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from build_steps.setup.browser_engines import engines
from tests.engines.bidi import FirefoxDriver
from tests.engines.chromium import ChromiumDriver
from tests.engines.driver import Driver
from tests.engines.webdriver import WebKitDriver

PROGRAMS = {engine.name: engine.programs for engine in engines() if engine.programs}


@pytest.fixture(scope="session", params=PROGRAMS)
def driver(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Driver]:
    """A browser of one engine."""
    name: str = request.param
    home = tmp_path_factory.mktemp(name)
    started: Driver
    if name == "Firefox":
        started = FirefoxDriver(PROGRAMS[name], home)
    elif name == "WebKitGTK":
        started = WebKitDriver(PROGRAMS[name], home)
    else:
        browser: Browser = request.getfixturevalue("browser")
        started = ChromiumDriver(browser.new_context())
    yield started
    started.close()
