"""Every page: axe finds no violations, it fits when zoomed in, it makes no request to another host.

The gate runs axe once per template, on a desktop in light colors; `--full` runs it on every page, in every variant.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page, ViewportSize, expect

from build_steps.paths import SITE
from tests.axe import faults_of
from tests.visit import Visit

type Scheme = Literal["light", "dark"]
PAGES = [*sorted(path.parent.relative_to(SITE).as_posix() for path in SITE.rglob("index.html")), "404.html"]
TEMPLATES = {
    "embed/tool",  # a page inside another site's page
    "guide/avoid",  # an article with weak and better words
    "guide/have-it-read",  # an article with marked drafts
    "guide/samples",  # generated parts in an article
    "reference/decides",  # the widest tables, and the map
    "reference/sources",  # the longest lists
    "reference/topics",  # the theme's own list of pages
    "tool/offline",
    "tool/write",  # the tool; home and the ways from there: test_journeys.py
    "404.html",
}
"""One page of each kind. Header, search, and footer, which every page has, are checked along with them."""
COLORS = ("color-contrast", "link-in-text-block")
"""Rules that depend on the color scheme; the others are checked in light colors."""
ENLARGED: ViewportSize = {"width": 320, "height": 256}
"""The size of a window of 1280 by 1024 at 400 percent zoom."""
COMPLETE = "html.js, html:not(:has(.md-header))"
"""A page whose theme script has run, or one without it."""

TOO_WIDE = """
() => document.scrollingElement.scrollWidth > innerWidth
  ? [...document.querySelectorAll("main *")]
      .filter((each) => each.getBoundingClientRect().right > innerWidth + 1)
      .map((each) => each.outerHTML.slice(0, 100))
  : []
"""

GAPS = """
() => [...document.querySelectorAll("main li:is(.go, .wait, .no)")].map((each) =>
  each.getBoundingClientRect().left + parseFloat(getComputedStyle(each).paddingLeft)
    - each.querySelector("strong").getBoundingClientRect().right)
"""
"""Pixels between the word in front, such as 'Wait', and the text beside it."""


@pytest.fixture(scope="module")
def reading(browser: Browser, base_url: str) -> Iterator[tuple[Page, Visit]]:
    """A page for visiting the whole site, and a record of its requests and logs."""
    context = browser.new_context(base_url=base_url, service_workers="block")
    visit = Visit(context, base_url)
    yield context.new_page(), visit
    context.close()


@pytest.fixture
def reader(reading: tuple[Page, Visit]) -> Page:
    """The page."""
    return reading[0]


def test_each_template_has_a_page(site: Path) -> None:
    """If a page were renamed, its kind would go unchecked."""
    assert set(PAGES) >= TEMPLATES


LOOKS: list[tuple[int, Scheme]] = [(1280, "light"), (1280, "dark"), (390, "light"), (390, "dark")]


@pytest.mark.parametrize(
    ("path", "width", "scheme"),
    [
        pytest.param(path, *look, marks=() if path in TEMPLATES and look == LOOKS[0] else pytest.mark.full)
        for path in PAGES
        for look in LOOKS
    ],
)
def test_axe_finds_nothing_on_any_page(reader: Page, path: str, width: int, scheme: Scheme) -> None:
    """In light and in dark colors."""
    reader.set_viewport_size({"width": width, "height": 800})
    reader.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    reader.goto(path)
    expect(reader.locator(COMPLETE)).to_be_attached()
    ground = "slate" if scheme == "dark" else "default"
    expect(reader.locator(f"[data-md-color-scheme={ground}], .md-embed").first).to_be_attached()
    assert faults_of(reader, rules=COLORS if scheme == "dark" else ()) == []


@pytest.mark.parametrize("path", PAGES)
def test_every_page_fits_a_zoomed_window_and_contacts_no_other_host(reading: tuple[Page, Visit], path: str) -> None:
    """At 400 percent zoom there is no horizontal scrolling, before and after the theme's script has run."""
    reader, visit = reading
    reader.set_viewport_size(ENLARGED)
    response = reader.goto(path)
    assert reader.evaluate(TOO_WIDE) == []
    expect(reader.locator(COMPLETE)).to_be_attached()
    assert reader.evaluate(TOO_WIDE) == []
    expect(reader.locator("h1")).to_have_count(1)
    assert response
    assert response.status in {200, 304}
    assert reader.context.cookies() == []
    visit.check(errors_expected=False)


def test_on_home_the_verdicts_do_not_touch_their_text(reader: Page) -> None:
    """On a desk, where they stand beside it."""
    reader.set_viewport_size({"width": 1280, "height": 800})
    reader.goto("")
    gaps = reader.evaluate(GAPS)
    assert len(gaps) == 3
    assert min(gaps) >= 12
