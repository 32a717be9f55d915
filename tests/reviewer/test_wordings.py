"""Sentences as people write them, each with the rules that must find it, and many that none may touch."""

from pathlib import Path

import pytest

from decision_tool.reviewer.run import review

MEANT = {
    "placeholder",
    "pay",
    "role_question",
    "next_steps",
    "repeat",
    "pushy",
    "informal",
    "too_personal",
    "spelling",
}
LINES = Path(__file__).with_name("wordings.tsv").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("line", LINES)
def test_a_sentence_means_what_its_line_says(line: str) -> None:
    """The rules before the tab find it, and no other rule about meaning does; `-` stands for none."""
    rules, text = line.split("\t")
    found = {finding.rule for finding in review(text).findings}
    assert found & MEANT == set(rules.split(",")) - {"-"}
