"""With long-lived cache headers, a second visit makes fewer requests, even without a service worker."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import ClassVar
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser

from build_steps.address import address
from build_steps.hosting import long_lived, server
from build_steps.paths import SITE_RUNTIME
from tests.browser.tool import TO_DO_NOT_CONTACT, Tool

ALWAYS_ASKING: Mapping[str, str] = {"*": "max-age=0"}
"""The effect of GitHub Pages' ten minutes on a visit a day later."""


class Handler(server.Handler):
    """Handles one connection, with a host's own rules."""

    site: ClassVar["RuledServer"]

    def send_header(self, keyword: str, value: str) -> None:
        """Replace the value of Cache-Control."""
        if keyword == "Cache-Control":
            value = long_lived.cache_control(urlsplit(self.path).path.removeprefix(self.site.path), self.site.rules)
        super().send_header(keyword, value)


class RuledServer(server.PagesServer):
    """A server with a host's own rules.

    Attributes:
        rules: Cache-Control by path.
    """

    handler = Handler

    def __init__(self, folder: Path, path: str, rules: Mapping[str, str]) -> None:
        """Bind the port.

        Args:
            folder: the folder of the site.
            path: the path of the site's home page.
            rules: Cache-Control by path.
        """
        self.rules = rules
        super().__init__(folder, path)


@pytest.fixture(params=["asking", "for good"])
def ruled(request: pytest.FixtureRequest, site: Path) -> Iterator[RuledServer]:
    """The site on a host with each set of rules."""
    rules = long_lived.RULES if request.param == "for good" else ALWAYS_ASKING
    with RuledServer(site, address().path, rules) as running:
        yield running


def visits(browser: Browser, host: RuledServer) -> tuple[list[str], list[str]]:
    """Use the tool twice without a service worker, and return the requested paths of each visit."""
    context = browser.new_context(base_url=host.url, service_workers="block")
    asked = []
    for _ in range(2):
        host.requests.clear()
        page = context.new_page()
        tool = Tool(page).open("tool/decide/")
        tool.answer_all(TO_DO_NOT_CONTACT)
        tool.expect_outcome("do_not_contact", explained=True)
        asked.append([each.path.removeprefix(host.path) for each in host.requests])
        page.close()
    context.close()
    first, second = asked
    return first, second


def test_a_second_visit_asks_for_nothing_that_is_named_by_its_content(browser: Browser, ruled: RuledServer) -> None:
    """Without these headers, it requests each of Python's files again."""
    first, second = visits(browser, ruled)
    python = [path for path in second if path.startswith(SITE_RUNTIME)]
    assert [path for path in first if path.startswith(SITE_RUNTIME)]
    if ruled.rules is long_lived.RULES:
        assert not [path for path in second if long_lived.cache_control(path) == long_lived.FOR_GOOD], second
        assert len(second) < len(first)
    else:
        assert len(python) >= 5


def test_only_content_addressed_files_are_cached_for_good(site: Path) -> None:
    """A page, the service worker, and a script of the tool keep their names when they change."""
    paths = [path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()]
    kept = {path for path in paths if long_lived.cache_control(path) == long_lived.FOR_GOOD}
    assert {path.split("/")[1] for path in kept} == {"runtime", "dictionary", "styles", "javascripts"}
    assert not kept & {"index.html", "tool/index.html", "sw.js", "assets/tool/start.mjs"}
