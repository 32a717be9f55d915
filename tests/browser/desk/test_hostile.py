"""Hostile text in the real page: it is shown as text, and never executed."""

from playwright.sync_api import expect

from tests.browser.desk.desk import Desk
from tests.test_bad_input import HOSTILE

BUILD = """
async (every) => {
  const own = document.querySelector("script[src$='assets/tool/start.mjs']").src;
  const { build } = await import(new URL("elements.mjs", own).href);
  return every.map((plain) => {
    try { return build(plain).nodeType; } catch (error) { return error.message; }
  });
}
"""
ACTING: list[tuple[list[object], str]] = [
    (["script", {}, ["window.ran = 1"]], "element 'script' is not one"),
    (["img", {"src": "x"}, []], "element 'img' is not one"),
    (["p", {"onclick": "window.ran = 1"}, []], "attribute 'onclick' is not one"),
    (["p", {"style": "color: red"}, []], "attribute 'style' is not one"),
    (["a", {"href": "javascript:window.ran = 1"}, []], "does not stay on this site"),
    (["a", {"href": "https://elsewhere.example/"}, []], "does not stay on this site"),
    (["a", {"href": "//elsewhere.example/"}, []], "does not stay on this site"),
    (["p", {}, [["svg", {}, []]]], "element 'svg' is not one"),
]
"""Elements that would execute something, and the error that rejects them."""


def test_the_page_builds_nothing_that_acts(reading: Desk) -> None:
    """Even if Python sent it."""
    said = reading.page.evaluate(BUILD, [plain for plain, _ in ACTING])
    for (_, refusal), told in zip(ACTING, said, strict=True):
        assert refusal in str(told)
    assert reading.page.evaluate("() => window.ran") is None


def test_a_hostile_draft_is_shown_as_text(reading: Desk) -> None:
    """In the editor and in the findings, but never as markup."""
    text = "Hi, when will I hear from you? " + " ".join(each for each in HOSTILE if each.isprintable())
    reading.write(text)
    expect(reading.findings.first).to_be_visible()
    expect(reading.draft).to_have_value(text)
    assert reading.page.locator(".tool :is(script, img, iframe, svg[onload])").count() == 0


def test_hostile_fields_are_shown_as_text(writing: Desk) -> None:
    """In the composed draft and its preview, but never as markup: a name with a tag in it is a name."""
    writing.fill({"interviewer_name": HOSTILE[0], "role": HOSTILE[1], "company": "<b>B</b>"})
    writing.fill({"interview_date": "2099-03-03", "personal_fact": "your talk"})
    writing.expect_text(HOSTILE[1], "<b>B</b>")
    assert writing.page.locator(".tool :is(script, img, iframe), .preview b, .marks b").count() == 0
