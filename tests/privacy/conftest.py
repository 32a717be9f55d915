"""Another host, which records the requests it gets."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import unquote, urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from tests.browser.tool import Tool
from tests.server import PagesServer


class OtherHost:
    """A server on another origin that allows every request, and records it.

    Attributes:
        url: its address.
        heard: the names of the attempts that arrived.
    """

    def __init__(self) -> None:
        """Start listening."""
        self.heard: set[str] = set()
        heard = self.heard

        class Handler(BaseHTTPRequestHandler):
            def handle_one_request(self) -> None:
                """Answer any method, and record the path."""
                self.raw_requestline = self.rfile.readline(65537)
                if not self.raw_requestline or not self.parse_request():
                    self.close_connection = True
                    return
                heard.add(unquote(urlsplit(self.path).path.removeprefix("/")))
                self.send_response(200)
                self.send_header("Access-Control-Allow-Origin", "*")
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *_: object) -> None:
                """Print nothing."""

        self._http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._http.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._http.server_address[1]}/"
        threading.Thread(target=self._http.serve_forever, args=(0.05,), daemon=True).start()

    def stop(self) -> None:
        """Stop listening."""
        self._http.shutdown()
        self._http.server_close()


@pytest.fixture
def other_host() -> Iterator[OtherHost]:
    """The other host, with no requests yet."""
    host = OtherHost()
    yield host
    host.stop()


@pytest.fixture
def trying(browser: Browser, pages_server: PagesServer) -> Iterator[BrowserContext]:
    """A browser for pages that try forbidden things."""
    context = browser.new_context(base_url=pages_server.url)
    yield context
    context.close()


@pytest.fixture
def tool(page: Page) -> Tool:
    """The tool on its own page, not opened yet."""
    return Tool(page)
