"""Checks that reviews are fast enough in the page: `.venv/bin/python -m benchmarks.speed`, after `python3 build.py`.

It prints the median and the 95th percentile in Chromium, and exits with 1 if a limit is exceeded. On a busy machine the
times are too high, so it prints the load, too.
"""

import os
import sys

from playwright.sync_api import sync_playwright

from benchmarks.calls import ASK, REPEATS, STARTED, WARM, reading, row
from build_steps import address
from build_steps.hosting.server import PagesServer
from build_steps.paths import SITE
from build_steps.setup import chromium

LIMITS = {600: 10.0, 10_000: 150.0}
"""Length of a draft in characters to the limit of the 95th percentile in milliseconds."""


def measure() -> dict[int, dict[str, object]]:
    """Return the median and the 95th percentile in milliseconds, by the length of the draft.

    Raises:
        SystemExit: Chromium isn't installed.
    """
    program = chromium.find()
    if program is None:
        sys.exit("This needs Chromium or Chrome: `python3 build.py test` finds or installs one.")
    as_root = ["--no-sandbox"] if os.name != "nt" and os.geteuid() == 0 else []
    requests = {str(length): reading(length, WARM + REPEATS) for length in LIMITS}
    with (
        sync_playwright() as playwright,
        PagesServer(SITE, address.address().path) as server,
        playwright.chromium.launch(executable_path=program, args=as_root) as browser,
    ):
        page = browser.new_page()
        page.set_default_timeout(STARTED)
        page.goto(f"{server.url}tool/decide/")
        times: dict[str, list[float]] = page.evaluate(ASK, requests)
    return {length: row(f"{length:,} characters", times[str(length)][WARM:]) for length in LIMITS}


def main() -> None:
    """Measure, print, and fail if a limit is exceeded."""
    load = round(os.getloadavg()[0], 1) if hasattr(os, "getloadavg") else None
    found = measure()
    for length, each in found.items():
        print(f"{each['name']}: median {each['median']} ms, 95 % within {each['most']} ms, limit {LIMITS[length]:g} ms")
    print(f"load {load}")
    if any(float(str(each["most"])) > LIMITS[length] for length, each in found.items()):
        sys.exit("speed: a review takes too long here.")


if __name__ == "__main__":
    main()
