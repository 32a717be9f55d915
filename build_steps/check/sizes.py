"""Nothing grew beyond what a phone on a slow line can bear, or GitHub Pages takes."""

import gzip
from collections.abc import Iterator

from build_steps.check.pages import Flaw, Seen
from build_steps.runtime.assemble import sent_at_once

KILOBYTE, MEGABYTE = 1_000, 1_000_000
LARGEST_PAGE = 40 * KILOBYTE
"""Of one page on the way, compressed."""
LARGEST_SCRIPTS = 52 * KILOBYTE
"""Of the tool's own scripts and styles together on the way, compressed."""
LARGEST_PYTHON = 5.5 * MEGABYTE
"""Of all that travels before Python answers."""
LARGEST_FILE = 100 * MEGABYTE
LARGEST_SITE = 1_000 * MEGABYTE
"""What GitHub Pages takes."""


def look(seen: Seen) -> Iterator[Flaw]:
    """Yield everything that is too large, with the figures.

    Args:
        seen: the built site.

    Yields:
        Flaws.
    """
    for path, page in seen.pages.items():
        yield from _at_most(path, sent(page.html.encode()), LARGEST_PAGE, "Split the page")
    scripts = [path for path in seen.files if path.startswith("assets/tool/")]
    total = sum(sent((seen.site / path).read_bytes()) for path in scripts)
    yield from _at_most("assets/tool/", total, LARGEST_SCRIPTS, "Take out what is not needed")
    python = sent_at_once(seen.manifest)
    yield from _at_most("assets/runtime/", python, LARGEST_PYTHON, "See build_steps/runtime/trim.py")
    for path, size in seen.files.items():
        yield from _at_most(path, size, LARGEST_FILE, "Leave it out")
    yield from _at_most(".", sum(seen.files.values()), LARGEST_SITE, "Leave something out")


def sent(content: bytes) -> int:
    """Return how many bytes of a text travel.

    Args:
        content: the text.

    Returns:
        Its length under gzip.
    """
    return len(gzip.compress(content, 9, mtime=0))


def _at_most(path: str, size: int, most: float, cure: str) -> Iterator[Flaw]:
    """Yield a flaw where something is larger than it may be."""
    if size > most:
        yield Flaw(path, f"{size / KILOBYTE:,.0f} kB, and {most / KILOBYTE:,.0f} kB are the most", cure)
