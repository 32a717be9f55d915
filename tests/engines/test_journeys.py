"""Deciding, composing, reviewing, retrying after a failure, and skipping the menu, in every engine on the machine.

Starting Python takes seconds in each engine, so each journey checks several things per start.
"""

from pathlib import Path

import pytest

from build_steps.address import address
from build_steps.runtime.split.prepare import SECOND
from build_steps.setup.browser_engines import engines
from tests import faults
from tests.browser.tool import TO_SAVE_FOR_OFFER
from tests.engines.driver import Driver, wait
from tests.server import PagesServer
from tests.split.missing import first, need_second_half, second_half_requests

AWAKE = "() => document.querySelector('[data-tool-awake]') !== null"
STATE = "(state) => document.querySelector('[data-tool-state]').dataset.toolState === state"
EXPLAINED = "(outcome) => document.querySelector(`[data-outcome=${outcome}] .why`)?.innerText"
DRAFT = "() => document.querySelector('textarea[name=draft]').value"
COUNT = "() => document.querySelector('[data-slot=request-count]').textContent"
LISTED = "() => [...document.querySelectorAll('[data-slot=request-list] li')].map((item) => item.textContent)"
REVIEWED = "(words) => document.querySelector('[data-slot=reviewed]').textContent.includes(words)"
PRESSURE = "when will I"
REFUSED = """
async (host) => {
  const attempt = `(async () => {
    const said = [];
    try { new Function("return 1")(); said.push("evaluated"); } catch (error) { said.push(error.name); }
    try { await fetch("${host}"); said.push("fetched"); } catch (error) { said.push(error.name); }
    return said;
  })()`;
  const blob = new Blob([`${attempt}.then((said) => postMessage(said))`], { type: "text/javascript" });
  const worker = new Worker(URL.createObjectURL(blob), { type: "module" });
  return new Promise((settle) => { worker.onmessage = ({ data }) => settle(data); });
}
"""


def start(driver: Driver, server: PagesServer, path: str) -> None:
    """Open a page and wait until its tool is initialized."""
    driver.open("about:blank")
    driver.open(server.url + path)
    wait(driver, AWAKE)


def choose(driver: Driver, answers: dict[str, str]) -> None:
    """Choose answers one after the other."""
    for question, option in answers.items():
        driver.click(f'fieldset[data-question="{question}"] label:has([value="{option}"])')


def test_deciding_gives_an_answer_with_its_reasons(driver: Driver, pages_server: PagesServer) -> None:
    """From the first choice to Python's explanation, with only the first half of its program.

    The page's policy applies to its workers: no evaluated strings, no requests to another host.
    """
    pages_server.faults[faults.runtime(SECOND)] = faults.missing
    start(driver, pages_server, "tool/decide/")
    choose(driver, TO_SAVE_FOR_OFFER)
    assert wait(driver, EXPLAINED, "save_for_offer")
    assert driver.run(STATE, "ready")
    other = pages_server.url.replace("localhost", "127.0.0.1")
    assert driver.run(REFUSED, other) == ["EvalError", "TypeError"]


def test_composing_gives_a_draft_and_a_review_finds_pressure(driver: Driver, pages_server: PagesServer) -> None:
    """The draft is as it is typed, including non-ASCII letters; then one typed by hand is reviewed.

    The page lists the requests this took, in the page and the worker.
    """
    start(driver, pages_server, "tool/write/")
    driver.type("form[data-part=composer] [name=role]", "Data Analyst")
    driver.type("form[data-part=composer] [name=interviewer_name]", "Zoë Ångström")
    wait(driver, STATE, "ready")
    wait(driver, f"() => ['Data Analyst', 'Zoë'].every((typed) => ({DRAFT})().includes(typed))")
    assert not driver.run(REVIEWED, PRESSURE)
    driver.run("() => document.querySelector('#draft').select()")
    driver.type("textarea[name=draft]", f"Hi Marisol, {PRESSURE} hear from you?")
    wait(driver, REVIEWED, PRESSURE)
    assert "0 to any other site" in driver.run(COUNT)
    files = " ".join(driver.run(LISTED))
    # Not every engine lists a worker's module imports, but all list its fetches.
    for name in ("pyodide.asm.wasm", "python_stdlib.zip.txt"):
        assert name in files


def test_after_a_failure_trying_again_helps_and_a_miss_is_answered(driver: Driver, site: Path) -> None:
    """Meanwhile there is the short answer, and nothing has to be entered twice.

    The decision then needs the second half of Python's program, in the middle of a call, under the page's policy; if
    loading it fails once, it is retried.
    """
    broken = faults.runtime("python_stdlib.zip.txt")
    # A separate host, with none of its files in the browser's cache.
    with PagesServer(site, address().path) as server:
        need_second_half(server, site)
        server.faults[broken] = faults.missing
        server.faults[faults.runtime(SECOND)] = first(1, faults.missing)
        start(driver, server, "tool/decide/")
        choose(driver, TO_SAVE_FOR_OFFER)
        wait(driver, STATE, "failed")
        assert driver.run("() => document.querySelector('[data-outcome=save_for_offer]') !== null")
        del server.faults[broken]
        driver.click("[data-slot=failure] [data-action=retry]")
        assert wait(driver, EXPLAINED, "save_for_offer")
        assert second_half_requests(server) >= 2, "a slow engine may be idle in between, and prefetch it, too"


@pytest.mark.needs_browser
def test_chromium_is_always_available() -> None:
    """The test command reports other missing engines, but installs this one."""
    assert [engine.name for engine in engines()] == ["Chromium", "Firefox", "WebKitGTK"]
    assert engines()[0].programs


def test_the_skip_link_moves_the_focus_to_the_heading(driver: Driver, pages_server: PagesServer) -> None:
    """The next Tab goes on from there, past the menu."""
    start(driver, pages_server, "tool/")
    driver.run("() => document.querySelector('.md-skip').focus()")
    driver.press("Enter")
    wait(driver, "() => document.activeElement === document.querySelector('h1')", patience=10)
