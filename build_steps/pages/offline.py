"""Writes what keeps the site for use without a connection: the service worker at the site's root, with its plan."""

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
"""The files of the service worker, in an order in which one script can run them."""
MODULE_WORDS = re.compile(r"^(?:import .*\n|export )", re.MULTILINE)
"""What only modules know: Firefox takes no module for a service worker."""
TARGET = "sw.js"
PLACEHOLDER = "const PLAN = /** @type {Plan} */ (/** @type {unknown} */ (null));"
"""The line of the source that the plan replaces."""
SWITCH = "OFFLINE"
"""The variable that takes it off the devices of readers who have it: `OFFLINE=remove python3 build.py`."""

SIZE = "@size-of-the-site@"
"""Stands in pages where the size of all that can be kept belongs."""

NOT_KEPT = ("404.html", "embed/", "assets/javascripts/lunr/", "assets/images/card", "sitemap.xml", "tags.json")
"""Beginnings of paths that nobody misses without a connection: what other sites and machines show, other languages."""


class Plan(TypedDict):
    """What the service worker knows of the site.

    Attributes:
        build: stands for the content of all its files.
        off: whether it is to remove itself and all that it kept.
        runtime: paths of Python's files, each with the SHA-256 of its content, hexadecimal.
        later: those of them that a page fetches only when it has nothing else to do.
        pages: paths of the pages and of what they are made of; a page's is that of its folder.
    """

    build: str
    off: bool
    runtime: dict[str, str]
    later: list[str]
    pages: list[str]


def write(site: Path) -> Plan:
    """Write the service worker, and the size of what it can keep into the pages that tell it.

    Args:
        site: the folder of the site that is otherwise finished.

    Returns:
        The plan.
    """
    kept = kept_files(site)
    sent = sum(length_on_the_way(site / path) for path in kept)
    size = f"{sent / 1e6:.1f}"
    for path in (*site.rglob("*.html"), *site.glob("search/*.json")):
        text = path.read_text(encoding="utf-8")
        if SIZE in text:
            path.write_text(text.replace(SIZE, size), encoding="utf-8")
    plan = plan_for(site, kept)
    written = stripped(join().replace(PLACEHOLDER, f"const PLAN = {json.dumps(plan)};"))
    (site / TARGET).write_text(written, encoding="utf-8")
    return plan


def join() -> str:
    """Return the service worker as one script, without a plan."""
    parts = (MODULE_WORDS.sub("", (SOURCE / f"{part}.mjs").read_text(encoding="utf-8")) for part in PARTS)
    return '"use strict";\n' + "".join(parts)


def plan_for(site: Path, kept: list[str]) -> Plan:
    """Return what the service worker has to know.

    Args:
        site: the site's folder.
        kept: paths below it.

    Returns:
        The plan, with equal content for equal files.
    """
    build = hashlib.sha256()
    for path in kept:
        build.update(path.encode() + hashlib.sha256((site / path).read_bytes()).digest())
    return {
        "build": build.hexdigest()[:16],
        "off": os.environ.get(SWITCH) == "remove",
        "runtime": {
            path: hashlib.sha256((site / path).read_bytes()).hexdigest()
            for path in kept
            if path.startswith(SITE_RUNTIME)
        },
        "later": [path for path in kept if path.startswith(SITE_RUNTIME) and path.endswith(SECOND)],
        "pages": [path.removesuffix("index.html") for path in kept if not path.startswith(SITE_RUNTIME)],
    }


def kept_files(site: Path) -> list[str]:
    """Return the files that the site takes without a connection.

    Args:
        site: the site's folder.

    Returns:
        Paths in order: every page, Python's files, and whatever one of those names.
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
        texts = [(site / path).read_text(encoding="utf-8") for path in new if _names_others(path)]
        new = {path for path in paths - kept if any(Path(path).name in text for text in texts)}
        kept |= new
    return sorted(kept)


def length_on_the_way(file: Path) -> int:
    """Return how many bytes GitHub Pages sends for a file.

    Args:
        file: the file.

    Returns:
        Its length, compressed where Pages compresses.
    """
    content = file.read_bytes()
    return len(gzip.compress(content, 9, mtime=0)) if is_compressed(content_type(file.name)) else len(content)


def _names_others(path: str) -> bool:
    """Tell whether a file may name others that it is shown with."""
    return path.endswith((".html", ".css", ".js", ".mjs")) and not path.startswith(SITE_RUNTIME)
