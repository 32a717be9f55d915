"""The page says in words how often the review is wrong, from the figures themselves."""

import pytest

from build_steps.embed.how_well import how_well, in_short, one_in, row


@pytest.mark.parametrize(
    ("part", "whole", "said"),
    [(1, 3, "three"), (766, 2368, "three"), (91, 1693, "19"), (1, 1, "one"), (1, 66, "66"), (10, 96, "10")],
)
def test_a_share_is_one_in_a_whole_number(part: int, whole: int, said: str) -> None:
    """Words below ten, digits from there on."""
    assert one_in(part, whole) == said


def test_how_often_it_is_wrong_follows_from_the_counts() -> None:
    """Both ways."""
    said = "It misses about one problem in three. About one flag in 19 is wrong."
    assert in_short({"found": 1602, "missed": 766, "false": 91}) == said


def test_the_page_says_it_of_each_set_of_sentences() -> None:
    """Beside the day of the measurement, as Americans write it."""
    shown = how_well()
    assert shown.count("It misses about one problem in ") == shown.count(" sentences, measured on ") == 2
    assert "-" not in shown.partition("measured on ")[2].partition(".")[0]


def test_a_rule_without_cases_is_not_tested() -> None:
    """Zeros would look like a result."""
    assert row("informal", {"found": 0, "missed": 0, "false": 0}) == "| informal | not tested | - | - | - | - |"
    assert row("next_steps", {"found": 3, "missed": 1, "false": 0}) == "| next steps | 3 | 1 | 0 | 100% | 75% |"
