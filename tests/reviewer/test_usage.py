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


def read(name: str) -> list[list[str]]:
    """Return the lines of a file: sign, mistake, and sentence."""
    return [line.split("\t") for line in (FOLDER / name).read_text(encoding="utf-8").splitlines()[1:]]


ROWS = read("sentences.tsv")
UNSEEN = read("unseen.tsv")  # only measured: nobody who writes patterns looks at it
WRONG = [(mistake, text) for sign, mistake, text in ROWS if sign == "+"]
RIGHT = [text for sign, _, text in ROWS if sign == "-"]
LEAST_RECALL, LEAST_RECALL_UNSEEN = 0.8, 0.67


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


@pytest.mark.no_cover  # exhaustive; faster tests cover the same code
def test_a_correct_sentence_has_no_mistake() -> None:
    """Though it resembles one."""
    assert [text for text in RIGHT if spans(text)] == []


def misses(mistake: str, text: str) -> bool:
    """Return whether no finding is at the mistake."""
    start = text.index(mistake)
    return not any(a < start + len(mistake) and start < b for a, b in spans(text))


def test_most_mistakes_are_found() -> None:
    """At their place."""
    missed = [(mistake, text) for mistake, text in WRONG if misses(mistake, text)]
    assert len(WRONG) > 400
    assert 1 - len(missed) / len(WRONG) >= LEAST_RECALL, missed


@pytest.mark.no_cover
def test_two_in_three_are_found_in_sentences_by_other_hands() -> None:
    """And hardly a correct one is flagged."""
    wrong = [(mistake, text) for sign, mistake, text in UNSEEN if sign == "+"]
    right = [text for sign, _, text in UNSEEN if sign == "-"]
    assert 1 - sum(misses(*each) for each in wrong) / len(wrong) >= LEAST_RECALL_UNSEEN
    assert sum(spans(text) != [] for text in right) <= 1


@pytest.mark.no_cover
def test_every_pattern_is_needed_and_has_its_cue() -> None:
    """A sentence with the mistake matches, and contains one of the words without which no match is tried."""
    words = {text: Reading(text, "message", None, {}).tokens for _, text in WRONG}
    caught = {usage: [text for _, text in WRONG if catches(usage, text)] for usage in USAGES}
    assert [usage.pattern for usage, texts in caught.items() if not texts] == []
    assert [
        (usage.pattern, text)
        for usage, texts in caught.items()
        for text in texts
        if usage.cues and usage.cues.isdisjoint(words[text])
    ] == []


def catches(usage: Usage, text: str) -> bool:
    """Return whether a usage matches somewhere in a text, whatever its cues."""
    return any(compiled(usage.place).match(text, one.start()) for one in compiled(usage.pattern).finditer(text))


def test_a_correction_keeps_a_capital_letter() -> None:
    """At the start of a sentence."""
    text = "Since four years I bake bread."
    (found,) = find_misused(Reading(text, "message", None, {}))
    assert (text[found.start : found.end], found.replacement) == ("Since", "For")


def test_quoted_words_are_left_alone() -> None:
    """They're somebody else's."""
    assert spans('The sign said "since five years" and made me laugh about the old days in the trade.') == []


@pytest.mark.gate
@pytest.mark.no_cover
def test_what_is_found_in_other_sentences_is_wrong() -> None:
    """Every line of the list has been read."""
    assert list_found() == FOUND.read_text(encoding="utf-8")


if __name__ == "__main__":
    FOUND.write_text(list_found(), encoding="utf-8")
