"""A page that starts the stand-in for Python again and again."""

from typing import Any

from playwright.sync_api import Page

from tests.faults import Fault
from tests.matrix import stand_in
from tests.server import PagesServer

SETUP = """
async ([runtime, worker]) => {
  const root = new URL("./", location.href.replace(/404\\.html$/, ""));
  const { createBridge } = await import(new URL("assets/tool/bridge.mjs", root).href);
  if (worker) {
    await caches.open(`${root.pathname} runtime`);
    await navigator.serviceWorker.register(new URL("sw.js", root).href);
    while (!navigator.serviceWorker.controller) await new Promise((settle) => navigator.serviceWorker.addEventListener(
      "controllerchange", settle, { once: true }));
  }
  window.begin = () => {
    window.bridge = createBridge(runtime);
    window.stages = [];
    window.bridge.listen((stage) => window.stages.push(stage));
    window.bridge.start();
  };
}
"""
SETTLED = "() => ['ready', 'failed'].includes(window.bridge.stage()?.stage)"
FORGET = "async (path) => { for (const name of await caches.keys()) await (await caches.open(name)).delete(path); }"
KEPT = """
async (path) => {
  for (const name of await caches.keys()) {
    const kept = await (await caches.open(name)).match(path);
    if (kept) return [kept.headers.get("content-type"), [...new Uint8Array(await kept.arrayBuffer())]];
  }
  return null;
}
"""
KEEP = """
async ([cache, path, bytes]) => {
  const headers = { "content-type": "application/zip" };
  await (await caches.open(cache)).put(path, new Response(Uint8Array.from(bytes), { headers }));
}
"""
SILENCE = 45_000
"""Milliseconds, as in bridge.mjs."""


class Starts:
    """A page that starts the stand-in.

    Attributes:
        page: the page.
        server: its server.
        kept: whether the service worker is installed.
    """

    def __init__(self, page: Page, server: PagesServer, *, kept: bool) -> None:
        """Open a page of the site, and install the service worker if `kept`."""
        self.page = page
        self.server = server
        self.kept = kept
        page.goto("404.html")
        page.evaluate(SETUP, [stand_in.runtime(), kept])
        self._session = page.context.new_cdp_session(page)

    def break_file(self, path: str, fault: Fault) -> None:
        """Inject a fault into a file, and remove it from the browser's caches."""
        self.forget(path)
        stand_in.serve(self.server)
        stand_in.break_file(self.server, path, fault)

    def forget(self, path: str) -> None:
        """Remove a file from the browser's caches."""
        self._session.send("Network.clearBrowserCache")
        self.page.evaluate(FORGET, f"{self.server.path}{path}")

    def begin(self) -> None:
        """Start, as on the first contact."""
        self.page.evaluate("window.begin()")

    def settle(self) -> str:
        """Wait until it is ready or has failed, and return which."""
        self.page.wait_for_function(SETTLED)
        return str(self.stage()["stage"])

    def stage(self) -> dict[str, Any]:
        """Return the bridge's stage."""
        stage: dict[str, Any] = self.page.evaluate("window.bridge.stage()")
        return stage

    def stages(self) -> list[str]:
        """Return every stage since the start."""
        stages: list[str] = self.page.evaluate("window.stages.map(({ stage }) => stage)")
        return stages

    def recover(self) -> str:
        """Remove all faults, retry or start again, and return how that ends."""
        stand_in.serve(self.server)
        if self.stage()["stage"] == "failed":
            self.page.evaluate("window.bridge.retry()")
        else:
            self.begin()
        return self.settle()

    def kept_copy(self, path: str) -> tuple[str, bytes] | None:
        """Return the type and the content of a file's cached copy, if there is one."""
        found = self.page.evaluate(KEPT, f"{self.server.path}{path}")
        return (found[0], bytes(found[1])) if found else None

    def keep_copy(self, path: str, content: bytes) -> None:
        """Put a copy of a file into the service worker's cache."""
        self.page.evaluate(KEEP, [f"{self.server.path} runtime", f"{self.server.path}{path}", list(content)])
