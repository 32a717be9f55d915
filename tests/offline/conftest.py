"""A site that may change or go offline while a browser has parts of it."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from build_steps.address import address
from tests.offline.visitor import Visitor
from tests.server import PagesServer


@pytest.fixture
def copy(site: Path, tmp_path: Path) -> Path:
    """A copy of the built site, for changes."""
    return Path(shutil.copytree(site, tmp_path / "site"))


@pytest.fixture
def server(copy: Path) -> Iterator[PagesServer]:
    """A server for the copy, which a test may stop."""
    with PagesServer(copy, address().path) as running:
        yield running


@pytest.fixture
def visitor(browser: Browser, server: PagesServer) -> Iterator[Visitor]:
    """A person with their own browser profile, with service workers allowed."""
    context = browser.new_context(base_url=server.url)
    yield Visitor(context.new_page(), server)
    context.close()


@pytest.fixture
def page(visitor: Visitor) -> Page:
    """The person's page."""
    return visitor.page
