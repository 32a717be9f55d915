"""axe finds nothing on the pages with the tool: light and dark, on a phone and on a desk."""

from collections.abc import Iterator
from itertools import product

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.axe import faults_of
from tests.browser.tool import Tool

LOOKS = list(product(("light", "dark"), (1280, 390)))
PAGES = ("", "tool/decide/")


@pytest.fixture(scope="module")
def explained(browser: Browser, base_url: str) -> Iterator[Page]:
    """A page in which Python is ready."""
    context = browser.new_context(base_url=base_url)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("path", PAGES, ids=["home", "decide"])
def test_axe_finds_nothing(explained: Page, path: str) -> None:
    """Before anything is answered, and with an answer explained, in every look."""
    tool = Tool(explained).open(path)
    found = {("before", *look): each for look in LOOKS if (each := in_look(explained, *look))}
    tool.answer_all({"stage": "scheduled", "purpose": "connect", "asked_not_to": "yes"})
    tool.expect_state("ready")
    tool.expect_outcome("do_not_contact", explained=True)
    for details in tool.root.locator("details").all():
        details.evaluate("(each) => { each.open = true; }")
    found |= {("after", *look): each for look in LOOKS if (each := in_look(explained, *look))}
    assert not found


def in_look(page: Page, scheme: str, width: int) -> list[str]:
    """Return what axe finds in one color scheme at one width."""
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light", reduced_motion="reduce")
    page.set_viewport_size({"width": width, "height": 800})
    theme = "slate" if scheme == "dark" else "default"
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", theme)
    return faults_of(page)
