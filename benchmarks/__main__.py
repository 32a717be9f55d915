"""Measures everything that is claimed about speed and size, and prints it.

`.venv/bin/python -m benchmarks`, after `python3 build.py test`, on a machine that does nothing else: about twenty
minutes. `.venv/bin/python -m benchmarks calls builds` measures only those parts again and leaves the others as
they are. The results go to `benchmarks/results.json`; the page 'How fast' shows them with their dates.
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

QUIET = 0.7
"""Programs that want a processor, at most, where nothing else is done."""
SETTLING = 180
"""Seconds that the machine gets to come to rest."""
RESULTS = Path(__file__).with_name("results.json")


class Part(NamedTuple):
    """A part of what is measured.

    Attributes:
        measure: takes Chromium and yields rows.
        browser: the browser in which it is measured; '' for none.
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
    """Measure, write the results and print them.

    Args:
        wanted: the parts that are measured, names of `PARTS`.
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
            busy = load_at_rest()
            results[part] = {
                "date": datetime.datetime.now(datetime.UTC).date().isoformat(),
                "machine": ", ".join((f"{os.cpu_count()} processors", platform.system(), *versions(part))),
                "load": busy,
                "rows": [],
            }
            for row in PARTS[part].measure(browser):
                results[part]["rows"].append(row)
                # A long part that is cut short keeps what it has measured.
                RESULTS.write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")
        browser.close()
    print(how_fast())
    questions.main()
    compose.main()


def load_at_rest() -> float | None:
    """Wait until the part before has died away, and return how many programs still want a processor.

    Returns:
        The load over the last minute; None if the system does not tell.
    """
    if not hasattr(os, "getloadavg"):
        return None
    until = time.monotonic() + SETTLING
    while os.getloadavg()[0] > QUIET and time.monotonic() < until:
        time.sleep(5)
    return round(os.getloadavg()[0], 2)


def versions(part: str) -> Iterator[str]:
    """Yield the browser in which a part is measured, as it names itself; nothing if it needs none.

    Args:
        part: a name of `PARTS`.
    """
    for engine in engines():
        if engine.name == PARTS[part].browser and engine.programs:
            said = subprocess.run([engine.programs["browser"], "--version"], capture_output=True, text=True, check=True)
            yield said.stdout.strip()


if __name__ == "__main__":
    if unknown := set(sys.argv[1:]) - set(PARTS):
        sys.exit(f"There is no part {', '.join(sorted(unknown))}. The parts: {', '.join(PARTS)}.")
    main(sys.argv[1:] or PARTS)
