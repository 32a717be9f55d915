"""Measures what a visit costs the host: the bytes sent for a page, for a first and a second use, and after an update.

Chromium visits this machine's copy of GitHub Pages, with the site's own service worker. To the browser, more than ten
minutes pass between visits, so it revalidates each file in its cache.
"""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import ClassVar

from playwright.sync_api import Browser, BrowserContext

from build_steps import address
from build_steps.hosting import server
from build_steps.paths import SITE, SITE_RUNTIME
from build_steps.runtime.assemble import read_manifest, sent_at_once
from tests.browser.tool import TO_DO_NOT_CONTACT, Tool

LIMIT = 100_000_000_000
"""GitHub's soft limit for a site on Pages, in bytes per month."""
PYTHON_BEFORE = 4_297_253
"""Bytes of Python and its page when we first measured them, on 2026-11-22; see the history of `results.json`."""
GUIDE = "guide/include/"
KEPT = """
async () => {
  for (const name of await caches.keys()) {
    if (name.endsWith(" runtime")) return (await (await caches.open(name)).keys()).length;
  }
  return 0;
}
"""
WAIT = 500
"""Milliseconds between two polls of the cache."""
POLLS = 240


class Handler(server.Handler):
    """Handles one connection. Files expire at once, as they would for someone who returns a day later."""

    site: ClassVar["server.PagesServer"]

    def send_header(self, keyword: str, value: str) -> None:
        """Send a header, with a lifetime of zero."""
        super().send_header(keyword, "max-age=0" if keyword == "Cache-Control" else value)


class Host(server.PagesServer):
    """A server for someone who returns a day later."""

    handler = Handler


def measure(chromium: Browser) -> Iterator[dict[str, object]]:
    """Visit the site in four ways.

    Args:
        chromium: the browser.

    Yields:
        A row for each, with the bytes sent and how many such visits per month are within the limit.
    """
    with tempfile.TemporaryDirectory() as name:
        site = Path(shutil.copytree(SITE, Path(name) / "site"))
        with Host(site, address.address().path) as host:
            reader = chromium.new_context(base_url=host.url)
            yield _row("First page of the guide", _open_page(host, reader, ""))
            yield _row("Each additional page", _open_page(host, reader, GUIDE))
            reader.close()
            person = chromium.new_context(base_url=host.url)
            first = _use_tool(host, person)
            python = sent_at_once(read_manifest())
            yield _row("A first use of the tool, on 2026-11-22", first - _second_half_size() - python + PYTHON_BEFORE)
            yield _row("A first use of the tool", first)
            yield _row("The same in data-saver mode, or for a short visit", first - _second_half_size())
            yield _row("A second use", _use_tool(host, person))
            _update(site)
            yield _row("A use after we update our package", _use_tool(host, person))
            person.close()


def _row(name: str, sent: int) -> dict[str, object]:
    """Return a row of the results."""
    return {"name": name, "sent": sent, "month": LIMIT // sent if sent else None}


def _second_half_size() -> int:
    """Return the size of the second half of Python's program, in bytes."""
    manifest = read_manifest()
    return sum(each["gzip"] for each in manifest["files"].values()) - sent_at_once(manifest)


def _open_page(host: Host, context: BrowserContext, path: str) -> int:
    """Open a page, wait until there are no more requests, and return the bytes sent."""
    host.requests.clear()
    page = context.new_page()
    page.goto(path, wait_until="networkidle")
    page.close()
    return sum(each.sent for each in host.requests)


def _use_tool(host: Host, context: BrowserContext) -> int:
    """Use the tool until all of Python is cached, and return the bytes sent."""
    host.requests.clear()
    page = context.new_page()
    tool = Tool(page).open("tool/decide/")
    tool.answer_all(TO_DO_NOT_CONTACT)
    tool.expect_outcome("do_not_contact", explained=True)
    files = len(read_manifest()["files"])
    for _ in range(POLLS):
        if page.evaluate(KEPT) >= files:
            break
        page.wait_for_timeout(WAIT)
    page.wait_for_load_state("networkidle")
    page.close()
    return sum(each.sent for each in host.requests)


def _update(site: Path) -> None:
    """Change the site as a new version of our package would: its folder gets a new name, also in the pages."""
    old = read_manifest()["package"]["folder"]
    new = f"{old[:-10]}{'0' * 10}"
    (site / SITE_RUNTIME / old).rename(site / SITE_RUNTIME / new)
    for path in (*site.rglob("*.html"), site / "sw.js"):
        text = path.read_text(encoding="utf-8")
        if old in text:
            path.write_text(text.replace(old, new), encoding="utf-8")
