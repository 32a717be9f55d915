"""The second opinion: stable features, readable weights, and its results on sentences."""

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


def opinion_on(text: str, kind: str = "message") -> Opinion:
    """Return the opinion on a text."""
    reading = Reading(text, kind, None, {})
    return Opinion(Heard(reading), find_ignored(reading))


def test_names_numbers_and_quotes_are_one_token_each() -> None:
    """Which name or number it is doesn't matter to a rule."""
    text = 'We met Ana Ruiz on 12 May, and she said "call me" for $4,500!'
    assert read(text) == ["we", "met", "*", "on", "0", "*", "and", "she", "said", "*", "for", "$", "0", "!"]


def test_first_words_and_words_in_all_caps_are_not_names() -> None:
    """They're capitalized for another reason."""
    assert read("Salary and PTO? I'd ask.") == ["salary", "and", "pto", "?", "i'd", "ask"]


def test_features_are_words_their_ends_and_ngrams() -> None:
    """Weights are stored by these names, so a change here means training again."""
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


def test_without_tokens_there_are_no_words() -> None:
    """An empty sentence has only a beginning and an end."""
    assert list(features([])) == [("< >", 0)]


@pytest.mark.parametrize(("word", "without"), [("asking", "ask"), ("asked", "ask"), ("sing", "sing"), ("us", "us")])
def test_a_stem_keeps_four_letters(word: str, without: str) -> None:
    """Short words keep their endings, because three letters say too little."""
    assert stem(word) == (without if len(without) > 3 else word)


@given(
    st.integers(0, 30),
    st.dictionaries(st.integers(0, 5), st.integers(-HIGHEST, HIGHEST).filter(bool)),
)
def test_weights_read_as_they_were_written(rarity: int, steps: dict[int, int]) -> None:
    """Each digit is one rule and one weight."""
    weight = Weight(rarity * RARITY_STEP, tuple(sorted(steps.items())))
    assert read_weight(write_weight(weight)) == weight


@given(st.sets(st.text(st.characters(exclude_characters=NEXT), min_size=1), min_size=1))
def test_names_read_as_they_were_written(names: set[str]) -> None:
    """Whatever prefixes they share."""
    assert list(read_names(write_names(sorted(names)))) == sorted(names)


@given(st.lists(st.text("#$%", min_size=1, max_size=20), min_size=1))
def test_weights_are_one_text_wherever_a_line_ends(entries: list[str]) -> None:
    """The lines are for people. Python joins them."""
    folded = fold(" ".join(entries), " ")
    assert literal_eval(folded).split(" ") == entries
    assert all(len(line.strip(' "')) <= WIDTH for line in folded.split("\n"))


def test_each_name_has_a_weight() -> None:
    """A text with too few entries is rejected."""
    assert read_entries("Aask|Ds", "# $") == {"ask": "#", "asks": "$"}
    with pytest.raises(ValueError, match="shorter"):
        read_entries("Aask|Ds", "#")


def test_the_weights_load_and_name_rules_that_exist() -> None:
    """Every scored rule exists, and every weight belongs to one of them."""
    assert set(rates()) < {rule.id for rule in RULES}
    assert all(rate.floor < rate.threshold and rate.step > 0 for rate in rates().values())
    assert len(entries()) > 1000
    weights = [read_weight(entry) for entry in entries().values()]
    assert {rule for weight in weights for rule, _ in weight.steps} == set(range(len(rates())))
    assert LEVELS == 2 * HIGHEST + 1


def test_a_sentence_that_scores_as_a_problem_is_found_at_its_clause() -> None:
    """The finding has the rule, and points at part of the sentence."""
    (found,) = opinion_on(FAULT).find({})
    rule, match = found
    assert rule == "repeat"
    assert 0 <= match.start < match.end <= len(FAULT)


def test_a_rule_that_has_found_a_sentence_does_not_find_it_again() -> None:
    """Another rule may, if it scores above its own threshold."""
    assert list(opinion_on(FAULT).find({0: {"repeat"}})) == []
    assert [rule for rule, _ in opinion_on(FAULT).find({0: {"pay"}})] == ["repeat"]
    assert list(opinion_on(FAULT).find({0: set(rates())})) == []


def test_a_sentence_that_scores_as_innocent_is_innocent() -> None:
    """Salary records can be someone's work."""
    assert opinion_on(INNOCENT).is_innocent("next_steps", 5)
    assert not opinion_on(FAULT).is_innocent("repeat", 5)


def test_only_scored_rules_and_whole_sentences_are_overruled() -> None:
    """Spelling isn't scored, and a few words say too little."""
    assert not opinion_on(INNOCENT).is_innocent("spelling", 5)
    assert not opinion_on("Salary? Thanks.").is_innocent("repeat", 0)
    assert list(opinion_on(" ".join(["word"] * (FEWEST - 1))).find({})) == []


def test_every_token_has_evidence() -> None:
    """It's positive where the telling words are."""
    reading = Reading(FAULT, "message", None, {})
    scored = Scored(tokens(reading, 0, len(FAULT), []))
    assert len(scored.evidence("repeat")) == len(tokens(reading, 0, len(FAULT), []))
    assert max(scored.evidence("repeat")) > 0


def test_role_questions_are_not_scored_in_practical_kinds() -> None:
    """Questions are what these kinds are for."""
    text = "What are the main goals that you want the new person in this role to reach in the first year?"
    assert "role_question" not in {rule for rule, _ in opinion_on(text, "logistics").find({})}


def test_findings_by_score_alone_are_never_errors() -> None:
    """They're one step milder than the rule's own."""
    assert set(MILDER) == {"error", "warning", "hint", "none"}
    assert "error" not in MILDER.values()


@given(st.text())
def test_any_text_is_scored(text: str) -> None:
    """Spans are inside the text."""
    for _, match in opinion_on(text).find({}):
        assert 0 <= match.start < match.end <= len(text)
    assert all(0 <= one.start <= one.end for one in review(text).findings)


@pytest.mark.parametrize("piece", ["a ", "Abc ", "1 ", "salary and ", "I wrote again. ", "?"])
def test_the_time_grows_with_the_length(piece: str) -> None:
    """Eight times the text takes about eight times as long, and never 64 times. One good try is enough."""

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
