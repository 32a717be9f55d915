"""The form of a flow, as it stands in the page before any script runs."""

from decision_tool.flow.model import Flow, Option, Outcome, Question
from decision_tool.render.markup import Element, element
from decision_tool.render.words import FORM, RESULT


def form(flow: Flow) -> Element:
    """Return the form with every question of a flow.

    Args:
        flow: the flow; its ids become the names and values of the radio buttons.

    Returns:
        A `<form>`; the script shows the questions one after the other, in the order in which they are asked.
    """
    return element(
        "form",
        element("div", *(question(entry) for entry in flow.questions), class_="questions"),
        element(
            "p",
            element("button", FORM["again"], type="button", data_action="again", class_="quiet"),
            data_slot="again",
            class_="moves again",
            hidden=True,
        ),
        class_="decision",
        data_part="decision",
        autocomplete="off",
        novalidate=True,
    )


def question(entry: Question) -> Element:
    """Return one question as a group of radio buttons.

    Args:
        entry: the question.

    Returns:
        A `<fieldset>` that bears the question's id, with its help text tied to it.
    """
    help_id = f"help-{entry.id}"
    return element(
        "fieldset",
        element("legend", entry.text),
        element("p", entry.help, class_="help", id=help_id),
        element("div", *(option(entry.id, choice) for choice in entry.options), class_="options"),
        element(
            "p",
            element("button", FORM["back"], type="button", data_action="back", class_="quiet"),
            element("button", FORM["keep"], type="button", data_action="keep", class_="quiet"),
            class_="moves",
        ),
        class_="question",
        data_question=entry.id,
        data_place="later",
        aria_describedby=help_id,
    )


def option(name: str, choice: Option) -> Element:
    """Return one radio button with its label.

    Args:
        name: the id of the question.
        choice: the option.

    Returns:
        A `<label>` around the button, so that the whole row can be tapped.
    """
    hint = (element("span", choice.hint, class_="hint"),) if choice.hint else ()
    return element(
        "label",
        element("input", type="radio", name=name, value=choice.id),
        element("span", element("span", choice.label, class_="name"), *hint, class_="words"),
        class_="option",
    )


def short_answer(outcome: Outcome) -> Element:
    """Return what the page itself knows of an outcome, before Python explains it.

    Args:
        outcome: the outcome.

    Returns:
        A `<template>` that the script copies as soon as the answers lead there.
    """
    return element(
        "template",
        element(
            "article",
            element("h3", outcome.headline, tabindex="-1", class_="headline"),
            element("p", outcome.now),
            element("p", outcome.next),
            element("p", RESULT["more"], class_="more"),
            class_="answer",
            data_outcome=outcome.id,
        ),
        data_short_answer=outcome.id,
    )
