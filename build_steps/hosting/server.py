"""Serves a built site as GitHub Pages does, and keeps a log of the requests."""

import hashlib
import threading
from contextlib import suppress
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import ClassVar, NamedTuple, Self
from urllib.parse import urlsplit

from build_steps.hosting import github_pages
from build_steps.hosting.github_pages import Response


class Request(NamedTuple):
    """One answered request.

    Attributes:
        path: the requested path, without a query.
        status: the status of the response.
        sent: the length of the body in bytes, as sent.
    """

    path: str
    status: int
    sent: int


def etag(content: bytes) -> str:
    """Return the value of the ETag header for a file's content."""
    return f'"{hashlib.sha256(content).hexdigest()[:16]}"'


class Handler(BaseHTTPRequestHandler):
    """Handles one connection."""

    site: ClassVar["PagesServer"]
    protocol_version = "HTTP/1.1"
    server_version = "GitHub.com"
    sys_version = ""

    def handle(self) -> None:
        """Handle requests until the connection ends; a browser may close it at any time."""
        with suppress(ConnectionError):
            super().handle()

    def do_GET(self) -> None:
        """Send the headers and the body."""
        self._answer(body=True)

    def do_HEAD(self) -> None:
        """Send the headers only."""
        self._answer(body=False)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class names it so
        """Print nothing; the server keeps its own log."""

    def respond(self, path: str) -> Response:
        """Return the response for a path.

        Args:
            path: the requested path, without a query.

        Returns:
            The response.
        """
        return github_pages.respond(self.site.folder, self.site.path, path)

    def _answer(self, *, body: bool) -> None:
        """Send the response to this request, unless the server has stopped in the meantime."""
        response = self.respond(urlsplit(self.path).path)
        if self.site.stopped:
            self.close_connection = True
            return
        tag = etag(response.content)
        if response.status == HTTPStatus.OK and tag in self.headers.get("If-None-Match", ""):
            self._send(Response(HTTPStatus.NOT_MODIFIED), tag, b"", compressed=False, body=False)
            return
        compressed = github_pages.is_compressed(response.type) and "gzip" in self.headers.get("Accept-Encoding", "")
        content = github_pages.compress(response.content) if compressed else response.content
        self._send(response, tag, content, compressed=compressed, body=body)

    def _send(self, response: Response, tag: str, content: bytes, *, compressed: bool, body: bool) -> None:
        """Send the status, the headers, and the body."""
        self.site.requests.append(Request(urlsplit(self.path).path, int(response.status), len(content)))
        self.send_response(response.status)
        if response.type:
            self.send_header("Content-Type", response.type)
        if response.location:
            self.send_header("Location", response.location)
        if response.status in {HTTPStatus.OK, HTTPStatus.NOT_MODIFIED}:
            self.send_header("ETag", tag)
        self.send_header("Cache-Control", f"max-age={github_pages.MAX_AGE}")
        self.send_header("Access-Control-Allow-Origin", "*")
        if github_pages.is_compressed(response.type):
            self.send_header("Vary", "Accept-Encoding")
        if compressed:
            self.send_header("Content-Encoding", "gzip")
        if response.status != HTTPStatus.NOT_MODIFIED:
            self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if body:
            try:
                self.wfile.write(content)
            except (BrokenPipeError, ConnectionResetError):
                self.close_connection = True


class PagesServer:
    """A server for one built site, in its own threads; a context manager.

    Attributes:
        folder: the folder of the site; may change while it serves.
        path: the path of the site's home page: '/' or '/something/'.
        requests: all answered requests, in order.
    """

    handler: ClassVar[type[Handler]] = Handler

    def __init__(self, folder: Path, path: str, port: int = 0) -> None:
        """Bind the port; `start` begins to answer requests.

        Args:
            folder: the folder of the site.
            path: the path of the site's home page: '/' or '/something/'.
            port: the port; 0 for any free port.

        Raises:
            OSError: the port is taken.
        """
        self.folder = folder
        self.path = path
        self.requests: list[Request] = []
        self.stopping = threading.Event()
        bound = type("BoundHandler", (self.handler,), {"site": self})
        self._http = ThreadingHTTPServer(("127.0.0.1", port), bound)
        self._http.daemon_threads = True

    @property
    def url(self) -> str:
        """The URL of the site's home page."""
        return f"http://localhost:{self._http.server_address[1]}{self.path}"

    @property
    def stopped(self) -> bool:
        """Whether it has stopped."""
        return self.stopping.is_set()

    def start(self) -> Self:
        """Start answering requests.

        Returns:
            The server itself.
        """
        threading.Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        return self

    def stop(self) -> None:
        """Stop answering requests and free the port."""
        self.stopping.set()
        self._http.shutdown()
        self._http.server_close()

    def __enter__(self) -> Self:
        """Start answering requests."""
        return self.start()

    def __exit__(self, *_: object) -> None:
        """Stop answering requests."""
        self.stop()
