"""Short paths: how many questions are asked, on average."""

import pytest

from benchmarks.questions import LIMITS, best, in_order_of_policy, main, mean
from decision_tool.flow.contact import CONTACT


@pytest.mark.parametrize(("purpose", "limit"), LIMITS.items())
def test_the_mean_number_of_questions_is_within_the_limit(purpose: str, limit: float) -> None:
    """And no order could ask fewer than the best possible."""
    assert best(CONTACT, purpose) <= mean(CONTACT, purpose) <= limit


@pytest.mark.parametrize(("purpose", "least"), [("connect", 6.13), ("introduce", 7.03)])
def test_the_best_possible_is_known(purpose: str, least: float) -> None:
    """So the measure itself is right: these two figures were found by another way of counting."""
    assert best(CONTACT, purpose) == pytest.approx(least, abs=0.005)


@pytest.mark.parametrize("purpose", LIMITS)
def test_the_order_chosen_asks_less_than_the_order_of_the_policy(purpose: str) -> None:
    """The order is worth having."""
    assert mean(CONTACT, purpose) < mean(in_order_of_policy(CONTACT, purpose), purpose)


def test_the_figures_are_printed(capsys: pytest.CaptureFixture[str]) -> None:
    """One line for each purpose."""
    main()
    printed = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in printed] == ["purpose", *LIMITS]
