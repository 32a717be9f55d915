"""What holds on every page of the site, whoever wrote it: axe finds nothing, and it reads well when enlarged."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, ViewportSize, expect

from build_steps.paths import SITE
from tests.axe import faults_of

PAGES = [*sorted(path.parent.relative_to(SITE).as_posix() for path in SITE.rglob("index.html")), "404.html"]
COLORS = ("color-contrast", "link-in-text-block")
"""Rules that depend on the color scheme; the others were applied in light colors already."""
ENLARGED: ViewportSize = {"width": 320, "height": 256}
"""What a page of 1280 by 1024 has to do with at 400 percent."""
COMPLETE = "html.js, html:not(:has(.md-header))"
"""A page in which the theme's script has run, or one that has none."""

TOO_WIDE = """
() => document.scrollingElement.scrollWidth > innerWidth
  ? [...document.querySelectorAll("main *")]
      .filter((each) => each.getBoundingClientRect().right > innerWidth + 1)
      .map((each) => each.outerHTML.slice(0, 100))
  : []
"""


@pytest.fixture(scope="module")
def reader(browser: Browser, base_url: str) -> Iterator[Page]:
    """A page that goes through the whole site."""
    context = browser.new_context(base_url=base_url, service_workers="block")
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("width", [1280, 390])
def test_axe_finds_nothing_on_any_page(reader: Page, path: str, width: int) -> None:
    """In light colors and in dark ones."""
    reader.set_viewport_size({"width": width, "height": 800})
    reader.emulate_media(color_scheme="light", reduced_motion="reduce")
    reader.goto(path)
    expect(reader.locator(COMPLETE)).to_be_attached()
    assert faults_of(reader) == []
    reader.emulate_media(color_scheme="dark")
    expect(reader.locator("[data-md-color-scheme=slate], .md-embed").first).to_be_attached()
    assert faults_of(reader, rules=COLORS) == []


@pytest.mark.parametrize("path", PAGES)
def test_no_page_is_wider_than_an_enlarged_window(reader: Page, path: str) -> None:
    """At 400 percent one reads by scrolling down, never to the side; the theme's script changes nothing in that."""
    reader.set_viewport_size(ENLARGED)
    reader.goto(path)
    assert reader.evaluate(TOO_WIDE) == []
    expect(reader.locator(COMPLETE)).to_be_attached()
    assert reader.evaluate(TOO_WIDE) == []
