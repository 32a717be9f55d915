"""The same sources make a site for the root of a host: that of an account's own pages, or of a domain of one's own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from build_steps.address import Address, address
from build_steps.check import flaws
from build_steps.pages.site import put_together
from build_steps.runtime.assemble import read_manifest
from build_steps.runtime.dictionary import read_made
from tests.browser.tool import TO_DO_NOT_CONTACT, Tool
from tests.server import PagesServer
from tests.visit import Visit

WHERE = address({"SITE_URL": "https://letters.example.org"})


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory, site: Path) -> Path:
    """The site, built for a domain of its own."""
    folder = tmp_path_factory.mktemp("root") / "site"
    put_together(folder, WHERE, read_manifest(), read_made()["folder"])
    return folder


@pytest.fixture
def server(built: Path) -> Iterator[PagesServer]:
    """It, served at the root."""
    with PagesServer(built, WHERE.path) as running:
        yield running


def check(folder: Path, where: Address) -> list[str]:
    """Return what is wrong with a site, in words."""
    return [f"{flaw.place}: {flaw.fact}" for flaw in flaws(folder, read_manifest(), where)]


def test_it_has_no_flaw_there(built: Path) -> None:
    """Files, hashes, policy, links, sitemap: all for that address, and for no other."""
    assert WHERE.path == "/"
    assert check(built, WHERE) == []
    assert check(built, address({})) != []


def test_the_tool_decides_there(server: PagesServer, browser: Browser) -> None:
    """Python comes from below the root, and the reasons are shown."""
    context = browser.new_context(base_url=server.url, service_workers="block")
    visit = Visit(context, server.url)
    tool = Tool(context.new_page()).open()
    tool.answer_all(TO_DO_NOT_CONTACT)
    tool.expect_state("ready")
    tool.expect_outcome("do_not_contact", explained=True)
    visit.check(errors_expected=False)
    context.close()


def test_a_wrong_address_leads_home_there(server: PagesServer, browser: Browser) -> None:
    """The page for it is found at any depth, and so are its styles."""
    context = browser.new_context(base_url=server.url, service_workers="block")
    page = context.new_page()
    page.goto("no/such/page/")
    ways = page.locator("main a[href]").evaluate_all("(ways) => ways.map((way) => way.pathname)")
    assert {"/", "/guide/"} <= set(ways)
    assert {request.status for request in server.requests if request.path.endswith(".css")} == {200}
    context.close()
