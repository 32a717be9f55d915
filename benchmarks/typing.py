"""How long Python takes for one key: to compose again, and to read a draft again, in Chromium.

Run it with `.venv/bin/python -m benchmarks.typing [repeats]` after `python3 build.py`. Each request is what the
page sends after a key, with another text each time, and is timed in the worker, around the call to Python.
"""

import json
import math
import os
import sys
from typing import NamedTuple

from playwright.sync_api import Page, sync_playwright

from build_steps import browser
from build_steps.address import address
from build_steps.pages_server import PagesServer
from build_steps.paths import SITE

REPEATS = 200
# Keys before those that count: what they need is imported, and the browser has compiled what runs often.
WARM = 30
FIELDS = {
    "interviewer_name": "Marisol Quane",
    "your_name": "Jonas Lindahl",
    "role": "Social Media Manager",
    "company": "Brightwell Foods",
    "interview_date": "2027-03-03",
    "interview_time": "14:00",
    "background": "five years in social media for global brands",
    "achievement": "doubled a museum’s online audience",
    "shared_connection": "Priya Nairn",
    "contact_details": "jonas@example.org",
}
DRAFT = (
    "Dear Ms. Quane,\n\nMy name is Jonas Lindahl, and I look forward to our interview for the Social Media Manager "
    "role at Brightwell Foods on Wednesday 3 March. Thank you for making the time.\n\nI bring five years in social "
    "media for food brands, and I liked your piece on recipe tests. Whats the salary, and when will I hear from you? I "
    "am hoping for a quick call asap, if thats okay!!\n\nKind regards,\nJonas Lindahl\n"
)

MEASURE = """
async ([script, runtime, requests]) => {
  const source = `import(${JSON.stringify(script)}).then((worker) => worker.boot(${JSON.stringify(runtime)}))
    .catch((error) => postMessage({ stage: "failed", cause: String(error) }));
    addEventListener("message", ({ data }) => {
      if (!data.timed) return;
      const said = [];
      const post = self.postMessage;
      self.postMessage = (answer) => said.push(answer.result);
      const times = data.timed.map((request) => {
        const start = performance.now();
        self.onmessage({ data: { id: 1, request } });
        return performance.now() - start;
      });
      self.postMessage = post;
      postMessage({ times, fine: said.every((answer) => JSON.parse(answer).ok) });
    });`;
  const worker = new Worker(URL.createObjectURL(new Blob([source], { type: "text/javascript" })), { type: "module" });
  const until = (test) => new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => {
      if (data.stage === "failed") reject(new Error(data.cause));
      else if (test(data)) resolve(data);
    };
    worker.onerror = ({ message }) => reject(new Error(message));
  });
  await until(({ stage }) => stage === "ready");
  const found = {};
  for (const [name, timed] of Object.entries(requests)) {
    worker.postMessage({ timed });
    const { times, fine } = await until((data) => data.times);
    if (!fine) throw new Error(`${name}: a request was refused`);
    found[name] = times;
  }
  worker.terminate();
  return found;
}
"""


class Aim(NamedTuple):
    """One figure that is claimed: what a person does, and the most milliseconds at the 95th percentile."""

    what: str
    most: float


AIMS = {
    "note": Aim("compose a note on a request again", 10),
    "message": Aim("compose a message again", 10),
    "short": Aim("read a draft of 600 characters again", 10),
    "long": Aim("read a draft of 10,000 characters again", 150),
}


def composing(kind: str, repeats: int) -> list[dict[str, object]]:
    """Return requests as they follow one another while a field is typed.

    Args:
        kind: the kind of message.
        repeats: how many.

    Returns:
        The requests; no two are alike.
    """
    fact = "your talk on stock forecasting and on what it takes to get a kitchen to trust a figure"
    shared = {"want": "draft", "kind": kind, "account": "free", "reach": "connected", "today": "2026-11-22"}
    return [
        {**shared, "fields": {**FIELDS, "personal_fact": f"{fact[: 9 + n % 70]} {n}"}} for n in range(repeats)
    ]


def reading(length: int, repeats: int) -> list[dict[str, object]]:
    """Return requests as they follow one another while a draft is typed.

    Args:
        length: how many characters the draft has.
        repeats: how many.

    Returns:
        The requests; no two are alike.
    """
    text = (DRAFT * math.ceil(length / len(DRAFT)))[:length]
    places = (37 * n % length for n in range(repeats))
    shared = {"want": "review", "kind": "message", "fields": FIELDS, "account": "free", "answers": {}, "aside": []}
    return [{**shared, "text": f"{text[:at]}{n} {text[at:]}"[:length]} for n, at in enumerate(places)]


def measure(page: Page, server: PagesServer, repeats: int) -> dict[str, list[float]]:
    """Time every request in a worker of its own.

    Args:
        page: a page of the site.
        server: the site.
        repeats: how many requests of each sort.

    Returns:
        Milliseconds, by the names in `AIMS`, in the order measured.
    """
    page.goto(f"{server.url}tool/write/")
    settings = page.locator("template[data-tool-config]").evaluate("(node) => JSON.parse(node.content.textContent)")
    runtime = {**settings["runtime"], "folder": f"{server.url}{settings['runtime']['folder']}"}
    requests = {
        "note": composing("request_note", WARM + repeats),
        "message": composing("message", WARM + repeats),
        "short": reading(600, WARM + repeats),
        "long": reading(10_000, WARM + max(20, repeats // 5)),
    }
    texts = {name: [json.dumps(each) for each in made] for name, made in requests.items()}
    script = f"{server.url}assets/tool/worker.mjs"
    found: dict[str, list[float]] = page.evaluate(MEASURE, [script, runtime, texts])
    return found


def percentile(times: list[float], share: float) -> float:
    """Return the least time within which a share of all times lies."""
    return sorted(times)[math.ceil(share * len(times)) - 1]


def table(found: dict[str, list[float]]) -> str:
    """Return the figures as a Markdown table."""
    lines = ["| after one key | median ms | 95th percentile ms | aim |", "| --- | ---: | ---: | ---: |"]
    for name, aim in AIMS.items():
        times = found[name][WARM:]
        middle, high = percentile(times, 0.5), percentile(times, 0.95)
        lines.append(f"| {aim.what} | {middle:.1f} | {high:.1f} | {aim.most:.0f} |")
    return "\n".join(lines)


def main(repeats: int) -> None:
    """Measure and print the table.

    Args:
        repeats: how many requests of each sort.
    """
    program = browser.find()
    if program is None:
        sys.exit("This needs Chromium or Chrome: `python3 build.py test` finds or installs one.")
    arguments = ["--no-sandbox"] if os.name != "nt" and os.geteuid() == 0 else []
    with PagesServer(SITE, address().path) as server, sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=program, args=arguments)
        found = measure(chromium.new_page(), server, repeats)
        version = chromium.version
        chromium.close()
    print(f"Chromium {version}, {repeats} keys each\n\n{table(found)}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else REPEATS)
