"""Measures how soon a page shows on Lighthouse's simulated phone: slow 4G and a CPU slowed down four times."""

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
METRICS: Mapping[str, str] = {
    "first": "first-contentful-paint",
    "largest": "largest-contentful-paint",
    "blocked": "total-blocking-time",
    "bytes": "total-byte-weight",
}
"""Lighthouse's names of the metrics, in milliseconds, and of the bytes before the tool is used."""
SCORES = ("performance", "accessibility", "best-practices", "seo")


def measure(_: Browser) -> Iterator[dict[str, object]]:
    """Run Lighthouse on three pages, in turns.

    Yields:
        A row for each page, with medians.
    """
    node.packages(RIVALS)
    found: dict[str, list[dict[str, float]]] = {path: [] for path in PAGES}
    with PagesServer(SITE, address.address().path) as server:
        for _turn in range(REPEATS):
            for path, runs in found.items():
                runs.append(run_lighthouse(f"{server.url}{path}"))
    for path, runs in found.items():
        yield {"name": PAGES[path], **{key: statistics.median(each[key] for each in runs) for key in runs[0]}}


def run_lighthouse(url: str) -> dict[str, float]:
    """Return Lighthouse's metrics of a page, and its scores from 0 to 100.

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
    metrics = {key: round(said["audits"][name]["numericValue"]) for key, name in METRICS.items()}
    return {**metrics, **{name: round(100 * said["categories"][name]["score"]) for name in SCORES}}
