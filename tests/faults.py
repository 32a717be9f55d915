"""What can go wrong with a file on its way, as values for a server's `faults`; and where the runtime's files are."""

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
"""Seconds after which a gate that a failing test left shut opens by itself."""


type Fault = Callable[[Response], Response]
"""Changes what the server would send."""


class Truncated(Response):
    """A response whose connection ends before the promised length has come."""


class Stalled(Truncated):
    """A response of which a part comes and then nothing more, until the browser or the server gives up."""


class Damaged(Response):
    """A response that is sent under the ETag of the sound file, as a damaged copy in a cache between is.

    Attributes:
        tag: the ETag.
    """

    tag: str = ""


class Delayed(Response):
    """A response that is sent late.

    Attributes:
        seconds: how late; the end of the server ends the wait.
    """

    seconds: float = 0.0


def missing(_response: Response) -> Response:
    """Answer as if there were no such file."""
    return Response(HTTPStatus.NOT_FOUND, TYPES[".html"], b"<!doctype html><title>404</title>")


def page_instead(_response: Response) -> Response:
    """Answer with a page and status 200, as the network of a hotel does."""
    return Response(HTTPStatus.OK, TYPES[".html"], b"<!doctype html><title>Welcome to our network</title>")


def cut_short(response: Response) -> Response:
    """Send half of the content and close the connection before what was promised has come."""
    return Truncated(*halved(response))


def halved(response: Response) -> Response:
    """Send half of the content as if it were the whole."""
    return response._replace(content=response.content[: len(response.content) // 2])


def stalled(response: Response) -> Response:
    """Send half of the content, and then nothing more."""
    return Stalled(*halved(response))


def wrong_bytes(response: Response) -> Response:
    """Send as many bytes as there should be, under the right ETag; the second half of them is wrong."""
    half = len(response.content) // 2
    return _damaged(response, content=response.content[:half] + bytes(len(response.content) - half))


def wrong_type(response: Response) -> Response:
    """Send the right bytes under the right ETag as plain text."""
    return _damaged(response, type=TYPES[".txt"])


def redirected(_response: Response) -> Response:
    """Send the browser on to a page."""
    return Response(HTTPStatus.FOUND, location=f"{address().path}404.html")


def once(fault: Fault) -> Fault:
    """Return the change that happens to the first response only."""
    left = [fault]
    return lambda response: left.pop()(response) if left else response


def _damaged(response: Response, **changes: Any) -> Response:
    """Return a response with changes, under the ETag that it has without them."""
    damaged = Damaged(*response._replace(**changes))
    damaged.tag = etag(response.content)
    return damaged


def slow(seconds: float) -> Fault:
    """Return the change that sends everything, but only after `seconds`."""

    def delay(response: Response) -> Response:
        delayed = Delayed(*response)
        delayed.seconds = seconds
        return delayed

    return delay


def held(gate: threading.Event) -> Fault:
    """Return the change that sends everything, but only once the gate is open."""

    def wait(response: Response) -> Response:
        gate.wait(PATIENCE)
        return response

    return wait


def replaced(content: bytes) -> Fault:
    """Return the change that sends other content under the same type."""
    return lambda response: response._replace(content=content)


def runtime(name: str) -> str:
    """Return where a file of the runtime stands, below the site's root; `package` is our archive."""
    manifest = read_manifest()
    if name == "package":
        name = manifest["package"]["archive"]
    return f"{SITE_RUNTIME}/{folder_of(manifest, name)}/{name}"
