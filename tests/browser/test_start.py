"""The page comes first: scripts are requested once it has been painted, and only those it needs."""

import re
import threading
import time

import pytest
from playwright.sync_api import Page, expect

from build_steps.paths import ROOT
from tests import faults
from tests.browser.tool import Tool
from tests.server import PagesServer

SCRIPTS = ROOT / "docs/assets/tool"
NAMED = re.compile(r'^import .* from "\./(\w+)\.mjs";$', re.MULTILINE)
LONG, UNSEEN = 60_000, 1_000
"""Milliseconds until an idle page is quiescent, and until start.mjs stops waiting for the paint."""
HOLD_FRAMES = "window.frames = []; window.requestAnimationFrame = (draw) => window.frames.push(draw);"
DRAW = "() => window.frames.splice(0).forEach((draw) => draw(performance.now()))"


def needed_by(script: str) -> set[str]:
    """Return the names of a script and all its transitive imports."""
    found: set[str] = set()
    waiting = [script]
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += NAMED.findall((SCRIPTS / f"{name}.mjs").read_text(encoding="utf-8"))
    return found


def asked(server: PagesServer) -> set[str]:
    """Return the names of our scripts that were requested."""
    found = [re.search(r"/assets/tool/(\w+)\.mjs$", each.path) for each in server.requests]
    return {each[1] for each in found if each}


def test_every_script_of_the_tool_is_asked_for_at_once() -> None:
    """The list has no missing and no unused scripts."""
    text = (SCRIPTS / "start.mjs").read_text(encoding="utf-8")
    assert set(re.findall(r'^  "\./(\w+)\.mjs",$', text, re.MULTILINE)) == needed_by("tool")


def test_the_tool_is_asked_for_once_the_page_shows(page: Page, pages_server: PagesServer) -> None:
    """Its scripts don't delay the content: none is requested before the browser draws."""
    page.clock.install()
    page.clock.pause_at(time.time() + 1)  # otherwise it stops waiting for the paint
    page.add_init_script(HOLD_FRAMES)
    page.goto("")
    page.wait_for_load_state("networkidle")
    assert asked(pages_server) == {"start"}
    page.evaluate(DRAW)
    page.clock.run_for(1)
    expect(page.locator("[data-tool-awake]")).to_be_attached()


def test_who_only_reads_fetches_neither_python_nor_the_search(page: Page, pages_server: PagesServer) -> None:
    """An idle page with the tool only loads the tool's scripts; a page without it loads none of them."""
    page.clock.install()
    page.goto("guide/timing/")
    page.wait_for_load_state("networkidle")
    assert asked(pages_server) == {"start", "offline"}
    tool = Tool(page).open("", way="")
    page.clock.run_for(LONG)
    page.wait_for_load_state("networkidle")
    assert tool.root.get_attribute("data-tool-state") == "static"
    weights = (".wasm", ".whl", ".zip", "search_index.json", "words.txt")
    assert [each.path for each in pages_server.requests if each.path.endswith(weights)] == []


def test_a_page_that_is_not_on_the_screen_wakes_too(page: Page) -> None:
    """A background page isn't painted, so the script must not wait for that."""
    page.clock.install()
    page.add_init_script("window.requestAnimationFrame = () => 0;")
    page.goto("tool/decide/")
    page.clock.fast_forward(UNSEEN)
    expect(page.locator("[data-tool-awake]")).to_be_attached()


@pytest.mark.usefixtures("waiting")
@pytest.mark.parametrize(
    ("path", "control"),
    [("tool/decide/", "[name=stage][value=scheduled]"), ("tool/write/", "[name=role]"), ("tool/read/", "#draft")],
    ids=["decide", "write", "read"],
)
def test_who_is_quicker_than_the_script_is_not_overlooked(
    page: Page, pages_server: PagesServer, path: str, control: str
) -> None:
    """An interaction before the tool is initialized counts, and starts Python."""
    come = threading.Event()
    pages_server.faults["assets/tool/start.mjs"] = faults.held(come)
    page.goto(path, wait_until="commit")
    page.locator(control).click(force=True)
    expect(page.locator(control)).to_be_focused()
    come.set()
    Tool(page).expect_state("loading")
    if path == "tool/decide/":
        assert Tool(page).marked() == {"stage": "scheduled"}
