"""Every journey with the keys alone, on home and inside another page: seen at each stop.

The journeys share a page, so that Python starts once for each place; each begins where nobody has told anything.
Within a journey nothing is clicked. In Chromium the gate walks them; in Firefox and WebKitGTK `--full` does, where they
are installed.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from build_steps.address import address
from build_steps.embed.embed_code import code
from build_steps.hosting.github_pages import TYPES, Response
from tests.browser.test_journeys import FACTS, RUDE
from tests.browser.tool import TO_SEND_MESSAGE
from tests.engines.conftest import PROGRAMS
from tests.engines.driver import Driver, wait
from tests.engines.keys import INSIDE, Keys
from tests.server import PagesServer

HOST = "a-career-service/"
AWAKE = f"() => {{ {INSIDE} return inside.querySelector('[data-tool-awake]') !== null; }}"
COMPOSED = f"() => {{ {INSIDE} return inside.querySelector('[name=draft]').value !== ''; }}"
SAID = f"""
(slot, words) => {{
  {INSIDE}
  return inside.querySelector(`[data-slot=${{slot}}]`).textContent.includes(words);
}}"""
COUNT = "() => inside.querySelectorAll('[data-rule]').length"

engines = pytest.mark.parametrize(
    "driver",
    [pytest.param(name, marks=() if name == "Chromium" else pytest.mark.full) for name in PROGRAMS],
    indirect=True,
)
places = pytest.mark.parametrize("opened", ["", HOST], ids=["home", "embed"], indirect=True, scope="module")
pytestmark = places
ANEW = f"""
() => {{
  {INSIDE}
  for (const action of ["forget", "start"]) {{
    [...inside.querySelectorAll(`[data-action=${{action}}]`)].find((each) => each.getClientRects().length)?.click();
  }}
  scrollTo(0, 0);
  document.querySelector(".md-skip, button").focus();
  return inside.querySelectorAll("fieldset input:checked").length + inside.querySelector("[name=draft]").value.length;
}}
"""
"""Forgets everything, goes back to the four ways in, and puts the focus where a page begins; counts what is left."""


@pytest.fixture(scope="module")
def opened(driver: Driver, site: Path, request: pytest.FixtureRequest) -> Iterator[Driver]:
    """A browser with the tool open on home, or in another page."""
    with PagesServer(site, address().path) as server:
        page = f'<!doctype html><html lang="en"><title>Host</title><button>Before</button>{code(server.url)}'
        server.faults[HOST] = lambda _response: Response(200, TYPES[".html"], page.encode())
        driver.open("about:blank")
        driver.open(server.url + request.param)
        yield driver


@pytest.fixture
def keys(opened: Driver) -> Iterator[Keys]:
    """The keys, before the four ways in, in a page that nobody has told anything."""
    wait(opened, AWAKE)
    assert opened.run("() => document.hasFocus()"), "No key would press a button: the page does not have the focus."
    yield Keys(opened)
    assert opened.run(ANEW) == 0


def take(keys: Keys, way: str) -> None:
    """Take one of the four ways in, past the header: in WebKit the theme's search leads back to the top."""
    if keys.look("() => inside.querySelector('.md-skip') !== null"):
        keys.reach(".md-skip")
        keys.driver.press("Enter")  # the next Tab goes on from the heading, which itself is no stop
    keys.reach(f"[data-way={way}]")
    keys.press("Enter")
    keys.see("[data-action=start]")


def fill_in(keys: Keys, *names: str) -> None:
    """Fill in fields of the composer, until the message is ready, and copy it."""
    wait(keys.driver, COMPOSED)
    for name in names:
        keys.fill(f"form[data-part=composer] [name={name}]", FACTS[name])
    keys.see("[data-slot=reviewed] [data-verdict=send]")
    keys.reach("[data-action=copy]")
    keys.press("Space")
    wait(keys.driver, SAID, "said", "Copied")


@engines
def test_decide_write_check_and_plan(keys: Keys) -> None:
    """From the first question to a message that is copied and a plan of which a step is left out."""
    take(keys, "decide")
    keys.choose("stage", "scheduled")
    keys.give_date(7)
    keys.reach("[data-place=current] input")
    left = {**TO_SEND_MESSAGE}
    while (asked := keys.look("() => inside.activeElement.name")) in left:
        keys.choose(asked, left.pop(asked))
    keys.see("[data-outcome=send_message] .why")
    assert keys.look("() => inside.activeElement.matches('.headline')")
    keys.see("[data-slot=next] time")
    fill_in(keys, *FACTS)
    keys.reach("[data-slot=whole-plan] > summary")
    keys.press("Enter")
    keys.reach("[data-slot=plan] [name=step]")
    keys.press("Space")
    assert keys.look("() => !inside.querySelector('[name=step]').checked")
    keys.press("Tab")
    keys.reach("[data-action=calendar]")
    keys.reach("[data-action=start]")
    keys.press("Enter")
    assert keys.look("() => inside.activeElement.matches('[data-way]')")


@engines
def test_check_a_draft(keys: Keys) -> None:
    """The text comes first; a finding is set aside, and another kind of message chosen."""
    take(keys, "check")
    assert keys.look("() => inside.activeElement.matches('[name=draft]')")
    keys.driver.write(RUDE.replace("\n", " "))
    keys.see("[data-rule=placeholder]")  # its end has been read, too
    keys.see("[data-rule=pay] [data-action=aside]")
    before = keys.look(COUNT)
    keys.reach("[data-rule=pay] [data-action=aside]")
    keys.press("Enter")
    wait(keys.driver, f"(before) => {{ {INSIDE} return ({COUNT})() < before; }}", before)
    keys.reach("[data-action=change-kind]")
    keys.press("Space")
    assert keys.look("() => inside.activeElement.matches('[name=draft_kind]')")


@engines
def test_thank_or_follow_up(keys: Keys) -> None:
    """Three days after the interview: an email, ready to be copied."""
    take(keys, "thank")
    keys.give_date(-3)
    keys.choose("asked_not_to", "no")
    keys.choose("have_email", "yes")
    keys.see("[data-outcome=thank_by_email] .why")
    fill_in(keys, "interviewer_name", "role", "company", "personal_fact", "your_name")


@engines
def test_i_already_sent_something(keys: Keys) -> None:
    """What happened is looked for with the arrows; what helps has the focus; and another case can be chosen."""
    take(keys, "sent")
    keys.choose("case", "wrong_name")
    keys.see("[data-case=wrong_name]")
    assert keys.look("() => inside.activeElement.matches('.headline')")
    keys.see("[data-slot=next] time")
    wait(keys.driver, COMPOSED)
    keys.reach("[data-action=change-case]")
    keys.press("Enter")
    assert keys.look("() => inside.activeElement.matches('[name=case]:checked')")
    keys.press("Enter")
    assert keys.look("() => inside.activeElement.matches('.headline')")
