"""The kind of a message is detected if it isn't given, and decides what the message needs."""

from datetime import date

import pytest

from build_steps.explain import explain
from decision_tool.reviewer.run import MOST, review

TEXTS = {
    "thank_you": "Dear Ms. Obi,\n\nThank you for meeting with me on Monday. I enjoyed the kiln.\n\nBest,\nAna Ruiz",
    "reschedule": "Dear Ms. Obi,\n\nI came down with the flu. Could we move our interview to Friday?\n\nBest,\nAna",
    "correction": "Dear Ms. Obi, I attached the wrong file on Monday. The right one is here. Best, Ana Ruiz",
    "logistics": "Dear Ms. Obi,\n\nWhich entrance should I use on Tuesday?\n\nThank you,\nAna Ruiz",
    "request_note": "Dear Ms. Obi, we meet on Tuesday about the nurse role, and I would be glad to connect.",
    "request_note_after": "Dear Ms. Obi, it was great to meet you on Monday. I would be glad to connect.",
    "message": "Dear Ms. Obi,\n\nI am a nurse with nine years on wards. I look forward to our interview on Tuesday. "
    "Thank you.\n\nBest,\nAna Ruiz",
    "reply": "Thank you, Tuesday at nine suits me.",
    "follow_up": "Dear Ms. Obi,\n\nThank you for meeting with me on May 3. Do you have any news on the decision, or "
    "when can I expect to hear?\n\nBest,\nAna Ruiz",
    "feedback_request": "Dear Ms. Obi,\n\nThank you for letting me know that I was not selected. I would be grateful "
    "for any feedback on my interview.\n\nBest,\nAna Ruiz",
}


@pytest.mark.parametrize("kind", TEXTS)
def test_a_kind_is_detected_from_the_text(kind: str) -> None:
    """From what its sentences do."""
    assert review(TEXTS[kind], "auto").kind == kind


def test_if_the_kind_is_unclear_few_parts_are_called_missing() -> None:
    """Parts that only some kinds need aren't required. A given kind is used as given."""
    found = review("Dear Ms. Obi, the heron on your roof is a fine sight.", "auto")
    assert found.kind == "message"
    assert not [one for one in found.findings if one.rule.startswith("missing_") and one.severity != "hint"]
    assert review(TEXTS["reply"], "message").kind == "message"


def test_after_an_offer_any_question_to_the_recruiter_is_fine() -> None:
    """Pay and the role are the right topics then."""
    text = "Dear Mr. Cole,\n\nThank you for the offer. What is the salary range, and who runs the team?\n\nBest,\nAna"
    assert not {one.rule for one in review(text, "recruiter_question").findings} & {"pay", "role_question"}
    assert "pay" in {one.rule for one in review(text, "message").findings}


def test_a_follow_up_may_ask_about_the_outcome() -> None:
    """A thank-you may not ask the same question."""
    assert "next_steps" not in {one.rule for one in review(TEXTS["follow_up"], "follow_up").findings}
    assert "next_steps" in {one.rule for one in review(TEXTS["follow_up"], "thank_you").findings}


@pytest.mark.parametrize("size", [MOST + 1, 1_000_000])
def test_a_text_that_is_far_too_long_gets_one_finding(size: int) -> None:
    """It's immediate for any length."""
    found = review("a" * size, "auto")
    assert [one.rule for one in found.findings] == ["too_long"]
    assert (found.length, found.ready) == (size, False)


def test_dates_are_checked_against_today() -> None:
    """Past, impossible, or on the wrong weekday, including across New Year's and on leap days."""

    def said(text: str, today: date | None) -> list[str]:
        return [one.message for one in review(text, today=today).findings if one.rule == "wrong_date"]

    today = date(2026, 3, 2)
    assert said("I look forward to Monday, March 3.", today) == ["March 3, 2026, is a Tuesday."]
    assert said("I look forward to our interview on 1 March.", today) == ["This date has passed."]
    assert said("I look forward to our interview on 1 March.", None) == []
    assert said("Could we meet on Feb 30?", today) == ["There’s no such date."]
    assert said("I look forward to Friday, January 1.", date(2025, 12, 20)) == ["January 1, 2026, is a Thursday."]
    assert said("Thank you for December 20.", date(2026, 1, 5)) == []
    assert said("I look forward to Feb 29.", date(2024, 10, 1)) == []
    assert said("I look forward to March 1, 2025.", today) == ["This date has passed."]


def test_a_sentence_is_explained() -> None:
    """Its clauses, acts, and topics, and why each rule flags it or doesn't."""
    said = explain("I would love to see what it pays, and I built the compensation dashboard.")
    assert "clause" in said
    assert "topic   pay" in said
    assert "rule    pay speaks" in said
    assert "is silent" in explain("Thank you again for the salary survey that I wrote, if that suits you.")
    assert explain("Thank you.").startswith("clause  thank you")
