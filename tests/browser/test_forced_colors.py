"""Where the system's own few colors replace ours, as with Windows' contrast themes, what colors say still shows."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, FloatRect, Locator, Page, expect

from tests.browser.desk.desk import BAD, STARTED, Desk
from tests.browser.tool import Tool


@pytest.fixture(params=["light", "dark"])
def contrast(browser: Browser, base_url: str, request: pytest.FixtureRequest) -> Iterator[Page]:
    """A page in the system's colors, on a light and on a dark ground, with nothing moving."""
    context = browser.new_context(
        base_url=base_url,
        color_scheme=request.param,
        forced_colors="active",
        reduced_motion="reduce",
        service_workers="block",
    )
    yield context.new_page()
    context.close()


def picture(what: Locator) -> bytes:
    """Return what an element looks like, without the text cursor."""
    what.scroll_into_view_if_needed()
    return what.screenshot(animations="disabled", caret="hide")


def test_a_chosen_answer_looks_chosen(contrast: Page) -> None:
    """Beside an answer that is not."""
    tool = Tool(contrast).open("tool/decide/")
    answer = tool.root.locator("label:has([name=stage][value=applied])")
    before = picture(answer)
    answer.locator("input").evaluate("(input) => { input.checked = true; }")
    assert picture(answer) != before


def test_the_focus_shows(contrast: Page) -> None:
    """On an answer and on a link."""
    tool = Tool(contrast).open("tool/decide/")
    answer = tool.root.locator("label:has([name=stage]):visible").first
    link = contrast.locator("article p a[href]:visible").first
    for what in (answer, link):
        around = what.locator("..")
        before = picture(around)
        contrast.keyboard.press("Shift")  # from here on the keyboard leads, so the focus is drawn
        what.evaluate("(what) => (what.control ?? what).focus()")
        assert picture(around) != before


def test_words_that_were_noticed_stay_marked(contrast: Page) -> None:
    """The marks lie under the words of the text area, which must not hide them."""
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
    marked = contrast.screenshot(clip=clip)
    contrast.locator("[data-slot=marks]").evaluate("(marks) => { marks.textContent = marks.textContent; }")
    assert contrast.screenshot(clip=clip) != marked
