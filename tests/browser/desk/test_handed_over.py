"""What the decision hands to the composer and the review."""

import re

from playwright.sync_api import expect

from tests.browser.desk.desk import BAD, FACTS, Desk
from tests.browser.tool import TO_DO_NOT_CONTACT, TO_SEND_MESSAGE, Tool


def test_the_composer_starts_with_the_decisions_answers(home: Tool) -> None:
    """The kind is preselected, and how to reach the person isn't asked again."""
    address = home.page.url
    home.take("decide").answer_all(TO_SEND_MESSAGE)
    desk = Desk(home.page)
    expect(desk.field("kind")).to_have_value("message")
    expect(desk.field("reach")).to_be_hidden()
    expect(desk.page.locator("[data-carried=true]")).to_contain_text("You’re connected")
    home.date.fill(FACTS["interview_date"])
    desk.fill({name: value for name, value in FACTS.items() if name != "interview_date"})
    desk.fill({"background": "five years in retail planning", "your_name": "Jonas Lindahl"})
    desk.expect_ready()
    assert desk.page.url == address


def test_thanks_after_a_no_say_nothing_about_wanting_the_role(home: Tool) -> None:
    """The composer knows the stage, and starts anew when that changes."""
    home.take("decide").answer_all({"stage": "turned_down", "purpose": "thank", "have_email": "yes"})
    desk = Desk(home.page)
    expect(desk.field("kind")).to_have_value("thank_you_email")
    expect(desk.draft).to_have_value(re.compile("if another role comes up|other roles", re.IGNORECASE))
    home.change("stage")
    home.choose("stage", "interviewed")
    home.answer_all({"asked_not_to": "no", "have_email": "yes"})
    expect(desk.draft).to_have_value(re.compile("interested|excited"))


def test_the_decision_not_to_write_comes_before_the_findings(home: Tool) -> None:
    """In a draft to somebody who must not be contacted, that comes first."""
    home.take("decide").answer_all(TO_DO_NOT_CONTACT)
    home.press("start")
    home.take("check")
    desk = Desk(home.page)
    assert desk.focused() == "draft"
    desk.write(BAD)
    expect(desk.findings.first).to_be_visible()
    first = desk.page.locator(".reviewed > :first-child")
    expect(first).to_contain_text("you shouldn’t contact the interviewer now")
    expect(desk.field("role")).to_be_hidden()
