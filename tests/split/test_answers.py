"""The split program gives the same answers as the whole one, and the profiled requests need only the first half."""

from pathlib import Path

import pytest

from build_steps.runtime.split import workload
from tests.examples import examples, full
from tests.split.runtimes import Ask, in_one_line, lay_out

LOADED = "The second half of the program is loaded."
STARTED, ANSWERED = "started", "answered what the profile is taken of"
OTHERS = examples(125)
PART = 5
"""The regular test run asks every fifth request of the profile."""
LATER = "call the second half"


@pytest.fixture(scope="module")
def ask(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Ask:
    """Run requests in Python."""
    assert site.exists()
    return lay_out(tmp_path_factory)


def test_the_answers_are_those_of_the_whole_program_and_its_first_half_suffices(ask: Ask) -> None:
    """For the requests of the profile, for others, including hostile ones, and for calls into the second half.

    The profiled requests need only the first half; the second is loaded once. Both halves have the whole program's
    functions, byte for byte (`test_prepare.py`), so a sample of the requests is enough here; `--full` runs them all.
    """
    few = in_one_line(list(workload.random_requests(7, 40)))
    known = in_one_line(list(workload.requests()))
    words = [each for each in known if '"want": "words"' in each]
    part = known if full() else [*known[::PART], *words]
    asked = [*few, *part, *in_one_line(list(workload.random_requests(99, OTHERS)))]
    assert [want for want in workload.KINDS if not any(f'"want": "{want}"' in each for each in asked)] == []
    last = str(len(few) - 1)
    expected, _ = ask("whole", asked, last, LATER)
    found, said = ask("halves", asked, last, LATER)
    differing = [request for request, one, other in zip(asked, expected, found, strict=False) if one != other]
    assert differing == []
    assert found == expected
    assert "836583588367" in found
    assert said.count(LOADED) == 1
    before, _, after = said.partition(STARTED)
    while_answering, marked, _ = after.partition(ANSWERED)
    assert marked
    # Node.js itself may load the second half before the first request.
    assert LOADED not in while_answering, before
