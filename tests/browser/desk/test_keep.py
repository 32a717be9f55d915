"""Keeping: nothing is stored unless the person says so, and it can all be forgotten at once."""

import json

import pytest
from playwright.sync_api import expect

from tests.browser.desk.desk import BAD, FACTS, Desk

STORED = "() => JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage }) + document.cookie"


def test_nothing_is_stored_at_first(writing: Desk) -> None:
    """Neither fields nor draft, wherever a page can store."""
    expect(writing.page.locator("[name=keep_here]")).not_to_be_checked()
    writing.fill().expect_ready()
    writing.write(BAD)
    expect(writing.findings.first).to_be_visible()
    kept = writing.page.evaluate(STORED)
    assert not [words for words in (*FACTS.values(), "salary") if words in kept]


def test_what_is_kept_comes_back_here_and_on_the_page_for_drafts(fresh: Desk) -> None:
    """Fields, kind and text changed by hand; nothing is asked, and what was changed later is kept too."""
    page = fresh.page
    fresh.open("tool/write/").start()
    fresh.choose("kind", "message")
    fresh.fill()
    page.get_by_label("Keep what I typed on this device").check()
    fresh.expect_text("Brightwell Foods")
    fresh.draft.press_sequentially("By hand. ")
    text = fresh.draft.input_value()
    fresh.open("tool/write/").start()
    expect(page.locator("[name=keep_here]")).to_be_checked()
    expect(fresh.field("kind")).to_have_value("message")
    expect(fresh.field("role")).to_have_value(FACTS["role"])
    expect(fresh.draft).to_have_value(text)
    expect(fresh.verdict).to_be_visible()
    expect(fresh.ask).to_be_hidden()
    fresh.open("tool/read/")
    expect(fresh.draft).to_have_value(text)
    fresh.start()
    fresh.write(BAD)
    fresh.open("tool/write/")
    expect(fresh.draft).to_have_value(BAD)
    expect(fresh.field("role")).to_have_value(FACTS["role"])


def test_everything_is_forgotten_at_once(writing: Desk) -> None:
    """The fields are empty, the draft is gone, the storage too, and a reload brings nothing back."""
    writing.fill().expect_ready()
    writing.page.locator("[name=keep_here]").check()
    writing.draft.press_sequentially("Mine. ")
    writing.page.wait_for_function(f"() => ({STORED})().includes('Quane')")
    writing.press("forget")
    expect(writing.page.locator("[data-slot=kept]")).to_contain_text("Everything is forgotten")
    expect(writing.page.locator("[name=keep_here]")).not_to_be_checked()
    expect(writing.draft).to_have_value("")
    expect(writing.findings).to_have_count(0)
    expect(writing.marks).to_have_count(0)
    for name in FACTS:
        expect(writing.field(name)).to_have_value("")
    assert "Quane" not in writing.page.evaluate(STORED)
    writing.page.reload()
    writing.start()
    expect(writing.field("interviewer_name")).to_have_value("")
    expect(writing.draft).to_have_value("")


def test_switched_off_nothing_stays_stored(writing: Desk) -> None:
    """What was typed stays in the page."""
    writing.fill().expect_ready()
    box = writing.page.locator("[name=keep_here]")
    box.check()
    writing.page.wait_for_function(f"() => ({STORED})().includes('Quane')")
    box.uncheck()
    writing.page.wait_for_function(f"() => !({STORED})().includes('Quane')")
    expect(writing.page.locator("[data-slot=kept]")).to_contain_text("Nothing is stored")
    expect(writing.field("role")).to_have_value(FACTS["role"])


def test_where_storage_is_refused_the_box_says_so(writing: Desk) -> None:
    """As in a private window of some browsers."""
    writing.page.evaluate("() => { Storage.prototype.setItem = () => { throw new Error('refused'); }; }")
    writing.page.locator("[name=keep_here]").click()
    expect(writing.page.locator("[data-slot=kept]")).to_contain_text("refuses to store")
    expect(writing.page.locator("[name=keep_here]")).not_to_be_checked()
    writing.page.reload()
    writing.start()


@pytest.mark.parametrize("held", ["[1]", '"text"', '{"composer": 3, "draft": {"a": 1}, "plan": []}', "{", "7"])
def test_storage_of_any_shape_does_no_harm(fresh: Desk, held: str) -> None:
    """An older version, or another site of the same host, may have left anything there."""
    fresh.open("tool/read/")
    path = json.dumps(fresh.page.url.split("/tool/")[0].split("://", 1)[1].split("/", 1)[1])
    fresh.page.evaluate(f"(held) => localStorage.setItem('decision-tool /' + {path} + '/', held)", held)
    fresh.open("tool/write/").start()
    fresh.fill().expect_ready()
