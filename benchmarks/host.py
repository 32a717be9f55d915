"""What a visit costs the host: how much it sends for a page, a first use of the tool, a second one, and an update.

Each is a visit of Chromium to this machine's copy of GitHub Pages, with the site's own service worker. Between
visits more than ten minutes pass for the browser: it asks about each file that it has whether that is still good.
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
"""Bytes a month; GitHub's own soft limit for a site on Pages."""
PYTHON_BEFORE = 4_297_253
"""Bytes of Python with its page when this was first measured, on 2026-11-22; see the history of `results.json`."""
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
"""Milliseconds between two looks."""
LOOKS = 240


class Handler(server.Handler):
    """Handles one connection; no file is good for longer than a moment, as for who comes back a day later."""

    site: ClassVar["server.PagesServer"]

    def send_header(self, keyword: str, value: str) -> None:
        """Say so."""
        super().send_header(keyword, "max-age=0" if keyword == "Cache-Control" else value)


class Host(server.PagesServer):
    """A server for who comes back a day later."""

    handler = Handler


def measure(chromium: Browser) -> Iterator[dict[str, object]]:
    """Visit the site in four ways.

    Args:
        chromium: the browser.

    Yields:
        A row for each, with the bytes that were sent and how many such visits fit the limit of a month.
    """
    with tempfile.TemporaryDirectory() as name:
        site = Path(shutil.copytree(SITE, Path(name) / "site"))
        with Host(site, address.address().path) as host:
            reader = chromium.new_context(base_url=host.url)
            yield _row("A page of the guide, the first one", _sent(host, reader, ""))
            yield _row("One more page of the guide", _sent(host, reader, GUIDE))
            reader.close()
            person = chromium.new_context(base_url=host.url)
            first = _used(host, person)
            python = sent_at_once(read_manifest())
            yield _row("A first use of the tool, on 2026-11-22", first - _second() - python + PYTHON_BEFORE)
            yield _row("A first use of the tool", first)
            yield _row("The same with data saving on, or for a short visit", first - _second())
            yield _row("A second use", _used(host, person))
            _renew(site)
            yield _row("A use after an update of our package", _used(host, person))
            person.close()


def _row(name: str, sent: int) -> dict[str, object]:
    """Return a row."""
    return {"name": name, "sent": sent, "month": LIMIT // sent if sent else None}


def _second() -> int:
    """Return how many bytes the second half of Python's program takes."""
    manifest = read_manifest()
    return sum(each["gzip"] for each in manifest["files"].values()) - sent_at_once(manifest)


def _sent(host: Host, context: BrowserContext, path: str) -> int:
    """Open a page, wait until nothing more is asked for, and return how many bytes were sent."""
    host.requests.clear()
    page = context.new_page()
    page.goto(path, wait_until="networkidle")
    page.close()
    return sum(each.sent for each in host.requests)


def _used(host: Host, context: BrowserContext) -> int:
    """Use the tool until everything of Python is kept, and return how many bytes were sent."""
    host.requests.clear()
    page = context.new_page()
    tool = Tool(page).open("tool/decide/")
    tool.answer_all(TO_DO_NOT_CONTACT)
    tool.expect_outcome("do_not_contact", explained=True)
    files = len(read_manifest()["files"])
    for _ in range(LOOKS):
        if page.evaluate(KEPT) >= files:
            break
        page.wait_for_timeout(WAIT)
    page.wait_for_load_state("networkidle")
    page.close()
    return sum(each.sent for each in host.requests)


def _renew(site: Path) -> None:
    """Change a site as a new version of our package does: its folder gets another name, in each page too."""
    old = read_manifest()["package"]["folder"]
    new = f"{old[:-10]}{'0' * 10}"
    (site / SITE_RUNTIME / old).rename(site / SITE_RUNTIME / new)
    for path in (*site.rglob("*.html"), site / "sw.js"):
        text = path.read_text(encoding="utf-8")
        if old in text:
            path.write_text(text.replace(old, new), encoding="utf-8")
