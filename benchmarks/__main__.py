"""Measures everything we say about speed and size, and prints it.

Run `.venv/bin/python -m benchmarks` after `python3 build.py test` on an idle machine. It takes about twenty minutes.
`.venv/bin/python -m benchmarks calls builds` measures only those parts again. The results go to
`benchmarks/results.json`; the page 'How fast' shows them with their dates.
"""

import datetime
import json
import os
import platform
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from playwright.sync_api import Browser, sync_playwright

from benchmarks import calls, compose, costs, host, pages, questions, returning, start
from benchmarks.contenders import contenders
from build_steps.embed.how_fast import how_fast
from build_steps.setup import chromium
from build_steps.setup.browser_engines import engines

IDLE = 0.7
"""The highest load average of an idle machine."""
PATIENCE = 180
"""The most seconds to wait for the machine to become idle."""
RESULTS = Path(__file__).with_name("results.json")


class Part(NamedTuple):
    """One part of the measurements.

    Attributes:
        measure: takes Chromium and yields rows.
        browser: the browser it's measured in, or '' for none.
    """

    measure: Callable[[Browser], Iterable[dict[str, object]]]
    browser: str = ""


PARTS: Mapping[str, Part] = {
    "calls": Part(calls.measure, "Chromium"),
    "pages": Part(pages.measure, "Chromium"),
    "host": Part(host.measure, "Chromium"),
    "enumeration": Part(lambda _: costs.enumeration()),
    "builds": Part(lambda _: costs.builds()),
    "firefox": Part(lambda _: start.in_firefox(), "Firefox"),
    "chromium": Part(lambda chromium: start.in_chromium(chromium, slow_line=False), "Chromium"),
    "returning": Part(returning.measure, "Chromium"),
    "slow_line": Part(lambda chromium: start.in_chromium(chromium, slow_line=True), "Chromium"),
}


def main(wanted: Iterable[str]) -> None:
    """Measure, write the results, and print them.

    Args:
        wanted: the parts to measure, keys of `PARTS`.
    """
    program = chromium.find()
    if program is None:
        sys.exit("This needs Chromium or Chrome: `python3 build.py test` finds or installs one.")
    as_root = ["--no-sandbox"] if os.name != "nt" and os.geteuid() == 0 else []
    results = json.loads(RESULTS.read_text(encoding="utf-8")) if RESULTS.exists() else {}
    results["contenders"] = {each.id: {"name": each.name, "task": each.task} for each in contenders()}
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=as_root)
        for part in wanted:
            print(f"Measuring {part} …", flush=True)
            load = load_at_rest()
            results[part] = {
                "date": datetime.datetime.now(datetime.UTC).date().isoformat(),
                "machine": ", ".join((f"{os.cpu_count()} processors", platform.system(), *versions(part))),
                "load": load,
                "rows": [],
            }
            for row in PARTS[part].measure(browser):
                results[part]["rows"].append(row)
                # Write after each row, so an interrupted part keeps its results.
                RESULTS.write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")
        browser.close()
    print(how_fast())
    questions.main()
    compose.main()


def load_at_rest() -> float | None:
    """Wait until the machine is idle again, and return its load.

    Returns:
        The load average over the last minute, or None if the system doesn't report it.
    """
    if not hasattr(os, "getloadavg"):
        return None
    until = time.monotonic() + PATIENCE
    while os.getloadavg()[0] > IDLE and time.monotonic() < until:
        time.sleep(5)
    return round(os.getloadavg()[0], 2)


def versions(part: str) -> Iterator[str]:
    """Yield the name and version of the browser a part is measured in, if any.

    Args:
        part: a key of `PARTS`.
    """
    for engine in engines():
        if engine.name == PARTS[part].browser and engine.programs:
            said = subprocess.run([engine.programs["browser"], "--version"], capture_output=True, text=True, check=True)
            yield said.stdout.strip()


if __name__ == "__main__":
    if unknown := set(sys.argv[1:]) - set(PARTS):
        sys.exit(f"There is no part {', '.join(sorted(unknown))}. The parts: {', '.join(PARTS)}.")
    main(sys.argv[1:] or PARTS)
