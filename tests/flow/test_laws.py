"""The eight laws, held against every combination of offered answers."""

from collections.abc import Iterator, Mapping
from itertools import product
from math import prod

import pytest

from decision_tool.errors import ToolError
from decision_tool.flow.contact import CONTACT
from decision_tool.flow.graph import graph_of
from decision_tool.flow.walk import decide, follow
from tests.flow import oracle
from tests.flow.enumerate_paths import combinations, offered, paths

pytestmark = pytest.mark.no_cover  # goes through everything; what it reaches, quicker tests reach too

OUTCOMES = {outcome.id: outcome for outcome in CONTACT.outcomes}
QUESTIONS = {question.id: question for question in CONTACT.questions}
PATHS = tuple(paths(CONTACT))
# Every purpose at every stage that offers it, in the order of `combinations`.
PURPOSES = [p for stage in offered(CONTACT, "stage", {}) for p in offered(CONTACT, "purpose", {"stage": stage})]

# Question, the bolder answers, the more cautious ones.
CAUTION = (
    ("asked_not_to", ("no",), ("yes", "formal_process")),
    ("contact_so_far", ("none", "replied"), ("waiting", "declined")),
    ("seniority", ("other",), ("very_senior",)),
    ("relationship", ("know_each_other",), ("shared_connection", "strangers")),
    ("relationship", ("shared_connection",), ("strangers",)),
    ("days_until", ("three_or_more",), ("two_or_fewer",)),
    ("presence", ("open", "unsure"), ("reserved",)),
    ("presence", ("open",), ("unsure",)),
    ("culture", ("open",), ("formal", "unsure")),
)


class Universe:
    """The outcome of every combination, in the order of `combinations`; answers recur at fixed strides."""

    def __init__(self) -> None:
        """Walk every combination once."""
        graph = graph_of(CONTACT)
        self.outcomes: list[str] = []
        self.expected: list[str] = []
        for answers in combinations(CONTACT):
            path, index = follow(answers, graph)
            assert path.items() <= answers.items()
            self.outcomes.append(graph.steps[index].outcome)
            self.expected.append(oracle.outcome(answers))
        self.writes = bytes(OUTCOMES[outcome].writes for outcome in self.outcomes)

    def places(self, question: str, option: str) -> Iterator[int]:
        """Yield the places of all combinations with one answer."""
        stride, size = self.stride(question), len(QUESTIONS[question].options)
        first = self.rank(question, option) * stride
        for start in range(first, len(self.outcomes), stride * size):
            yield from range(start, start + stride)

    def shift(self, question: str, given: str, other: str) -> int:
        """Return how far the combination with another answer to a question stands from the one given."""
        return (self.rank(question, other) - self.rank(question, given)) * self.stride(question)

    def stride(self, question: str) -> int:
        """Return how many combinations stand between two neighboring answers to a question."""
        others = [q for q in CONTACT.questions if q.id not in CONTACT.always]
        place = [q.id for q in others].index(question)
        return prod(len(q.options) for q in others[place + 1 :])

    def rank(self, question: str, option: str) -> int:
        """Return the place of an option among those of its question."""
        return [o.id for o in QUESTIONS[question].options].index(option)


@pytest.fixture(scope="module")
def universe() -> Universe:
    """Return every combination with its outcome."""
    return Universe()


def steps_on(path: Mapping[str, str]) -> Iterator[tuple[dict[str, str], str]]:
    """Yield each question on a path with the answers before it."""
    before: dict[str, str] = {}
    for question, option in path.items():
        yield dict(before), question
        before[question] = option


def test_the_engine_gives_what_the_policy_says_for_every_combination(universe: Universe) -> None:
    """The policy written by hand and the table agree on every combination, more than 200,000 of them."""
    assert len(universe.outcomes) == len(PURPOSES) * prod(len(q.options) for q in CONTACT.questions[2:])
    assert len(universe.outcomes) > 200_000
    assert universe.outcomes == universe.expected


def test_the_places_of_an_answer_are_those_of_the_combinations_with_it(universe: Universe) -> None:
    """Counting by strides finds the very combinations that the enumeration yields."""
    places = set(universe.places("reach", "message_open"))
    found = {place for place, a in enumerate(combinations(CONTACT)) if a["reach"] == "message_open"}
    assert places == found


def test_law_1_every_combination_leads_to_one_outcome(universe: Universe) -> None:
    """No combination ends at a question, and none at an outcome that does not exist."""
    assert set(universe.outcomes) == set(OUTCOMES)


def test_law_1_the_order_of_the_answers_changes_nothing() -> None:
    """Answers supplied backwards give the same decision in every part."""
    for answers, _ in PATHS:
        assert decide(dict(reversed(answers.items()))) == decide(answers)


def test_law_1_answers_that_were_not_asked_change_nothing() -> None:
    """Each path gives the same decision, in every part, with any option added to any question off it."""
    for answers, _ in PATHS:
        expected = decide(answers)
        for question in CONTACT.questions:
            if question.id in answers:
                continue
            for option in question.options:
                assert decide({**answers, question.id: option.id}) == expected


def test_law_1_each_combination_decides_as_its_own_path_does() -> None:
    """Of every 97th combination, the decision is the one of the answers that were asked."""
    for number, answers in enumerate(combinations(CONTACT)):
        if number % 97 == 0:
            whole = decide(answers)
            assert whole == decide({question: answers[question] for question in whole.asked})


def test_law_1_a_path_asks_no_question_twice_and_the_given_ones_first() -> None:
    """Stage and purpose come first on every path, and no path is longer than there are questions."""
    for answers, _ in PATHS:
        asked = decide(answers).asked
        assert asked == tuple(answers)
        assert asked[:2] == ("stage", "purpose")
        assert len(set(asked)) == len(asked)


def test_law_2_every_option_and_every_outcome_is_reachable() -> None:
    """Each option lies on some path, and each outcome ends one."""
    on_paths = {pair for answers, _ in PATHS for pair in answers.items()}
    assert on_paths == {(q.id, option.id) for q in CONTACT.questions for option in q.options}
    assert {outcome for _, outcome in PATHS} == set(OUTCOMES)


def test_law_2_no_question_is_asked_whose_every_answer_leads_to_the_same_outcome() -> None:
    """After each question that is not always asked, at least two outcomes are still in reach."""
    ends: dict[tuple[tuple[str, str], ...], set[str]] = {}
    for answers, outcome in PATHS:
        for before, question in steps_on(answers):
            if question not in CONTACT.always:
                ends.setdefault(tuple(before.items()), set()).add(outcome)
    assert [before for before, outcomes in ends.items() if len(outcomes) < 2] == []


def test_law_2_a_question_is_asked_only_while_its_answer_can_change_the_outcome() -> None:
    """For each question on each path, some two answers part at some completion of the rest."""
    graph = graph_of(CONTACT)
    for step in graph.steps:
        if step.question not in ("", *CONTACT.always):
            assert len(set(step.follows.values())) > 1


@pytest.mark.parametrize("option", ["yes", "formal_process"])
def test_law_3_who_was_asked_not_to_never_writes_to_the_interviewer(universe: Universe, option: str) -> None:
    """Neither a rule nor a formal process leads to an outcome that writes."""
    assert not any(universe.writes[place] for place in universe.places("asked_not_to", option))


def test_law_4_pay_role_and_status_never_carry_a_message(universe: Universe) -> None:
    """Their outcomes have no message kind and offer none for later."""
    block = len(universe.outcomes) // len(PURPOSES)
    for number, purpose in enumerate(PURPOSES):
        if purpose in ("pay", "role_questions", "status"):
            for outcome in set(universe.outcomes[number * block : (number + 1) * block]):
                assert OUTCOMES[outcome].message_kind is None
                assert OUTCOMES[outcome].offers is None


@pytest.mark.parametrize("option", ["waiting", "declined"])
def test_law_5_after_waiting_or_declined_nothing_more_goes_out(universe: Universe, option: str) -> None:
    """Neither leads to an outcome that writes to the interviewer."""
    assert not any(universe.writes[place] for place in universe.places("contact_so_far", option))


@pytest.mark.parametrize(("question", "bolder", "cautious"), CAUTION)
def test_law_6_a_more_cautious_answer_never_makes_you_write(
    universe: Universe, question: str, bolder: tuple[str, ...], cautious: tuple[str, ...]
) -> None:
    """What writes nothing to the interviewer still writes nothing after any one more cautious answer."""
    for given, other in product(bolder, cautious):
        shift = universe.shift(question, given, other)
        places = universe.places(question, given)
        assert not any(universe.writes[place + shift] > universe.writes[place] for place in places)


@pytest.mark.parametrize("question", [q.id for q in CONTACT.questions if any(o.unsure for o in q.options)])
def test_law_7_unsure_lies_between_the_best_and_the_worst_known_answer(universe: Universe, question: str) -> None:
    """The outcome for `unsure` is that of a known answer, so neither bolder than all nor more timid."""
    known = [option.id for option in QUESTIONS[question].options if not option.unsure]
    shifts = [universe.shift(question, "unsure", option) for option in known]
    for place in universe.places(question, "unsure"):
        assert universe.outcomes[place] in [universe.outcomes[place + shift] for shift in shifts]


@pytest.mark.parametrize(
    ("answers", "code", "named", "valid"),
    [
        ({"stages": "applied"}, "unknown_question", "'stages'", "asked_not_to"),
        ({"stage": "hired"}, "unknown_option", "'hired'", "applied, scheduled, interviewed"),
        ({"presence": "shy"}, "unknown_option", "'shy'", "open, reserved, unsure"),
        ({"stage": "scheduled", "purpose": "thank"}, "option_not_offered", "'thank'", "introduce, connect"),
        (
            {"purpose": "introduce", "stage": "interviewed"},
            "option_not_offered",
            "'introduce'",
            "connect, pay",
        ),
    ],
)
def test_law_8_a_wrong_id_is_refused_by_name(answers: dict[str, str], code: str, named: str, valid: str) -> None:
    """The error names what was wrong and lists what is valid."""
    with pytest.raises(ToolError) as caught:
        decide(answers)
    assert caught.value.code == code
    assert named in str(caught.value)
    assert valid in str(caught.value)
