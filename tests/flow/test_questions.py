"""The average number of questions is low."""

import pytest

from benchmarks.questions import LIMITS, best, in_order_of_policy, main, mean
from decision_tool.flow.contact import CONTACT
from tests.flow.flows import flow, question, rule


@pytest.mark.parametrize(("purpose", "limit"), LIMITS.items())
def test_the_mean_number_of_questions_is_within_the_limit(purpose: str, limit: float) -> None:
    """No order asks fewer than the best possible."""
    assert best(CONTACT, purpose) <= mean(CONTACT, purpose) <= limit


def test_the_best_possible_is_found_even_if_no_fixed_order_reaches_it() -> None:
    """One answer decides which of two others matters, so two are needed besides the first four."""
    lines = [rule("one", a="x", b="x"), rule("one", a="y", c="x"), rule("two")]
    chosen = flow([question(name, "x", "y") for name in "bca"], lines)
    assert best(chosen, "connect") == 6
    assert mean(chosen, "connect") == 2.5


@pytest.mark.parametrize("purpose", LIMITS)
def test_the_chosen_order_asks_fewer_than_the_policys_order(purpose: str) -> None:
    """The chosen order is worth it."""
    assert mean(CONTACT, purpose) < mean(in_order_of_policy(CONTACT, purpose), purpose)


def test_the_figures_are_printed(capsys: pytest.CaptureFixture[str]) -> None:
    """One line per purpose."""
    main()
    printed = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in printed] == ["purpose", *LIMITS]
