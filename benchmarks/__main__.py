"""Measures everything that is claimed about speed and size, and prints it.

`.venv/bin/python -m benchmarks`, after `python3 build.py test`, on a machine that does nothing else: about twelve
minutes. `.venv/bin/python -m benchmarks calls builds` measures only those parts again and leaves the others as
they are. The results go to `benchmarks/results.json`; the page 'How fast' shows them with their dates.
"""

import datetime
import json
import os
import platform
import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from benchmarks import calls, compose, costs, questions, start
from benchmarks.contenders import contenders
from build_steps import browser
from build_steps.embed.how_fast import how_fast

RESULTS = Path(__file__).with_name("results.json")
PARTS: Mapping[str, Callable[[Browser], Iterable[dict[str, object]]]] = {
    "calls": calls.measure,
    "enumeration": lambda _: costs.enumeration(),
    "builds": lambda _: costs.builds(),
    "firefox": lambda _: start.in_firefox(),
    "chromium": lambda chromium: start.in_chromium(chromium, slow_line=False),
    "slow_line": lambda chromium: start.in_chromium(chromium, slow_line=True),
}


def main(wanted: Iterable[str]) -> None:
    """Measure, write the results and print them.

    Args:
        wanted: the parts that are measured, names of `PARTS`.
    """
    program = browser.find()
    if program is None:
        sys.exit("This needs Chromium or Chrome: `python3 build.py test` finds or installs one.")
    as_root = ["--no-sandbox"] if os.name != "nt" and os.geteuid() == 0 else []
    results = json.loads(RESULTS.read_text(encoding="utf-8")) if RESULTS.exists() else {}
    results["contenders"] = {each.id: {"name": each.name, "task": each.task} for each in contenders()}
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=program, args=as_root)
        for part in wanted:
            print(f"Measuring {part} …", flush=True)
            busy = os.getloadavg()[0] if hasattr(os, "getloadavg") else None
            results[part] = {
                "date": datetime.datetime.now(datetime.UTC).date().isoformat(),
                "machine": f"{os.cpu_count()} processors, {platform.system()}, Chromium {chromium.version}",
                "load": busy,
                "rows": list(PARTS[part](chromium)),
            }
            RESULTS.write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")
        chromium.close()
    print(how_fast({}))
    questions.main()
    compose.main()


if __name__ == "__main__":
    if unknown := set(sys.argv[1:]) - set(PARTS):
        sys.exit(f"There is no part {', '.join(sorted(unknown))}. The parts: {', '.join(PARTS)}.")
    main(sys.argv[1:] or PARTS)
