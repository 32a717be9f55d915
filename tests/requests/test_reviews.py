"""A review answers with what to mark, what to show, and what stays set aside."""

import json
from typing import Any

import pytest

from decision_tool.reviewer.kinds import KINDS
from decision_tool.reviewer.rules import RULES
from tests.requests.asking import ASKED_NOT_TO, RUDE, ask, refused


def test_a_review_of_a_kind_to_be_found_heeds_no_reach() -> None:
    """Which limit holds is known once the kind is."""
    assert ask("review", text=RUDE, kind="auto", reach="message_open", account="premium")["marks"]


def test_review_says_what_to_mark_and_what_to_show() -> None:
    """Start, end and severity of each; the rule stands at the finding."""
    said = ask("review", text=RUDE, kind="message")
    assert [RUDE[start:end] for start, end, severity in said["marks"] if severity == "error"] != []
    assert '"data-rule": "pay"' in json.dumps(said["show"])
    assert said["words_limit"] == KINDS["message"].words


def test_marks_count_as_the_browser_counts() -> None:
    """An emoji before the words moves them by two."""
    before = ask("review", text=RUDE, kind="message")["marks"]
    after = ask("review", text="🙂 " + RUDE, kind="message")["marks"]
    errors = [(start + len("🙂 ") + 1, end + len("🙂 ") + 1) for start, end, severity in before if severity == "error"]
    assert errors == [(start, end) for start, end, severity in after if severity == "error"]


def test_what_is_set_aside_is_not_shown_and_can_be_shown_again() -> None:
    """For these words only; the verdict is on the rest."""
    said = ask("review", text=RUDE, kind="message")
    errors = [(start, end) for start, end, severity in said["marks"] if severity == "error"]
    aside = [["pay", RUDE[start:end]] for start, end in errors]
    left = ask("review", text=RUDE, kind="message", aside=aside)
    assert not [each for each in left["marks"] if each[2] == "error"]
    assert "aside-again" in json.dumps(left["show"])
    assert ask("review", text=RUDE, kind="message", aside=[["pay", "other words"]])["marks"] == said["marks"]


def test_what_would_not_arrive_stays_whatever_is_set_aside() -> None:
    """A page that asks for it all the same is not heard."""
    long = RUDE + " We meet on Tuesday." * 20
    said = ask("review", text=long, kind="request_note")
    everything = [[rule, long[start:end]] for start, end, _ in said["marks"] for rule in {each.id for each in RULES}]
    left = ask("review", text=long, kind="request_note", aside=everything)
    assert [severity for _, _, severity in left["marks"]] == ["error"]
    assert left["verdict"] == "1 must fix."


def test_with_everything_set_aside_nothing_needs_fixing() -> None:
    """The person has decided."""
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
    """Return the elements of a shown review that bear a rule."""
    if isinstance(show, str):
        return []
    inner = [found for child in show[2] for found in findings(child)]
    return [show, *inner] if "data-rule" in show[1] else inner


def test_who_was_told_not_to_write_is_told_again() -> None:
    """Beside a draft for the interviewer, not beside one for the recruiter, and not on the way."""
    for kind, answers, warned in (
        ("message", ASKED_NOT_TO, True),
        ("recruiter_question", ASKED_NOT_TO, False),
        ("message", {"stage": "scheduled"}, False),
        ("message", {"stage": "scheduled", "purpose": "pay"}, True),
    ):
        said = ask("review", text="Hello", kind=kind, answers=answers)
        assert ("the answer is not to contact" in json.dumps(said["show"])) is warned


def test_an_unfinished_draft_is_not_judged() -> None:
    """What it lacks is told beside the fields."""
    assert "data-rule" not in json.dumps(ask("review", text="Hi [name]", kind="message", unfinished=True)["show"])


@pytest.mark.parametrize("aside", ["pay", [["pay"]], [["pay", 1]], [["pay", "a", "b"]], {"pay": "x"}, [1]])
def test_what_is_set_aside_must_be_pairs(aside: object) -> None:
    """Everything else is refused."""
    assert refused("review", text="Hello", kind="message", aside=aside) == "bad_request"
