"""How late Python is ready and what is downloaded for it: our runtime against the stock npm package.

After `python3 build.py test`: `.venv/bin/python -m benchmarks.ready [repeats]`. Both are measured in one
run, in turns, each time in a fresh browser profile without a cache, from the start of the worker to the first
answer of our package. The files come from this machine, compressed as GitHub Pages does.
"""

import os
import shutil
import statistics
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from playwright.sync_api import Browser, sync_playwright

from build_steps import browser, bytecode, runtime
from build_steps.pages_server import PagesServer
from build_steps.paths import RUNTIME, STOCK_RUNTIME

REPEATS = 7
STOCK_FILES = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip", "pyodide-lock.json")

MEASURE = """
async ([name, settings, script]) => {
  const given = JSON.stringify([name, settings]);
  const source = `import(${JSON.stringify(script)}).then(({ run }) => run(...${given}))`;
  const address = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
  const start = performance.now();
  const worker = new Worker(address, { type: "module" });
  const said = await new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
  });
  const ready = performance.now() - start;
  worker.terminate();
  if (said.failure) throw new Error(said.failure);
  return ready;
}
"""


class Start(NamedTuple):
    """One start of Python.

    Attributes:
        ready: milliseconds until the first answer.
        sent: bytes that were sent for it.
        requests: how many files that were.
    """

    ready: float
    sent: int
    requests: int


def lay_out(folder: Path) -> dict[str, dict[str, object]]:
    """Put both runtimes side by side, and return the settings to start each with.

    Args:
        folder: an empty folder, which is then served.

    Returns:
        The settings by name; addresses are below the server's.
    """
    manifest = runtime.read_manifest()
    for part in (manifest["folder"], manifest["package"]["folder"]):
        shutil.copytree(RUNTIME / part, folder / "assembled", dirs_exist_ok=True)
    (folder / "stock").mkdir()
    for name in STOCK_FILES:
        shutil.copy(STOCK_RUNTIME / name, folder / "stock")
    wheel = next(bytecode.package().parent.with_suffix(".source").glob("*.whl"))
    shutil.copy(wheel, folder / "stock")
    shutil.copy(Path(__file__).with_name("ready.mjs"), folder)
    (folder / "index.html").write_text("<!doctype html><title>ready</title>")
    return {"stock": {"wheel": wheel.name}, "assembled": {"lock": manifest["lock"]}}


def measure(chromium: Browser, server: PagesServer, name: str, settings: dict[str, object]) -> Start:
    """Start Python once in a fresh profile.

    Args:
        chromium: the browser.
        server: the server of both runtimes.
        name: which runtime.
        settings: what it is started with.

    Returns:
        What was measured.
    """
    context = chromium.new_context()
    page = context.new_page()
    page.goto(server.url)
    server.requests.clear()
    given = {**settings, "folder": f"{server.url}{name}/"}
    ready = page.evaluate(MEASURE, [name, given, f"{server.url}ready.mjs"])
    context.close()
    files = [request for request in server.requests if f"/{name}/" in request.path]
    return Start(ready, sum(request.sent for request in files), len(files))


def table(starts: dict[str, list[Start]]) -> str:
    """Return the figures as a Markdown table.

    Args:
        starts: what was measured, by name.

    Returns:
        Medians, and the ratio to the stock files.
    """
    stock, ours = starts["stock"], starts["assembled"]
    figures: dict[str, Callable[[list[Start]], float]] = {
        "milliseconds until the first answer, median": lambda each: statistics.median(s.ready for s in each),
        "milliseconds until the first answer, best": lambda each: min(s.ready for s in each),
        "bytes sent": lambda each: each[0].sent,
        "files": lambda each: each[0].requests,
    }
    lines = ["| | stock | ours | ratio |", "| --- | ---: | ---: | ---: |"]
    for name, figure in figures.items():
        old, new = figure(stock), figure(ours)
        lines.append(f"| {name} | {old:,.0f} | {new:,.0f} | {new / old:.2f} |")
    return "\n".join(lines)


def main(repeats: int) -> None:
    """Measure and print the table.

    Args:
        repeats: how often each runtime is started.
    """
    program = browser.find()
    if program is None:
        sys.exit("This needs Chromium or Chrome: `python3 build.py test` finds or installs one.")
    arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        settings = lay_out(Path(folder))
        starts: dict[str, list[Start]] = {name: [] for name in settings}
        chromium = playwright.chromium.launch(executable_path=program, args=arguments)
        with PagesServer(Path(folder), "/ready/") as server:
            for turn in range(repeats):
                for name, given in settings.items():
                    starts[name].append(measure(chromium, server, name, given))
                    print(f"{turn + 1} of {repeats}: {name} {starts[name][-1].ready:.0f} ms", flush=True)
        version = chromium.version
        chromium.close()
    print(f"\nChromium {version}, {repeats} starts each, in turns\n\n{table(starts)}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else REPEATS)
