"""Steps are numbered so that the text never sends readers back up."""

from typing import NamedTuple

from hypothesis import given
from hypothesis import strategies as st

from build_steps.embed.reference.outline import outline, reading_order, title
from decision_tool.flow.contact import CONTACT
from decision_tool.flow.graph import compile_flow, graph_of

GRAPH = compile_flow(CONTACT, apart=True)
READ = outline(GRAPH.steps, GRAPH.start, CONTACT.always)


class Some(NamedTuple):
    """A step of a made-up flow."""

    question: str
    follows: dict[str, int]
    outcome: str


@st.composite
def walks(draw: st.DrawFn) -> list[Some]:
    """Generate a flow: step 0 comes last and is an outcome; every other step leads to lower ones."""
    steps = [Some("", {}, "end")]
    for index in range(1, draw(st.integers(2, 10))):
        targets = draw(st.lists(st.integers(0, index - 1), min_size=1, max_size=3))
        steps.append(Some(f"q{index}", {f"o{n}": target for n, target in enumerate(targets)}, ""))
    return steps


def test_every_question_of_the_decision_has_one_number() -> None:
    """From 1 up, without gaps; outcomes have none."""
    questions = [index for index, step in enumerate(GRAPH.steps) if step.question]
    assert sorted(READ.numbers) == questions
    assert sorted(READ.numbers.values()) == list(range(1, len(questions) + 1))


def test_no_answer_leads_back_up() -> None:
    """Readers only ever move down the page."""
    for index, number in READ.numbers.items():
        for following in GRAPH.steps[index].follows.values():
            assert READ.numbers.get(following, 99) > number


def test_every_branch_says_what_it_is_about() -> None:
    """In the words of the answers that lead there, each once."""
    titles = [title(branch, CONTACT) for branch in READ.branches]
    assert titles[0] == "I’ve applied: introduce myself, or send a connection request"
    assert len(set(titles)) == len(titles)


def test_a_branch_that_begins_inside_an_earlier_one_is_left_out() -> None:
    """If stages share steps, their answers lead into the earlier branch."""
    shared = graph_of(CONTACT)
    read = outline(shared.steps, shared.start, CONTACT.always)
    assert all(branch.steps for branch in read.branches)
    assert len(read.branches) < len(READ.branches)


def test_the_first_answer_leads_to_the_nearest_step() -> None:
    """Unless that would send readers back up."""
    end = Some("", {}, "end")
    low, high = Some("low", {"yes": 0}, ""), Some("high", {"yes": 0}, "")
    assert reading_order([end, low, high, Some("top", {"first": 2, "second": 1}, "")], 3) == (3, 2, 1)
    assert reading_order([end, low, high, Some("top", {"first": 1, "second": 2}, "")], 3) == (3, 1, 2)


@given(walks())
def test_any_flow_reads_from_top_to_bottom(walk: list[Some]) -> None:
    """Each reachable question is there once, above the ones that it leads to."""
    order = reading_order(walk, len(walk) - 1)
    assert len(set(order)) == len(order)
    place = {index: number for number, index in enumerate(order)}
    for index in order:
        for following in walk[index].follows.values():
            assert following == 0 or place[following] > place[index]


@given(walks())
def test_branches_that_share_questions_show_them_once(walk: list[Some]) -> None:
    """Shared questions belong to the branch that comes first."""
    read = outline(walk, len(walk) - 1, (walk[-1].question,))
    shown = [*read.first, *(index for branch in read.branches for index in branch.steps)]
    assert len(set(shown)) == len(shown) == len(read.numbers)
    assert set(shown) == set(reading_order(walk, len(walk) - 1))
