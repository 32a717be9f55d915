"""Awkward values that people type into fields that complete a sentence, and the words they turn into.

To renew the list, run `python -m tests.composer.test_compose_awkward`, and read the diff.
"""

import re
from pathlib import Path

import pytest

from decision_tool.composer import BOOK, compose
from decision_tool.composer.shapes import shape
from tests.composer.situations import FULL, KINDS, TONES
from tests.examples import full

FILE = Path(__file__).parent / "awkward.tsv"
FIELDS = {
    "personal": "personal_fact",
    "background": "background",
    "achievement": "achievement",
    "reason": "reschedule_reason",
    "new_time": "new_time",
    "mistake": "mistake",
    "question": "logistics_question",
    "role": "role",
    "company": "company",
    "person": "shared_connection",
    "contact": "contact_details",
    "name": "your_name",
}
# What a reader would take for a broken sentence, independent of the composer's own checks.
BROKEN = re.compile(
    r"\b(?:the|a|an|my|your) (?:the|a|an|my|your|of|to)\b|\b(?:I|at|of|to|for|with|and) (?:at|of|to|for|and)[ .,]"
    r"|\bI (?:I|we|you|my)\b|\bI (?:am|’m) (?:led|was)\b| [,.]|\.\.|\?\.|,\.| {2}|would bring (?:\w+ed|I)\b"
    r"|\bthe role role\b|\b(?:a|an|the|my|your|of|and)\.(?!m)|\ban [bcdfgjkpqtvwz][a-z]|\ba [aeio][a-z]"
    r"|enjoyed (?:I|we|you|my \w+ was)\b",
)


def entries() -> list[tuple[str, str, str]]:
    """Read the list: shape, typed value, and resulting words."""
    rows = (line.split("\t") for line in FILE.read_text(encoding="utf-8").splitlines() if not line.startswith("#"))
    return [(name, typed.replace("\\n", "\n"), said) for name, typed, said in rows]


def result_of(name: str, typed: str) -> str:
    """Return what a value turns into, in the list's notation."""
    value, clause = shape(name, typed)
    return "?" if value is None else "-" if not value else f"= {value}" if clause else value


def test_the_list_is_long_and_has_every_shape() -> None:
    """At least 300 values, and some for each field that completes a sentence."""
    assert len(entries()) >= 300
    shapes = {field.shape for field in BOOK.fields} - {"date", "time", "choice"}
    assert {name for name, _, _ in entries()} == shapes == FIELDS.keys()


def test_each_value_turns_into_what_was_approved() -> None:
    """Words that fit, nothing, or a request to enter it again."""
    assert [row for row in entries() if result_of(row[0], row[1]) != row[2]] == []


def test_the_resulting_words_stay_the_same_when_typed_again() -> None:
    """Shaping is idempotent."""
    changed = [
        (name, said, result_of(name, said))
        for name, _, said in entries()
        if said not in {"?", "-"} and said[0] != "=" and name != "role" and result_of(name, said) != said
    ]
    assert changed == []


@pytest.mark.gate
@pytest.mark.no_cover  # exhaustive; faster tests cover the same code
@pytest.mark.parametrize("kind", KINDS)
def test_no_ready_draft_has_a_broken_clause(kind: str) -> None:
    """None is ready with a value that must be entered again. The gate tries each value in only one tone."""
    uses = {use.field for use in next(one for one in BOOK.kinds if one.id == kind).uses}
    for number, (name, typed, said) in enumerate(entries()):
        field = FIELDS[name]
        if field not in uses:
            continue
        for tone in TONES if full() else [TONES[number % 2]]:
            draft = compose(kind, FULL | {field: typed, "tone": tone}, limit=700)
            if said == "?":
                assert not draft.ready, (typed, draft.text)
                assert [note.field for note in draft.notes] == [field], (typed, draft.notes)
            elif draft.ready:
                assert not BROKEN.search(draft.text), (typed, BROKEN.search(draft.text), draft.text)


if __name__ == "__main__":
    head, *lines = FILE.read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t")[:2] for line in lines]
    new = ["\t".join([name, typed, result_of(name, typed.replace("\\n", "\n"))]) for name, typed in rows]
    FILE.write_text("\n".join([head, *new]) + "\n", encoding="utf-8")
    print(f"wrote {FILE.name}: {len(new)} values")
