"""The program in two halves answers as the whole one does; what the profile is taken of needs the first half only."""

import itertools
from pathlib import Path

import pytest

from build_steps.runtime.split import workload
from tests.split.runtimes import Ask, in_one_line, lay_out

LOADED = "The second half of the program is loaded."
OTHERS = 1_000
LATER = "call the second half"


@pytest.fixture(scope="module")
def ask(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Ask:
    """Ask Python in a runtime."""
    assert site.exists()
    return lay_out(tmp_path_factory)


def test_the_answers_are_those_of_the_whole_program(ask: Ask) -> None:
    """To everything that the profile is taken of, and to a thousand others, hostile ones among them."""
    asked = in_one_line([*workload.requests(), *workload.any_requests(99, OTHERS)])
    assert len(asked) > 2_500
    expected, _ = ask("whole", asked)
    found, _ = ask("halves", asked)
    differing = [request for request, one, other in zip(asked, expected, found, strict=False) if one != other]
    assert differing == []
    assert len(found) == len(expected) == len(asked) + 1


def test_what_the_profile_is_taken_of_needs_the_first_half_only(ask: Ask) -> None:
    """Node.js itself may call for the second before the first request: then as soon as it starts, too."""
    few = list(itertools.islice(in_one_line(list(workload.any_requests(7, 40))), 40))
    _, without = ask("halves", [])
    _, said = ask("halves", few)
    assert (LOADED in said) == (LOADED in without)


def test_functions_of_the_second_half_work_when_they_are_called(ask: Ask) -> None:
    """It is loaded once, and everything before and after it is as in the whole program."""
    few = in_one_line(list(workload.any_requests(8, 20)))
    expected, _ = ask("whole", few, LATER)
    found, said = ask("halves", few, LATER)
    assert found == expected
    assert "836583588367" in found
    assert said.count(LOADED) == 1
