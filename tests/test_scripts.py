"""The page's scripts know no rules and no limits; ESLint checks the rest of what they may not contain."""

import re
from pathlib import Path

import pytest

from build_steps.paths import ROOT
from decision_tool import facts
from decision_tool.composer import BOOK
from decision_tool.flow.contact import CONTACT
from decision_tool.reviewer.rules import RULES

FILES = sorted((ROOT / "docs/assets/tool").glob("*.mjs"))
CONTROLS = {"interview_date"}
"""Ids of the contract that are also names of controls shared by all kinds of message."""


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_no_script_knows_a_rule_or_a_limit(path: Path) -> None:
    """They name no outcome, question, option, field, or rule, and none of LinkedIn's figures."""
    source = path.read_text(encoding="utf-8")
    known = {outcome.id for outcome in CONTACT.outcomes} | {rule.id for rule in RULES}
    known |= {question.id for question in CONTACT.questions} | {field.id for field in BOOK.fields}
    known |= {option.id for question in CONTACT.questions for option in question.options}
    # Single-word ids are also English words: `stage` is one of the bridge's.
    named = {word for word in re.findall(r"\w+", source) if "_" in word}
    assert named & known <= CONTROLS
    limits = {str(fact.value) for fact in facts.FACTS if fact.value and fact.value > 100}
    assert not limits & set(re.findall(r"\b\d+\b", source))
