"""How soon a page shows on Lighthouse's simulated phone: a slow 4G line and a processor slowed four times."""

import json
import os
import statistics
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from playwright.sync_api import Browser

from benchmarks.contenders import PACKAGES, RIVALS
from build_steps import address
from build_steps.hosting.server import PagesServer
from build_steps.paths import SITE
from build_steps.setup import chromium, node

PAGES: Mapping[str, str] = {"": "Home", "guide/include/": "A page of the guide", "tool/": "The tool"}
REPEATS = 3
FIGURES: Mapping[str, str] = {
    "first": "first-contentful-paint",
    "largest": "largest-contentful-paint",
    "blocked": "total-blocking-time",
    "bytes": "total-byte-weight",
}
"""Figures by Lighthouse's names: milliseconds, and bytes before the first contact."""
MARKS = ("performance", "accessibility", "best-practices", "seo")


def measure(_: Browser) -> Iterator[dict[str, object]]:
    """Have Lighthouse look at three pages, in turns.

    Yields:
        A row for each page, with medians.
    """
    node.packages(RIVALS)
    found: dict[str, list[dict[str, float]]] = {path: [] for path in PAGES}
    with PagesServer(SITE, address.address().path) as server:
        for _turn in range(REPEATS):
            for path, looks in found.items():
                looks.append(look(f"{server.url}{path}"))
    for path, looks in found.items():
        yield {"name": PAGES[path], **{key: statistics.median(each[key] for each in looks) for key in looks[0]}}


def look(url: str) -> dict[str, float]:
    """Return what Lighthouse says of a page: its figures, and its marks from 0 to 100.

    Args:
        url: the page's address.
    """
    as_root = " --no-sandbox" if os.name != "nt" and os.geteuid() == 0 else ""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        subprocess.run(
            [
                *(node.node(), PACKAGES / "lighthouse/cli/index.js", url, "--quiet"),
                *("--output=json", f"--output-path={report}", f"--chrome-flags=--headless=new{as_root}"),
            ],
            env={**os.environ, "CHROME_PATH": str(chromium.find())},
            check=True,
            capture_output=True,
        )
        said = json.loads(report.read_text(encoding="utf-8"))
    figures = {key: round(said["audits"][name]["numericValue"]) for key, name in FIGURES.items()}
    return {**figures, **{name: round(100 * said["categories"][name]["score"]) for name in MARKS}}
