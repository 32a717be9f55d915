"""The compiled flow: as small as possible, and with the same result for a walker that knows only the table."""

import json
from collections.abc import Mapping
from typing import Any

import pytest

from decision_tool.errors import ToolError
from decision_tool.flow.contact import CONTACT
from decision_tool.flow.graph import compile_flow, graph_of, table
from decision_tool.flow.model import Flow, Order
from decision_tool.flow.walk import decide, follow
from tests.flow.enumerate_paths import paths
from tests.flow.flows import flow, question, rule


def walk_table(plain: Any, answers: Mapping[str, str]) -> tuple[list[str], str, str]:
    """Return the questions asked, the next question, and the outcome, the way the page's walker finds them."""
    asked: list[str] = []
    step = plain["steps"][plain["start"]]
    while not isinstance(step, str):
        name, follows = step
        if name not in answers:
            return asked, name, ""
        asked.append(name)
        step = plain["steps"][follows[answers[name]]]
    return asked, "", step


def test_the_table_agrees_with_decide_on_every_path_and_partial_path() -> None:
    """After each answer on each path, the walker asks the same question or gives the same outcome."""
    plain = json.loads(json.dumps(table(CONTACT)))
    for answers, _ in paths(CONTACT):
        for length in range(len(answers) + 1):
            part = dict(list(answers.items())[:length])
            decision = decide(part)
            found = (list(decision.asked), decision.next_question or "", decision.outcome or "")
            assert walk_table(plain, part) == found


def test_the_table_is_a_few_kilobytes() -> None:
    """It's sent with the page."""
    assert len(json.dumps(table(CONTACT), separators=(",", ":"))) < 4096


def test_steps_are_unique_and_lead_backward() -> None:
    """Equal steps are shared, and every step comes after the ones it leads to."""
    graph = compile_flow(CONTACT)
    assert len({repr(step) for step in graph.steps}) == len(graph.steps)
    for index, step in enumerate(graph.steps):
        assert "" in (step.question, step.outcome)
        assert bool(step.question) != bool(step.outcome)
        assert all(follows < index for follows in step.follows.values())
    assert graph.start == len(graph.steps) - 1


def test_apart_the_answers_to_the_first_question_share_no_step() -> None:
    """Every path still leads to the same outcome."""
    apart, shared = compile_flow(CONTACT, apart=True), graph_of(CONTACT)
    stages = apart.steps[apart.start].follows
    reached: dict[str, set[int]] = {}
    for stage, index in stages.items():
        ahead = [index]
        while ahead:
            at = ahead.pop()
            reached.setdefault(stage, set()).add(at)
            ahead += apart.steps[at].follows.values()
    assert sum(map(len, reached.values())) == len(set[int]().union(*reached.values())) == len(apart.steps) - 1
    for answers, outcome in paths(CONTACT):
        path, index = follow(answers, apart)
        assert (path, apart.steps[index].outcome) == (answers, outcome)
    assert len(apart.steps) > len(shared.steps)


def test_a_graph_is_compiled_once_and_few_are_kept() -> None:
    """The same flow gives the same graph until four others have been compiled."""
    kept = flow([], [rule("one")])
    first = graph_of(kept)
    for _ in range(3):
        graph_of(flow([], [rule("one")]))
        assert graph_of(kept) is first
    graph_of(flow([], [rule("one")]))
    assert graph_of(kept) is not first


def test_a_flow_without_questions_decides_at_once() -> None:
    """The smallest possible flow."""
    assert table(flow([], [rule("one")])) == {"start": 0, "steps": ["one"]}


def test_a_question_is_left_out_when_all_its_answers_lead_to_the_same_place() -> None:
    """Two lines that together cover a question don't need its answer."""
    covered = flow([question("a", "x", "y")], [rule("one", a="x"), rule("one", a="y")])
    assert table(covered) == {"start": 0, "steps": ["one"]}


def test_a_question_that_is_always_asked_stays_anyway() -> None:
    """Its answers all lead to the same step."""
    plain = table(flow([question("a", "x", "y")], [rule("one")], always=["a"]))
    assert plain == {"start": 1, "steps": ["one", ["a", {"x": 0, "y": 0}]]}


def test_a_line_after_one_that_certainly_matches_never_counts() -> None:
    """So its question isn't asked."""
    cut = flow([question("a", "x", "y")], [rule("one"), rule("two", a="x")])
    assert table(cut) == {"start": 0, "steps": ["one"]}


def test_the_first_order_that_applies_is_used_and_the_rest_follows() -> None:
    """The answers to the questions that are always asked choose the order."""
    questions = [question("a", "x", "y", "z"), question("b", "x", "y"), question("c", "x", "y")]
    lines = [rule("one", b="x", c="x"), rule("two")]
    orders = [Order({"a": ("y",)}, ("c",)), Order({"a": ("x", "y")}, ("b",)), Order({"a": ("x",)}, ("c",))]
    ordered = flow(questions, lines, always=["a"], orders=orders)
    asked = {option: decide({"a": option}, ordered).next_question for option in "xyz"}
    assert asked == {"x": "b", "y": "c", "z": "b"}
    assert decide({"a": "y", "c": "x"}, ordered).next_question == "b"


def test_an_order_applies_only_if_all_its_conditions_are_met() -> None:
    """One that partly applies is skipped."""
    questions = [question(name, "x", "y") for name in "abcd"]
    lines = [rule("one", c="x", d="x"), rule("two")]
    ordered = flow(questions, lines, always=["a", "b"], orders=[Order({"a": ("x",), "b": ("x",)}, ("d",))])
    assert decide({"a": "x", "b": "x"}, ordered).next_question == "d"
    assert decide({"a": "x", "b": "y"}, ordered).next_question == "c"
    assert decide({"a": "y", "b": "x"}, ordered).next_question == "c"


@pytest.mark.parametrize(
    "incomplete",
    [
        flow([question("a", "x", "y")], [rule("one", a="x")], always=["a"]),
        flow([question("a", "x", "y"), question("b", "x", "y")], [rule("one", b="x")], always=["a"]),
        flow([question("b", "y"), question("a", "x")], [rule("one", b="x")], always=["b", "a"]),
    ],
)
def test_a_policy_that_leaves_a_combination_undecided_is_rejected(incomplete: Flow) -> None:
    """The error names the answers that lead there."""
    with pytest.raises(ToolError, match=r"^No policy line fits some answers after (b=y, )?a=[xy]\.$") as caught:
        compile_flow(incomplete)
    assert caught.value.code == "no_line_fits"
