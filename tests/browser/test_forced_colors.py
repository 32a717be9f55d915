"""Forced colors, as in Windows contrast themes: information conveyed by color is still visible."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, FloatRect, Locator, Page, expect

from tests.axe import faults_of
from tests.browser.desk.desk import BAD, STARTED, Desk
from tests.browser.tool import Tool
from tests.server import PagesServer


@pytest.fixture
def contrast(browser: Browser, pages_server: PagesServer) -> Iterator[Page]:
    """A page in forced colors, without animations."""
    context = browser.new_context(
        base_url=pages_server.url, forced_colors="active", reduced_motion="reduce", service_workers="block"
    )
    yield context.new_page()
    context.close()


def grounds(page: Page) -> Iterator[str]:
    """Switch the page to a light, then to a dark color scheme."""
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
        yield scheme


def picture(what: Locator) -> bytes:
    """Return a screenshot of an element, without the text cursor."""
    what.scroll_into_view_if_needed()
    return what.screenshot(animations="disabled", caret="hide")


@pytest.mark.usefixtures("waiting")
def test_a_choice_the_focus_and_a_verdict_show(contrast: Page) -> None:
    """A selected answer, the focus on an answer and a link; a verdict has words and a border."""
    tool = Tool(contrast).open("tool/decide/")
    answer = tool.root.locator("label:has([name=stage][value=applied])")
    link = contrast.locator("article p a[href]:visible").first
    for scheme in grounds(contrast):
        before = picture(answer)
        answer.locator("input").evaluate("(input) => { input.checked = true; }")
        assert picture(answer) != before, scheme
        answer.locator("input").evaluate("(input) => { input.checked = false; }")
        for what in (answer, link):
            around = what.locator("..")
            before = picture(around)
            contrast.keyboard.press("Shift")  # keyboard use makes the focus visible
            what.evaluate("(what) => (what.control ?? what).focus()")
            assert picture(around) != before, scheme
            contrast.evaluate("document.activeElement.blur()")
    tool.answer_all({"stage": "applied", "purpose": "pay"})
    verdict = tool.answer.locator("[data-verdict]")
    assert verdict.evaluate("(each) => parseFloat(getComputedStyle(each).borderTopWidth)") >= 1
    assert verdict.inner_text().strip()
    assert faults_of(tool.page, ".tool") == []


def test_words_that_were_noticed_stay_marked(contrast: Page) -> None:
    """The highlights are behind the text area, which must not hide them."""
    desk = Desk(contrast).open("tool/read/")
    desk.start()
    desk.write(BAD)
    mark = desk.marks.filter(has_text="asap").last
    expect(mark).to_be_visible(timeout=STARTED)
    desk.draft.blur()
    desk.draft.scroll_into_view_if_needed()
    box = mark.bounding_box()
    assert box
    clip: FloatRect = {"x": box["x"], "y": box["y"], "width": box["width"], "height": box["height"] + 4}
    marked = {scheme: contrast.screenshot(clip=clip) for scheme in grounds(contrast)}
    contrast.locator("[data-slot=marks]").evaluate("(marks) => { marks.textContent = marks.textContent; }")
    for scheme in grounds(contrast):
        assert contrast.screenshot(clip=clip) != marked[scheme], scheme
