"""Every rule keeps what it promises: its examples, its place in the list, wordings that cost no time."""

import re
from pathlib import Path

import pytest

from decision_tool.reviewer import rules
from decision_tool.reviewer.judge import any_of
from decision_tool.reviewer.kinds import KINDS, PARTS
from decision_tool.reviewer.lookup import topics
from decision_tool.reviewer.model import Custom, Example, Finding, Match, Missing, Rule, Says, Words
from decision_tool.reviewer.rules import RULES
from decision_tool.reviewer.run import review

FOUND = [(rule, example) for rule in RULES for example in rule.found]
PASSES = [(rule, example) for rule in RULES for example in rule.passes]


def name(value: object) -> str:
    """Return a short name for a test."""
    if isinstance(value, Rule):
        return value.id
    return value.text[:30] if isinstance(value, Example) else str(value)


def units(text: str, index: int) -> int:
    """Return the offset in UTF-16 code units of a character."""
    return len(text[:index].encode("utf-16-le")) // 2


def found_by(rule: Rule, example: Example) -> list[Finding]:
    """Return what one rule finds in an example."""
    result = review(example.text, example.kind, details=example.details, today=example.today)
    return [finding for finding in result.findings if finding.rule == rule.id]


@pytest.mark.parametrize(("rule", "example"), FOUND, ids=name)
def test_a_rule_finds_its_examples(rule: Rule, example: Example) -> None:
    """Each example is found, and the finding touches the words that it names."""
    found = found_by(rule, example)
    assert found
    start, places = -1, []
    while example.words and (start := example.text.find(example.words, start + 1)) >= 0:
        places.append((units(example.text, start), units(example.text, start + len(example.words))))
    assert not places or any(one.start < b and a < one.end for one in found for a, b in places)


@pytest.mark.parametrize(("rule", "example"), PASSES, ids=name)
def test_a_rule_lets_its_innocent_examples_pass(rule: Rule, example: Example) -> None:
    """None of the examples that must pass is found."""
    assert found_by(rule, example) == []


def test_every_file_of_rules_is_in_the_list_under_its_name() -> None:
    """A rule that is written is a rule that runs."""
    folder = Path(str(rules.__file__)).parent
    files = {path.stem for path in folder.glob("*.py")} - {"__init__"}
    assert {rule.id for rule in RULES} == files
    assert len(RULES) == len(files)


@pytest.mark.parametrize("rule", RULES, ids=name)
def test_a_rule_says_what_why_and_on_whose_word(rule: Rule) -> None:
    """Sentences are whole, sources have numbers, and there are examples of both sorts."""
    said = [
        rule.message,
        rule.rationale,
        *(getattr(check, "message", "") for check in rule.checks),
    ]
    assert all(text == "" or (text[0].isupper() and text.endswith(".")) for text in said)
    assert not any("!" in text for text in said)
    assert rule.sources
    assert all(re.fullmatch(r"[A-Z]\d\d", source) for source in rule.sources)
    assert rule.found
    assert rule.passes
    assert {rule.severity, *rule.by_kind.values()} <= {"error", "warning", "hint", "none"}
    assert set(rule.by_kind) <= set(KINDS)


def test_every_kind_needs_parts_that_a_rule_looks_for() -> None:
    """What a kind needs and what the rules say about its absence is the same."""
    by_part = {check.part: rule for rule in RULES for check in rule.checks if isinstance(check, Missing)}
    assert set(by_part) == set(PARTS)
    for kind, wanted in KINDS.items():
        for part, rule in by_part.items():
            severity = rule.by_kind.get(kind, rule.severity)
            assert severity == wanted.needs.get(part, "none"), f"{rule.id}: {kind} needs {part}"


STRUCTURAL = {
    "asks",
    "question",
    "own question",
    "open question",
    "their question",
    "indirect question",
    "order",
    "thanks first",
}


@pytest.mark.parametrize("rule", RULES, ids=name)
def test_a_rule_goes_by_acts_and_topics_that_exist(rule: Rule) -> None:
    """A misspelled topic would never be spoken of."""
    known = STRUCTURAL | set(topics())
    for check in rule.checks:
        if isinstance(check, Says):
            names = [check.topics, check.unless, check.not_before, check.outweighs, *check.beside]
        elif isinstance(check, Missing):
            names = [check.topics]
        else:
            names = []
        for each in names:
            assert any_of(each) <= known
    assert set(rule.gives_way) | set(rule.grants) <= {each.id for each in RULES} | set(KINDS)


def test_every_topic_is_asked_for() -> None:
    """By a rule, or by what tells the kinds of message apart."""
    asked: set[str] = {"stock", "asking", "afterwards", "connecting", "moving", "correcting", "no longer", "offered"}
    for rule in RULES:
        for check in rule.checks:
            if isinstance(check, Says):
                for each in (check.topics, check.unless, check.not_before, check.outweighs, *check.beside):
                    asked |= any_of(each)
            elif isinstance(check, Missing):
                asked |= any_of(check.topics)
    assert set(topics()) <= asked


def test_lexicons_never_put_one_slip_for_another() -> None:
    """What a lexicon puts in place is not in a lexicon itself."""
    wrong: dict[str, str | None] = {}
    for rule in RULES:
        for check in rule.checks:
            if isinstance(check, Words):
                wrong |= check.replacements
    for put in filter(None, wrong.values()):
        assert put.lower() not in wrong


def test_a_match_is_plain_data() -> None:
    """A custom check gives matches, and nothing hidden in them."""
    assert Match(1, 2) == (1, 2, None, "", "")
    assert Custom(find=lambda _: ()).any_language is False
