"""One browser that goes through many faults in one visit."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.matrix import stand_in
from tests.matrix.visit import Starts
from tests.server import PagesServer


@pytest.fixture(params=["without", "with"])
def starts(browser: Browser, pages_server: PagesServer, request: pytest.FixtureRequest) -> Iterator[Starts]:
    """A page that can start the stand-in for Python, without the service worker and with it."""
    stand_in.serve(pages_server)
    context = browser.new_context(base_url=pages_server.url)
    yield Starts(_page(context.new_page()), pages_server, kept=request.param == "with")
    context.close()


def _page(page: Page) -> Page:
    """Return the page with a clock that the test moves."""
    page.set_default_timeout(20_000)
    page.clock.install()
    return page
