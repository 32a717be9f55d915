"""What people type into a field that completes a sentence: a list of awkward values, and what comes of each.

After reading the diff, write it anew with: python -m tests.composer.test_compose_awkward
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
# A broken seam, as a reader's own eye sees it: not the composer's.
BROKEN = re.compile(
    r"\b(?:the|a|an|my|your) (?:the|a|an|my|your|of|to)\b|\b(?:I|at|of|to|for|with|and) (?:at|of|to|for|and)[ .,]"
    r"|\bI (?:I|we|you|my)\b|\bI (?:am|’m) (?:led|was)\b| [,.]|\.\.|\?\.|,\.| {2}|would bring (?:\w+ed|I)\b"
    r"|\bthe role role\b|\b(?:a|an|the|my|your|of|and)\.(?!m)|\ban [bcdfgjkpqtvwz][a-z]|\ba [aeio][a-z]"
    r"|enjoyed (?:I|we|you|my \w+ was)\b",
)


def entries() -> list[tuple[str, str, str]]:
    """Return the list: shape, what was typed, what is said."""
    rows = (line.split("\t") for line in FILE.read_text(encoding="utf-8").splitlines() if not line.startswith("#"))
    return [(name, typed.replace("\\n", "\n"), said) for name, typed, said in rows]


def become(name: str, typed: str) -> str:
    """Return what comes of a value, as the list writes it."""
    value, clause = shape(name, typed)
    return "?" if value is None else "-" if not value else f"= {value}" if clause else value


def test_the_list_is_long_and_has_every_shape() -> None:
    """At least 300 values, and some for each field that completes a sentence."""
    assert len(entries()) >= 300
    shapes = {field.shape for field in BOOK.fields} - {"date", "time", "choice"}
    assert {name for name, _, _ in entries()} == shapes == FIELDS.keys()


def test_each_value_becomes_what_was_approved() -> None:
    """Words that fit, nothing, or a question at the field."""
    assert [row for row in entries() if become(row[0], row[1]) != row[2]] == []


def test_what_is_said_stays_as_it_is_when_typed_again() -> None:
    """A value that was turned into what fits fits."""
    changed = [
        (name, said, become(name, said))
        for name, _, said in entries()
        if said not in {"?", "-"} and said[0] != "=" and name != "role" and become(name, said) != said
    ]
    assert changed == []


@pytest.mark.parametrize("kind", KINDS)
def test_no_ready_draft_has_a_broken_clause(kind: str) -> None:
    """And none is ready with a value that is asked for again; in the gate each value is tried in one of the tones."""
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
    new = ["\t".join([name, typed, become(name, typed.replace("\\n", "\n"))]) for name, typed in rows]
    FILE.write_text("\n".join([head, *new]) + "\n", encoding="utf-8")
    print(f"wrote {FILE.name}: {len(new)} values")
