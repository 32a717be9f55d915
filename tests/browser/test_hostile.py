"""Hostile text in the real page: it shows as the text that it is, and nothing of it acts."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.tool import Tool
from tests.test_bad_input import HOSTILE

BUILD = """
async (plain) => {
  const own = document.querySelector("script[src$='assets/tool/start.mjs']").src;
  const { build } = await import(new URL("elements.mjs", own).href);
  try { return build(plain).nodeType; } catch (error) { return error.message; }
}
"""


@pytest.mark.parametrize(
    ("plain", "refusal"),
    [
        (["script", {}, ["window.ran = 1"]], "element 'script' is not one"),
        (["img", {"src": "x"}, []], "element 'img' is not one"),
        (["p", {"onclick": "window.ran = 1"}, []], "attribute 'onclick' is not one"),
        (["p", {"style": "color: red"}, []], "attribute 'style' is not one"),
        (["a", {"href": "javascript:window.ran = 1"}, []], "does not stay on this site"),
        (["a", {"href": "https://elsewhere.example/"}, []], "does not stay on this site"),
        (["a", {"href": "//elsewhere.example/"}, []], "does not stay on this site"),
        (["p", {}, [["svg", {}, []]]], "element 'svg' is not one"),
    ],
)
def test_the_page_builds_nothing_that_acts(page: Page, plain: list[object], refusal: str) -> None:
    """Even if Python were made to send it."""
    Tool(page).open()
    assert refusal in page.evaluate(BUILD, plain)
    assert page.evaluate("() => window.ran") is None


def test_a_hostile_draft_is_shown_as_text(page: Page) -> None:
    """In the text area, in what was noticed, and nowhere as markup."""
    tool = Tool(page).open("tool/read/")
    draft = tool.root.locator("textarea[name=draft]")
    text = "Hi, when will I hear from you? " + " ".join(each for each in HOSTILE if each.isprintable())
    draft.fill(text)
    tool.expect_state("ready")
    expect(tool.root.locator("[data-slot=reviewed] li").first).to_be_visible()
    expect(draft).to_have_value(text)
    assert tool.root.locator("script, img, iframe, svg[onload]").count() == 0


def test_hostile_fields_are_shown_as_text(page: Page) -> None:
    """In the draft that is composed, in its preview, and nowhere as markup."""
    tool = Tool(page).open("tool/write/")
    tool.root.locator("[name=role]").fill(HOSTILE[1])
    tool.root.locator("[name=interviewer_name]").fill(HOSTILE[0])
    tool.expect_state("ready")
    page.wait_for_function("() => document.querySelector('textarea[name=draft]').value !== ''")
    assert tool.root.locator("script, img, iframe").count() == 0
