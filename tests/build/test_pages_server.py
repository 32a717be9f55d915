"""The server of `serve` and of the tests behaves as GitHub Pages does."""

import gzip
import http.client
from collections.abc import Iterator
from pathlib import Path
from time import monotonic
from typing import NamedTuple
from urllib.parse import urlsplit

import pytest

from tests import faults
from tests.server import PagesServer

FILES = {
    "index.html": b"<p>home</p>" * 20,
    "404.html": b"<p>nothing here</p>",
    "guide/index.html": b"<p>guide</p>",
    "about.html": b"<p>about</p>",
    "app.mjs": b"export default 1;" * 20,
    "data.json": b"{}",
    "site.css": b"p{}",
    "python.wasm": b"\0asm" * 20,
    "library.zip": b"PK" * 20,
    "tool.whl": b"PK" * 20,
    "picture.png": b"png" * 20,
    "drawing.svg": b"<svg/>" * 20,
}


class Answer(NamedTuple):
    """A raw HTTP response."""

    status: int
    headers: dict[str, str]
    content: bytes


@pytest.fixture
def server(tmp_path: Path) -> Iterator[PagesServer]:
    """A small site at a project path."""
    for name, content in FILES.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(content)
    with PagesServer(tmp_path, "/project/") as running:
        yield running


def ask(server: PagesServer, path: str, method: str = "GET", **headers: str) -> Answer:
    """Request a path verbatim, without following redirects."""
    connection = http.client.HTTPConnection(urlsplit(server.url).netloc, timeout=10)
    try:
        sent = {name.replace("_", "-"): text for name, text in headers.items()}
        connection.request(method, path, headers=sent)
        answer = connection.getresponse()
        found = {name.lower(): value for name, value in answer.getheaders()}
        return Answer(answer.status, found, answer.read())
    finally:
        connection.close()


@pytest.mark.parametrize(
    ("name", "kind", "compressed"),
    [
        ("index.html", "text/html; charset=utf-8", True),
        ("app.mjs", "application/javascript; charset=utf-8", True),
        ("data.json", "application/json; charset=utf-8", True),
        ("site.css", "text/css; charset=utf-8", True),
        ("python.wasm", "application/wasm", True),
        ("drawing.svg", "image/svg+xml", True),
        ("library.zip", "application/zip", False),
        ("tool.whl", "application/octet-stream", False),
        ("picture.png", "image/png", False),
    ],
)
def test_types_and_compression_are_those_of_pages(server: PagesServer, name: str, kind: str, compressed: bool) -> None:
    """Text, scripts and WebAssembly are sent compressed; archives and images are not."""
    answer = ask(server, f"/project/{name}", Accept_Encoding="gzip, br")
    assert (answer.status, answer.headers["content-type"]) == (200, kind)
    assert answer.headers.get("content-encoding") == ("gzip" if compressed else None)
    assert (gzip.decompress(answer.content) if compressed else answer.content) == FILES[name]


def test_nothing_is_compressed_for_those_who_did_not_ask(server: PagesServer) -> None:
    """Without Accept-Encoding, the content is uncompressed."""
    assert ask(server, "/project/app.mjs").content == FILES["app.mjs"]


@pytest.mark.parametrize(
    ("path", "name"),
    [("/project/", "index.html"), ("/project/guide/", "guide/index.html"), ("/project/about", "about.html")],
)
def test_urls_are_resolved_to_pages(server: PagesServer, path: str, name: str) -> None:
    """A folder serves its index, and a page may be requested without its extension."""
    assert ask(server, path).content == FILES[name]


def test_a_folder_without_its_slash_is_redirected(server: PagesServer) -> None:
    """Otherwise the page's relative links would break."""
    answer = ask(server, "/project/guide")
    assert (answer.status, answer.headers["location"]) == (301, "/project/guide/")


@pytest.mark.parametrize("path", ["/project/nothing", "/project/guide/nothing/", "/project/about.html/"])
def test_a_missing_file_gets_the_sites_404_page(server: PagesServer, path: str) -> None:
    """The address stays, the status is 404, the page is the site's own."""
    answer = ask(server, path)
    assert (answer.status, answer.content) == (404, FILES["404.html"])


@pytest.mark.parametrize("path", ["/", "/other/", "/project/../../etc/passwd", "/project/%2e%2e/secret.txt"])
def test_nothing_outside_the_site_is_served(server: PagesServer, path: str) -> None:
    """Neither another path of the host nor a file outside the site's folder."""
    (server.folder.parent / "secret.txt").write_text("secret")
    answer = ask(server, path)
    assert answer.status == 404
    assert b"secret" not in answer.content


def test_no_header_of_ours_is_sent(server: PagesServer) -> None:
    """Pages sends no policy, no isolation headers, and the same lifetime for everything."""
    answer = ask(server, "/project/", Accept_Encoding="gzip")
    assert answer.headers["cache-control"] == "max-age=600"
    assert sorted(answer.headers) == [
        "access-control-allow-origin",
        "cache-control",
        "content-encoding",
        "content-length",
        "content-type",
        "date",
        "etag",
        "server",
        "vary",
    ]


def test_an_unchanged_file_is_not_sent_again(server: PagesServer) -> None:
    """A request with the file's ETag gets a 304."""
    tag = ask(server, "/project/data.json").headers["etag"]
    again = ask(server, "/project/data.json", If_None_Match=tag)
    assert (again.status, again.content) == (304, b"")


def test_head_sends_no_content(server: PagesServer) -> None:
    """Only the headers come."""
    answer = ask(server, "/project/library.zip", "HEAD")
    assert (answer.headers["content-length"], answer.content) == (str(len(FILES["library.zip"])), b"")


def test_the_log_shows_what_was_sent(server: PagesServer) -> None:
    """Path, status and transferred bytes, in order."""
    ask(server, "/project/library.zip?x=1")
    ask(server, "/project/nothing")
    assert server.requests == [("/project/library.zip", 200, 40), ("/project/nothing", 404, 19)]


def test_faults_happen_at_their_path_only(server: PagesServer) -> None:
    """Each fault does what its name says."""
    server.faults.update(
        {
            "data.json": faults.missing,
            "app.mjs": faults.page_instead,
            "site.css": faults.replaced(b"q{}"),
            "tool.whl": faults.halved,
            "picture.png": faults.slow(0.2),
        }
    )
    assert ask(server, "/project/data.json").status == 404
    page = ask(server, "/project/app.mjs")
    assert (page.status, page.headers["content-type"]) == (200, "text/html; charset=utf-8")
    assert ask(server, "/project/site.css").content == b"q{}"
    assert ask(server, "/project/tool.whl").content == FILES["tool.whl"][:20]
    start = monotonic()
    assert ask(server, "/project/picture.png").content == FILES["picture.png"]
    assert monotonic() - start >= 0.2
    assert ask(server, "/project/library.zip").content == FILES["library.zip"]


def test_a_file_can_be_cut_short(server: PagesServer) -> None:
    """The connection closes before the promised length has been sent."""
    server.faults["library.zip"] = faults.cut_short
    with pytest.raises(http.client.IncompleteRead):
        ask(server, "/project/library.zip")
