"""Renews the profile in Chromium, for a new Pyodide or after larger changes to the tool: `python3 build.py profile`."""

import json
import os
import shutil
import tempfile
from collections.abc import Mapping
from functools import reduce
from operator import or_
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict

from build_steps.console import BuildError, say, step
from build_steps.hosting.server import PagesServer
from build_steps.paths import RUNTIME, STEPS, STOCK_RUNTIME
from build_steps.runtime import bytecode
from build_steps.runtime.assemble import LIBRARY, assemble
from build_steps.runtime.run_in_pyodide import INSIDE, run_in_pyodide
from build_steps.runtime.split import glue, profile, tables, workload
from build_steps.runtime.split.instrumented import functions_that_ran, instrument
from build_steps.runtime.split.prepare import GLUE, PROGRAM, SCRIPT
from build_steps.runtime.split.program import read, write
from build_steps.setup import chromium

if TYPE_CHECKING:
    from playwright.sync_api import Page

RUNNER = STEPS / "runtime/split/profile.mjs"
BROADLY = ("use_texts.py", "use_values.py")
"""Scripts that use Python more broadly than the tool does."""
PAGE = '<!doctype html><meta charset="utf-8"><title>Profile</title><script type="module" src="profile.mjs"></script>'
DEEP = "--js-flags=--stack-size=3900"
"""Kilobytes of stack: freshly compiled code, as all of it is here, needs more than optimized code."""
PATIENCE = 600_000
"""Milliseconds; an instrumented program is slow."""


class Taken(TypedDict):
    """The result of one start.

    Attributes:
        bits: which functions ran, 32 per number.
        answers: Python's answers.
    """

    bits: list[int]
    answers: list[str]


def take() -> int:
    """Renew the profile.

    Returns:
        The exit code.

    Raises:
        BuildError: there is no Chromium, or an answer is an internal failure.
    """
    stock = {name: (STOCK_RUNTIME / name).read_bytes() for name in (SCRIPT, GLUE, PROGRAM)}
    program = read(stock[PROGRAM])
    left = glue.trimmed(stock[GLUE].decode(), stock[SCRIPT].decode(), program)
    program = program._replace(exports=tuple(each for each in program.exports if each.name in left.exports))
    with step("Taking the profile of Python in Chromium"), tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / SCRIPT).write_bytes(stock[SCRIPT])
        (folder / GLUE).write_text(left.glue, encoding="utf-8")
        (folder / PROGRAM).write_bytes(write(instrument(program)))
        found = functions_that_ran(program, _run(folder))
    with step("Looking for tables that only other functions read"):
        known = tables.Known(**json.loads(run_in_pyodide("known_tables.py", [], mounts={})))
        own_tables = tables.find(program, known)
    old = profile.read().functions
    profile.write(profile.Profile(profile.fingerprint(stock), found, own_tables))
    moved = sum(each.end - each.start for each in own_tables)
    say(f"{len(own_tables)} tables with {moved:,} bytes are the second half's.")
    say(f"{len(found):,} functions run: {len(found - old):,} more and {len(old - found):,} fewer than before.")
    return 0


def _run(folder: Path) -> list[int]:
    """Run the instrumented program from a folder in a page, and return which functions ran, 32 per number."""
    from playwright.sync_api import sync_playwright

    manifest = assemble()
    archive = manifest["package"]["archive"]
    shutil.copy(RUNTIME / manifest["folder"] / LIBRARY, folder / bytecode.LIBRARY)
    shutil.copy(RUNTIME / manifest["package"]["folder"] / archive, folder)
    shutil.copy(RUNNER, folder)
    (folder / "index.html").write_text(PAGE, encoding="utf-8")
    task = {
        "archive": archive,
        "lock": manifest["lock"],
        "requests": list(workload.requests()),
        "sources": [(INSIDE / name).read_text(encoding="utf-8") for name in BROADLY],
    }
    browser_program = chromium.find()
    if browser_program is None:
        raise BuildError("This needs Chromium or Chrome: `python3 build.py test` finds or installs one.")
    as_root = ["--no-sandbox"] if os.name != "nt" and os.geteuid() == 0 else []
    with PagesServer(folder, "/") as server, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browser_program, args=[DEEP, *as_root])
        page = browser.new_page()
        page.set_default_timeout(PATIENCE)
        taken = [_start(page, server.url, task)]
        for requests in workload.starts():
            taken.append(_start(page, server.url, {**task, "requests": requests, "sources": []}))
        browser.close()
    answers = [json.loads(answer) for each in taken for answer in each["answers"]]
    failed = [answer for answer in answers if answer.get("code") == "internal"]
    if failed:
        raise BuildError(f"The profile would be of failures: {failed[0]['message']}")
    return [reduce(or_, bits) for bits in zip(*(each["bits"] for each in taken), strict=True)]


def _start(page: "Page", address: str, task: Mapping[str, object]) -> Taken:
    """Reload the page and run a task in it."""
    page.goto(address)
    page.wait_for_function("() => window.take")
    taken: Taken = page.evaluate("(task) => window.take(task)", task)
    return taken
