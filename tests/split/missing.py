"""A tool that needs the second half of Python's program for its first answer."""

from collections.abc import Callable
from pathlib import Path

from build_steps.hosting.github_pages import Response
from build_steps.runtime.split.prepare import SECOND
from tests import faults
from tests.faults import Fault
from tests.server import PagesServer

WORKER = "assets/tool/worker.mjs"
ASKING = 'const{handle}=pyodide.pyimport("decision_tool.bridge");'
"""As in the worker that the site serves, without spaces."""
MISSING = """
  const { handle: plain } = pyodide.pyimport("decision_tool.bridge");
  const handle = (request) => {
    // Compiling source is something that nothing else in the tool needs.
    if (request.includes('"decision"')) pyodide.runPython("compile('[a for a in b if a]', 'some.py', 'exec')");
    return plain(request);
  };
"""


def need_second_half(server: PagesServer, site: Path) -> None:
    """Serve a worker in which each decision needs the second half."""
    script = (site / WORKER).read_text(encoding="utf-8")
    assert ASKING in script
    server.faults[WORKER] = faults.replaced(script.replace(ASKING, MISSING).encode())


def second_half_requests(server: PagesServer) -> int:
    """Return how often the second half was requested."""
    return sum(each.path.endswith(SECOND) for each in server.requests)


def first(times: int, fault: Callable[[Response], Response]) -> Fault:
    """Return a fault that applies to the first few responses only."""
    left = [times]

    def change(response: Response) -> Response:
        left[0] -= 1
        return fault(response) if left[0] >= 0 else response

    return change
