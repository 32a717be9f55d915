"""Golden texts of the guide's samples, to be read in a diff.

To renew them, run `python -m tests.composer.test_compose_samples`.
"""

from collections import Counter
from pathlib import Path

import pytest

from decision_tool.composer import BOOK, compose
from decision_tool.composer.draft import Draft
from decision_tool.composer.model import Sample
from decision_tool.composer.samples import SAMPLES

GOLDEN = Path(__file__).parent / "samples.txt"
AGAIN = "python -m tests.composer.test_compose_samples"


def compose_sample(sample: Sample) -> Draft:
    """Compose a sample's draft, as the guide shows it."""
    return compose(sample.kind, sample.fields, limit=sample.limit)


def golden() -> str:
    """Return all samples as one text."""
    return "\n".join(show(sample) for sample in SAMPLES)


def show(sample: Sample) -> str:
    """Format a sample: its situation, its length, its text, and what was left out."""
    draft = compose_sample(sample)
    measure = f"{draft.length} of {draft.limit} characters" if draft.limit else f"{draft.words} words"
    head = f"=== {sample.id} ({sample.kind}, {measure}): {sample.title}"
    subject = [f"Subject: {draft.subject}", ""] if draft.subject else []
    return "\n".join([head, *subject, draft.text, *(f"- {one.text}" for one in draft.left_out), ""])


def test_the_samples_read_as_they_were_approved() -> None:
    """A changed wording shows in the golden file's diff."""
    assert golden() == GOLDEN.read_text(encoding="utf-8"), f"if the new texts are good: {AGAIN}"


@pytest.mark.parametrize("sample", SAMPLES, ids=[sample.id for sample in SAMPLES])
def test_every_sample_can_be_sent(sample: Sample) -> None:
    """A sample is ready as is, and its kind uses all of its facts."""
    draft = compose_sample(sample)
    assert draft.ready
    assert not [omission for omission in draft.left_out if omission.why != "space"]
    assert sample.limit is None or draft.limit == sample.limit


def test_there_are_samples_of_every_kind() -> None:
    """At least three for each kind and two dozen in all, with unique ids."""
    count = Counter(sample.kind for sample in SAMPLES)
    assert count.keys() == {kind.id for kind in BOOK.kinds}
    assert min(count.values()) >= 3
    assert len({sample.id for sample in SAMPLES}) == len(SAMPLES) >= 24


def test_the_samples_cover_both_tones_in_every_kind() -> None:
    """Every kind has a formal and a friendly one."""
    tones = {(sample.kind, sample.fields["tone"]) for sample in SAMPLES}
    assert len(tones) == 2 * len(BOOK.kinds)


if __name__ == "__main__":
    GOLDEN.write_text(golden(), encoding="utf-8")
    print(f"wrote {GOLDEN.name}: {len(SAMPLES)} samples")
