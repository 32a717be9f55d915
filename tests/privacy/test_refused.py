"""Under the published policy, neither the page nor Python's worker can send anything to another host."""

import socket
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Worker

from tests import faults
from tests.browser.tool import Tool
from tests.privacy.attempts import EVALUATE, PAGE, WORKER, trial
from tests.privacy.conftest import OtherHost
from tests.server import PagesServer

PATH = "tool/decide/"
SETTLED = 500
"""Milliseconds for requests to arrive."""


def try_all(place: Page | Worker, attempts: dict[str, str], host: OtherHost) -> dict[str, str]:
    """Make all attempts and return their results."""
    said: dict[str, str] = place.evaluate(trial(attempts), [list(attempts), host.url])
    return said


def without_policy(server: PagesServer) -> None:
    """Serve the page without its policy."""
    html = (server.folder / PATH / "index.html").read_text(encoding="utf-8")
    assert html.count('http-equiv="Content-Security-Policy"') == 1
    server.faults[PATH] = faults.replaced(html.replace("Content-Security-Policy", "x-none").encode())


def awake(context: BrowserContext) -> tuple[Page, Worker]:
    """Return a page in which Python is ready, and its worker."""
    tool = Tool(context.new_page()).open(PATH)
    tool.choose("stage", "scheduled")
    tool.expect_state("ready")
    return tool.page, tool.worker()


@pytest.fixture(scope="module")
def place(browser: Browser, base_url: str) -> Iterator[tuple[Page, Worker]]:
    """The real page and its worker, with Python ready; shared, because no attempt succeeds."""
    context = browser.new_context(base_url=base_url)
    yield awake(context)
    context.close()


def test_no_request_from_the_page_reaches_another_host(place: tuple[Page, Worker], other_host: OtherHost) -> None:
    """Each is tried on the real page, and none arrives."""
    page, _ = place
    said = try_all(page, PAGE, other_host)
    page.wait_for_timeout(SETTLED)
    assert set(said) == set(PAGE)
    assert other_host.heard == set()


def test_no_request_from_the_worker_reaches_another_host(place: tuple[Page, Worker], other_host: OtherHost) -> None:
    """The page's policy applies to Python's worker."""
    page, worker = place
    said = try_all(worker, WORKER, other_host)
    page.wait_for_timeout(SETTLED)
    assert set(said) == set(WORKER)
    assert other_host.heard == set()


def test_no_worker_by_another_address_reaches_another_host(place: tuple[Page, Worker], other_host: OtherHost) -> None:
    """Neither from its address nor from a blob that imports it."""
    page, _ = place
    workers = {
        "worker by address": "(address) => void new Worker(address)",
        "worker that imports": """(address) => {
          const blob = new Blob([`importScripts(${JSON.stringify(address)})`]);
          new Worker(URL.createObjectURL(blob));
        }""",
        "shared worker": "(address) => void new SharedWorker(address)",
        "worker of data": "(address) => void new Worker(`data:text/javascript,fetch('${address}')`)",
    }
    try_all(page, workers, other_host)
    page.wait_for_timeout(SETTLED)
    assert other_host.heard == set()


def test_the_service_worker_reaches_no_other_host(place: tuple[Page, Worker], other_host: OtherHost) -> None:
    """The service worker has no policy of its own, but only requests this site, whatever message it gets."""
    page, _ = place
    page.wait_for_function("() => navigator.serviceWorker?.controller", timeout=30_000)
    page.evaluate(
        """async (host) => {
          const { controller } = navigator.serviceWorker;
          for (const want of ["use", "keep", "drop", "state", "skip", "fetch"]) {
            controller.postMessage({ want, addresses: [host], address: host, url: host, paths: [host] });
          }
          await fetch(host, { mode: "no-cors" }).catch(() => {});
        }""",
        f"{other_host.url}service",
    )
    page.wait_for_timeout(2 * SETTLED)
    assert other_host.heard == set()


def test_without_the_policy_the_same_attempts_arrive(
    trying: BrowserContext, other_host: OtherHost, pages_server: PagesServer
) -> None:
    """So the attempts are real, and it is the policy that stops them, in the worker and in the page."""
    without_policy(pages_server)
    page, worker = awake(trying)
    try_all(worker, WORKER, other_host)
    page.wait_for_timeout(SETTLED)
    assert set(WORKER) - other_host.heard == set()
    try_all(page, PAGE, other_host)
    page.wait_for_timeout(SETTLED)
    assert set(PAGE) - other_host.heard == set()
    for place in (page, worker):
        assert try_all(place, EVALUATE, other_host) == dict.fromkeys(EVALUATE, "2")


def test_text_is_never_run_as_a_program(place: tuple[Page, Worker], other_host: OtherHost) -> None:
    """Pasted text stays text, in the page and in the worker."""
    for each in place:
        assert try_all(each, EVALUATE, other_host) == dict.fromkeys(EVALUATE, "EvalError")


def test_markup_put_into_the_page_runs_nothing(place: tuple[Page, Worker], other_host: OtherHost) -> None:
    """If text became markup by mistake, its handlers and addresses would still do nothing."""
    page, _ = place
    page.evaluate(
        """(host) => {
          window.ran = [];
          document.body.insertAdjacentHTML("beforeend", `
            <img src="${host}markup" onerror="ran.push('onerror')">
            <svg onload="ran.push('onload')"></svg>
            <a id="trap" href="javascript:ran.push('address')">x</a>
            <iframe srcdoc="<script>parent.ran.push('frame')</script>"></iframe>
            <form action="${host}form"><button id="send">x</button></form>`);
          document.querySelector("#trap").click();
          document.querySelector("#send").click();
        }""",
        other_host.url,
    )
    page.wait_for_timeout(SETTLED)
    assert page.evaluate("() => ran") == []
    assert other_host.heard == set()


def test_no_policy_of_a_page_stops_webrtc(trying: BrowserContext) -> None:
    """It can send a packet to another address, so the privacy page doesn't promise that hostile code couldn't.

    No browser supports the directive against it, `webrtc 'block'`, yet. Once one does, this test fails.
    """
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as listener:
        listener.bind(("127.0.0.1", 0))
        listener.settimeout(20)
        page = trying.new_page()
        page.goto(PATH)
        page.evaluate(
            """async (port) => {
              window.call = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${port}` }] });
              call.createDataChannel("x");
              await call.setLocalDescription(await call.createOffer());
            }""",
            listener.getsockname()[1],
        )
        assert listener.recv(2_000)


def test_no_policy_of_a_page_stops_leaving_it(trying: BrowserContext, other_host: OtherHost) -> None:
    """The next page's host learns its address, and the privacy page says so."""
    page = trying.new_page()
    page.goto(PATH)
    with page.expect_navigation():
        page.evaluate("(host) => { location.href = `${host}typed`; }", other_host.url)
    assert other_host.heard >= {"typed"}


def test_a_link_to_another_site_sends_no_referrer(trying: BrowserContext, other_host: OtherHost) -> None:
    """The request has no referrer."""
    page = trying.new_page()
    page.goto(PATH)
    with page.expect_navigation(), page.expect_request(f"{other_host.url}**") as asked:
        page.evaluate(
            """(host) => {
              const link = document.createElement("a");
              link.href = `${host}link`;
              document.body.append(link);
              link.click();
            }""",
            other_host.url,
        )
    assert "referer" not in asked.value.all_headers()
    assert other_host.heard >= {"link"}
