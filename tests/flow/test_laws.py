"""The laws of the decision, checked on every combination of answers that can matter."""

from collections.abc import Callable, Iterator

import pytest

from decision_tool.errors import ToolError
from decision_tool.flow.contact import CONTACT
from decision_tool.flow.walk import decide
from tests.flow import oracle
from tests.flow.enumerate_paths import LAWS, OPTIONS, OUTCOMES, Case, askable, cases, paths, starts

pytestmark = pytest.mark.no_cover  # exhaustive; faster tests cover the same code

PATHS = tuple(paths(CONTACT))
FIRST = {question: options[0] for question, options in OPTIONS.items()}


@pytest.fixture(scope="module")
def known() -> tuple[Case, ...]:
    """Return every combination with its outcome."""
    return cases()


@pytest.mark.parametrize("law", LAWS, ids=lambda law: law.__name__)
def test_no_combination_breaks_a_law(law: Callable[[tuple[Case, ...]], Iterator[str]], known: tuple[Case, ...]) -> None:
    """Laws 1 to 8, each on more than 9,000 combinations."""
    assert len(known) > 9_000
    assert list(law(known)) == []


def test_the_engine_agrees_with_the_handwritten_policy_on_every_combination(known: tuple[Case, ...]) -> None:
    """The oracle and the table agree."""
    wrong = [case for case in known if oracle.outcome({**FIRST, **case.answers}) != case.outcome.id]
    assert wrong == []


def test_questions_left_out_of_the_enumeration_do_not_matter_to_the_handwritten_policy() -> None:
    """The oracle doesn't look at the questions the enumeration leaves out, either."""

    class Looked(dict[str, str]):
        """Answers that record which of them were read."""

        def __getitem__(self, question: str) -> str:
            looked.add(question)
            return super().__getitem__(question)

    looked_at: dict[tuple[str, str], set[str]] = {}
    for case in cases():
        looked = looked_at.setdefault((case.answers["stage"], case.answers["purpose"]), set())
        oracle.outcome(Looked({**FIRST, **case.answers}))
    assert len(looked_at) == len(list(starts(CONTACT)))
    for start in starts(CONTACT):
        seen = looked_at[start["stage"], start["purpose"]]
        assert seen - start.keys() <= set(askable(CONTACT, start)), start


def test_every_stage_offers_the_purposes_of_the_contract() -> None:
    """Twenty-three pairs, in the order of the options."""
    offered: dict[str, list[str]] = {}
    for start in starts(CONTACT):
        offered.setdefault(start["stage"], []).append(start["purpose"])
    assert offered == {
        "applied": ["introduce", "connect", "role_questions", "pay", "status"],
        "scheduled": ["introduce", "connect", "logistics", "reschedule", "role_questions", "pay", "status"],
        "interviewed": ["connect", "pay", "status", "thank"],
        "offered": ["connect", "role_questions", "pay", "thank"],
        "turned_down": ["connect", "thank", "feedback"],
    }


def test_the_order_of_the_answers_changes_no_part_of_a_decision() -> None:
    """Answers in reverse order give the same explanation, too."""
    for answers, _ in PATHS:
        assert decide(dict(reversed(answers.items()))) == decide(answers)


def test_answers_that_were_not_asked_change_no_part_of_a_decision() -> None:
    """Tries the first and last option of every question off the path."""
    for answers, _ in PATHS:
        expected = decide(answers)
        for pick in (0, -1):
            others = {question: options[pick] for question, options in OPTIONS.items() if question not in answers}
            assert decide({**answers, **others}) == expected


def test_a_path_asks_stage_and_purpose_first_and_nothing_twice() -> None:
    """No path has more than eleven questions."""
    for answers, _ in PATHS:
        asked = decide(answers).asked
        assert asked == tuple(answers)
        assert asked[:2] == ("stage", "purpose")
        assert len(set(asked)) == len(asked) <= 11


def test_a_question_is_asked_only_if_the_contract_says_so() -> None:
    """Each of the other questions belongs to some stages and purposes."""
    where: dict[str, set[tuple[str, str]]] = {}
    for answers, _ in PATHS:
        for question in list(answers)[2:]:
            where.setdefault(question, set()).add((answers["stage"], answers["purpose"]))
    first = {("scheduled", "introduce"), ("scheduled", "connect")}
    thanks = {("interviewed", "thank"), ("offered", "thank"), ("turned_down", "thank")}
    status = {("interviewed", "status")}
    practical = {("scheduled", "logistics")}
    assert where.pop("asked_not_to") == {
        *first,
        *practical,
        *(("applied", purpose) for purpose in ("introduce", "connect")),
        *(("interviewed", purpose) for purpose in ("thank", "connect")),
    }
    after = {(stage, "connect") for stage in ("interviewed", "offered", "turned_down")}
    assert where.pop("contact_so_far") == first | thanks | practical | after
    assert where == {
        "have_email": thanks,
        "day_named": status,
        "since_interview": status,
        "asked_already": status,
        "details": {("scheduled", "introduce"), *practical},
        "arranged_by": practical,
        "seniority": first,
        "relationship": first,
        "reach": {("scheduled", "introduce"), *practical, *thanks},
        "days_until": first,
        "presence": first,
        "culture": first,
    }


@pytest.mark.parametrize(
    ("answers", "code", "named", "valid"),
    [
        ({"stages": "applied"}, "unknown_question", "'stages'", "asked_not_to"),
        ({"stage": "hired"}, "unknown_option", "'hired'", "applied, scheduled, interviewed, offered, turned_down"),
        ({"presence": "shy"}, "unknown_option", "'shy'", "open, reserved, unsure"),
        ({"stage": "scheduled", "purpose": "thank"}, "option_not_offered", "'thank'", "introduce, connect"),
        ({"purpose": "introduce", "stage": "interviewed"}, "option_not_offered", "'introduce'", "connect, pay"),
        ({"purpose": "status", "stage": "turned_down"}, "option_not_offered", "'status'", "thank, feedback"),
    ],
)
def test_a_wrong_id_is_rejected_by_name(answers: dict[str, str], code: str, named: str, valid: str) -> None:
    """The error names the wrong id and lists the valid ones (law 8)."""
    with pytest.raises(ToolError) as caught:
        decide(answers)
    assert caught.value.code == code
    assert named in str(caught.value)
    assert valid in str(caught.value)


def test_every_outcome_is_as_the_contract_says() -> None:
    """Its verdict, its kind of message, who gets it, and how."""
    carries = {
        outcome.id: (
            outcome.verdict,
            outcome.message_kind,
            f"{outcome.writes_to} by {outcome.channel}" if outcome.writes_to else "",
        )
        for outcome in OUTCOMES.values()
    }
    assert carries == oracle.CARRIES
    assert {outcome.id: outcome.offers for outcome in OUTCOMES.values() if outcome.offers} == {
        "prepare_and_wait": "thank_you"
    }
