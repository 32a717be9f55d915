"""The readability of the guide."""

from collections.abc import Sequence

import pytest
from readability import KincaidGradeLevel
from readability.langdata import LANGDATA

from tests.guide.pages import Page, pages, sentences

PAGES = pages()
HARDEST_PAGE = 8.0
WHOLE_SITE = 6.5
SENTENCE = 16.0


def syllables(word: str) -> int:
    """Return the number of syllables in a word.

    The package counts none in 'the', 'It' or 'A'; here each word has at least one, and case doesn't matter.
    """
    return max(1, int(LANGDATA["en"]["syllables"](word.lower())))


def grade(lines: Sequence[str]) -> float:
    """Return the Flesch-Kincaid grade of some sentences."""
    words = [word for line in lines for word in line.split()]
    return float(KincaidGradeLevel(sum(map(syllables, words)), len(words), len(lines)))


@pytest.mark.parametrize("written", PAGES, ids=lambda written: written.path)
def test_no_page_is_harder_than_grade_eight(written: Page) -> None:
    """Even somebody in a hurry can read any page."""
    assert grade(sentences(written)) <= HARDEST_PAGE


@pytest.mark.parametrize("written", PAGES, ids=lambda written: written.path)
def test_sentences_are_short_on_every_page(written: Page) -> None:
    """The average sentence has at most sixteen words."""
    lines = sentences(written)
    assert sum(len(line.split()) for line in lines) / len(lines) <= SENTENCE


def test_the_whole_site_is_easier_than_its_sources() -> None:
    """All prose together is at grade 6.5 or easier."""
    lines = [line for written in PAGES for line in sentences(written)]
    level = grade(lines)
    mean = sum(len(line.split()) for line in lines) / len(lines)
    print(f"\nthe whole site: grade {level:.2f}, {mean:.1f} words a sentence")
    assert level <= WHOLE_SITE


def test_every_word_has_a_syllable() -> None:
    """Even short and capitalized ones."""
    assert [syllables(word) for word in ("the", "It", "A", "Interview", "note")] == [1, 1, 1, 3, 1]


def test_hard_prose_is_noticed() -> None:
    """The measure distinguishes hard prose from plain prose."""
    hard = Page("x.md", {}, "Organizational considerations occasionally necessitate communication.\n")
    plain = Page("x.md", {}, "Send one note. Keep it short.\n")
    assert grade(sentences(hard)) > HARDEST_PAGE > grade(sentences(plain))


def test_generated_parts_and_code_are_not_measured_as_prose() -> None:
    """An embedding line is no sentence; code counts as one word; each list item is a sentence."""
    body = "Run `python3 build.py serve` now.\n\n[[tool]]\n\n- One\n- Two\n\n```sh\nls -la\n```\n"
    written = Page("x.md", {}, body)
    assert sentences(written) == ("Run it now", "One", "Two")
