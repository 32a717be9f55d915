"""After Back, a page shows what is stored now, in every engine on the machine: never less, and never more."""

import pytest

from tests import faults
from tests.engines.driver import Driver, wait
from tests.engines.test_journeys import AWAKE, DRAFT, STATE, start
from tests.server import PagesServer

TYPED = "Hello Ms. Ortega."
CLICK = "(selector) => document.querySelector(selector).click()"
NAME = "form[data-part=composer] [name=your_name]"
VALUE = "(selector) => document.querySelector(selector).value"
AT = "(path) => location.pathname === path"
STORED = "(text) => JSON.stringify(Object.entries(sessionStorage)).includes(text)"
DEVICE = "() => JSON.stringify(Object.entries(localStorage)).includes('Ortega')"


def follow(driver: Driver, server: PagesServer, path: str) -> None:
    """Go on to another page with the tool."""
    driver.open(server.url + path)
    wait(driver, AWAKE)


def go_back(driver: Driver, server: PagesServer, path: str) -> None:
    """Go back to a page with the tool."""
    driver.back()
    wait(driver, AT, f"{server.path}{path}")
    wait(driver, AWAKE)


@pytest.fixture
def typed(driver: Driver, pages_server: PagesServer) -> Driver:
    """A page with a saved draft and name.

    Browsers keep only pages that wait for nothing, so Python has failed.
    """
    pages_server.faults["assets/tool/worker.mjs"] = faults.missing
    start(driver, pages_server, "tool/write/")
    driver.type(NAME, "Ruta Salazar")
    driver.type("#draft", TYPED)
    wait(driver, STORED, TYPED)
    wait(driver, STATE, "failed")
    return driver


def test_cleared_text_does_not_come_back(typed: Driver, pages_server: PagesServer) -> None:
    """Even if the browser kept the page as it was, with the text stored on the device."""
    typed.run(CLICK, "[name=keep_here]")
    wait(typed, DEVICE)
    follow(typed, pages_server, "tool/read/")
    typed.run(CLICK, "[data-action=forget]")
    go_back(typed, pages_server, "tool/write/")
    wait(typed, f"() => ({DRAFT})() === ''", patience=10)  # a page the browser kept clears itself once it's shown
    assert typed.run(VALUE, NAME) == ""
    assert not typed.run("() => document.querySelector('[name=keep_here]').checked")
    typed.type("#draft", "New.")
    wait(typed, STORED, "New.")
    assert not typed.run(STORED, "Ortega")
    assert not typed.run(DEVICE)


def test_text_typed_on_a_later_page_is_there(typed: Driver, pages_server: PagesServer) -> None:
    """The earlier page doesn't replace it with what it had."""
    follow(typed, pages_server, "tool/read/")
    wait(typed, f"() => ({DRAFT})().includes('Ortega')")
    typed.type("#draft", " Thank you.")
    wait(typed, STORED, "Thank you.")
    go_back(typed, pages_server, "tool/write/")
    wait(typed, f"() => ({DRAFT})().includes('Thank you.')", patience=10)
