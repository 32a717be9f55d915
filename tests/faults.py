"""Faults in the delivery of a file, for a server's `faults`; and the paths of the runtime's files."""

import threading
from collections.abc import Callable
from http import HTTPStatus
from typing import Any

from build_steps.address import address
from build_steps.hosting.github_pages import TYPES, Response
from build_steps.hosting.server import etag
from build_steps.paths import SITE_RUNTIME
from build_steps.runtime.assemble import folder_of, read_manifest

PATIENCE = 120
"""Seconds after which a gate opens by itself, in case a failing test left it shut."""


type Fault = Callable[[Response], Response]
"""Changes the server's response."""


class Truncated(Response):
    """A response whose connection closes before the promised length has been sent."""


class Stalled(Truncated):
    """A response that stops partway, until the browser or the server gives up."""


class Damaged(Response):
    """A damaged response with the original ETag, like a damaged copy in a cache.

    Attributes:
        tag: the ETag.
    """

    tag: str = ""


class Delayed(Response):
    """A delayed response.

    Attributes:
        seconds: the delay; ends early if the server stops.
    """

    seconds: float = 0.0


def missing(_response: Response) -> Response:
    """Answer with 404."""
    return Response(HTTPStatus.NOT_FOUND, TYPES[".html"], b"<!doctype html><title>404</title>")


def page_instead(_response: Response) -> Response:
    """Answer with a page and status 200, like a hotel's login page."""
    return Response(HTTPStatus.OK, TYPES[".html"], b"<!doctype html><title>Welcome to our network</title>")


def cut_short(response: Response) -> Response:
    """Send half of the content, then close the connection."""
    return Truncated(*halved(response))


def halved(response: Response) -> Response:
    """Send half of the content as if it were all of it."""
    return response._replace(content=response.content[: len(response.content) // 2])


def stalled(response: Response) -> Response:
    """Send half of the content, and then nothing more."""
    return Stalled(*halved(response))


def wrong_bytes(response: Response) -> Response:
    """Send the right number of bytes with the right ETag, but the second half of them is wrong."""
    half = len(response.content) // 2
    return _damaged(response, content=response.content[:half] + bytes(len(response.content) - half))


def wrong_type(response: Response) -> Response:
    """Send the right bytes with the right ETag, but as plain text."""
    return _damaged(response, type=TYPES[".txt"])


def redirected(_response: Response) -> Response:
    """Redirect to a page."""
    return Response(HTTPStatus.FOUND, location=f"{address().path}404.html")


def once(fault: Fault) -> Fault:
    """Return a fault that only happens to the first response."""
    left = [fault]
    return lambda response: left.pop()(response) if left else response


def _damaged(response: Response, **changes: Any) -> Response:
    """Return a response with changes, but with its original ETag."""
    damaged = Damaged(*response._replace(**changes))
    damaged.tag = etag(response.content)
    return damaged


def slow(seconds: float) -> Fault:
    """Return a fault that delays the response by `seconds`."""

    def delay(response: Response) -> Response:
        delayed = Delayed(*response)
        delayed.seconds = seconds
        return delayed

    return delay


def held(gate: threading.Event) -> Fault:
    """Return a fault that delays the response until the gate is open."""

    def wait(response: Response) -> Response:
        gate.wait(PATIENCE)
        return response

    return wait


def replaced(content: bytes) -> Fault:
    """Return a fault that sends other content with the same type."""
    return lambda response: response._replace(content=content)


def runtime(name: str) -> str:
    """Return the path of a runtime file, relative to the site's root; `package` is our archive."""
    manifest = read_manifest()
    if name == "package":
        name = manifest["package"]["archive"]
    return f"{SITE_RUNTIME}/{folder_of(manifest, name)}/{name}"
