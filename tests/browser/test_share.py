"""An answer can be saved: as a link that contains only option ids, and printed on one page."""

import re
from io import BytesIO
from urllib.parse import parse_qsl, urlsplit

import pytest
from playwright.sync_api import Page, expect
from pypdf import PdfReader

from tests.browser.tool import TO_DO_NOT_CONTACT, TO_SAVE_FOR_OFFER, TO_SEND_MESSAGE, Tool

TYPED = {
    "interviewer_name": "Marisol Quane",
    "role": "Data Analyst",
    "company": "Brightwell Foods",
    "personal_fact": "your talk on stock forecasting",
    "your_name": "Jonas Lindahl",
}


def link(answers: dict[str, str], **more: str) -> str:
    """Return the fragment of a link with answers."""
    return "#" + "&".join(f"{question}={option}" for question, option in (answers | more).items())


def copied(tool: Tool) -> str:
    """Copy the link to the answer and return it."""
    tool.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    tool.press("link")
    expect(tool.status).to_have_text("Link copied.")
    address: str = tool.page.evaluate("() => navigator.clipboard.readText()")
    return address


@pytest.fixture
def tool(page: Page, waiting: None) -> Tool:
    """The tool while Python is loading: links don't need it."""
    return Tool(page).open()


def follow(tool: Tool, address: str) -> None:
    """Open a link from elsewhere."""
    tool.page.goto("about:blank")
    tool.open(address)


def test_a_copied_link_restores_the_answers_and_says_so(tool: Tool) -> None:
    """The page says that the answers came from a link; later changes survive a reload."""
    tool.answer_all(TO_DO_NOT_CONTACT)
    tool.expect_answer("do_not_contact")
    address = copied(tool)
    assert dict(parse_qsl(urlsplit(address).fragment)) == TO_DO_NOT_CONTACT
    follow(tool, address)
    tool.expect_answer("do_not_contact")
    expect(tool.status).to_contain_text("came from a link")
    assert tool.marked() == TO_DO_NOT_CONTACT
    assert urlsplit(tool.page.url).fragment == ""
    tool.change("asked_not_to")
    tool.choose("asked_not_to", "no")
    assert tool.asks() == "contact_so_far"
    tool.page.reload()
    expect(tool.question("contact_so_far")).to_be_visible()
    assert tool.marked() == {**TO_DO_NOT_CONTACT, "asked_not_to": "no"}


def test_unknown_values_in_a_link_are_reported_and_ignored(tool: Tool) -> None:
    """An old link may contain an option that no longer exists; the rest of it still works."""
    follow(tool, "tool/decide/" + link(TO_SAVE_FOR_OFFER, seniority="royal", mood="<b>fine</b>"))
    tool.expect_answer("save_for_offer")
    expect(tool.status).to_contain_text("seniority=royal, mood=<b>fine</b>")
    assert tool.marked() == TO_SAVE_FOR_OFFER
    follow(tool, "tool/decide/" + link({"stage": "scheduled"}))
    expect(tool.status).to_contain_text("came from a link")
    assert (tool.answered(), tool.asks()) == (["stage"], "purpose")


def write(tool: Tool) -> None:
    """Decide, and compose the message."""
    tool.take("decide").answer_all(TO_SEND_MESSAGE)
    tool.expect_outcome("send_message", explained=True)
    for name, value in TYPED.items():
        tool.root.locator(f"[name={name}]").fill(value)
    expect(tool.draft).to_have_value(re.compile("Marisol"))


def test_a_link_never_contains_typed_text(home: Tool) -> None:
    """Not in the link, not in the address, not in the history state or storage."""
    write(home)
    kept: str = home.page.evaluate("() => JSON.stringify([history.state, {...localStorage}])")
    for place in (copied(home), home.page.url, kept):
        assert not [value for value in TYPED.values() if value in place or value.replace(" ", "+") in place]


def test_the_link_is_shown_if_copying_is_blocked(ready_tool: Tool) -> None:
    """Some managed browsers block the clipboard."""
    page = ready_tool.page
    page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('refused')); }")
    ready_tool.answer_all(TO_SAVE_FOR_OFFER)
    ready_tool.press("link")
    shown = ready_tool.root.locator("[data-slot=link]")
    expect(shown).to_be_visible()
    assert "stage=applied&purpose=pay" in shown.input_value()
    page.evaluate("() => { delete navigator.clipboard.writeText; }")
    shown.locator("..").evaluate("(line) => { line.hidden = true; }")


def test_a_decision_with_its_message_and_plan_prints_on_one_page(home: Tool) -> None:
    """The longest one: every question answered, a message composed, the steps dated."""
    write(home)
    home.date.fill("2030-03-05")
    expect(home.root.locator("[data-slot=next] time")).to_be_visible()
    pages = PdfReader(BytesIO(home.page.pdf(format="A4"))).pages
    text = pages[0].extract_text()
    assert len(pages) == 1
    assert "Send one short LinkedIn message." in text
    assert "Marisol" in text
    assert "Next date" in text


def test_a_link_that_contradicts_the_date_can_be_undone(tool: Tool) -> None:
    """One click restores what the person typed."""
    tool.answer_all({"stage": "scheduled"})
    day = tool.give_date(10)
    near = {"stage": "scheduled", "purpose": "connect", "asked_not_to": "no", "days_until": "two_or_fewer"}
    tool.page.evaluate("(fragment) => { location.hash = fragment; }", link(near))
    expect(tool.status).to_contain_text("don’t match the date you gave")
    expect(tool.date).to_have_value("")
    tool.press("undo-again")
    expect(tool.date).to_have_value(day)
    assert tool.marked() == {"stage": "scheduled"}
