"""The words, sources, and anchors of all steps, notes, and cases."""

import re

import pytest

from decision_tool.errors import ToolError
from decision_tool.planner import already_written
from decision_tool.planner.already_written import CASES
from decision_tool.planner.model import Agenda, Case
from decision_tool.planner.outcomes import OUTCOMES

AGENDAS: dict[str, Agenda] = {**OUTCOMES, **{case.id: case.agenda for case in CASES}}
STATES = {
    "interview": {"unknown", "ahead", "today", "met", "fortnight", "past", "long_past"},
    "sent": {"unknown", "ahead", "before", "after", "undated"},
    "day_named": {"unknown", "ahead", "passed"},
}
LAST_SOURCE = {"A": 50, "B": 15, "E": 22, "L": 14}

every_agenda = pytest.mark.parametrize("name", AGENDAS)
every_case = pytest.mark.parametrize("case", CASES, ids=[case.id for case in CASES])


def sentences(text: str) -> list[str]:
    """Split a text into its sentences."""
    return re.split(r"(?<=[.])\s+", text.strip())


def check_words(text: str) -> None:
    """Assert that a text is one or two plain sentences of readable length."""
    assert text.endswith("."), text
    assert "!" not in text, text
    assert ";" not in text, text
    assert len(sentences(text)) <= 2, text
    assert all(len(sentence.split()) <= 21 for sentence in sentences(text)), text


def check_sources(sources: tuple[str, ...]) -> None:
    """Assert that each source is a numbered statement, fact, or piece of evidence, named once."""
    assert sources
    assert len(set(sources)) == len(sources)
    for source in sources:
        assert 1 <= int(source[1:]) <= LAST_SOURCE[source[0]], source


@every_agenda
def test_titles_are_short_and_texts_plain(name: str) -> None:
    """A title fits on a phone, and a text is one or two sentences."""
    for rule in (*AGENDAS[name].steps, *AGENDAS[name].spare):
        assert len(rule.title) <= 38, rule.title
        assert rule.title[-1].isalpha(), rule.title
        check_words(rule.text)
        check_sources(rule.sources)
        if rule.without:
            check_words(rule.without)
        if rule.light:
            check_words(rule.light)
    for note in AGENDAS[name].notes:
        check_words(note.text)


@every_agenda
def test_every_rule_counts_from_something_that_can_be_known(name: str) -> None:
    """Anchors are given dates or earlier steps."""
    known = {"today", "interview", "sent", "day_named"}
    for rule in (*AGENDAS[name].steps, *AGENDAS[name].spare):
        assert rule.on.anchor in known, rule
        assert rule.sends_to in {"", "interviewer", "recruiter"}, rule
        assert rule.channel in {"", "linkedin", "email"}, rule
        assert bool(rule.sends_to) == bool(rule.channel), rule
        known.add(rule.id)


@every_agenda
def test_every_condition_names_states_that_exist(name: str) -> None:
    """A misspelled state would silently never match."""
    agenda = AGENDAS[name]
    conditions = [rule.when for rule in agenda.steps] + [note.when for note in agenda.notes]
    for when in conditions:
        for what, fitting in when.items():
            assert fitting
            assert set(fitting) <= STATES[what]


@every_case
def test_each_case_says_what_helps_and_what_makes_it_worse(case: Case) -> None:
    """Each has a calm headline and at least three pieces of advice for each, with sources."""
    check_words(case.headline)
    assert len(case.helps) >= 3
    assert len(case.worsens) >= 3
    for advice in (*case.helps, *case.worsens):
        check_words(advice.text)
        check_sources(advice.sources)
    check_sources(case.sources)


def test_every_case_of_the_contract_is_there() -> None:
    """In order, from what was sent to how they reacted."""
    assert [case.id for case in CASES] == [
        *("pay", "personal", "tone", "wrong_name", "wrong_person", "repeat", "placeholder"),
        *("too_long", "mistake", "no_answer", "declined", "not_allowed"),
    ]


@every_case
def test_a_correction_comes_with_a_suggestion(case: Case) -> None:
    """One line helps if something misleads or hurts. Each suggestion completes 'In my last message, I ...'."""
    corrects = case.id in {"wrong_name", "wrong_person", "placeholder", "mistake"}
    assert (case.message_kind == "correction") == corrects == bool(case.mistake)
    assert not case.mistake or re.match(r"(was|sounded|got|wrote|left) \w", case.mistake)


@every_case
def test_editing_and_deleting_are_mentioned_if_they_help(case: Case) -> None:
    """With the fact behind it, which has its confidence and when it was checked (L14)."""
    told = any("L14" in advice.sources for advice in case.helps)
    assert told == (case.id not in {"too_long", "no_answer", "declined"})


@every_case
def test_a_case_is_found_by_its_id(case: Case) -> None:
    """The lookup returns the case itself."""
    assert already_written(case.id) is case


def test_an_unknown_case_is_rejected() -> None:
    """The error names the id and lists the valid ones."""
    with pytest.raises(
        ToolError, match=r"no case 'regret'\. Valid: pay, personal, tone, wrong_name, wrong_person, repeat, placeholder"
    ) as refused:
        already_written("regret")
    assert refused.value.code == "unknown_case"
