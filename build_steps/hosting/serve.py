"""Serves the site during development, and rebuilds it when a source changes."""

import subprocess
import sys
import time
from pathlib import Path

from build_steps.address import address
from build_steps.console import BuildError, say
from build_steps.hosting.server import PagesServer
from build_steps.pages import site
from build_steps.paths import ROOT, SITE

SOURCES = (
    "decision_tool",
    "docs",
    "build_steps",
    "overrides",
    "mkdocs.yml",
    "pyproject.toml",
    "package-lock.json",
)
PORT = 8000
POLL_INTERVAL = 0.7
"""Seconds between two checks for changed sources."""


def serve(arguments: list[str]) -> int:
    """Build the site, serve it, and rebuild it whenever a source changes, until Ctrl+C.

    Args:
        arguments: the port, if not 8000.

    Returns:
        The exit code.

    Raises:
        BuildError: the first build fails, or the port is invalid or taken.
    """
    port = _port(arguments)
    seen = snapshot()
    site.build()
    try:
        server = PagesServer(SITE, address().path, port)
    except OSError as error:
        raise BuildError(f"Port {port} is taken. Name another one: python3 build.py serve {port + 1}") from error
    with server:
        say(f"\nOpen {server.url}\nThe site is built again when a source changes. Ctrl+C ends it.")
        while True:
            time.sleep(POLL_INTERVAL)
            now = snapshot()
            if now != seen:
                seen = now
                _rebuild(server)


def snapshot(root: Path = ROOT) -> dict[str, tuple[int, int]]:
    """Return the state of the sources, to detect changes.

    Args:
        root: the folder of the sources.

    Returns:
        Modification time and size, by path.
    """
    found = {}
    for name in SOURCES:
        top = root / name
        for path in [top] if top.is_file() else top.rglob("*"):
            if path.is_file() and "__pycache__" not in path.parts:
                stat = path.stat()
                found[str(path)] = (stat.st_mtime_ns, stat.st_size)
    return found


def _rebuild(server: PagesServer) -> None:
    """Rebuild; if that fails, say so and keep the site as it was."""
    say("\nA source changed.")
    # In a separate process, because the build's own files may have changed too.
    if subprocess.call([sys.executable, ROOT / "build.py"]) == 0:
        say(f"Reload {server.url}")
    else:
        say(f"The site as it was before is still at {server.url}")


def _port(arguments: list[str]) -> int:
    """Return the port from the arguments."""
    if not arguments:
        return PORT
    if len(arguments) > 1 or not arguments[0].isdecimal() or not 0 <= int(arguments[0]) <= 65535:
        raise BuildError(f"This is no port: {' '.join(arguments)}. Say: python3 build.py serve {PORT}")
    return int(arguments[0])
