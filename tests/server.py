"""The tests' server: GitHub Pages on a bad day. Each file can be given a fault."""

from pathlib import Path
from typing import ClassVar
from urllib.parse import unquote

from build_steps.hosting import server
from build_steps.hosting.github_pages import Response
from tests.faults import PATIENCE, Damaged, Delayed, Fault, Stalled, Truncated


class FaultyHandler(server.Handler):
    """Handles one connection, with the server's faults."""

    site: ClassVar["PagesServer"]
    cut = False
    """Whether the current response ends before its announced length."""
    stalls = False
    """Whether the current response stays open until the server stops."""
    tag = ""
    """The ETag to send; '' for the response's own."""

    def respond(self, path: str) -> Response:
        """Return the response for a path, with the fault, if any, applied."""
        response: Response = super().respond(path)
        fault = self.site.faults.get(unquote(path.removeprefix(self.site.path)))
        response = fault(response) if fault else response
        if isinstance(response, Delayed):
            self.site.stopping.wait(response.seconds)
        self.cut = isinstance(response, Truncated)
        self.stalls = isinstance(response, Stalled)
        self.tag = response.tag if isinstance(response, Damaged) else ""
        return response

    def send_header(self, keyword: str, value: str) -> None:
        """Announce one byte too many for a truncated response, and the original ETag for a damaged one."""
        if self.cut and keyword == "Content-Length":
            value = str(int(value) + 1)
        if self.tag and keyword == "ETag":
            value = self.tag
        super().send_header(keyword, value)

    def handle_one_request(self) -> None:
        """Handle one request, and close the connection if its response was truncated."""
        super().handle_one_request()
        if self.stalls:
            self.wfile.flush()
            self.site.stopping.wait(PATIENCE)
        self.close_connection = self.close_connection or self.cut


class PagesServer(server.PagesServer):
    """The server of `build.py serve`, with faults.

    Attributes:
        faults: what goes wrong on purpose, by path below the site's root.
    """

    handler = FaultyHandler

    def __init__(self, folder: Path, path: str, port: int = 0) -> None:
        """Bind the port; there are no faults yet."""
        self.faults: dict[str, Fault] = {}
        super().__init__(folder, path, port)
