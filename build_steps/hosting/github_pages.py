"""What GitHub Pages sends for an address: types, compression, redirects, the 404 page. Facts only, no server."""

import gzip
from functools import lru_cache
from http import HTTPStatus
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote

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
"""Types by file extension; anything else, including wheels, is `application/octet-stream`."""

COMPRESSED = (
    "text/",
    "application/javascript",
    "application/json",
    "application/manifest+json",
    "application/wasm",
    "application/xml",
    "image/svg+xml",
)
"""Prefixes of the types that are sent compressed; archives and unknown types are not."""

MAX_AGE = 600
"""Seconds for which a browser may cache a response; the same for every file."""

NOT_FOUND = b"<!doctype html><title>404</title>"


class Response(NamedTuple):
    """What the host sends for one address.

    Attributes:
        status: the HTTP status.
        type: the value of Content-Type; '' for none.
        content: the content, uncompressed.
        location: the target of a redirect; '' for none.
    """

    status: int
    type: str = ""
    content: bytes = b""
    location: str = ""


def respond(folder: Path, base: str, path: str) -> Response:
    """Return what the host sends for a path.

    Args:
        folder: the folder of the site.
        base: the path of the site's home page: '/' or '/something/'.
        path: the path as requested, without a query.

    Returns:
        A file, the redirect to a folder's page, or the 404 page.
    """
    if not path.startswith(base):
        return Response(HTTPStatus.NOT_FOUND, TYPES[".html"], NOT_FOUND)
    inner = unquote(path.removeprefix(base))
    root = folder.resolve()
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
    return Response(HTTPStatus.NOT_FOUND, TYPES[".html"], page.read_bytes() if page.is_file() else NOT_FOUND)


def content_type(name: str) -> str:
    """Return the value of Content-Type for a file.

    Args:
        name: the file's name; only its extension counts.

    Returns:
        The type; `application/octet-stream` if the extension is not in `TYPES`.
    """
    return TYPES.get(Path(name).suffix.lower(), "application/octet-stream")


def is_compressed(content_type: str) -> bool:
    """Return whether the host gzips content of a type for browsers that accept that."""
    return content_type.startswith(COMPRESSED)


@lru_cache(maxsize=512)  # more than a site has files, so each is compressed only once
def compress(content: bytes) -> bytes:
    """Return gzipped content; the same bytes on every call."""
    return gzip.compress(content, 9, mtime=0)
