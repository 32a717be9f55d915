"""One browser that goes through many faults."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from build_steps.address import address
from tests.matrix import stand_in
from tests.matrix.visit import Starts
from tests.server import PagesServer

type Profile = tuple[Page, PagesServer]


@pytest.fixture(scope="module")
def profile(browser: Browser, site: Path) -> Iterator[dict[str, Profile]]:
    """A browser profile without the service worker and one with it, each with its own page and server."""
    with PagesServer(site, address().path) as one, PagesServer(site, address().path) as other:
        contexts = {
            name: (browser.new_context(base_url=server.url), server)
            for name, server in (("without", one), ("with", other))
        }
        yield {name: (_page(context.new_page()), server) for name, (context, server) in contexts.items()}
        for context, _ in contexts.values():
            context.close()


@pytest.fixture
def starts(profile: dict[str, Profile], request: pytest.FixtureRequest) -> Starts:
    """A freshly loaded page that can start the stand-in for Python, without or with the service worker."""
    page, server = profile[request.param]
    stand_in.serve(server)
    return Starts(page, server, kept=request.param == "with")


def _page(page: Page) -> Page:
    """Return the page with a fake clock."""
    page.set_default_timeout(20_000)
    page.clock.install()
    return page
