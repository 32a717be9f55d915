"""A returning visitor, online or offline."""

from collections.abc import Callable
from urllib.parse import urlsplit

from playwright.sync_api import Page, expect

from tests.browser.tool import TO_DO_NOT_CONTACT, Tool
from tests.server import PagesServer

FILES = 6
"""The number of Python's files, including the second half of its program."""

KEPT = """
async () => {
  const kept = {};
  for (const name of await caches.keys()) {
    const requests = await (await caches.open(name)).keys();
    kept[name] = requests.map(({ url }) => new URL(url).pathname);
  }
  return kept;
}
"""


class Visitor:
    """A person with a page.

    Attributes:
        page: the page.
        server: the site's server.
    """

    def __init__(self, page: Page, server: PagesServer) -> None:
        """Store the page and the server, and set generous timeouts."""
        page.set_default_timeout(20_000)
        expect.set_options(timeout=20_000)
        self.page = page
        self.server = server

    def use_the_tool(self, path: str = "tool/") -> Tool:
        """Answer until Python explains the answer."""
        tool = Tool(self.page).open(path)
        tool.answer_all(TO_DO_NOT_CONTACT)
        tool.expect_outcome("do_not_contact", explained=True)
        return tool

    def wait_until_python_is_kept(self) -> None:
        """Wait until all of Python's files and the page are cached."""
        path = urlsplit(self.page.url).path
        self.until(lambda: len(self._kept_in("runtime")) == FILES and path in self._kept_in("seen"))

    def until(self, holds: Callable[[], bool]) -> None:
        """Poll until a condition holds."""
        for _ in range(240):
            if holds():
                return
            self.page.wait_for_timeout(250)
        raise AssertionError(f"It did not come to hold; kept is {self.kept()}")

    def keep_the_site(self) -> None:
        """Save the whole site."""
        self.page.goto("tool/offline/")
        self.page.get_by_role("button", name="Save this site").click()
        expect(self.page.get_by_text("The whole site is saved on this device.")).to_be_visible(timeout=60_000)

    def kept(self) -> dict[str, list[str]]:
        """Return the cached paths, by cache name."""
        found: dict[str, list[str]] = self.page.evaluate(KEPT)
        return found

    def _kept_in(self, name: str) -> list[str]:
        """Return the cached paths in one of the site's caches."""
        return self.kept().get(f"{self.server.path} {name}", [])

    def registrations(self) -> list[str]:
        """Return the scopes of the host's service workers."""
        found: list[str] = self.page.evaluate(
            "async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope)"
        )
        return found
