"""A review returns what to mark, what to show, and which dismissals still apply."""

import json
from typing import Any

import pytest

from decision_tool.reviewer.kinds import KINDS
from decision_tool.reviewer.rules import RULES
from tests.requests.asking import ASKED_NOT_TO, RUDE, ask, refused


def test_a_review_that_detects_the_kind_ignores_the_reach() -> None:
    """The limit depends on the kind."""
    assert ask("review", text=RUDE, kind="auto", reach="message_open", account="premium")["marks"]


def test_a_review_returns_marks_and_html() -> None:
    """Start, end, and severity of each; the rule is with the finding."""
    said = ask("review", text=RUDE, kind="message")
    assert [RUDE[start:end] for start, end, severity in said["marks"] if severity == "error"] != []
    assert '"data-rule": "pay"' in json.dumps(said["show"])
    assert said["words_limit"] == KINDS["message"].words


def test_marks_use_the_browsers_offsets() -> None:
    """An emoji before the words moves them by two."""
    before = ask("review", text=RUDE, kind="message")["marks"]
    after = ask("review", text="🙂 " + RUDE, kind="message")["marks"]
    errors = [(start + len("🙂 ") + 1, end + len("🙂 ") + 1) for start, end, severity in before if severity == "error"]
    assert errors == [(start, end) for start, end, severity in after if severity == "error"]


def test_a_dismissed_finding_is_hidden_and_can_be_restored() -> None:
    """For these words only; the verdict is on the rest."""
    said = ask("review", text=RUDE, kind="message")
    errors = [(start, end) for start, end, severity in said["marks"] if severity == "error"]
    aside = [["pay", RUDE[start:end]] for start, end in errors]
    left = ask("review", text=RUDE, kind="message", aside=aside)
    assert not [each for each in left["marks"] if each[2] == "error"]
    assert "aside-again" in json.dumps(left["show"])
    assert ask("review", text=RUDE, kind="message", aside=[["pay", "other words"]])["marks"] == said["marks"]


def test_a_finding_that_stops_delivery_cannot_be_dismissed() -> None:
    """Even if the page asks to dismiss it."""
    long = RUDE + " We meet on Tuesday." * 20
    said = ask("review", text=long, kind="request_note")
    everything = [[rule, long[start:end]] for start, end, _ in said["marks"] for rule in {each.id for each in RULES}]
    left = ask("review", text=long, kind="request_note", aside=everything)
    assert [severity for _, _, severity in left["marks"]] == ["error"]
    assert left["verdict"] == "1 must fix."


def test_with_everything_dismissed_nothing_needs_fixing() -> None:
    """That's up to the user."""
    said = ask("review", text=RUDE, kind="message")
    units = RUDE.encode("utf-16-le")
    aside: list[list[str]] = []
    for rule in {dict(each[1])["data-rule"] for each in findings(said["show"])}:
        for start, end, _ in said["marks"]:
            aside.append([rule, units[2 * start : 2 * end].decode("utf-16-le")])
    left = ask("review", text=RUDE, kind="message", aside=aside)
    assert left["marks"] == []
    assert left["verdict"] != said["verdict"]


def findings(show: Any) -> list[Any]:
    """Return the elements of a shown review that name a rule."""
    if isinstance(show, str):
        return []
    inner = [found for child in show[2] for found in findings(child)]
    return [show, *inner] if "data-rule" in show[1] else inner


def test_a_user_who_was_advised_not_to_write_is_reminded() -> None:
    """In drafts to the interviewer, but not in drafts to the recruiter, and not before the decision is complete."""
    for kind, answers, warned in (
        ("message", ASKED_NOT_TO, True),
        ("recruiter_question", ASKED_NOT_TO, False),
        ("message", {"stage": "scheduled"}, False),
        ("message", {"stage": "scheduled", "purpose": "pay"}, True),
    ):
        said = ask("review", text="Hello", kind=kind, answers=answers)
        assert ("contact the interviewer now" in json.dumps(said["show"])) is warned


def test_an_unfinished_draft_gets_no_verdict() -> None:
    """What's missing is shown beside the fields."""
    assert "data-rule" not in json.dumps(ask("review", text="Hi [name]", kind="message", unfinished=True)["show"])


@pytest.mark.parametrize("aside", ["pay", [["pay"]], [["pay", 1]], [["pay", "a", "b"]], {"pay": "x"}, [1]])
def test_dismissed_findings_must_be_pairs(aside: object) -> None:
    """Everything else is refused."""
    assert refused("review", text="Hello", kind="message", aside=aside) == "bad_request"
