"""Misspellings of usual words are found without the dictionary, and no real word is taken for one."""

from pathlib import Path
from typing import NamedTuple

import pytest

from build_steps.paths import DICTIONARY
from build_steps.runtime.dictionary import WORDS, read_made
from decision_tool.reviewer.dictionary import Dictionary
from decision_tool.reviewer.misspellings import MISSPELLINGS
from decision_tool.reviewer.run import review
from decision_tool.reviewer.usual import Usual, find_usual, is_slip
from decision_tool.reviewer.usual_words import CALENDAR, REAL, USUAL

FILE = Path(__file__).with_name("dictionary") / "usual.tsv"
MISSED = {"Id", "Ill", "its", "lets", "Wensday", "apprentiship", "inconvienence"}
"""Real words that are only wrong where they stand, and words with two slips."""


class Line(NamedTuple):
    """A sentence with one misspelled word, or with none."""

    sign: str
    wrong: str
    right: str
    sentence: str


LINES = [Line(*line.split("\t")) for line in FILE.read_text(encoding="utf-8").splitlines()[1:]]


def spelling(text: str) -> list[tuple[str, str | None]]:
    """Return the words that are found misspelled in a text, with their replacements."""
    return [
        (text[each.start : each.end], each.replacement) for each in review(text).findings if each.rule == "spelling"
    ]


def test_common_misspellings_are_found() -> None:
    """In sentences by two people who hadn't seen our lists. Many of the words were added to the lists afterward."""
    assert {line.wrong for line in LINES if line.sign == "+" and not spelling(line.sentence)} == MISSED


def test_correct_sentences_are_left_alone() -> None:
    """They have rare words, names, and British spellings."""
    assert [line.sentence for line in LINES if line.sign == "-" and spelling(line.sentence)] == []


@pytest.mark.gate
def test_every_word_of_the_dictionary_is_known() -> None:
    """If this fails, add the words that it lists to `REAL`."""
    dictionary = Dictionary((DICTIONARY / read_made()["folder"] / WORDS).read_text(encoding="utf-8"))
    assert [word for word in dictionary.levels if find_usual(word) and word not in MISSPELLINGS] == []


def test_the_lists_hold_only_what_is_needed() -> None:
    """No word is in two of them, and each real word would otherwise be found."""
    assert not REAL & (USUAL | CALENDAR)
    assert not any(find_usual(word) == (right or "").lower() for word, right in MISSPELLINGS.items())
    assert [word for word in REAL if not any(is_slip(word, usual) for usual in USUAL if usual[0] == word[0])] == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("I have experiance in sales.", [("experiance", "experience")]),
        ("Unfortunatly I am ill.", [("Unfortunatly", "Unfortunately")]),
        ("We met on Wendesday at noon.", [("Wendesday", "Wednesday")]),
        ("I met Managr Ltd and Ms. Experianc today.", []),
        ("Buiness is good, he said.", []),
        ("The team's plan is posted at www.intervew.com or #intervew.", []),
    ],
)
def test_names_are_not_taken_for_misspellings(text: str, found: list[tuple[str, str | None]]) -> None:
    """Days and months have a capital, too; a capitalized word that opens a sentence has to be long."""
    assert spelling(text) == found


@pytest.mark.parametrize(
    ("word", "usual", "slip"),
    [
        ("manger", "manager", True),
        ("managger", "manager", True),
        ("maanger", "manager", True),
        ("menager", "manager", True),
        ("mabager", "manager", False),
        ("managers", "manager", False),
        ("managed", "manager", False),
        ("manager", "manager", False),
        ("sincerly", "sincerely", True),
    ],
)
def test_a_slip_is_one_letter_and_not_at_the_end(word: str, usual: str, slip: bool) -> None:
    """Too many, too few, swapped, or replaced by one that's alike."""
    assert is_slip(word, usual) == slip


def test_what_is_asked_is_answered_like_a_dictionary() -> None:
    """Short capitalized words may be names."""
    usual = Usual()
    assert (usual.knows("manager"), usual.knows("managger"), usual.knows("zzzzzz")) == (True, False, True)
    assert usual.meant("managger", may_be_name=True) == ("manager",)
    assert usual.meant("mangers") == usual.meant("buines", may_be_name=True) == ()
