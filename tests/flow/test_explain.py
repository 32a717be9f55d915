"""The explanation: each sentence applies to the answers, and the list of changes is complete."""

import pytest

from decision_tool.errors import ToolError
from decision_tool.flow.contact import CONTACT
from decision_tool.flow.explain import KINDS, deciding_lines
from decision_tool.flow.graph import graph_of
from decision_tool.flow.model import VERDICTS, Argument, Change, Flow, Option, Reason
from decision_tool.flow.walk import decide
from tests.flow.enumerate_paths import paths
from tests.flow.flows import flow, question, rule

PATHS = tuple(paths(CONTACT))
OPTIONS = {q.id: {o.id: o for o in q.options} for q in CONTACT.questions}
READY = {
    "stage": "scheduled",
    "purpose": "connect",
    "asked_not_to": "no",
    "contact_so_far": "none",
    "days_until": "three_or_more",
    "presence": "unsure",
    "relationship": "strangers",
    "culture": "open",
    "seniority": "other",
}


def reached(answers: dict[str, str]) -> set[str]:
    """Return every outcome the answers can lead to, by deciding again; none if they're rejected."""
    try:
        decision = decide(answers)
    except ToolError:
        return set()
    if decision.outcome is not None:
        return {decision.outcome}
    name = str(decision.next_question)
    return set().union(*(reached({**answers, name: option}) for option in OPTIONS[name]))


def test_the_list_of_changes_is_complete() -> None:
    """On every path, another answer is listed if, and only if, deciding again can give a different outcome."""
    for answers, outcome in PATHS:
        expected = {}
        for name, option in answers.items():
            for other in OPTIONS[name]:
                ends = reached({**answers, name: other}) if other != option else set()
                if ends - {outcome}:
                    expected[name, other] = ends
        changes = decide(answers).would_change
        assert {(c.question, c.option): set(c.possible) for c in changes} == expected
        assert len(changes) == len(expected)


def test_a_change_has_an_outcome_if_deciding_again_does() -> None:
    """The outcome is set if it's certain. Otherwise several are possible."""
    for answers, _ in PATHS:
        for change in decide(answers).would_change:
            again = decide({**answers, change.question: change.option})
            assert again.outcome in (change.outcome, None)
            assert change.possible == (change.outcome,) or (change.outcome is None and len(change.possible) > 1)


def test_deciding_again_asks_a_pointless_question_in_one_case_only() -> None:
    """If something else rules out a request, the days are still asked about first."""
    found = set()
    for answers, _ in PATHS:
        for change in decide(answers).would_change:
            again = decide({**answers, change.question: change.option})
            if again.outcome != change.outcome:
                found.add((change.question, change.option, change.outcome, again.next_question))
    assert found == {
        ("purpose", "connect", "prepare_and_wait", "days_until"),
        ("reach", "request_only", "prepare_and_wait", "days_until"),
    }


def test_changes_come_by_kind_then_in_the_order_asked() -> None:
    """What can be found out comes first, then what time changes, then the rest; outcomes are in the flow's order."""
    order = [outcome.id for outcome in CONTACT.outcomes]
    for answers, _ in PATHS:
        decision = decide(answers)
        places = [(KINDS.index(c.kind), decision.asked.index(c.question)) for c in decision.would_change]
        assert places == sorted(places)
        for change in decision.would_change:
            assert list(change.possible) == sorted(change.possible, key=order.index)


def test_the_kind_of_a_change_follows_from_the_answer_given() -> None:
    """Unsure answers can be found out; time changes the stage, the days, and contact; the rest is other."""
    ready = next(answers for answers, _ in PATHS if READY.items() <= answers.items())
    kinds = {(c.question, c.option): c.kind for c in decide(ready).would_change}
    assert kinds["presence", "reserved"] == "find_out"
    assert kinds["stage", "interviewed"] == "time"
    assert kinds["days_until", "two_or_fewer"] == "time"
    assert kinds["contact_so_far", "replied"] == "time"
    assert kinds["contact_so_far", "waiting"] == "other"
    assert kinds["stage", "applied"] == "other"
    assert kinds["culture", "formal"] == "other"


def test_time_never_runs_backwards() -> None:
    """No two options can each turn into the other."""
    for options in OPTIONS.values():
        for option in options.values():
            assert all(option.id not in options[later].later for later in option.later)


def test_a_change_that_would_need_a_second_one_is_left_out() -> None:
    """The purpose 'introduce' isn't offered after the interview, so the stage alone can't change."""
    decision = decide({"stage": "applied", "purpose": "introduce", "asked_not_to": "no"})
    assert [c.option for c in decision.would_change if c.question == "stage"] == ["scheduled"]


def test_every_decision_has_one_reason_whose_conditions_were_all_answered() -> None:
    """No sentence claims something the person didn't say."""
    for answers, outcome in PATHS:
        lines = deciding_lines(answers, outcome, CONTACT)
        assert len(lines) == 1
        assert lines[0].outcome == outcome
        assert all(answers[name] in options for name, options in lines[0].when.items())
        assert decide(answers).reasons == (Reason(lines[0].because, lines[0].sources),)


def test_every_line_decides_somewhere() -> None:
    """No line of the policy is dead."""
    deciding = [deciding_lines(answers, outcome, CONTACT)[0] for answers, outcome in PATHS]
    assert [line for line in CONTACT.lines if line not in deciding] == []


def test_every_argument_is_shown_somewhere() -> None:
    """No pro, con, unknown, or difference in advice is dead."""
    decisions = [decide(answers) for answers, _ in PATHS]
    for kind in ("pros", "cons", "unknowns", "differs"):
        shown = {reason for decision in decisions for reason in getattr(decision, kind)}
        assert shown == {Reason(entry.text, entry.sources) for entry in getattr(CONTACT, kind)}


def test_every_decision_says_what_nobody_can_know_and_has_a_verdict() -> None:
    """On every path, because the first unknown is shown with the answer."""
    for answers, _ in PATHS:
        decision = decide(answers)
        assert decision.unknowns, answers
        assert decision.verdict in VERDICTS


def test_waiting_before_an_interview_always_has_a_con_of_writing() -> None:
    """If a message is possible and the answer is to wait, there is a con for that case."""
    for answers, outcome in PATHS:
        if outcome == "prepare_and_wait" and answers["purpose"] != "logistics":
            assert decide(answers).cons


def test_an_argument_is_shown_only_if_all_its_conditions_were_answered() -> None:
    """It isn't shown if one of its questions is open, or if it's for other outcomes."""
    with_pros = flow([question("a", "x", "y"), question("b", "x", "y")], [rule("one", a="x"), rule("two")])._replace(
        pros=(
            Argument({"b": ("x",)}, (), "open", ()),
            Argument({"a": ("y",)}, (), "fits", ("A01",)),
            Argument({"a": ("y",)}, ("one",), "elsewhere", ()),
            Argument({}, ("two",), "always", ()),
        )
    )
    assert decide({"a": "y", "b": "x"}, with_pros).pros == (Reason("fits", ("A01",)), Reason("always", ()))


def both_ways() -> Flow:
    """Return a flow in which two lines give the same outcome for any answer to an open question."""
    questions = [question("a", "x", "y"), question("b", "x", "y")]
    lines = [rule("one", a="x", b="x", now="Line one."), rule("one", a="x", b="y"), rule("two")]
    return flow(questions, lines)


def test_if_no_line_certainly_matches_all_that_may_are_reasons() -> None:
    """Then the outcome's own words are used, not those of one line."""
    decision = decide({"a": "x"}, both_ways())
    assert decision.asked == ("a",)
    assert decision.reasons == (Reason("Because one.", ("A01",)),) * 2
    assert (decision.now, decision.next) == ("one now", "one next")


def test_the_deciding_lines_words_replace_the_outcomes() -> None:
    """Only if the line has words of its own."""
    own = flow([question("a", "x", "y")], [rule("one", a="x", now="Line one."), rule("one", now="")])
    always = own._replace(always=("a",))
    assert decide({"a": "x"}, always).now == "Line one."
    assert decide({"a": "x"}, always).next == "one next"
    assert decide({"a": "y"}, always).now == "one now"


def test_a_kind_for_later_or_instead_comes_from_the_line_or_the_outcome() -> None:
    """Thanks with a request if LinkedIn allows nothing else, or thanks for later if the answer is to wait."""
    thanks = {
        "stage": "interviewed",
        "purpose": "thank",
        "asked_not_to": "no",
        "have_email": "no",
        "contact_so_far": "none",
    }
    assert decide({**thanks, "reach": "request_only"}).offers == "request_note_after"
    assert decide({**READY, "days_until": "two_or_fewer"}).offers == "thank_you"
    assert decide({**thanks, "reach": "connected"}).offers is None


def test_if_all_further_answers_end_alike_a_change_has_an_outcome() -> None:
    """Deciding again would ask one more question, but its answer can't matter given the others."""
    questions = [question("a", "x", "y"), question("b", "x", "y"), question("c", "x", "y")]
    lines = [rule("one", a="x", c="x"), rule("two", a="y", b="x", c="y"), rule("three", c="x"), rule("four")]
    small = flow(questions, lines)
    decision = decide({"a": "x", "c": "x"}, small)
    assert decide({"a": "y", "c": "x"}, small).next_question == "b"
    assert Change("a", "y", "three", ("three",), "other") in decision.would_change


def test_an_unsure_answer_can_be_found_out_in_any_flow() -> None:
    """The kind comes from the options, not from the questions' names."""
    options = (Option("x", "x", later=("y",)), Option("y", "y"), Option("z", "z", unsure=True))
    small = flow([question("a", *options)], [rule("one", a="x"), rule("two", a="y"), rule("three")])
    assert [c.kind for c in decide({"a": "x"}, small).would_change] == ["time", "other"]
    assert [c.kind for c in decide({"a": "z"}, small).would_change] == ["find_out", "find_out"]


@pytest.mark.parametrize(("answers", "outcome"), PATHS, ids=lambda value: value if isinstance(value, str) else "")
def test_every_decision_is_complete(answers: dict[str, str], outcome: str) -> None:
    """It has a headline, now, next, and a reason with sources, and the outcome's kind of message if it has one."""
    decision = decide(answers)
    expected = next(each for each in CONTACT.outcomes if each.id == outcome)
    assert decision.headline == expected.headline
    assert decision.message_kind == expected.message_kind
    assert decision.now
    assert decision.next
    assert all(reason.text and reason.sources for reason in decision.reasons)
    assert graph_of(CONTACT).options.keys() >= set(decision.asked)
