"""The same sources build a site for the root of a host: an account's own pages, or a custom domain."""

from pathlib import Path

from playwright.sync_api import Browser

from build_steps.address import Address, address
from build_steps.check import flaws
from build_steps.pages.site import build_into
from build_steps.runtime.assemble import read_manifest
from build_steps.runtime.dictionary import read_made
from tests.browser.tool import TO_DO_NOT_CONTACT, Tool
from tests.server import PagesServer
from tests.visit import Visit

WHERE = address({"SITE_URL": "https://letters.example.org"})


def check(folder: Path, where: Address) -> list[str]:
    """Return a site's flaws, as text."""
    return [f"{flaw.place}: {flaw.fact}" for flaw in flaws(folder, read_manifest(), where)]


def test_a_site_at_a_root_works(tmp_path: Path, site: Path, browser: Browser) -> None:
    """Files, hashes, policy, links and sitemap are for that address only.

    All in one test, because building is expensive: Python loads and shows the reasons; the error page works at any
    depth, and so do its styles.
    """
    built = tmp_path / "site"
    build_into(built, WHERE, read_manifest(), read_made()["folder"])
    assert WHERE.path == "/"
    assert check(built, WHERE) == []
    assert check(built, address({})) != []
    with PagesServer(built, WHERE.path) as server:
        lost = browser.new_page(base_url=server.url, service_workers="block")
        lost.goto("no/such/page/")
        ways = lost.locator("main a[href]").evaluate_all("(ways) => ways.map((way) => way.pathname)")
        assert {"/", "/guide/"} <= set(ways)
        assert {request.status for request in server.requests if request.path.endswith(".css")} == {200}
        lost.close()
        context = browser.new_context(base_url=server.url, service_workers="block")
        visit = Visit(context, server.url)
        tool = Tool(context.new_page()).open()
        tool.answer_all(TO_DO_NOT_CONTACT)
        tool.expect_state("ready")
        tool.expect_outcome("do_not_contact", explained=True)
        visit.check(errors_expected=False)
        context.close()
