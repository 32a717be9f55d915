"""Every rule is complete, registered, and right about its own examples."""

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
    """Return a short id for a test."""
    if isinstance(value, Rule):
        return value.id
    return value.text[:30] if isinstance(value, Example) else str(value)


def units(text: str, index: int) -> int:
    """Convert a character index to an offset in UTF-16 code units."""
    return len(text[:index].encode("utf-16-le")) // 2


def found_by(rule: Rule, example: Example) -> list[Finding]:
    """Return a rule's findings in an example."""
    result = review(example.text, example.kind, details=example.details, today=example.today)
    return [finding for finding in result.findings if finding.rule == rule.id]


@pytest.mark.parametrize(("rule", "example"), FOUND, ids=name)
def test_a_rule_finds_its_examples(rule: Rule, example: Example) -> None:
    """Each example is flagged, and the finding overlaps the words it names."""
    found = found_by(rule, example)
    assert found
    start, places = -1, []
    while example.words and (start := example.text.find(example.words, start + 1)) >= 0:
        places.append((units(example.text, start), units(example.text, start + len(example.words))))
    assert not places or any(one.start < b and a < one.end for one in found for a, b in places)


@pytest.mark.parametrize(("rule", "example"), PASSES, ids=name)
def test_a_rule_passes_its_innocent_examples(rule: Rule, example: Example) -> None:
    """None of the examples that must pass is flagged."""
    assert found_by(rule, example) == []


def test_every_rule_file_is_registered_under_its_name() -> None:
    """Every rule in the folder runs."""
    folder = Path(str(rules.__file__)).parent
    files = {path.stem for path in folder.glob("*.py")} - {"__init__"}
    assert {rule.id for rule in RULES} == files
    assert len(RULES) == len(files)


@pytest.mark.parametrize("rule", RULES, ids=name)
def test_a_rule_has_a_message_a_rationale_and_sources(rule: Rule) -> None:
    """Sentences are complete, sources have numbers, and there are examples of both kinds."""
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


def test_every_part_a_kind_needs_has_a_rule() -> None:
    """The severities of kinds and rules agree."""
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
def test_rules_use_acts_and_topics_that_exist(rule: Rule) -> None:
    """A misspelled topic would never match."""
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


def test_every_topic_is_used() -> None:
    """By a rule, or to detect the kind of message."""
    asked: set[str] = {"stock", "asking", "afterwards", "connecting", "moving", "correcting", "no longer", "offered"}
    for rule in RULES:
        for check in rule.checks:
            if isinstance(check, Says):
                for each in (check.topics, check.unless, check.not_before, check.outweighs, *check.beside):
                    asked |= any_of(each)
            elif isinstance(check, Missing):
                asked |= any_of(check.topics)
    assert set(topics()) <= asked


def test_lexicons_never_replace_one_mistake_with_another() -> None:
    """No replacement is itself in a lexicon."""
    wrong: dict[str, str | None] = {}
    for rule in RULES:
        for check in rule.checks:
            if isinstance(check, Words):
                wrong |= check.replacements
    for put in filter(None, wrong.values()):
        assert put.lower() not in wrong


def test_a_match_is_plain_data() -> None:
    """A match is a tuple with defaults, and custom checks are for English."""
    assert Match(1, 2) == (1, 2, None, "", "")
    assert Custom(find=lambda _: ()).any_language is False
