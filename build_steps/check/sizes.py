"""Nothing is too large for a phone on a slow connection, or for GitHub Pages."""

import gzip
from collections.abc import Iterator

from build_steps.check.pages import BuiltSite, Flaw
from build_steps.runtime.assemble import sent_at_once

KILOBYTE, MEGABYTE = 1_000, 1_000_000
LARGEST_PAGE = 40 * KILOBYTE
"""One page, compressed."""
LARGEST_SCRIPTS = 52 * KILOBYTE
"""The tool's own scripts and styles together, compressed."""
LARGEST_PYTHON = 5.5 * MEGABYTE
"""Everything downloaded before Python answers."""
LARGEST_FILE = 100 * MEGABYTE
LARGEST_SITE = 1_000 * MEGABYTE
"""The limit of GitHub Pages."""


def find_flaws(built: BuiltSite) -> Iterator[Flaw]:
    """Yield everything that is too large, with its size and the limit."""
    for path, page in built.pages.items():
        yield from _at_most(path, sent(page.html.encode()), LARGEST_PAGE, "Split the page")
    scripts = [path for path in built.files if path.startswith("assets/tool/")]
    total = sum(sent((built.site / path).read_bytes()) for path in scripts)
    yield from _at_most("assets/tool/", total, LARGEST_SCRIPTS, "Take out what is not needed")
    python = sent_at_once(built.manifest)
    yield from _at_most("assets/runtime/", python, LARGEST_PYTHON, "See build_steps/runtime/trim.py")
    for path, size in built.files.items():
        yield from _at_most(path, size, LARGEST_FILE, "Leave it out")
    yield from _at_most(".", sum(built.files.values()), LARGEST_SITE, "Leave something out")


def sent(content: bytes) -> int:
    """Return how many bytes of a text are transferred.

    Args:
        content: the text.

    Returns:
        Its length with gzip.
    """
    return len(gzip.compress(content, 9, mtime=0))


def _at_most(path: str, size: int, most: float, cure: str) -> Iterator[Flaw]:
    """Yield a flaw if something is over its limit."""
    if size > most:
        yield Flaw(path, f"{size / KILOBYTE:,.0f} kB, and {most / KILOBYTE:,.0f} kB are the most", cure)
