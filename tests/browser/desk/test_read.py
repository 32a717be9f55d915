"""The review: a draft is reviewed as it is typed, without disturbing the person."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests import faults
from tests.browser.desk.desk import BAD, FACTS, Desk
from tests.browser.failing import GARBLE_NEXT
from tests.browser.tool import Tool
from tests.faults import Fault

# A flag of two code points, a family of five, a letter with two diacritics, a Windows line break.
TRICKY = "Hey 🇺🇸 👩‍👩‍👧 Marisol Nguye\u0302\u0303n,\r\nwhats the salary 👋🏽 for it? I need it asap.\r\nBest, Jo"


def test_a_pasted_draft_is_read_without_answering_anything(reading: Desk) -> None:
    """The kind is detected and shown, and can be changed."""
    assert reading.page.locator(".composer").count() == 0
    reading.write(BAD)
    expect(reading.verdict).to_contain_text("must fix")
    expect(reading.finding("pay")).to_have_attribute("data-severity", "error")
    expect(reading.findings.first).to_have_attribute("data-rule", "pay")
    reading.choose("kind", "request_note")
    expect(reading.count).to_have_text(f"{len(BAD)} of 200 characters")
    expect(reading.finding("missing_thanks")).to_have_count(0)


def test_the_composers_draft_is_reviewed_as_it_changes(writing: Desk) -> None:
    """It has no findings; text added by hand does."""
    composed = writing.fill(FACTS).expect_ready()
    expect(writing.findings).to_have_count(0)
    writing.write(f"{composed} Who else is on the team?")
    expect(writing.finding("role_question").locator("q")).to_contain_text("Who else")


def test_a_finding_shows_its_message_reason_and_source(reading: Desk) -> None:
    """The words, the message, the rationale, and the sources."""
    reading.write(BAD)
    pay = reading.finding("pay")
    words = pay.locator("q").text_content() or ""
    assert "salary" in words
    expect(reading.page.locator("[data-gravity=error]")).to_contain_text("Must fix")
    expect(pay.locator(".rationale")).to_contain_text("Before an offer")
    expect(pay.get_by_role("link", name="A25")).to_have_attribute("href", re.compile("/reference/sources/#a25$"))
    pay.locator("[data-action=point]").click()
    chosen = "(area) => area.value.slice(area.selectionStart, area.selectionEnd)"
    assert reading.draft.evaluate(chosen) == words


@pytest.mark.parametrize("text", [BAD, TRICKY, TRICKY.replace("\r\n", "\n\n") * 3], ids=["plain", "tricky", "long"])
def test_a_mark_covers_exactly_the_words(reading: Desk, text: str) -> None:
    """The text and the layer behind it have the same characters and layout."""
    reading.write(text)
    expect(reading.finding("pay").first).to_be_visible()
    sheet = reading.page.locator("[data-slot=marks]")
    expect(reading.marks.filter(has_text="salary").first).to_be_attached()
    assert sheet.text_content() == reading.draft.input_value() + "\n"
    marked = reading.marks.all_text_contents()
    assert any("asap" in words for words in marked)
    assert any("salary" in words for words in marked)
    assert ("🇺🇸" in "".join(marked)) == ("🇺🇸" in text)
    for span in reading.page.locator("[data-slot=reviewed] [data-rule]").all():
        start, end = (int(span.get_attribute(f"data-{side}") or 0) for side in ("start", "end"))
        words = reading.draft.evaluate("(area, [start, end]) => area.value.slice(start, end)", [start, end])
        quoted = span.locator("q")
        if quoted.count():
            assert " ".join(words.split()).startswith((quoted.text_content() or "").rstrip("…"))
    layout = """(node) => {
      const style = getComputedStyle(node);
      return [node.clientWidth, node.scrollHeight, style.font, style.lineHeight, style.padding, style.letterSpacing];
    }"""
    # The layer behind has one more line break, so that an empty last line has a height.
    assert reading.draft.evaluate(layout)[2:] == sheet.evaluate(layout)[2:]
    assert reading.draft.evaluate(layout)[0] == sheet.evaluate(layout)[0]


def test_marks_stay_under_the_words_in_a_scrolled_text(reading: Desk) -> None:
    """When the text overflows, the last highlight is where the last words are."""
    reading.write(("It is a line that is long enough to be broken where the box ends.\n\n" * 40) + "asap")
    expect(reading.marks.last).to_contain_text("asap")
    reading.draft.evaluate("(area) => { area.scrollTop = area.scrollHeight; }")
    box, mark = reading.draft.bounding_box(), reading.marks.last.bounding_box()
    assert box and mark
    assert box["y"] < mark["y"] + mark["height"] < box["y"] + box["height"]
    assert box["y"] + box["height"] - mark["y"] - mark["height"] < 40


def test_a_replacement_is_one_click_and_can_be_undone(reading: Desk) -> None:
    """With the button, or with the browser's own undo."""
    reading.write(BAD)
    soon = reading.page.get_by_role("button", name="Change to “soon”")
    soon.click()
    expect(reading.draft).to_have_value(BAD.replace("asap", "soon"))
    expect(soon).to_have_count(0)
    reading.press("undo")
    expect(reading.draft).to_have_value(BAD)
    soon.click()
    expect(reading.draft).to_have_value(BAD.replace("asap", "soon"))
    reading.draft.press("ControlOrMeta+z")
    expect(reading.draft).to_have_value(BAD)


def test_a_finding_can_be_set_aside_for_this_draft(reading: Desk) -> None:
    """It stays dismissed while the draft changes, can be restored, and is back for the next draft."""
    reading.write(BAD)
    before = reading.findings.count
    expect(reading.finding("pay")).to_be_visible()
    number = before()
    reading.finding("pay").locator("[data-action=aside]").click()
    expect(reading.finding("pay")).to_have_count(0)
    assert before() == number - 1
    reading.draft.press("ControlOrMeta+End")
    reading.draft.press_sequentially(" Best,")
    expect(reading.finding("pay")).to_have_count(0)
    reading.press("aside-again")
    expect(reading.finding("pay")).to_have_count(1)
    reading.finding("pay").locator("[data-action=aside]").click()
    expect(reading.finding("pay")).to_have_count(0)
    reading.write("")
    reading.write(BAD)
    expect(reading.finding("pay")).to_have_count(1)


def test_findings_that_stop_delivery_cannot_be_dismissed(reading: Desk) -> None:
    """A request that is too long says why; other findings can still be dismissed."""
    reading.write(BAD)
    reading.choose("kind", "request_note")
    reading.write(BAD + " We meet on Tuesday for the analyst role." * 5)
    over = reading.finding("over_limit")
    expect(over).to_have_attribute("data-severity", "error")
    expect(over).to_contain_text("can’t dismiss this one")
    expect(over.locator("[data-action=aside]")).to_have_count(0)
    reading.finding("pay").locator("[data-action=aside]").click()
    expect(reading.finding("pay")).to_have_count(0)
    expect(over).to_be_visible()
    expect(reading.verdict).to_contain_text("must fix")


def test_reading_leaves_the_cursor_and_undo_alone(reading: Desk) -> None:
    """Typing in the middle of the text while findings come and go."""
    reading.write(BAD)
    expect(reading.finding("pay")).to_be_visible()
    reading.draft.evaluate("(area) => area.setSelectionRange(12, 12)")
    reading.draft.press_sequentially(" Quane", delay=60)
    expect(reading.finding("informal").first).to_be_visible()
    typed = BAD[:12] + " Quane" + BAD[12:]
    expect(reading.draft).to_have_value(typed)
    assert reading.draft.evaluate("(area) => [area.selectionStart, area.selectionEnd]") == [18, 18]
    reading.draft.press("ControlOrMeta+z")
    assert reading.draft.input_value() in {BAD, typed[:17] + typed[18:]}


def test_marks_move_with_the_text_before_the_next_review(reading: Desk) -> None:
    """No highlight flickers, and none is on the wrong words."""
    reading.write(BAD)
    expect(reading.finding("pay")).to_be_visible()
    marked = reading.draft.evaluate(
        """async (area) => {
          area.setRangeText("Good day. ", 0, 0, "end");
          area.dispatchEvent(new Event("input", { bubbles: true }));
          await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
          return [...document.querySelectorAll("[data-slot=marks] mark")].map((mark) => mark.textContent);
        }"""
    )
    assert any("asap" in words for words in marked)
    assert any("salary" in words for words in marked)
    pay = reading.finding("pay")
    words = pay.locator("q").text_content()
    pay.locator("[data-action=point]").click()
    chosen = "(area) => area.value.slice(area.selectionStart, area.selectionEnd)"
    assert reading.draft.evaluate(chosen) == words


def test_a_screen_reader_hears_the_verdict_once_the_typing_rests(reading: Desk) -> None:
    """The list of findings is no live region; a short sentence is announced, politely, and only when it changes."""
    heard = reading.page.locator("[data-slot=heard]")
    reading.page.evaluate(
        """() => {
          window.heard = [];
          const slot = document.querySelector("[data-slot=heard]");
          new MutationObserver(() => window.heard.push(slot.textContent)).observe(slot, { childList: true });
        }"""
    )
    # Typed from within the page, so that delays of the test don't count as a pause.
    reading.draft.evaluate(
        """async (area, text) => {
          for (const letter of text) {
            area.value += letter;
            area.dispatchEvent(new Event("input", { bubbles: true }));
            await new Promise((settle) => setTimeout(settle, 20));
          }
        }""",
        "Hey you, let me know asap",
    )
    expect(reading.findings.first).to_be_visible()
    expect(heard).not_to_be_empty()
    expect(heard).to_have_text(reading.verdict.locator("span").last.text_content() or "")
    assert len([words for words in reading.page.evaluate("() => window.heard") if words]) == 1
    assert heard.get_attribute("role") == "status"
    assert reading.page.locator("[data-slot=reviewed]").evaluate(
        "(slot) => slot.closest('[aria-live], [role=status], [role=alert], [role=log]') === null"
    )
    assert reading.draft.get_attribute("aria-describedby") == "draft-help draft-count"


def test_the_focus_stays_in_the_list_while_it_is_worked_through(reading: Desk) -> None:
    """Dismissing findings one after the other by keyboard keeps the focus in the list."""
    reading.write(BAD)
    first = reading.findings.first.locator("[data-action=aside]")
    first.focus()
    first.press("Enter")
    expect(reading.finding("pay")).to_have_count(0)
    assert reading.focused() in {"aside", "point", "replace"}


def test_ten_thousand_characters_stay_fluid(reading: Desk) -> None:
    """Typing in a very long draft stays responsive, and all of it is reviewed."""
    long = (BAD + " I bring five years of careful work with numbers and words. ") * 85
    assert len(long) > 10_000
    reading.write(long)
    expect(reading.findings.nth(300)).to_be_attached(timeout=60_000)
    keys, frames = reading.draft.evaluate(
        """async (area) => {
          const keys = [], frames = [];
          area.focus();
          area.setSelectionRange(5000, 5000);
          for (let key = 0; key < 20; key++) {
            const start = performance.now();
            document.execCommand("insertText", false, "a");
            keys.push(performance.now() - start);
            await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
            frames.push(performance.now() - start);
          }
          return [keys, frames].map((times) => times.sort((one, other) => one - other));
        }"""
    )
    # A low percentile, so that a busy machine doesn't matter.
    assert keys[4] < 30, keys
    assert frames[4] < 250, frames


def test_a_note_on_a_request_has_its_limit_marked(reading: Desk) -> None:
    """Everything beyond the limit is highlighted."""
    text = "Dear Marisol, " + "I look forward to our interview on Tuesday. " * 6
    reading.write(text.strip())
    reading.choose("kind", "request_note")
    expect(reading.finding("over_limit")).to_be_visible()
    expect(reading.count).to_have_text(re.compile(rf"^{len(text.strip())} of 200 characters: \d+ too many$"))
    reading.choose("account", "premium")
    expect(reading.finding("over_limit")).to_have_count(0)


def test_a_garbled_review_is_reported_and_the_next_one_works(reading: Desk) -> None:
    """A draft that wasn't checked never looks as if it was."""
    reading.write(BAD)
    expect(reading.finding("pay")).to_be_visible()
    Tool(reading.page).worker().evaluate(GARBLE_NEXT)
    reading.draft.press_sequentially("!")
    expect(reading.said).to_contain_text("this draft hasn’t been checked")
    expect(reading.draft).to_have_value(f"{BAD}!")
    reading.draft.press_sequentially(" [name]")
    expect(reading.finding("placeholder")).to_be_visible()


@pytest.mark.troubled
def test_nothing_typed_is_lost_when_python_fails(fresh: Desk, break_runtime: Callable[[Fault | None], None]) -> None:
    """The text can still be edited, counted and copied, and the page says so; 'Try again' reviews it."""
    break_runtime(faults.missing)
    fresh.open("tool/write/")
    fresh.fill(FACTS)
    fresh.write(BAD)
    fresh.expect_state("failed")
    expect(fresh.page.locator("[data-slot=failure]")).to_contain_text("You can still write here")
    expect(fresh.draft).to_have_value(BAD)
    expect(fresh.said).to_contain_text("this draft hasn’t been checked")
    fresh.draft.press_sequentially("!")
    expect(fresh.count).to_contain_text(f"{len(BAD) + 1}")
    break_runtime(None)
    fresh.press("retry")
    fresh.expect_state("ready")
    expect(fresh.finding("pay")).to_be_visible()
    expect(fresh.draft).to_have_value(re.compile("^Hey Marisol.*!"))
    for name, value in FACTS.items():
        expect(fresh.field(name)).to_have_value(value)
