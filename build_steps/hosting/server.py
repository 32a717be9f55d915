"""Serves a built site as GitHub Pages does: its path, types, compression, redirects and 404 page."""

import gzip
import hashlib
import threading
from collections.abc import Callable
from contextlib import suppress
from functools import lru_cache
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import NamedTuple, Self
from urllib.parse import unquote, urlsplit

TYPES = {
    ".css": "text/css; charset=utf-8",
    ".gif": "image/gif",
    ".html": "text/html; charset=utf-8",
    ".ico": "image/vnd.microsoft.icon",
    ".ics": "text/calendar; charset=utf-8",
    ".jpg": "image/jpeg",
    ".js": "application/javascript; charset=utf-8",
    ".json": "application/json; charset=utf-8",
    ".map": "application/json; charset=utf-8",
    ".md": "text/markdown; charset=utf-8",
    ".mjs": "application/javascript; charset=utf-8",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
    ".wasm": "application/wasm",
    ".webmanifest": "application/manifest+json; charset=utf-8",
    ".webp": "image/webp",
    ".woff2": "font/woff2",
    ".xml": "application/xml",
    ".zip": "application/zip",
}
"""Types by the file's ending; anything else, wheels among it, is `application/octet-stream`."""

COMPRESSED = (
    "text/",
    "application/javascript",
    "application/json",
    "application/manifest+json",
    "application/wasm",
    "application/xml",
    "image/svg+xml",
)
"""Beginnings of the types that travel compressed; archives and unknown types do not."""


class Request(NamedTuple):
    """One request as it was answered.

    Attributes:
        path: the path that was asked for, with the site's own path, without a query.
        status: the status that was sent.
        sent: how many bytes of content were sent.
    """

    path: str
    status: int
    sent: int


class Response(NamedTuple):
    """What the server sends, or would.

    Attributes:
        status: the status.
        type: the content's type; '' for none.
        content: the content, not compressed.
        location: where a redirect leads; '' for none.
        cut: whether the connection ends before everything that was promised has come.
        wait: seconds before anything is sent.
    """

    status: int
    type: str = ""
    content: bytes = b""
    location: str = ""
    cut: bool = False
    wait: float = 0.0


type Fault = Callable[[Response], Response]
"""A change to what the server would send, for tests of what the page does when the network fails."""


class PagesServer:
    """A server for one built site, in threads of its own; a context manager.

    Attributes:
        folder: the site's folder; may be set to another one while it serves.
        path: the path that the site stands at: '/' or '/something/'.
        requests: every request so far, in the order answered.
        faults: by path below the site's root, what goes wrong there on purpose.
    """

    def __init__(self, folder: Path, path: str, port: int = 0) -> None:
        """Take the port; nothing is answered before `start`.

        Args:
            folder: the site's folder.
            path: the path that the site stands at: '/' or '/something/'.
            port: the port; 0 for any that is free.
        """
        self.folder = folder
        self.path = path
        self.requests: list[Request] = []
        self.faults: dict[str, Fault] = {}
        self._stopping = threading.Event()
        server = self

        class Handler(_Handler):
            site = server

        self._http = ThreadingHTTPServer(("127.0.0.1", port), Handler)
        self._http.daemon_threads = True

    @property
    def url(self) -> str:
        """The address of the site's home page."""
        return f"http://localhost:{self._http.server_address[1]}{self.path}"

    @property
    def stopped(self) -> bool:
        """Whether it answers no more."""
        return self._stopping.is_set()

    def start(self) -> Self:
        """Begin to answer.

        Returns:
            The server itself.
        """
        threading.Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        return self

    def stop(self) -> None:
        """Stop answering and free the port."""
        self._stopping.set()
        self._http.shutdown()
        self._http.server_close()

    def __enter__(self) -> Self:
        """Begin to answer."""
        return self.start()

    def __exit__(self, *_: object) -> None:
        """Stop answering."""
        self.stop()

    def respond(self, path: str) -> Response:
        """Return what is sent for a path.

        Args:
            path: the path as it was asked for, without a query.

        Returns:
            The response, with its fault where it has one.
        """
        if not path.startswith(self.path):
            return Response(HTTPStatus.NOT_FOUND, TYPES[".html"], b"<!doctype html><title>404</title>")
        inner = unquote(path.removeprefix(self.path))
        response = self._file(path, inner)
        fault = self.faults.get(inner)
        return fault(response) if fault else response

    def pause(self, seconds: float) -> None:
        """Wait, unless the server is stopped before.

        Args:
            seconds: how long.
        """
        self._stopping.wait(seconds)

    def _file(self, path: str, inner: str) -> Response:
        """Return a file, the redirect to a folder's page, or the 404 page."""
        root = self.folder.resolve()
        file = (root / inner).resolve()
        if file.is_relative_to(root):
            if file.is_dir() and path.endswith("/"):
                file = file / "index.html"
            elif file.is_dir():
                return Response(HTTPStatus.MOVED_PERMANENTLY, location=f"{path}/")
            elif not file.exists() and not path.endswith("/"):
                file = file.with_name(f"{file.name}.html")  # Pages serves /about.html at /about too
            if file.is_file() and (inner == "" or not path.endswith("/") or file.name == "index.html"):
                return Response(HTTPStatus.OK, content_type(file.name), file.read_bytes())
        page = root / "404.html"
        content = page.read_bytes() if page.is_file() else b"<!doctype html><title>404</title>"
        return Response(HTTPStatus.NOT_FOUND, TYPES[".html"], content)


class _Handler(BaseHTTPRequestHandler):
    """Answers one connection."""

    site: PagesServer
    protocol_version = "HTTP/1.1"
    server_version = "GitHub.com"
    sys_version = ""

    def handle(self) -> None:
        """Answer until the connection ends; a browser may end it whenever it likes."""
        with suppress(ConnectionError):
            super().handle()

    def do_GET(self) -> None:
        """Answer with the content."""
        self._answer(body=True)

    def do_HEAD(self) -> None:
        """Answer without the content."""
        self._answer(body=False)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name in the base class
        """Print nothing; the server keeps its own log."""

    def _answer(self, *, body: bool) -> None:
        """Send the response for this request's path; nothing on a connection that outlived the server."""
        if self.site.stopped:
            self.close_connection = True
            return
        path = urlsplit(self.path).path
        response = self.site.respond(path)
        if response.wait:
            self.site.pause(response.wait)
        content, tag = response.content, f'"{hashlib.sha256(response.content).hexdigest()[:16]}"'
        known = self.headers.get("If-None-Match", "")
        if response.status == HTTPStatus.OK and tag in known and not response.cut:
            self._send(Response(HTTPStatus.NOT_MODIFIED), tag, b"", compressed=False, body=False)
            return
        compressed = is_compressed(response.type) and "gzip" in self.headers.get("Accept-Encoding", "")
        self._send(response, tag, compress(content) if compressed else content, compressed=compressed, body=body)

    def _send(self, response: Response, tag: str, content: bytes, *, compressed: bool, body: bool) -> None:
        """Send status, headers and content."""
        self.site.requests.append(Request(urlsplit(self.path).path, int(response.status), len(content)))
        self.send_response(response.status)
        if response.type:
            self.send_header("Content-Type", response.type)
        if response.location:
            self.send_header("Location", response.location)
        if response.status in {HTTPStatus.OK, HTTPStatus.NOT_MODIFIED}:
            self.send_header("ETag", tag)
        self.send_header("Cache-Control", "max-age=600")
        self.send_header("Access-Control-Allow-Origin", "*")
        if is_compressed(response.type):
            self.send_header("Vary", "Accept-Encoding")
        if compressed:
            self.send_header("Content-Encoding", "gzip")
        if response.status != HTTPStatus.NOT_MODIFIED:
            # What is cut short promises a byte that never comes.
            self.send_header("Content-Length", str(len(content) + int(response.cut)))
        self.end_headers()
        if body:
            try:
                self.wfile.write(content)
            except (BrokenPipeError, ConnectionResetError):
                self.close_connection = True
        if response.cut:
            self.close_connection = True


def content_type(name: str) -> str:
    """Return the type that Pages sends for a file.

    Args:
        name: the file's name.

    Returns:
        The value of Content-Type.
    """
    return TYPES.get(Path(name).suffix.lower(), "application/octet-stream")


@lru_cache(maxsize=64)
def compress(content: bytes) -> bytes:
    """Return content as it travels compressed.

    Args:
        content: the content.

    Returns:
        The same under gzip.
    """
    return gzip.compress(content, 9, mtime=0)


def is_compressed(content_type: str) -> bool:
    """Tell whether Pages compresses a type on the way.

    Args:
        content_type: the type, as in Content-Type.
    """
    return content_type.startswith(COMPRESSED)
