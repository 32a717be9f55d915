"""Each request returns what the page shows, and the numbers that it needs."""

import json
import re
from typing import Any

import pytest

import decision_tool
from decision_tool.channels import ACCOUNTS, REACHES
from decision_tool.composer import BOOK, compose
from decision_tool.composer.samples import SAMPLES
from decision_tool.flow.contact import CONTACT
from decision_tool.planner.already_written import CASES
from decision_tool.requests.draft import reach_matters
from tests.render.tree import HOSTILE
from tests.requests.asking import ASKED_NOT_TO, FIELDS, ask, refused


def test_version() -> None:
    """The page compares it with its own version."""
    assert ask("version") == {"ok": True, "version": decision_tool.__version__}


def test_a_decision_in_progress() -> None:
    """The next question, and the questions so far; nothing to show yet."""
    said = ask("decision", answers={"stage": "scheduled"})
    assert said == {"ok": True, "outcome": None, "next_question": "purpose", "asked": ["stage"]}


def test_a_finished_decision() -> None:
    """The outcome, and the HTML to show for it."""
    said = ask("decision", answers=ASKED_NOT_TO)
    assert (said["outcome"], said["next_question"]) == ("do_not_contact", None)
    assert '"data-outcome": "do_not_contact"' in json.dumps(said["show"])


@pytest.mark.parametrize(
    ("answers", "code"),
    [
        ({"mood": "fine"}, "unknown_question"),
        ({"stage": "hired"}, "unknown_option"),
        ({"stage": "applied", "purpose": "thank"}, "option_not_offered"),
        (["stage"], "bad_request"),
    ],
)
def test_answers_that_do_not_exist_are_refused(answers: object, code: str) -> None:
    """Each with its own code."""
    assert refused("decision", answers=answers) == code


@pytest.mark.parametrize("kind", [kind.id for kind in BOOK.kinds])
def test_draft_of_every_kind(kind: str) -> None:
    """The text is the composer's; the limits are those of the kind."""
    said = ask("draft", kind=kind, fields=FIELDS, today="2026-03-01")
    limit = said["limit"]
    assert said["text"] == compose(kind, FIELDS, limit=limit).text
    assert said["words_limit"] == next(each.words for each in BOOK.kinds if each.id == kind)
    assert said["preview"] is not None


def test_a_draft_without_fields_shows_what_it_will_say() -> None:
    """With a gap for each missing value, and the gap's position in UTF-16 code units."""
    said = ask("draft", kind="message", fields={})
    assert not said["ready"]
    found = [said["text"][start:end] for start, end in said["gaps"]]
    assert found
    assert all(re.fullmatch(r"\[[^\[\]]+\]", each) for each in found)
    wide = ask("draft", kind="message", fields={"interviewer_name": "\U0001f600 Ortega"})
    units = wide["text"].encode("utf-16-le")
    assert {units[2 * start : 2 * end].decode("utf-16-le")[0] for start, end in wide["gaps"]} == {"["}


def test_answers_from_a_date_replace_the_given_ones() -> None:
    """As in the engine's own case; a date that doesn't exist is ignored."""
    answers = {"stage": "scheduled", "purpose": "connect", "asked_not_to": "no", "contact_so_far": "none"}
    given = {**answers, "days_until": "three_or_more"}
    near = ask("decision", answers=given, today="2026-03-02", interview="2026-03-03")
    assert near["outcome"] == "prepare_and_wait"
    for interview in ("", "20266-03-03"):
        assert ask("decision", answers=given, today="2026-03-02", interview=interview)["outcome"] is None


def test_steps_left_out_are_not_in_the_calendar() -> None:
    """They're still shown; the file has one event fewer."""
    asked = {"outcome": "send_message", "today": "2026-03-02", "interview": "2026-03-12"}
    whole = ask("plan", **asked)
    boxes = re.findall(r'"value": "([a-z_]+)"', json.dumps(whole["show"]))
    part = ask("plan", **asked, without=",".join(boxes[:1]))
    assert part["show"] == whole["show"]
    events = [each["calendar"].count("BEGIN:VEVENT") for each in (whole, part)]
    assert events == [len(boxes), len(boxes) - 1]
    assert whole["next"]


def test_the_account_sets_the_limit_of_a_note() -> None:
    """200 characters on a free account, 300 on Premium; other messages don't depend on it."""
    limits = {each: ask("draft", kind="request_note", fields={}, account=each)["limit"] for each in ACCOUNTS}
    assert limits == {"free": 200, "premium": 300}
    assert ask("draft", kind="message", fields={})["limit"] is None or limits["premium"] < 1000


def test_an_inmail_has_its_limit_and_its_subject() -> None:
    """On Premium, to a stranger who accepts them: 1,900 characters, and a subject line to copy."""
    fields = {**FIELDS, "company": "Brightwell Foods", "interview_date": "2026-03-03", "background": "an MBA"}
    asked = {"kind": "message", "fields": fields, "today": "2026-03-01"}
    inmail = ask("draft", **asked, account="premium", reach="message_open")
    assert (inmail["ready"], inmail["limit"]) == (True, 1900)
    assert '"data-slot": "subject"' in json.dumps(inmail["show"])
    for account, reach in (("free", "message_open"), ("premium", "connected"), ("premium", "")):
        said = ask("draft", **asked, account=account, reach=reach)
        assert (said["text"], said["limit"]) == (inmail["text"], None)
        assert "subject" not in json.dumps(said["show"])


@pytest.mark.parametrize("kind", [kind.id for kind in BOOK.kinds])
def test_every_reach_has_a_channel(kind: str) -> None:
    """Even if the reach isn't known; it's asked only for kinds that can't be sent to strangers."""
    shown = {reach: json.dumps(ask("draft", kind=kind, fields={}, reach=reach)["channel"]) for reach in ("", *REACHES)}
    assert all(shown.values())
    assert ('"data-carried": "false"' in shown["request_only"]) == (kind in reach_matters())


def test_a_field_error_is_shown_beside_its_field() -> None:
    """The error has the field's id: this one is too long for the note."""
    notes = ask("draft", kind="request_note", fields={**FIELDS, "role": "x" * 300})["notes"]
    assert set(notes) == {"role"}


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ({"kind": "poem"}, "unknown_kind"),
        ({"kind": ""}, "unknown_kind"),
        ({"kind": "message", "fields": {"mood": "fine"}}, "unknown_field"),
        ({"kind": "message", "fields": {"tone": "rude"}}, "unknown_choice"),
        ({"kind": "request_note", "account": "gold"}, "unknown_account"),
        ({"kind": "message", "reach": "pigeon"}, "unknown_reach"),
        ({"kind": "message", "today": "tomorrow"}, "bad_date"),
        ({"kind": "message", "fields": "Ada"}, "bad_request"),
    ],
)
def test_unknown_ids_in_drafts_are_refused(more: dict[str, object], code: str) -> None:
    """Each with its own code."""
    assert refused("draft", **more) == code


@pytest.mark.parametrize("sample", SAMPLES, ids=[sample.id for sample in SAMPLES])
def test_every_sample_can_be_shown_and_composed(sample: Any) -> None:
    """With a title, whether or not it has to wait."""
    said = ask("sample", id=sample.id)
    assert (said["known"], said["kind"], said["fields"]) == (True, sample.kind, dict(sample.fields))
    assert sample.title in json.dumps(said["show"], ensure_ascii=False)
    assert sample.title in json.dumps(said["waits"], ensure_ascii=False)
    ask("draft", kind=said["kind"], fields=said["fields"], account=said["account"])


def test_an_unknown_sample_is_an_error() -> None:
    """A link may be old."""
    said = ask("sample", id=HOSTILE)
    assert not said["known"]
    assert "alert" not in json.dumps(said)


@pytest.mark.parametrize("outcome", [outcome.id for outcome in CONTACT.outcomes])
def test_plan_of_every_outcome(outcome: str) -> None:
    """With the steps as a calendar."""
    said = ask("plan", outcome=outcome, today="2026-03-02", interview="2026-03-12", sent="2026-03-03")
    assert said["calendar"].startswith("BEGIN:VCALENDAR\r\n")


@pytest.mark.parametrize("case", [case.id for case in CASES])
def test_plan_of_every_case(case: str) -> None:
    """As steps; what helps and what makes it worse is part of the page."""
    said = ask("plan", case=case, today="2026-03-02")
    assert said["calendar"].startswith("BEGIN:VCALENDAR\r\n")
    assert '"checkbox"' in json.dumps(said["show"])


def test_a_mistyped_date_is_quoted_as_typed() -> None:
    """A browser accepts the year 20266."""
    said = ask("plan", outcome="send_message", today="2026-03-02", interview="20266-03-12")
    assert "Please check the year" in json.dumps(said["show"])
    assert said["calendar"] == ""


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ({"outcome": "send_flowers", "today": "2026-03-02"}, "unknown_outcome"),
        ({"case": "lost", "today": "2026-03-02"}, "unknown_case"),
        ({"outcome": "send_message"}, "bad_date"),
        ({"outcome": "send_message", "today": "soon"}, "bad_date"),
    ],
)
def test_unknown_ids_in_plans_are_refused(more: dict[str, object], code: str) -> None:
    """Each with its own code."""
    assert refused("plan", **more) == code


@pytest.mark.parametrize("kind", [kind.id for kind in BOOK.kinds])
def test_markup_in_the_input_is_plain_text(kind: str) -> None:
    """What the user typed comes back only as text and values, and the script makes text nodes of it."""
    said = [
        ask("draft", kind=kind, fields=dict.fromkeys(FIELDS, HOSTILE)),
        ask("review", kind=kind, text=f"{HOSTILE} what does it pay?", fields=dict.fromkeys(FIELDS, HOSTILE)),
    ]
    for shown in said:
        for part in ("show", "channel", "preview"):
            assert not {tag for tag in tags(shown.get(part)) if tag in {"img", "script", "style", "iframe"}}


def tags(plain: Any) -> set[str]:
    """Return the names of all elements in plain JSON."""
    if not isinstance(plain, list):
        return set()
    return {plain[0]}.union(*(tags(child) for child in plain[2]))


def test_a_decision_says_if_the_date_leaves_too_little_time() -> None:
    """On the day of the interview, nothing is sent; the day after, there is time again."""
    answers = {"stage": "scheduled", "purpose": "introduce", "asked_not_to": "no", "contact_so_far": "none"}
    answers |= {"relationship": "know_each_other", "reach": "connected"}
    late = ask("decision", answers=answers, today="2026-03-03", interview="2026-03-03")
    assert late["outcome"] == "send_message"
    assert '"data-verdict": "no"' in json.dumps(late["show"])
    assert '"data-verdict": "send"' in json.dumps(
        ask("decision", answers=answers, today="2026-03-03", interview="2026-03-05")["show"]
    )


def test_the_next_date_does_not_repeat_that_it_is_too_late() -> None:
    """The answer above it has said so; after something was sent no answer has, and the next date does."""
    day = "2026-03-03"
    answered = ask("plan", outcome="send_message", today=day, interview=day)["next"]
    assert json.dumps(answered).count("Next date") == 1
    assert "too late" not in json.dumps(answered)
    after = ask("plan", case="wrong_name", today=day, interview=day)["next"]
    assert "too late for a correction" in json.dumps(after)
