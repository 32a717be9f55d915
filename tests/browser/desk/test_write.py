"""Writing: from a few facts to a message that fits, is personal, and can be edited."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.desk.desk import BAD, FACTS, Desk


def test_a_few_facts_become_a_message_that_fits(writing: Desk) -> None:
    """Name, role, company, day and the personal fact fit into 200 characters."""
    text = writing.fill().expect_ready()
    for words in ("Marisol", "Data Analyst", "Brightwell Foods", "March 3", "stock forecasting"):
        assert words in text
    assert len(text) <= 200
    expect(writing.count).to_have_text(f"{len(text)} of 200 characters")


def test_every_sentence_shows_its_part_until_the_text_is_changed_by_hand(writing: Desk) -> None:
    """The preview's sentences are the text, until it is edited."""
    text = writing.fill().expect_ready()
    parts = writing.page.locator(".preview .parts li")
    writing.page.locator(".preview summary").click()
    expect(parts.first).to_be_visible()
    said = [
        (part.get_attribute("data-message-part"), (part.text_content() or "").split(" ", 1)[1]) for part in parts.all()
    ]
    assert [name for name, _ in said][:3] == ["greeting", "introduction", "personal"]
    last = (parts.last.text_content() or "").strip()
    assert text.replace("\n", " ").endswith(last.split(" ", 1)[1].strip())
    writing.draft.press_sequentially("!")
    expect(parts.first).to_be_hidden()


def test_changing_the_kind_keeps_the_fields(writing: Desk) -> None:
    """Fields that another kind doesn't use keep their values."""
    writing.fill().expect_ready()
    writing.choose("kind", "thank_you")
    expect(writing.page.get_by_label("What you talked about")).to_have_value(FACTS["personal_fact"])
    writing.choose("kind", "reply")
    writing.choose("kind", "request_note")
    writing.expect_text("March 3", "Brightwell Foods")
    assert writing.field("interview_date").input_value() == FACTS["interview_date"]


def test_a_missing_value_links_to_its_field(writing: Desk) -> None:
    """One click moves the focus to the field."""
    writing.fill({"interviewer_name": "Marisol Quane"})
    expect(writing.page.locator("[data-action=field][data-field=interviewer_name]")).to_have_count(0)
    # By keyboard, because the layout is still shifting and a click may miss.
    writing.page.locator("[data-action=field][data-field=interview_date]").press("Enter")
    assert writing.focused() == "interview_date"
    expect(writing.findings).to_have_count(0)


def test_the_account_is_asked_only_if_the_limit_depends_on_it(writing: Desk) -> None:
    """A request may be longer with Premium; nothing else depends on it."""
    account = writing.field("account")
    expect(account).to_be_visible()
    writing.fill().expect_ready()
    account.select_option("premium")
    expect(writing.count).to_have_text(re.compile("of 300 characters$"))
    writing.choose("kind", "message")
    expect(account).to_be_hidden()


def test_the_hint_about_a_detail_shows_only_for_kinds_with_one(writing: Desk) -> None:
    """A correction has none."""
    hint = writing.page.locator("[data-slot=unique]")
    writing.choose("kind", "message")
    expect(hint).to_be_visible()
    writing.choose("kind", "correction")
    expect(hint).to_be_hidden()


def test_an_impossible_message_is_reported_with_an_alternative(writing: Desk) -> None:
    """Strangers can't be sent a message; the kind that can be sent is one click away."""
    writing.choose("kind", "message")
    writing.choose("reach", "request_only")
    refused = writing.page.locator("[data-carried=false]")
    expect(refused).to_contain_text("All you can send this person is a connection request")
    refused.get_by_role("button", name="Connection request").click()
    expect(writing.field("kind")).to_have_value("request_note")
    expect(refused).to_be_hidden()
    expect(writing.page.locator("[data-carried=true]")).to_contain_text("200 characters")
    writing.choose("kind", "message")
    writing.choose("reach", "connected")
    expect(writing.page.locator("[data-carried=true]")).to_contain_text("You’re connected")


def test_a_field_never_overwrites_an_edited_draft(writing: Desk) -> None:
    """The page asks; both options work, and taking the new text can be undone by button and by keyboard."""
    mine = writing.fill().expect_ready() + " Until soon."
    writing.draft.press("ControlOrMeta+End")
    writing.draft.press_sequentially(" Until soon.")
    writing.fill({"role": "Data Scientist"})
    expect(writing.ask).to_be_visible()
    expect(writing.draft).to_have_value(mine)
    writing.press("keep-text")
    expect(writing.ask).to_be_hidden()
    expect(writing.draft).to_have_value(mine)
    writing.fill({"role": "Data Engineer"})
    expect(writing.ask).to_be_visible()
    writing.press("take")
    writing.expect_text("Data Engineer")
    expect(writing.ask).to_be_hidden()
    writing.press("undo")
    expect(writing.draft).to_have_value(mine)
    writing.fill({"role": "Data Steward"})
    expect(writing.ask).to_be_visible()
    writing.press("take")
    writing.expect_text("Data Steward")
    writing.draft.press("ControlOrMeta+z")
    expect(writing.draft).to_have_value(mine)


def test_no_question_if_the_text_stays_the_same(writing: Desk) -> None:
    """If the fields compose what the edited text started as, there is nothing to decide."""
    writing.fill().expect_ready()
    writing.draft.press_sequentially("x")
    writing.fill({"role": "Data Scientist"})
    expect(writing.ask).to_be_visible()
    writing.fill({"role": "Data Analyst"})
    expect(writing.ask).to_be_hidden()


def test_the_text_is_copied(writing: Desk) -> None:
    """The clipboard has the draft, and the page says so."""
    text = writing.fill().expect_ready()
    writing.press("copy")
    expect(writing.said).to_have_text("Copied. Paste it where you want to send it.")
    assert writing.page.evaluate("() => navigator.clipboard.readText()") == text


@pytest.mark.parametrize("older", [True, False])
def test_copying_works_without_the_clipboard_api(writing: Desk, older: bool) -> None:
    """The older API; if even that fails, the text is selected."""
    text = writing.fill().expect_ready()
    writing.page.evaluate(
        """(older) => {
          navigator.clipboard.writeText = () => Promise.reject(new Error("refused"));
          document.execCommand = () => older;
        }"""
        if not older
        else "() => { navigator.clipboard.writeText = () => Promise.reject(new Error('refused')); }",
        older,
    )
    writing.press("copy")
    expect(writing.said).to_contain_text("Copied" if older else "didn’t allow copying")
    selected = "() => { const a = document.activeElement; return a.value.slice(a.selectionStart, a.selectionEnd); }"
    assert writing.page.evaluate(selected) == text
    writing.page.evaluate("() => { delete navigator.clipboard.writeText; delete document.execCommand; }")


def test_a_mail_has_a_subject_that_can_be_copied(writing: Desk) -> None:
    """The message to the recruiter is an email, so it has one."""
    writing.choose("kind", "recruiter_question")
    facts = {**FACTS, "your_name": "Jonas Lindahl"}
    writing.fill({name: value for name, value in facts.items() if writing.field(name).is_visible()})
    writing.choose("logistics_topic", "place")
    subject = writing.page.locator("[data-slot=subject]")
    expect(subject).not_to_be_empty()
    writing.press("copy-subject")
    expect(writing.said).to_contain_text("Copied")
    assert writing.page.evaluate("() => navigator.clipboard.readText()") == subject.text_content()


def test_an_error_is_shown_beside_its_field(writing: Desk) -> None:
    """A hidden character, a past date: explained beside the field, and exposed to assistive technology."""
    writing.fill({**FACTS, "interview_date": "2020-03-03"})
    day = writing.field("interview_date")
    expect(day).to_have_attribute("aria-invalid", "true")
    expect(day).to_have_accessible_description(re.compile("Tuesday, March 3, 2020, has passed"))
    writing.field("role").evaluate(
        "(box) => { box.value = 'Data\\u0007Analyst'; box.dispatchEvent(new Event('input', {bubbles: true})); }"
    )
    expect(writing.page.locator("#field-note-role")).to_contain_text("hidden character (U+0007)")
    writing.fill(FACTS)
    expect(day).not_to_have_attribute("aria-invalid", "true")


def test_a_value_that_is_too_long_names_the_field_and_the_limit(writing: Desk) -> None:
    """If even the shortest wording is too long, the page says which field to shorten, and by how much."""
    writing.fill({**FACTS, "interviewer_name": "Quane" * 50})
    note = writing.page.locator("[aria-invalid=true] ~ .note").first
    expect(note).to_have_text(re.compile(r"Shorten “.+” by \d+ characters"))
    expect(writing.count).to_have_text(re.compile(r"of 200 characters: \d+ too many"))
    expect(writing.count).to_have_attribute("data-over", "true")


def test_fields_are_native_and_support_autofill(writing: Desk) -> None:
    """Dates and times use native controls; autofill is only on for the sender's own data."""
    assert writing.field("interview_date").get_attribute("type") == "date"
    assert writing.field("interview_time").get_attribute("type") == "time"
    assert writing.field("your_name").get_attribute("autocomplete") == "name"
    writing.field("interviewer_name").focus()
    assert writing.field("interviewer_name").get_attribute("autocomplete") == "off"


def test_a_link_to_a_sample_fills_the_composer_and_says_so(fresh: Desk) -> None:
    """The link contains only an id."""
    fresh.open("tool/write/#sample=request-new-graduate")
    told = fresh.page.locator("[data-slot=sample]")
    expect(told).to_contain_text("A new graduate", timeout=60_000)
    expect(fresh.field("company")).to_have_value("Calderbrook Labs")
    fresh.expect_ready()
    fresh.press("sample-clear")
    expect(told).to_be_empty()
    expect(fresh.field("company")).to_have_value("")
    expect(fresh.draft).not_to_have_value(re.compile("Calderbrook"))


def test_a_link_to_a_sample_never_replaces_typed_text(writing: Desk) -> None:
    """It waits until the person confirms; an unknown one is reported."""
    told = writing.page.locator("[data-slot=sample]")
    writing.fill({"company": "Larkmoor Health"})
    go = "(hash) => { location.hash = hash; }"
    writing.page.evaluate(go, "sample=thank-you-formal")
    expect(told).to_contain_text("will replace what you’ve typed")
    expect(writing.field("company")).to_have_value("Larkmoor Health")
    writing.press("sample-take")
    expect(writing.field("kind")).to_have_value("thank_you")
    expect(writing.field("tone")).to_have_value("formal")
    writing.expect_text("Whitcombe")
    writing.page.evaluate(go, "sample=no-such")
    expect(told).to_contain_text("We don’t have")
    expect(writing.field("company")).to_have_value("Brightwell Foods")
    writing.page.evaluate(go, "")


def test_typed_text_is_never_in_the_url_or_the_history(writing: Desk) -> None:
    """Neither while typing nor after changing the kind."""
    writing.fill().expect_ready()
    writing.write(BAD)
    expect(writing.findings.first).to_be_visible()
    writing.choose("kind", "message")
    kept = writing.page.evaluate("() => location.href + JSON.stringify(history.state)")
    for words in (*FACTS.values(), "salary", "Quane", "Marisol"):
        assert words not in kept


def test_focus_is_never_hidden_under_sticky_elements(writing: Desk) -> None:
    """At a phone's width, every focused control is fully visible."""
    writing.page.set_viewport_size({"width": 390, "height": 844})
    writing.draft.focus()
    hidden, seen = [], set()
    for _ in range(40):
        name, free = writing.page.evaluate(
            """() => {
              const held = document.activeElement, box = held.getBoundingClientRect();
              const inside = (y) => held.contains(document.elementFromPoint(box.x + box.width / 2, y));
              const name = held.name || held.dataset.action || held.localName;
              return [name, inside(box.top + 4) && inside(box.bottom - 4)];
            }"""
        )
        seen.add(name)
        if not free:
            hidden.append(name)
        if name == "forget":
            break
        writing.page.keyboard.press("Tab")
    assert not hidden
    assert {"interviewer_name", "personal_fact", "draft", "keep_here", "forget"} <= seen


def test_targets_are_large_enough(writing: Desk) -> None:
    """Every control is at least 24 by 24 pixels, except links in sentences."""
    writing.fill().expect_ready()
    writing.write(BAD)
    expect(writing.findings.first).to_be_visible()
    small = writing.page.evaluate(
        """() => [...document.querySelectorAll(".tool :is(button, select, input, textarea, summary)")]
            .filter((each) => each.getClientRects().length)
            .map((each) => [each.name || each.textContent, each.closest("label") ?? each])
            .map(([name, each]) => [name, each.getBoundingClientRect()])
            .filter(([, box]) => box.width < 24 || box.height < 24)
            .map(([name, box]) => `${name}: ${box.width} by ${box.height}`)"""
    )
    assert not small
