"""Planning: which day for what, in a file for any calendar, and what helps once something was sent."""

from pathlib import Path

import icalendar
from playwright.sync_api import Locator, expect

from tests.browser.desk.desk import FACTS, Desk

ANSWERS = ("scheduled", "introduce", "no", "none", "know_each_other", "connected")


def decided(desk: Desk, path: str) -> Locator:
    """Open a page, answer until the advice is to write, and return the plan."""
    desk.open(path)
    for option in ANSWERS:
        desk.page.locator(f"fieldset[data-place=current] label:has(input[value={option}])").click()
    desk.page.locator("[data-tool-state=ready]").wait_for(timeout=60_000)
    return desk.page.locator("[data-slot=plan]")


def test_the_plan_is_dated_and_goes_into_a_calendar(fresh: Desk) -> None:
    """The days follow the interview; the file is named and parses, with reminders."""
    plan = decided(fresh, "tool/decide/")
    expect(plan.locator("time").first).to_be_visible()
    fresh.page.locator("[name=interview]").fill("2099-03-03")
    expect(plan.locator("time[datetime='2099-03-04']").first).to_be_visible()
    with fresh.page.expect_download() as waiting:
        plan.locator("[data-action=calendar]").click()
    assert waiting.value.suggested_filename == "interview-steps.ics"
    calendar = icalendar.Calendar.from_ical(Path(waiting.value.path()).read_text(encoding="utf-8"))
    events = calendar.walk("VEVENT")
    assert len(events) == plan.locator("time").count()
    assert any(event.walk("VALARM") for event in events)


def test_a_day_that_cannot_be_read_is_told_kindly(fresh: Desk) -> None:
    """A year of six figures is accepted by browsers and by no calendar."""
    plan = decided(fresh, "tool/decide/")
    expect(plan.locator("time").first).to_be_visible()
    fresh.page.locator("[name=interview]").evaluate(
        "(box) => { box.value = '12026-03-03'; box.dispatchEvent(new Event('change', { bubbles: true })); }"
    )
    expect(plan).to_contain_text("check the year")


def test_who_has_already_written_needs_no_decision(fresh: Desk) -> None:
    """The case is chosen first, the days are asked there, once, and the steps follow."""
    fresh.open("tool/decide/")
    days = fresh.page.locator("[data-slot=days]")
    expect(fresh.page.locator("[data-slot=steps]")).to_be_hidden()
    fresh.page.get_by_text("I have already written", exact=True).click()
    expect(fresh.page.locator("[name=case]")).to_be_visible()
    expect(days).to_be_hidden()
    case = fresh.page.locator("[name=case]")
    options = case.locator("option").evaluate_all("(all) => all.map((option) => option.value).filter(Boolean)")
    assert len(options) >= 4
    shown = fresh.page.locator("[data-slot=case]")
    said: set[str | None] = set()
    for option in options:
        case.select_option(option)
        expect(shown).to_contain_text("What helps", timeout=60_000)
        expect(shown).to_contain_text("What makes it worse")
        fresh.page.wait_for_function(
            "(said) => !said.includes(document.querySelector('[data-slot=case] strong').textContent)", arg=list(said)
        )
        said.add(shown.locator("strong").first.text_content())
    expect(days).to_be_visible()
    fresh.page.locator("[name=sent]").fill("2099-02-02")
    expect(shown).to_contain_text("Add the day of the interview")
    case.select_option("")
    expect(shown).to_be_empty()


def test_the_day_of_the_interview_is_typed_once(fresh: Desk) -> None:
    """From the composer to the plan, and from the plan to the composer."""
    plan = decided(fresh, "tool/")
    fresh.press("compose")
    fresh.fill({**FACTS, "background": "five years in retail planning", "your_name": "Jonas Lindahl"})
    fresh.field("role").focus()
    interview = fresh.page.locator("[name=interview]")
    expect(interview).to_have_value(FACTS["interview_date"])
    expect(plan.locator("time[datetime='2099-03-04']").first).to_be_visible()
    interview.fill("2099-03-10")
    interview.blur()
    expect(fresh.field("interview_date")).to_have_value("2099-03-10")
    fresh.expect_text("Tuesday 10 March")
