"""How long a call into Python takes in the page, and how soon an answer shows.

Run it with `.venv/bin/python -m benchmarks.call [repeats]` after `python3 build.py`. A call is a request as
JSON from the page to the worker and its result back. It is measured warm: each request is made once before.
"""

import math
import os
import statistics
import sys

from playwright.sync_api import Page, sync_playwright

from build_steps import browser
from build_steps.address import address
from build_steps.pages_server import PagesServer
from build_steps.paths import SITE

REPEATS = 200
STARTED = 60_000
"""Milliseconds that the start of Python may take."""

WAY = {
    "stage": "scheduled",
    "purpose": "introduce",
    "asked_not_to": "no",
    "contact_so_far": "none",
    "relationship": "know_each_other",
    "reach": "connected",
}
DRAFT = (
    "Dear Ms. Ortega, I am Sam Lee, and we meet on March 3 about the role of site engineer. "
    "Thank you for taking the time. I look forward to our talk. Kind regards, Sam Lee"
)
REQUESTS = {
    "version": {"want": "version"},
    "decision: the next question": {"want": "decision", "answers": {"stage": "scheduled"}},
    "decision: an outcome, explained": {"want": "decision", "answers": WAY},
    "draft: composed from the fields": {
        "want": "draft",
        "kind": "message",
        "fields": {"interviewer_name": "Dana Ortega", "your_name": "Sam Lee", "role": "site engineer"},
    },
    "review: a draft of 160 characters": {"want": "review", "kind": "message", "text": DRAFT},
    "plan: the steps after an outcome": {"want": "plan", "outcome": "send_message", "today": "2026-03-03"},
}

OUTCOMES = {"pay": "save_for_offer", "status": "let_process_run", "role_questions": "save_for_interview"}
"""Purposes after an application, and where they lead at once."""

MEASURE = """
async ([requests, repeats]) => {
  const own = document.querySelector("script[src$='assets/tool/tool.mjs']").src;
  const { createBridge } = await import(new URL("bridge.mjs", own).href);
  const config = JSON.parse(document.querySelector("template[data-tool-config]").content.textContent);
  const bridge = createBridge(config.runtime);
  const times = {};
  for (const [name, request] of Object.entries(requests)) {
    const first = await bridge.ask(request);
    if (!first.ok) throw new Error(first.message);
    times[name] = [];
    for (let turn = 0; turn < repeats; turn++) {
      const start = performance.now();
      await bridge.ask(request);
      times[name].push(performance.now() - start);
    }
  }
  return times;
}
"""

SHOWN = """
async ([outcomes, options]) => {
  const root = document.querySelector("[data-tool-state]");
  const times = [];
  for (const value of options) {
    const explained = new Promise((resolve) => {
      const watch = new MutationObserver(() => {
        if (!root.querySelector(`[data-outcome=${outcomes[value]}] .reasons`)) return;
        watch.disconnect();
        resolve(performance.now());
      });
      watch.observe(root, { childList: true, subtree: true });
    });
    await new Promise((done) => setTimeout(done, 50));
    const start = performance.now();
    root.querySelector(`input[name=purpose][value=${value}]`).click();
    times.push((await explained) - start);
  }
  return times;
}
"""


def percentile(times: list[float], share: float) -> float:
    """Return the time that a share of all calls stays within.

    Args:
        times: milliseconds.
        share: from 0 to 1.

    Returns:
        Milliseconds.
    """
    return sorted(times)[math.ceil(share * len(times)) - 1]


def row(name: str, times: list[float]) -> str:
    """Return one line of the table.

    Args:
        name: what was measured.
        times: milliseconds.

    Returns:
        A line of Markdown.
    """
    return f"| {name} | {statistics.median(times):.1f} | {percentile(times, 0.95):.1f} | {max(times):.1f} |"


def shown(page: Page, repeats: int) -> list[float]:
    """Return how long it takes from an answer to its explanation on the page, once Python is ready.

    Args:
        page: the page with the decision.
        repeats: how often.

    Returns:
        Milliseconds.
    """
    root = page.locator("[data-tool-state]")
    root.locator("input[name=stage][value=applied]").check()
    page.wait_for_selector("[data-tool-state=ready]", timeout=STARTED)
    options = list(OUTCOMES) * (repeats // len(OUTCOMES) + 1)
    times: list[float] = page.evaluate(SHOWN, [OUTCOMES, options])
    return times[len(OUTCOMES) :]


def main(repeats: int) -> None:
    """Measure and print the table.

    Args:
        repeats: how often each request is made.
    """
    program = browser.find()
    if program is None:
        sys.exit("This needs Chromium or Chrome: `python3 build.py test` finds or installs one.")
    arguments = ["--no-sandbox"] if os.name != "nt" and os.geteuid() == 0 else []
    with sync_playwright() as playwright, PagesServer(SITE, address().path) as server:
        chromium = playwright.chromium.launch(executable_path=program, args=arguments)
        page = chromium.new_page()
        page.goto(f"{server.url}tool/decide/")
        times: dict[str, list[float]] = page.evaluate(MEASURE, [REQUESTS, repeats])
        page.goto(f"{server.url}tool/")
        times["from an answer to its reasons on the page"] = shown(page, repeats)
        print(f"Chromium {chromium.version}, {repeats} times each, milliseconds\n")
        chromium.close()
    print("| | median | 95 % | most |\n| --- | ---: | ---: | ---: |")
    print("\n".join(row(name, each) for name, each in times.items()))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else REPEATS)
