"""Walking a flow: partial answers, any order, and rejected answers."""

from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from decision_tool.errors import ToolError
from decision_tool.flow.contact import CONTACT
from decision_tool.flow.model import Decision
from decision_tool.flow.walk import decide
from tests.flow.flows import complete, first_fitting, flow, question, rule

IDS = {q.id: [o.id for o in q.options] for q in CONTACT.questions}
PARTIAL = st.fixed_dictionaries({}, optional={name: st.sampled_from(options) for name, options in IDS.items()})


def refused(answers: Any) -> ToolError:
    """Return the error the answers raise."""
    with pytest.raises(ToolError) as caught:
        decide(answers)
    return caught.value


def test_without_answers_the_first_question_is_asked() -> None:
    """Only the question is set."""
    assert decide({}) == Decision(outcome=None, next_question="stage", asked=())


def test_the_next_question_follows_the_answers_on_the_path() -> None:
    """An answer that isn't on the path yet doesn't count as asked."""
    decision = decide({"culture": "open", "stage": "scheduled"})
    assert decision == Decision(outcome=None, next_question="purpose", asked=("stage",))


def test_an_outcome_leaves_no_next_question() -> None:
    """These two answers decide alone."""
    decision = decide({"purpose": "pay", "stage": "applied"})
    assert (decision.outcome, decision.next_question) == ("save_for_offer", None)
    assert decision.asked == ("stage", "purpose")


def test_any_mapping_is_accepted() -> None:
    """A read-only mapping works, and isn't changed."""
    assert decide(MappingProxyType({"stage": "applied"})).next_question == "purpose"


def test_an_option_that_is_not_offered_counts_only_on_the_path() -> None:
    """Thanks before an interview are rejected only once the stage is known."""
    assert decide({"purpose": "thank"}).next_question == "stage"
    error = refused({"purpose": "thank", "stage": "applied"})
    assert error.code == "option_not_offered"
    assert str(error).startswith("The question 'purpose' does not offer 'thank' after stage=applied. Valid: intro")


def test_every_answer_before_one_that_is_not_offered_is_named() -> None:
    """In the order asked, to make the error easy to follow."""
    three = [question("a", "x"), question("b", "x"), question("c", "x", "y")]
    offered = three[2]._replace(offered={"b": {"x": ("x",)}})
    odd = flow([*three[:2], offered], [rule("one")], always=["a", "b", "c"])
    with pytest.raises(ToolError, match=r"^The question 'c' does not offer 'y' after a=x, b=x\. Valid: x\.$"):
        decide({"a": "x", "b": "x", "c": "y"}, odd)


@pytest.mark.parametrize("answers", [None, 3, "stage", ["stage"], [("stage", "applied")]])
def test_what_is_not_a_mapping_is_rejected(answers: Any) -> None:
    """With the package's own error."""
    error = refused(answers)
    assert error.code == "wrong_type"
    assert str(error) == "Answers are given as a mapping from question ids to option ids."


@pytest.mark.parametrize("option", [None, 3, "", "Applied", ["applied"], {"a": 1}])
def test_an_option_of_any_other_type_is_rejected(option: Any) -> None:
    """Even one that isn't hashable."""
    error = refused({"stage": option})
    assert error.code == "unknown_option"
    assert "applied, scheduled, interviewed" in str(error)


@pytest.mark.parametrize("name", [None, 3, "", "Stage", ("stage",)])
def test_a_question_of_any_other_type_is_rejected(name: Any) -> None:
    """The error lists the questions."""
    error = refused({name: "applied"})
    assert error.code == "unknown_question"
    assert "stage, purpose" in str(error)


def test_a_wrong_answer_is_rejected_even_if_its_question_is_not_asked() -> None:
    """A wrong id is always a mistake."""
    assert refused({"stage": "applied", "purpose": "pay", "reach": "phone"}).code == "unknown_option"


@given(PARTIAL, st.randoms())
def test_partial_answers_lead_on_or_are_rejected_in_any_order(answers: dict[str, str], random: Any) -> None:
    """Exactly one of outcome and next question is set, and shuffling the answers changes nothing."""
    shuffled = list(answers.items())
    random.shuffle(shuffled)
    try:
        decision = decide(answers)
    except ToolError as error:
        assert error.code == refused(dict(shuffled)).code == "option_not_offered"
        return
    assert decide(dict(shuffled)) == decision
    assert (decision.outcome is None) != (decision.next_question is None)
    assert set(decision.asked) <= set(answers)
    assert decision.next_question not in answers


@given(st.dictionaries(st.text(max_size=5) | st.sampled_from(list(IDS)), st.text(max_size=5), max_size=3))
def test_any_texts_are_accepted_or_rejected(answers: dict[str, str]) -> None:
    """The function raises no other error."""
    try:
        decide(answers)
    except ToolError as error:
        assert error.code in ("unknown_question", "unknown_option")


@st.composite
def policies(draw: st.DrawFn) -> Any:
    """Draw a small flow with arbitrary lines and a last line that always matches."""
    questions = [question(name, *"xyz"[: draw(st.integers(2, 3))]) for name in "abcd"]
    lines = []
    for outcome in draw(st.lists(st.sampled_from(["one", "two", "three"]), max_size=5)):
        when = {
            q.id: " ".join(draw(st.lists(st.sampled_from([o.id for o in q.options]), min_size=1, unique=True)))
            for q in draw(st.lists(st.sampled_from(questions), max_size=3, unique_by=lambda q: q.id))
        }
        lines.append(rule(outcome, **when))
    return flow(questions, [*lines, rule("last")], draw(st.sampled_from([(), ("b",), ("c", "a")])))


@given(policies(), st.data())
def test_in_any_policy_the_first_matching_line_decides(policy: Any, data: st.DataObject) -> None:
    """For any policy, the walk has the same outcome as a simple evaluation, and asks what it must."""
    answers = data.draw(st.sampled_from(list(complete(policy, {}))))
    decision = decide(answers, policy)
    assert decision.outcome == first_fitting(policy, answers)
    known = {name: answers[name] for name in decision.asked}
    assert {first_fitting(policy, whole) for whole in complete(policy, known)} == {decision.outcome}
    assert decision.asked[: len(policy.always)] == policy.always
    if len(known) > len(policy.always):
        known.popitem()
        assert len({first_fitting(policy, whole) for whole in complete(policy, known)}) > 1
