"""The plan: dated steps, exported as a calendar file without the unchecked ones."""

from pathlib import Path

import icalendar
from playwright.sync_api import expect

from tests.browser.tool import STARTED, TO_SEND_MESSAGE, Tool


def test_the_plan_has_dates_and_a_calendar_file(ready_tool: Tool) -> None:
    """The days follow the interview; the file has a name, parses, and has reminders, but no unchecked step."""
    tool, page = ready_tool, ready_tool.page
    tool.answer_all(TO_SEND_MESSAGE)
    tool.expect_outcome("send_message", explained=True)
    tool.give_date(30)
    expect(tool.root.locator("[data-slot=next] time")).to_be_visible(timeout=STARTED)
    plan = tool.root.locator("[data-slot=plan]")
    expect(plan).to_be_hidden()
    tool.root.locator("[data-slot=whole-plan] > summary").click()
    boxes = plan.locator("[name=step]")
    steps = boxes.count()
    assert 3 <= steps <= 5
    boxes.last.uncheck()
    with page.expect_download() as waiting:
        plan.locator("[data-action=calendar]").click()
    assert waiting.value.suggested_filename == "interview-steps.ics"
    calendar = icalendar.Calendar.from_ical(Path(waiting.value.path()).read_text(encoding="utf-8"))
    events = calendar.walk("VEVENT")
    assert len(events) == steps - 1
    assert any(event.walk("VALARM") for event in events)
    # Browsers accept a year with five digits, but calendars don't.
    tool.date.evaluate(
        "(box) => { box.value = '12026-03-03'; box.dispatchEvent(new Event('change', { bubbles: true })); }"
    )
    expect(plan).to_contain_text("check the year")
