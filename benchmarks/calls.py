"""Measures warm calls into Python from the page: each request goes to the worker as JSON, and its result back."""

import math
import statistics
from collections.abc import Sequence

from playwright.sync_api import Browser, Page

from build_steps import address
from build_steps.hosting.server import PagesServer
from build_steps.paths import SITE
from tests.browser.tool import TO_SEND_MESSAGE

REPEATS = 100
WARM = 30
"""Warm-up requests: after them, modules are imported, and the browser has compiled hot code."""
STARTED = 120_000
"""The most milliseconds Python may take to start on a busy machine."""

FIELDS = {
    "interviewer_name": "Marisol Quane",
    "your_name": "Jonas Lindahl",
    "role": "Social Media Manager",
    "company": "Brightwell Foods",
    "interview_date": "2027-03-03",
    "interview_time": "14:00",
    "background": "five years of experience in social media",
    "shared_connection": "Priya Nairn",
}
FACT = "your talk on stock forecasting and on what it takes to get a kitchen to trust a figure"
DRAFT = (
    "Dear Ms. Quane,\n\nMy name is Jonas Lindahl, and I look forward to our interview for the Social Media Manager "
    "role at Brightwell Foods on Wednesday 3 March. Thank you for making the time.\n\nI bring five years in social "
    "media for food brands, and I liked your piece on recipe tests. Whats the salary, and when will I hear from you? I "
    "am hoping for a quick call asap, if thats okay!!\n\nKind regards,\nJonas Lindahl\n"
)
LENGTHS = (300, 600, 1_200, 2_500, 5_000, 10_000)
"""Lengths of the drafts to review, in characters."""
PURPOSES = {"pay": "save_for_offer", "status": "let_process_run", "role_questions": "save_for_interview"}
"""Purposes after applying that lead straight to an outcome."""

ASK = """
async (requests) => {
  const own = document.querySelector("script[src$='assets/tool/start.mjs']").src;
  const { createBridge } = await import(new URL("bridge.mjs", own).href);
  const config = JSON.parse(document.querySelector("template[data-tool-config]").content.textContent);
  const bridge = createBridge(config.runtime);
  const found = {};
  for (const [name, asked] of Object.entries(requests)) {
    found[name] = [];
    for (const request of asked) {
      const start = performance.now();
      const said = await bridge.ask(request);
      found[name].push(performance.now() - start);
      if (!said.ok) throw new Error(said.message);
    }
  }
  return found;
}
"""

SHOW = """
async ([purposes, options]) => {
  const root = document.querySelector("[data-tool-state]");
  const times = [];
  for (const value of options) {
    const explained = new Promise((resolve) => {
      const watch = new MutationObserver(() => {
        if (!root.querySelector(`[data-outcome=${purposes[value]}] .why`)) return;
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


def measure(chromium: Browser) -> list[dict[str, object]]:
    """Measure every kind of call.

    Args:
        chromium: the browser.

    Returns:
        A row for each kind, in milliseconds.
    """
    count = WARM + REPEATS
    requests: dict[str, list[dict[str, object]]] = {
        "decide: the next question": [{"want": "decision", "answers": {"stage": "scheduled"}}] * count,
        "decide: an outcome, explained": [{"want": "decision", "answers": TO_SEND_MESSAGE}] * count,
        "plan: the steps after an outcome": [{"want": "plan", "outcome": "send_message", "today": "2026-03-03"}]
        * count,
        "compose: a message, after one more keystroke": composing("message", count),
        "compose: a note on a request, after one more keystroke": composing("request_note", count),
        **{f"review: {length:,} characters, after one more keystroke": reading(length, count) for length in LENGTHS},
    }
    with PagesServer(SITE, address.address().path) as server:
        page = chromium.new_page()
        page.set_default_timeout(STARTED)
        page.goto(f"{server.url}tool/decide/")
        times: dict[str, list[float]] = page.evaluate(ASK, requests)
        page.goto(f"{server.url}tool/decide/")
        times["the page: from an answer to its reasons"] = shown(page, count)
        page.close()
    return [row(name, each[WARM:]) for name, each in times.items()]


def composing(kind: str, count: int) -> list[dict[str, object]]:
    """Return the requests made while someone types in a field. No two are the same."""
    shared = {"want": "draft", "kind": kind, "account": "free", "reach": "connected", "today": "2026-11-22"}
    return [{**shared, "fields": {**FIELDS, "personal_fact": f"{FACT[: 9 + n % 70]} {n}"}} for n in range(count)]


def reading(length: int, count: int) -> list[dict[str, object]]:
    """Return the requests made while someone types a draft. No two are the same."""
    text = (DRAFT * math.ceil(length / len(DRAFT)))[:length]
    places = (37 * n % length for n in range(count))
    shared = {"want": "review", "kind": "message", "fields": FIELDS, "account": "free", "answers": {}, "aside": []}
    return [{**shared, "text": f"{text[:at]}{n} {text[at:]}"[:length]} for n, at in enumerate(places)]


def shown(page: Page, count: int) -> list[float]:
    """Return the times from an answer to its explanation on the page, once Python is ready."""
    page.locator("[data-tool-awake] label:has([name=stage][value=applied])").click()
    page.wait_for_selector("[data-tool-state=ready]")
    options = (list(PURPOSES) * count)[:count]
    times: list[float] = page.evaluate(SHOW, [PURPOSES, options])
    return times


def row(name: str, times: Sequence[float]) -> dict[str, object]:
    """Return the results of one kind of call: its median and 95th percentile."""
    most = sorted(times)[math.ceil(0.95 * len(times)) - 1]
    return {"name": name, "median": round(statistics.median(times), 1), "most": round(most, 1)}
