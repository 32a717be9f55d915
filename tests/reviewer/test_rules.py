"""Every rule keeps what it promises: its examples, its place in the list, wordings that cost no time."""

import re
from pathlib import Path

import pytest

from decision_tool.reviewer import rules
from decision_tool.reviewer.checks import REQUESTS, Bench
from decision_tool.reviewer.kinds import KINDS, PARTS
from decision_tool.reviewer.model import Custom, Example, Finding, Match, Missing, Rule, Words
from decision_tool.reviewer.phrases import expand, express, heads
from decision_tool.reviewer.rules import RULES
from decision_tool.reviewer.run import review

FOUND = [(rule, example) for rule in RULES for example in rule.found]
PASSES = [(rule, example) for rule in RULES for example in rule.passes]
UNBOUNDED = re.compile(r"[*+]|,\}")


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
    result = review(example.text, example.kind, details=example.details)
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
    said = [rule.message, rule.rationale, *(getattr(check, "says", "") for check in rule.checks)]
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


@pytest.mark.parametrize("source", sorted({one.source for one in Bench(RULES).wordings()}))
def test_a_wording_begins_with_words_and_costs_no_more_than_it_is_long(source: str) -> None:
    """A wording can be looked up by its first words, and no part of it runs on without end."""
    assert all(heads(expand(source)))
    assert re.compile(express(source)).match("") is None
    assert not UNBOUNDED.search(source.replace("\\w+", "").replace("\\w*", ""))


@pytest.mark.parametrize("source", ["[ab] c", "(a|b", "?"])
def test_a_wording_that_cannot_be_looked_up_is_refused(source: str) -> None:
    """A wording that begins with a mark, or leaves a bracket open, is an error of its author."""
    with pytest.raises(ValueError, match="phrases: the wording"):
        heads(source)


def test_heads_are_the_words_a_wording_can_begin_with() -> None:
    """Brackets, optional letters and endings all lead to the wording."""
    assert heads("(any|some (good )?) news") == {"any", "some"}
    assert heads("updates? on") == {"update", "updates"}
    assert heads("look(s|ed|ing)? at") == {"look", "looks", "looked", "looking"}
    assert heads("walk(s|ing) on") == {"walks", "walking"}
    assert heads("pay(?! day)") == {"pay"}


def test_requests_are_wordings() -> None:
    """What shows a request is written in the same language."""
    assert all(heads(expand(source)) for source in REQUESTS)


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
    assert Match(1, 2) == (1, 2, None, "")
    assert Custom(find=lambda _: ()).any_language is False
