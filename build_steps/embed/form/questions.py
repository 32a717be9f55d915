"""The decision's questions, as served, before any script runs."""

from decision_tool.flow.model import Flow, Option, Outcome, Question
from decision_tool.render.markup import Element, element
from decision_tool.render.pieces import verdict
from decision_tool.render.result import too_late
from decision_tool.render.words import FORM, RESULT


def form(flow: Flow) -> Element:
    """Return the form with every question of a flow.

    Args:
        flow: the flow; its ids become the names and values of the radio buttons.

    Returns:
        A `<form>`; the script shows one question at a time, in flow order.
    """
    return element(
        "form",
        element(
            "details",
            element("summary", FORM["answers"], " ", element("span", data_slot="answered-count")),
            element("div", data_slot="answered"),
            data_slot="answers",
            open=True,
            hidden=True,
        ),
        element("p", data_slot="position", class_="position hint"),
        element(
            "div",
            element("div", date_field(), data_date_home="question"),
            *(question(entry) for entry in flow.questions),
            class_="questions",
        ),
        element(
            "p",
            element("button", FORM["back"], type="button", data_action="back", class_="quiet", hidden=True),
            element("button", FORM["again"], type="button", data_action="again", class_="quiet", hidden=True),
            element("button", FORM["undo"], type="button", data_action="undo-again", class_="quiet", hidden=True),
            class_="moves again",
        ),
        class_="decision",
        data_part="decision",
        data_views="decide thank",
        autocomplete="off",
        novalidate=True,
    )


def date_field() -> Element:
    """Return the field for the interview date, which every part of the tool shares.

    Returns:
        A block that the script moves to where the date matters; initially its label is for a future interview.
    """
    return element(
        "div",
        element("label", FORM["date"], for_="field-interview_date"),
        element("span", FORM["date_help"], class_="hint", id="field-help-interview_date"),
        element(
            "input",
            type="date",
            name="interview_date",
            id="field-interview_date",
            autocomplete="off",
            aria_describedby="field-help-interview_date field-note-interview_date",
        ),
        element("span", class_="doubt", role="status", data_slot="doubt"),
        element("span", class_="note", id="field-note-interview_date", data_slot="note"),
        element("button", FORM["keep"], type="button", data_action="keep-date", class_="strong", hidden=True),
        class_="date",
        data_slot="date",
    )


def question(entry: Question) -> Element:
    """Return one question as a group of radio buttons.

    Args:
        entry: the question.

    Returns:
        A `<fieldset>` with the question's id, described by its help text.
    """
    help_id = f"help-{entry.id}"
    return element(
        "fieldset",
        element("legend", entry.text),
        element("p", entry.help, class_="help", id=help_id),
        element("div", *(option(entry.id, choice) for choice in entry.options), class_="options"),
        element(
            "p",
            element("button", FORM["keep"], type="button", data_action="keep", class_="strong"),
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
    return radio(name, choice.id, choice.label, choice.hint)


def radio(name: str, value: str, label: str, hint: str = "") -> Element:
    """Return a radio button in a row that is tappable as a whole.

    Args:
        name: the name of the group.
        value: the value.
        label: its label.
        hint: an explanation of the label, or ''.

    Returns:
        A `<label>`.
    """
    more = (element("span", hint, class_="hint"),) if hint else ()
    return element(
        "label",
        element("input", type="radio", name=name, value=value),
        element("span", element("span", label, class_="name"), *more, class_="words"),
        class_="option",
    )


def late_answer(outcome: str, light: str) -> Element:
    """Return what the page shows without Python when it is too late for an outcome.

    Args:
        outcome: its id.
        light: why, and what to do instead.

    Returns:
        A `<template>` without a kind of message.
    """
    return element("template", too_late(outcome, light), data_late_answer=outcome)


def short_answer(outcome: Outcome) -> Element:
    """Return the page's own answer for an outcome, shown until Python explains it.

    Args:
        outcome: the outcome.

    Returns:
        A `<template>` that the script copies as soon as the answers lead there, with the kind of message.
    """
    return element(
        "template",
        element(
            "article",
            verdict(outcome.verdict),
            element("h3", outcome.headline, tabindex="-1", class_="headline"),
            element("p", outcome.now),
            element("p", outcome.next),
            element("p", RESULT["more"], class_="hint"),
            class_="answer",
            data_outcome=outcome.id,
        ),
        data_short_answer=outcome.id,
        data_kind=outcome.message_kind or "",
        data_offers=outcome.offers or "",
    )
