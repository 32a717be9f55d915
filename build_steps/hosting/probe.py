"""Checks after publishing that the host serves the site as the tests assume: types, compression, bytes.

Needs only Python: `python3 -m build_steps.hosting.probe https://…/`.
"""

import base64
import gzip
import hashlib
import html
import json
import re
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import urljoin, urlsplit

PAGE = "tool/"
CONFIG = re.compile(r"<template data-tool-config>(.*?)</template>", re.DOTALL)
POLICY = 'http-equiv="Content-Security-Policy"'
SCRIPT = "assets/tool/start.mjs"
TYPES = {
    ".mjs": ("text/javascript", "application/javascript"),
    ".wasm": ("application/wasm",),
    ".txt": ("text/plain",),
}
"""The valid types, by file extension."""
COMPRESSED = (".mjs", ".wasm", ".txt")
TRIES, PAUSE = 8, 15
"""How many times to try a host that isn't ready yet, and the seconds in between."""


class Answer(NamedTuple):
    """What a host answered.

    Attributes:
        status: the status; 0 if it did not answer.
        type: the content's type, without its parameters.
        compressed: whether it was sent compressed.
        content: the content, decompressed.
        address: the final address, after redirects.
    """

    status: int
    type: str
    compressed: bool
    content: bytes
    address: str


def ask(address: str) -> Answer:
    """Request an absolute address as a browser does."""
    request = urllib.request.Request(address, headers={"Accept-Encoding": "gzip", "Cache-Control": "no-cache"})
    try:
        with urllib.request.urlopen(request, timeout=60) as opened:
            content, headers = opened.read(), opened.headers
            packed = headers.get("Content-Encoding") == "gzip"
            plain = gzip.decompress(content) if packed else content
            return Answer(opened.status, headers.get_content_type(), packed, plain, opened.url)
    except urllib.error.HTTPError as error:
        return Answer(error.code, "", False, b"", address)
    except OSError as error:
        return Answer(0, str(error), False, b"", address)


def probe(url: str) -> Iterator[str]:
    """Yield every difference between the host and what the site needs.

    Args:
        url: the site's address, with a trailing slash.

    Yields:
        Sentences.
    """
    page = ask(urljoin(url, PAGE))
    text = page.content.decode(errors="replace")
    found = CONFIG.search(text)
    if page.status != 200 or page.type != "text/html" or not found:
        yield f"{PAGE}: status {page.status}, type {page.type}, and the tool {'is' if found else 'is not'} in it"
        return
    if not page.compressed:
        yield f"{PAGE}: it is not compressed"
    if text.count(POLICY) != 1:
        yield f"{PAGE}: it has {text.count(POLICY)} content security policies"
    if urlsplit(url).scheme != "https" and urlsplit(url).hostname not in {"localhost", "127.0.0.1"}:
        yield f"{url}: it is not encrypted"
    missing = ask(urljoin(url, "no/such/page/"))
    if missing.status != 404:
        yield f"no/such/page/: status {missing.status}, 404 expected"
    folder = ask(urljoin(url, PAGE.rstrip("/")))
    if urlsplit(folder.address).path != urlsplit(urljoin(url, PAGE)).path:
        yield f"{PAGE.rstrip('/')}: it does not lead to {PAGE}"
    yield from _script(url)
    yield from _runtime(url, json.loads(html.unescape(found[1]))["runtime"])


def _script(url: str) -> Iterator[str]:
    """Yield what is wrong with the tool's script."""
    answer = ask(urljoin(url, SCRIPT))
    yield from _served(SCRIPT, answer)


def _runtime(url: str, runtime: dict[str, object]) -> Iterator[str]:
    """Yield what is wrong with the runtime's files that the page names."""
    files, archive = runtime["files"], runtime["archive"]
    assert isinstance(files, dict)
    assert isinstance(archive, dict)
    for name, said in files.items():
        folder = f"../{archive['folder']}/" if name == archive["name"] else ""
        answer = ask(urljoin(url, f"{runtime['folder']}{folder}{name}"))
        yield from _served(name, answer)
        if answer.status == 200 and len(answer.content) != said["bytes"]:
            yield f"{name}: {len(answer.content)} bytes, {said['bytes']} expected"
        digest = base64.b64encode(hashlib.sha256(answer.content).digest()).decode()
        if name == archive["name"] and archive["integrity"] != f"sha256-{digest}":
            yield f"{name}: its hash is not the page's"


def _served(name: str, answer: Answer) -> Iterator[str]:
    """Yield what is wrong with how a file is served."""
    extension = name[name.rindex(".") :]
    if answer.status != 200:
        yield f"{name}: status {answer.status}"
        return
    if answer.type not in TYPES.get(extension, (answer.type,)):
        yield f"{name}: type {answer.type}, {' or '.join(TYPES[extension])} expected"
    if answer.compressed != (extension in COMPRESSED):
        yield f"{name}: it {'is' if answer.compressed else 'is not'} compressed"


def main(arguments: list[str]) -> int:
    """Probe a host, several times if there are problems, and print what was found.

    Args:
        arguments: the site's address.

    Returns:
        The exit code: 0 if everything is right, 1 if not, 2 without an address.
    """
    if len(arguments) != 1 or not arguments[0].startswith(("https://", "http://")):
        print("Say which site: python3 -m build_steps.hosting.probe https://example.org/", file=sys.stderr)
        return 2
    url = arguments[0].rstrip("/") + "/"
    flaws: list[str] = []
    for attempt in range(TRIES):
        if attempt:
            time.sleep(PAUSE)
        flaws = list(probe(url))
        if not flaws:
            print(f"{url} is served as it should be.")
            return 0
        print(f"Attempt {attempt + 1} of {TRIES}: {len(flaws)} things are not as they should be.", flush=True)
    print("\n".join(flaws), file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
