"""Writes the service worker for offline use to the site's root, with its plan."""

import gzip
import hashlib
import json
import os
import re
from pathlib import Path
from typing import TypedDict

from build_steps.hosting.github_pages import content_type, is_compressed
from build_steps.pages.scripts import stripped
from build_steps.paths import SITE_RUNTIME, STEPS
from build_steps.runtime.split.prepare import SECOND

SOURCE = STEPS / "pages/service_worker"
PARTS = ("site", "answers", "store", "wants", "events")
"""The modules of the service worker, in dependency order, so that they can be joined into one script."""
MODULE_WORDS = re.compile(r"^(?:import .*\n|export )", re.MULTILINE)
"""Module syntax, removed because Firefox supports no modules in service workers."""
TARGET = "sw.js"
PLACEHOLDER = "const PLAN = /** @type {Plan} */ (/** @type {unknown} */ (null));"
"""The line that the plan replaces."""
SWITCH = "OFFLINE"
"""The variable that removes it from the devices of readers who have it: `OFFLINE=remove python3 build.py`."""

SIZE = "@size-of-the-site@"
"""Placeholder in pages for the size of the whole offline copy, in megabytes."""

SHORT = 16
"""The number of hexadecimal digits that suffice to notice damage."""

NOT_KEPT = ("404.html", "embed/", "assets/javascripts/lunr/", "assets/images/card", "sitemap.xml", "tags.json")
"""Prefixes of paths not needed offline: for other sites and for machines, and search in other languages."""


class Plan(TypedDict):
    """The service worker's configuration.

    Attributes:
        build: a hash of the content of all files.
        off: whether it should unregister itself and delete its caches.
        runtime: the hexadecimal SHA-256 of each of Python's files, by path.
        later: those of them that a page prefetches when idle.
        pages: the beginning of the hexadecimal SHA-256 of each page and asset, by path; a page's path is its folder's.
    """

    build: str
    off: bool
    runtime: dict[str, str]
    later: list[str]
    pages: dict[str, str]


def write(site: Path) -> Plan:
    """Write the service worker, and the size of the offline copy into the pages that mention it.

    Args:
        site: the folder of the otherwise finished site.

    Returns:
        The plan.
    """
    kept = kept_files(site)
    sent = sum(transfer_size(site / path) for path in kept)
    size = f"{sent / 1e6:.1f}"
    for path in (*site.rglob("*.html"), *site.glob("search/*.json")):
        text = path.read_text(encoding="utf-8")
        if SIZE in text:
            path.write_text(text.replace(SIZE, size), encoding="utf-8")
    plan = plan_for(site, kept)
    (site / TARGET).write_text(script(plan), encoding="utf-8")
    return plan


def join() -> str:
    """Return the service worker as one script, without a plan."""
    parts = (MODULE_WORDS.sub("", (SOURCE / f"{part}.mjs").read_text(encoding="utf-8")) for part in PARTS)
    return '"use strict";\n' + "".join(parts)


def script(plan: Plan) -> str:
    """Return the service worker as a site serves it."""
    return stripped(join().replace(PLACEHOLDER, f"const PLAN = {json.dumps(plan)};"))


def plan_for(site: Path, kept: list[str]) -> Plan:
    """Return the service worker's configuration.

    Args:
        site: the site's folder.
        kept: paths relative to it.

    Returns:
        The plan; the same for equal files.
    """
    hashes = {path: hashlib.sha256((site / path).read_bytes()).hexdigest() for path in kept}
    return {
        "build": hashlib.sha256(json.dumps(hashes).encode()).hexdigest()[:SHORT],
        "off": os.environ.get(SWITCH) == "remove",
        "runtime": {path: digest for path, digest in hashes.items() if path.startswith(SITE_RUNTIME)},
        "later": [path for path in kept if path.startswith(SITE_RUNTIME) and path.endswith(SECOND)],
        "pages": {
            path.removesuffix("index.html"): digest[:SHORT]
            for path, digest in hashes.items()
            if not path.startswith(SITE_RUNTIME)
        },
    }


def kept_files(site: Path) -> list[str]:
    """Return the files the site needs offline.

    Args:
        site: the site's folder.

    Returns:
        Sorted paths: every page, Python's files, and every file that one of them mentions.
    """
    paths = {
        str(path.relative_to(site).as_posix())
        for path in site.rglob("*")
        if path.is_file() and path.suffix not in {".map", ".gz"} and path.name != TARGET
    }
    paths = {path for path in paths if not path.startswith(NOT_KEPT)}
    kept = {path for path in paths if path.endswith(".html") or path.startswith(SITE_RUNTIME)}
    new = kept
    while new:
        texts = [(site / path).read_text(encoding="utf-8") for path in new if _may_mention_others(path)]
        new = {path for path in paths - kept if any(Path(path).name in text for text in texts)}
        kept |= new
    return sorted(kept)


def transfer_size(file: Path) -> int:
    """Return how many bytes GitHub Pages sends for a file: its compressed size, if Pages compresses its type."""
    content = file.read_bytes()
    return len(gzip.compress(content, 9, mtime=0)) if is_compressed(content_type(file.name)) else len(content)


def _may_mention_others(path: str) -> bool:
    """Return whether a file may mention other files that it needs."""
    return path.endswith((".html", ".css", ".js", ".mjs")) and not path.startswith(SITE_RUNTIME)
