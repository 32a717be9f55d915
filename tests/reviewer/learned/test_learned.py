"""The second opinion: features that stay the same, weights that can be read, and what it says of sentences."""

from ast import literal_eval
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from decision_tool.reviewer.learned.features import features, stem, tokens
from decision_tool.reviewer.learned.model import (
    HIGHEST,
    LEVELS,
    NEXT,
    RARITY_STEP,
    Weight,
    read_entries,
    read_names,
    read_weight,
)
from decision_tool.reviewer.learned.opinion import FEWEST, MILDER, Opinion
from decision_tool.reviewer.learned.score import Scored, entries, rates
from decision_tool.reviewer.names import find_ignored
from decision_tool.reviewer.rules import RULES
from decision_tool.reviewer.run import review
from decision_tool.reviewer.speech import Heard
from decision_tool.reviewer.text import Reading
from training.text import WIDTH, fold, write_names, write_weight

FAULT = "I wrote to you last week and then again on Monday, and I still have no reply from you."
INNOCENT = "I have worked in payroll for nine years, and I liked your talk about the salary records of the old mill."


def read(text: str) -> list[str]:
    """Return the words of the tokens of a text."""
    reading = Reading(text, "message", None, {})
    return [token.word for token in tokens(reading, 0, len(text), find_ignored(reading))]


def hear(text: str, kind: str = "message") -> Opinion:
    """Return the opinion on a text."""
    reading = Reading(text, kind, None, {})
    return Opinion(Heard(reading), find_ignored(reading))


def test_names_numbers_and_quotations_are_one_token_each() -> None:
    """Whose name it is, and which number, tells nothing of a fault."""
    text = 'We met Ana Ruiz on 12 May, and she said "call me" for $4,500!'
    assert read(text) == ["we", "met", "*", "on", "0", "*", "and", "she", "said", "*", "for", "$", "0", "!"]


def test_a_first_word_and_a_word_in_capitals_are_no_names() -> None:
    """They bear their capitals for another reason."""
    assert read("Salary and PTO? I'd ask.") == ["salary", "and", "pto", "?", "i'd", "ask"]


def test_features_are_words_their_ends_and_the_runs_they_stand_in() -> None:
    """The weights go by these names, so a change here means learning anew."""
    text = "any salaries paid"
    reading = Reading(text, "message", None, {})
    assert sorted(features(tokens(reading, 0, len(text), []))) == sorted(
        [
            ("any", 0),
            ("salari", 1),
            ("paid", 2),
            ("salar-", 1),
            ("-ries", 1),
            ("< any", 0),
            ("any salari", 0),
            ("salari paid", 1),
            ("paid >", 2),
            ("< _ salari", 0),
            ("any _ paid", 0),
            ("salari _ >", 1),
            ("< any salaries", 0),
            ("any salaries paid", 0),
            ("salaries paid >", 1),
        ]
    )


def test_no_token_gives_no_word() -> None:
    """An empty sentence has a beginning and an end only."""
    assert list(features([])) == [("< >", 0)]


@pytest.mark.parametrize(("word", "without"), [("asking", "ask"), ("asked", "ask"), ("sing", "sing"), ("us", "us")])
def test_a_stem_keeps_four_letters(word: str, without: str) -> None:
    """Short words keep their endings; three letters say too little."""
    assert stem(word) == (without if len(without) > 3 else word)


@given(
    st.integers(0, 30),
    st.dictionaries(st.integers(0, 5), st.integers(-HIGHEST, HIGHEST).filter(bool)),
)
def test_weights_read_as_they_were_written(rarity: int, steps: dict[int, int]) -> None:
    """Each digit stands for one rule and one weight."""
    weight = Weight(rarity * RARITY_STEP, tuple(sorted(steps.items())))
    assert read_weight(write_weight(weight)) == weight


@given(st.sets(st.text(st.characters(exclude_characters=NEXT), min_size=1), min_size=1))
def test_names_read_as_they_were_written(names: set[str]) -> None:
    """Whatever they share with the one before."""
    assert list(read_names(write_names(sorted(names)))) == sorted(names)


@given(st.lists(st.text("#$%", min_size=1, max_size=20), min_size=1))
def test_weights_are_one_text_wherever_a_line_ends(entries: list[str]) -> None:
    """The lines are for people; Python joins them."""
    folded = fold(" ".join(entries), " ")
    assert literal_eval(folded).split(" ") == entries
    assert all(len(line.strip(' "')) <= WIDTH for line in folded.split("\n"))


def test_each_name_has_its_digits() -> None:
    """A text with an entry too few is no weights."""
    assert read_entries("Aask|Ds", "# $") == {"ask": "#", "asks": "$"}
    with pytest.raises(ValueError, match="shorter"):
        read_entries("Aask|Ds", "#")


def test_the_weights_load_and_name_rules_that_exist() -> None:
    """Every rule that is scored is a rule of the review, and every weight belongs to one of them."""
    assert set(rates()) < {rule.id for rule in RULES}
    assert all(rate.floor < rate.threshold and rate.step > 0 for rate in rates().values())
    assert len(entries()) > 1000
    weights = [read_weight(entry) for entry in entries().values()]
    assert {rule for weight in weights for rule, _ in weight.steps} == set(range(len(rates())))
    assert LEVELS == 2 * HIGHEST + 1


def test_a_sentence_that_sounds_like_a_fault_is_found_at_its_clause() -> None:
    """The finding names the rule, and points at part of the sentence."""
    (found,) = hear(FAULT).find(())
    rule, match = found
    assert rule == "repeat"
    assert 0 <= match.start < match.end <= len(FAULT)


def test_a_sentence_with_a_finding_gets_no_second_one() -> None:
    """One cause is one finding."""
    assert list(hear(FAULT).find({0})) == []


def test_a_sentence_that_sounds_innocent_is_innocent() -> None:
    """Salary records are somebody's work."""
    assert hear(INNOCENT).is_innocent("next_steps", 5)
    assert not hear(FAULT).is_innocent("repeat", 5)


def test_only_scored_rules_and_whole_sentences_are_overruled() -> None:
    """Spelling does not go by sound, and a few words say too little."""
    assert not hear(INNOCENT).is_innocent("spelling", 5)
    assert not hear("Salary? Thanks.").is_innocent("repeat", 0)
    assert list(hear(" ".join(["word"] * (FEWEST - 1))).find(())) == []


def test_evidence_has_a_place_for_each_token() -> None:
    """And it is more where the words are."""
    reading = Reading(FAULT, "message", None, {})
    scored = Scored(tokens(reading, 0, len(FAULT), []))
    assert len(scored.evidence("repeat")) == len(tokens(reading, 0, len(FAULT), []))
    assert max(scored.evidence("repeat")) > 0


def test_a_practical_kind_hears_no_question_of_substance_by_sound() -> None:
    """Questions are what it is for."""
    text = "What are the main goals that you want the new person in this role to reach in the first year?"
    assert "role_question" not in {rule for rule, _ in hear(text, "logistics").find(())}


def test_what_only_sounds_like_a_fault_is_never_an_error() -> None:
    """One step milder than the rule says it."""
    assert set(MILDER) == {"error", "warning", "hint", "none"}
    assert "error" not in MILDER.values()


@given(st.text())
def test_any_text_is_scored(text: str) -> None:
    """And spans lie inside it."""
    for _, match in hear(text).find(()):
        assert 0 <= match.start < match.end <= len(text)
    assert all(0 <= one.start <= one.end for one in review(text).findings)


@pytest.mark.parametrize("piece", ["a ", "Abc ", "1 ", "salary and ", "I wrote again. ", "?"])
def test_the_time_grows_with_the_length(piece: str) -> None:
    """Eight times the text takes about eight times the time, and never sixty-four times; a good try ends the tries."""

    def measure(size: int) -> float:
        text = piece * (size // len(piece))
        reading = Reading(text, "message", None, {})
        start = process_time()
        Scored(tokens(reading, 0, len(text), []))
        return process_time() - start

    measure(100)
    short = long = float("inf")
    for _ in range(3):
        short, long = min(short, measure(5_000)), min(long, measure(40_000))
        if long < short * 24 + 0.01:
            return
    raise AssertionError(f"{long:.4f} s instead of {short:.4f} s")
