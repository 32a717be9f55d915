"""Grammar mistakes are found, and correct sentences aren't flagged.

Renew the list of what is found in our other sentences: `python -m tests.reviewer.test_usage`. Read what changed: each
line must be a mistake.
"""

from pathlib import Path

import pytest

from decision_tool.reviewer.run import review
from decision_tool.reviewer.text import Reading
from decision_tool.reviewer.usage import USAGES, compiled, find_misused
from decision_tool.reviewer.usage.model import Usage
from tests.reviewer.test_sentences import FLOORS, read_drafts, read_sentences

FOLDER = Path(__file__).parent / "grammar"
FOUND = FOLDER / "found.txt"
ROWS = [line.split("\t") for line in (FOLDER / "sentences.tsv").read_text(encoding="utf-8").splitlines()[1:]]
WRONG = [(mistake, text) for sign, mistake, text in ROWS if sign == "+"]
RIGHT = [text for sign, _, text in ROWS if sign == "-"]
LEAST_RECALL = 0.87


def spans(text: str) -> list[tuple[int, int]]:
    """Return where a review finds mistakes of spelling or grammar."""
    return [(one.start, one.end) for one in review(text, "message").findings if one.rule == "spelling"]


def list_found() -> str:
    """Return the mistakes found in our other sentences, one in a line."""
    texts = [sentence.text for name in sorted(FLOORS) for sentence in read_sentences(name)]
    texts += [str(draft["text"]) for draft in read_drafts()]
    return "".join(
        " ".join(
            f"{text[max(0, one.start - 30) : one.start]}[{text[one.start : one.end]}]{text[one.end :][:30]}".split()
        )
        + "\n"
        for text in texts
        for one in find_misused(Reading(text, "message", None, {}))
    )


@pytest.mark.parametrize("text", RIGHT)
def test_a_correct_sentence_has_no_mistake(text: str) -> None:
    """Though it resembles one."""
    assert spans(text) == []


def test_most_mistakes_are_found() -> None:
    """At their place."""
    missed = [
        (mistake, text)
        for mistake, text in WRONG
        if not any(a < text.index(mistake) + len(mistake) and text.index(mistake) < b for a, b in spans(text))
    ]
    assert len(WRONG) > 200
    assert 1 - len(missed) / len(WRONG) >= LEAST_RECALL, missed


@pytest.mark.parametrize("usage", USAGES, ids=lambda usage: usage.pattern[:30])
def test_every_pattern_is_needed_and_has_its_cue(usage: Usage) -> None:
    """A sentence with the mistake matches, and contains one of the words without which no match is tried."""
    caught = [text for _, text in WRONG if compiled(usage.pattern).search(text)]
    assert caught
    for text in caught:
        assert not usage.cues or not usage.cues.isdisjoint(Reading(text, "message", None, {}).tokens), text


def test_a_correction_keeps_a_capital_letter() -> None:
    """At the start of a sentence."""
    text = "Since four years I bake bread."
    (found,) = find_misused(Reading(text, "message", None, {}))
    assert (text[found.start : found.end], found.replacement) == ("Since", "For")


def test_what_is_found_in_other_sentences_is_wrong() -> None:
    """Every line of the list has been read."""
    assert list_found() == FOUND.read_text(encoding="utf-8")


if __name__ == "__main__":
    FOUND.write_text(list_found(), encoding="utf-8")
