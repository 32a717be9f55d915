"""Corners of the reviewer that whole sentences rarely reach."""

import pytest

from decision_tool import review
from decision_tool.reviewer import forms


def rules(text: str) -> set[str]:
    """Return the rules that find something."""
    return {finding.rule for finding in review(text, "message").findings}


def test_forms_are_forgotten_when_there_are_too_many(monkeypatch: pytest.MonkeyPatch) -> None:
    """So a page that is open for days does not grow; what is looked up again is the same."""
    monkeypatch.setattr(forms, "MOST_CACHED", 1)
    monkeypatch.setattr(forms, "_forms", {})
    assert forms.form("asked") == "ask"
    assert forms.form("salaries") == "salary"
    assert len(forms._forms) == 1
    assert forms.form("asked") == "ask"


def test_a_slip_in_somebody_elses_words_is_theirs() -> None:
    """Quotations are not judged for grammar; the same words of one's own are."""
    assert "spelling" in rules("Dear Ana, I I am glad to meet you.")
    assert "spelling" not in rules("Dear Ana, the sign said “I I am open” on the door.")


def test_bringing_a_thing_is_no_slip() -> None:
    """Only a bare verb after 'would bring' is."""
    assert "spelling" in rules("I would bring managed three launches.")
    assert "spelling" not in rules("I would bring patience my friends lack.")


def test_letters_that_are_a_word_are_not_drawn_out() -> None:
    """'www' and 'zzz' name things; 'sooo' is chat."""
    assert "informal" in rules("I am sooo glad to meet you on Tuesday.")
    assert "informal" not in rules("I read the zzz study of your sleep lab.")


def test_then_is_not_than() -> None:
    """Only to compare."""
    found = review("I enjoyed it more then any other talk.", "message").findings
    assert [each.replacement for each in found if each.rule == "spelling"] == ["than"]


def test_faces_and_shouted_sentences_are_informal() -> None:
    """Drawn with marks, or all in capitals; a word of chat within a quote is not the writer's."""
    assert "informal" in rules("Dear Ana, see you on Tuesday :-)")
    assert "informal" in rules("DEAR ANA, I LOOK FORWARD TO OUR TALK. Thank you.")


def test_what_could_go_to_anybody_may_be_in_short_sentences() -> None:
    """Then none is long enough to point at."""
    assert "generic" not in rules("Dear Ana,\n\nThank you. Great talk.\n\nBest,\nTom Reed")


def test_a_greeting_in_somebody_elses_words_is_theirs() -> None:
    """A quotation is not the writer's chat."""
    assert "informal" in rules("Dear Ana, it was good to talk. Cheers, all.")
    assert "informal" not in rules("Dear Ana, the sign read “Welcome. Cheers, all.” I look forward to Tuesday.")
