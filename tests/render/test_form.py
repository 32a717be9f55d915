"""The form and the tool around it, as they are in the page before any script runs."""

import json
from datetime import timedelta

import pytest

from build_steps.embed.form.dates import TODAY, dates
from build_steps.embed.form.questions import form, short_answer
from build_steps.embed.form.sent import sent
from build_steps.embed.form.share import share
from build_steps.embed.form.tool import states, tool
from build_steps.embed.form.ways import TEXT, ways
from decision_tool.flow.contact import CONTACT
from decision_tool.flow.dates import from_dates
from decision_tool.flow.model import Outcome, Question
from decision_tool.planner.already_written import CASES
from decision_tool.render.markup import Element
from decision_tool.render.words import FAILURE, FORM
from tests.render.tree import HOSTILE, elements, text, with_attribute

DECISION = form(CONTACT)


def attributes(node: Element) -> dict[str, str]:
    """Return an element's attributes."""
    return dict(node.attributes)


@pytest.mark.parametrize("question", CONTACT.questions, ids=[each.id for each in CONTACT.questions])
def test_controls_have_the_ids_of_the_contract(question: Question) -> None:
    """`<input type="radio" name="stage" value="scheduled">`: each option once, in order."""
    group = with_attribute(DECISION, "data-question")[question.id]
    buttons = [attributes(each) for each in elements(group) if each.tag == "input"]
    assert buttons == [{"type": "radio", "name": question.id, "value": option.id} for option in question.options]


def test_each_question_is_a_group_with_its_words() -> None:
    """The legend asks, the help describes the group, and every label wraps its button."""
    groups = with_attribute(DECISION, "data-question")
    assert list(groups) == [question.id for question in CONTACT.questions]
    for question in CONTACT.questions:
        group = groups[question.id]
        assert group.tag == "fieldset"
        assert text(next(each for each in elements(group) if each.tag == "legend")) == question.text
        described = with_attribute(group, "id")[attributes(group)["aria-describedby"]]
        assert text(described) == question.help
        labels = [each for each in elements(group) if each.tag == "label"]
        assert [text(label) for label in labels] == [option.label + option.hint for option in question.options]


def test_nothing_is_selected_at_first() -> None:
    """No answer is suggested."""
    assert not with_attribute(DECISION, "checked")


@pytest.mark.parametrize("outcome", CONTACT.outcomes, ids=[each.id for each in CONTACT.outcomes])
def test_the_page_itself_has_a_short_answer_for_every_outcome(outcome: Outcome) -> None:
    """It says what to do now and next, without Python."""
    template = short_answer(outcome)
    assert template.tag == "template"
    assert list(with_attribute(template, "data-outcome")) == [outcome.id]
    assert outcome.headline + outcome.now + outcome.next in text(template)
    assert list(with_attribute(template, "data-verdict")) == [outcome.verdict]
    assert attributes(template)["data-kind"] == (outcome.message_kind or "")


def test_the_tool_starts_without_script() -> None:
    """Its state says so, and without script it links to the text version."""
    made = tool("Your case", [DECISION, states(decides=True)], [], "{}", "reference/decides/", "decide")
    assert attributes(made)["data-tool-state"] == "static"
    (quiet,) = (each for each in elements(made) if each.tag == "noscript")
    assert FORM["without_script"] in text(quiet)
    assert {attributes(each)["href"] for each in elements(made) if each.tag == "a"} == {"reference/decides/"}


def test_the_scripts_configuration_is_text_in_a_template() -> None:
    """Even text that would close a script element stays text."""
    made = tool("Your case", [], [], json.dumps({"words": HOSTILE}), "x/", "start")
    (config,) = with_attribute(made, "data-tool-config").values()
    assert config.tag == "template"
    assert json.loads(text(config)) == {"words": HOSTILE}


@pytest.mark.parametrize(
    ("view", "late"), [("start", "late"), ("decide", "late"), ("write", "late_words"), ("check", "late_words")]
)
def test_the_note_about_a_missing_script_fits_the_page(view: str, late: str) -> None:
    """A page without answers mentions typing instead."""
    made = tool("Your case", [], [], "{}", "x/", view)
    assert [name for name in ("late", "late_words") if FORM[name] in text(made)] == [late]


def test_the_status_region_exists_and_is_empty_at_first() -> None:
    """A screen reader announces only changes in a region that already exists."""
    (status,) = (each for each in elements(states(decides=True)) if attributes(each).get("role") == "status")
    assert text(status) == ""


@pytest.mark.parametrize(("decides", "works"), [(True, "decision_works"), (False, "words_work")])
def test_a_failure_says_what_happened_what_works_and_what_to_do(decides: bool, works: str) -> None:
    """It's hidden at first, with the technical cause in a fold, and promises a short answer only if there is one."""
    failure = with_attribute(states(decides), "data-slot")["failure"]
    assert "hidden" in attributes(failure)
    assert FAILURE[works] in text(failure)
    assert FAILURE["do"] in text(failure)
    assert ("short answer" in text(failure)) is decides
    (fold,) = (each for each in elements(failure) if each.tag == "details")
    assert list(with_attribute(fold, "data-slot")) == ["cause"]
    assert "open" not in attributes(fold)


def test_buttons_for_the_script_submit_nothing() -> None:
    """A button without a type would submit the form."""
    for part in (DECISION, share(), states(decides=True)):
        buttons = [attributes(each) for each in elements(part) if each.tag == "button"]
        assert buttons
        assert all(each["type"] == "button" and each["data-action"] for each in buttons)


def test_the_ways_in_are_links_to_the_same_as_text() -> None:
    """So they work before any script has loaded, and without script."""
    made = ways("/site/")
    links = [attributes(each) for each in elements(made) if each.tag == "a"]
    assert [each["data-way"] for each in links] == ["decide", "check", "thank", "sent"]
    assert [each["href"] for each in links] == [f"/site/{path}" for path in TEXT.values()]


def test_the_date_is_asked_in_one_field() -> None:
    """Its name is the one that every part reads."""
    assert [attributes(each)["type"] for each in with_attribute(DECISION, "name").values()].count("date") == 1
    assert attributes(with_attribute(DECISION, "name")["interview_date"])["type"] == "date"


def test_answers_from_a_date_agree_with_the_engine() -> None:
    """The page gets ranges of days, and derives the same answers as `from_dates`."""
    made = dates()
    found = made["answers"]
    assert isinstance(found, list)
    for days in (-500, -14, -13, -1, 0, 1, 2, 3, 400):
        (known,) = [
            answers
            for first, last, answers in found
            if (first is None or first <= days) and (last is None or days <= last)
        ]
        assert known == from_dates(today=TODAY, interview=TODAY + timedelta(days))


def test_a_case_names_its_message_and_a_suggestion() -> None:
    """If a line helps. Every case is one of the choices."""
    form = sent(CASES)
    answers = with_attribute(form, "data-case-answer")
    assert list(answers) == [case.id for case in CASES]
    for case in CASES:
        said = attributes(answers[case.id])
        assert said.get("data-kind") == case.message_kind
        assert ("data-fields" in said) == (case.message_kind is not None)
    assert {each["value"] for each in map(attributes, elements(form)) if each.get("name") == "case"} == set(answers)
