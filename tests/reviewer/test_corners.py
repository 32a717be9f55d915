"""Edge cases of the reviewer that whole sentences rarely reach."""

import pytest

from decision_tool import review
from decision_tool.reviewer import forms
from decision_tool.reviewer.kinds import AUTO, KINDS


def rules(text: str) -> set[str]:
    """Return the rules with findings."""
    return {finding.rule for finding in review(text, "message").findings}


def test_the_cache_of_forms_is_cleared_when_it_is_full(monkeypatch: pytest.MonkeyPatch) -> None:
    """So a page open for days doesn't use more and more memory. A repeated lookup gives the same form."""
    monkeypatch.setattr(forms, "MOST_CACHED", 1)
    monkeypatch.setattr(forms, "_forms", {})
    assert forms.form("asked") == "ask"
    assert forms.form("salaries") == "salary"
    assert len(forms._forms) == 1
    assert forms.form("asked") == "ask"


def test_a_mistake_in_a_quote_is_not_flagged() -> None:
    """Grammar isn't checked in quotes, but it is in the writer's own words."""
    assert "spelling" in rules("Dear Ana, I I am glad to meet you.")
    assert "spelling" not in rules("Dear Ana, the sign said “I I am open” on the door.")


def test_bringing_something_is_not_a_mistake() -> None:
    """A bare verb after 'would bring' is."""
    assert "spelling" in rules("I would bring managed three launches.")
    assert "spelling" not in rules("I would bring patience my friends lack.")


def test_repeated_letters_that_are_a_word_are_not_flagged() -> None:
    """'www' and 'zzz' are names, and 'sooo' is casual."""
    assert "informal" in rules("I am sooo glad to meet you on Tuesday.")
    assert "informal" not in rules("I read the zzz study of your sleep lab.")


def test_then_is_not_than() -> None:
    """In comparisons."""
    found = review("I enjoyed it more then any other talk.", "message").findings
    assert [each.replacement for each in found if each.rule == "spelling"] == ["than"]


def test_emoticons_and_shouted_sentences_are_informal() -> None:
    """Emoticons, and sentences in all caps."""
    assert "informal" in rules("Dear Ana, see you on Tuesday :-)")
    assert "informal" in rules("DEAR ANA, I LOOK FORWARD TO OUR TALK. Thank you.")


def test_a_draft_with_only_short_sentences_is_not_called_generic() -> None:
    """None of them is long enough to point at."""
    assert "generic" not in rules("Dear Ana,\n\nThank you. Great talk.\n\nBest,\nTom Reed")


def test_a_greeting_in_a_quote_is_not_flagged() -> None:
    """It isn't the writer's own."""
    assert "informal" in rules("Dear Ana, it was good to talk. Cheers, all.")
    assert "informal" not in rules("Dear Ana, the sign read “Welcome. Cheers, all.” I look forward to Tuesday.")


def test_british_spelling_has_the_american_form() -> None:
    """So a word list needs one of them."""
    assert forms.form("favours") == forms.form("favors")


def test_somebody_elses_pity_is_not_flagged() -> None:
    """Only the writer's own is."""
    assert "too_personal" not in rules("Everyone on that team has an awful boss.")


def test_a_name_after_at_is_no_repeated_word() -> None:
    """'at AT&T' says 'at' once."""
    assert "spelling" not in rules("I worked at AT&T for six years.")


NEEDS = (
    "I'd like to request live captions for the video call. Who's the best person to set that up?",
    "I use a wheelchair. Is there a step-free entrance, and who should I ask for?",
    "I'm deaf and would need an ASL interpreter for Tuesday. Could you arrange that?",
    "Could I have extra time for the written test?",
    "Would it be possible to get the questions in writing during the interview? I have a hearing loss.",
    "I have dyslexia, so I'd like the case in a larger font. Whom should I contact?",
    "Is there a quiet room I could use before the interview? I'm autistic and it would help.",
    "I'm recovering from surgery and can't stand for long. May I have a chair for the bench test?",
    "Is the building accessible by wheelchair?",
)


@pytest.mark.parametrize("kind", [*KINDS, AUTO])
@pytest.mark.parametrize("text", NEEDS)
def test_what_a_person_needs_to_take_part_is_never_faulted(text: str, kind: str) -> None:
    """Whoever it's written to: nobody may read that asking for captions looks unfair."""
    found = {finding.rule for finding in review(text, kind).findings}
    assert found.isdisjoint({"role_question", "too_personal", "pushy", "next_steps", "pay", "repeat"})
