"""`build.py test` runs the tests its arguments name, and checks their types."""

import pytest

from build_steps import run_tests
from build_steps.console import BuildError


@pytest.fixture
def built(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """A fake collection that records its arguments, and says that the site is needed."""
    asked: list[list[str]] = []

    def need_site(arguments: list[str]) -> bool:
        asked.append(arguments)
        return True

    monkeypatch.setattr(run_tests, "_need_site", need_site)
    return asked


def test_without_arguments_everything_runs() -> None:
    """Site, browsers, scripts, coverage; without the slow tests."""
    chosen = run_tests.choose([])
    assert chosen.built
    assert chosen.scripts
    assert set(run_tests.COVERAGE) <= set(chosen.words)
    assert "--full" not in chosen.words


def test_the_fast_run_needs_neither_site_nor_browser() -> None:
    """It still checks the style and types of everything, and tests the scripts."""
    chosen = run_tests.choose(["--fast"])
    assert (chosen.built, chosen.scripts, chosen.types) == (False, True, ())
    assert run_tests.QUICK in chosen.words


def test_the_full_run_adds_the_slow_tests() -> None:
    """In addition to everything else."""
    assert set(run_tests.choose(["--full"]).words) == {*run_tests.choose([]).words, "--full"}


def test_paths_run_only_themselves_with_their_types(built: list[list[str]]) -> None:
    """Other arguments are passed to pytest."""
    chosen = run_tests.choose(["tests/flow/test_walk.py::test_x", "-x"])
    assert chosen == (("tests/flow/test_walk.py::test_x", "-x"), True, False, ("tests/flow/test_walk.py",))
    assert built == [["tests/flow/test_walk.py::test_x", "-x"]]


def test_the_tests_of_the_scripts_are_a_path_too() -> None:
    """Node runs them, without pytest."""
    assert run_tests.choose(["tests/scripts"]) == ((), False, True, ())


def test_a_name_for_all_stands_alone() -> None:
    """Otherwise it would be unclear what runs."""
    with pytest.raises(BuildError, match=r"--fast and --full stand alone.*test tests/flow"):
        run_tests.choose(["--fast", "tests/flow"])


@pytest.mark.parametrize(("path", "needed"), [("tests/test_channels.py", False), ("tests/check/test_check.py", True)])
def test_whether_the_site_is_needed_is_known_from_the_tests(path: str, needed: bool) -> None:
    """So that tests without the site don't wait for the build."""
    assert run_tests._need_site([path]) is needed
