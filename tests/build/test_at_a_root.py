"""Equal sources give equal bytes. The same sources make a site for the root of a host, such as your own domain.

One build shows both, because building is expensive.
"""

import os
import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from build_steps.address import Address, address
from build_steps.check import flaws
from build_steps.pages.site import build_into
from build_steps.runtime.assemble import read_manifest
from build_steps.runtime.dictionary import read_made
from tests.browser.tool import TO_DO_NOT_CONTACT, Tool
from tests.server import PagesServer
from tests.visit import Visit

HOME = address()
WHERE = address({"SITE_URL": "https://letters.example.org"})
HASH = re.compile(rb"sha256-[A-Za-z0-9+/]{43}=|(?<=\":\")[0-9a-f]{16}(?=\")")
"""The hash of a script in a page, that of a page, and that of all files."""


@pytest.fixture
def at_a_root(tmp_path: Path, site: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The site for the root of a host, built later than the other, in another time zone, with another hash seed."""
    zone = "Pacific/Pago_Pago" if os.environ.get("TZ") == "Pacific/Kiritimati" else "Pacific/Kiritimati"
    monkeypatch.setenv("TZ", zone)
    monkeypatch.setenv("PYTHONHASHSEED", "2" if os.environ.get("PYTHONHASHSEED") == "1" else "1")
    build_into(tmp_path / "site", WHERE, read_manifest(), read_made()["folder"])
    return tmp_path / "site"


def check(folder: Path, where: Address) -> list[str]:
    """Return a site's flaws, as text."""
    return [f"{flaw.place}: {flaw.fact}" for flaw in flaws(folder, read_manifest(), where)]


def content(folder: Path) -> dict[str, bytes]:
    """Return every file of a site, by path."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def moved(file: bytes) -> bytes:
    """Return a file of the site, with the addresses it has at the root of the other host."""
    file = file.replace(HOME.url.encode(), WHERE.url.encode())
    file = file.replace(HOME.url.removesuffix(HOME.path).encode(), WHERE.url.removesuffix("/").encode())
    return re.sub(rb"(?<=[\"'=])" + HOME.path.encode(), b"/", file)


def without(file: bytes, hashes: set[bytes]) -> bytes:
    """Return a file without some hashes."""
    return HASH.sub(lambda found: b"" if found[0] in hashes else found[0], file)


def equal(one: bytes, other: bytes) -> bool:
    """Tell whether two files are equal, apart from the hashes of what contains an address."""
    hashes = set(HASH.findall(one)) ^ set(HASH.findall(other))
    return without(one, hashes) == without(other, hashes)


def test_a_site_at_a_root_has_the_same_bytes_and_works(at_a_root: Path, site: Path, browser: Browser) -> None:
    """Its bytes are those of the site, apart from the address and the few hashes that follow from it.

    Files, hashes, policy, links and sitemap are for that address only. Python loads and shows the reasons; the error
    page works at any depth, and so do its styles. It's one test, so that only one of two processes builds.
    """
    one, other = content(at_a_root), content(site)
    assert one.keys() == other.keys()
    assert [path for path in sorted(one) if one[path] != other[path] and not equal(one[path], moved(other[path]))] == []
    assert WHERE.path == "/"
    assert check(at_a_root, WHERE) == []
    assert check(at_a_root, HOME) != []
    with PagesServer(at_a_root, WHERE.path) as server:
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
