"""The composer's form, as served, before any script runs: every field of every kind, once."""

import json
from typing import NamedTuple

from build_steps.embed.form.controls import choice, labelled, select
from decision_tool.composer.model import Book, Field, Kind, Use
from decision_tool.flow.model import Question
from decision_tool.render.markup import Element, element
from decision_tool.render.words import COMPOSER

SETS = ("needed", "more", "sound")
DATE = "interview_date"
"""The field that all parts of the tool share."""


class Offered(NamedTuple):
    """What the composer asks besides its fields.

    Attributes:
        accounts: ids of the LinkedIn account types, in order.
        reach: the decision's question about how the interviewer can be reached.
        reach_matters: ids of the kinds whose channel depends on that answer.
    """

    accounts: tuple[str, ...]
    reach: Question
    reach_matters: frozenset[str]


def composer(book: Book, offered: Offered, *, first: str, shared_date: bool) -> Element:
    """Return the composer's form with every field of every kind.

    The script shows the fields of the selected kind, in its order and with its labels. Each field is in the page only
    once, so typed values survive a change of kind.

    Args:
        book: the fields and kinds.
        offered: what is asked besides the fields.
        first: the id of the kind selected initially.
        shared_date: whether another part of the tool asks for the interview date.

    Returns:
        A `<form>`.
    """
    chosen = next(kind for kind in book.kinds if kind.id == first)
    asked = [(option.id, option.label) for option in offered.reach.options]
    accounts = [(each, COMPOSER[each]) for each in offered.accounts]
    kinds = [(kind.id, kind.label) for kind in book.kinds]
    return element(
        "form",
        element("h2", COMPOSER["headline"], tabindex="-1", class_="headline"),
        element("p", chosen.headline, class_="help", data_slot="about"),
        element("div", data_slot="sample"),
        *sets(chosen, book, DATE if shared_date else ""),
        element(
            "div",
            choice("kind", COMPOSER["kind"], kinds, default=first),
            choice("reach", offered.reach.text, [("", COMPOSER["unset"]), *asked]),
            choice("account", COMPOSER["account"], accounts, COMPOSER["account_help"]),
            class_="choices",
        ),
        element("div", data_slot="channel"),
        element("template", json.dumps(layouts(book, offered), separators=(",", ":")), data_layouts=True),
        class_="composer",
        data_part="composer",
        autocomplete="off",
        novalidate=True,
    )


def sets(chosen: Kind, book: Book, elsewhere: str) -> list[Element]:
    """Return every field, in the sets of the initially selected kind.

    Args:
        chosen: the kind.
        book: the fields and kinds.
        elsewhere: the id of a field asked for elsewhere, or ''.

    Returns:
        A fieldset with the required fields, and open `<details>` with the optional ones and the style choices.
    """
    fields_by_set = split_into_sets(chosen, book)
    used = {use.field: use for use in chosen.uses}
    found = []
    for name in SETS:
        inside = [control(book, used[field], hidden=False) for field in fields_by_set[name] if field != elsewhere]
        if name == "more":
            rest = (each.id for each in book.fields if each.id not in used and each.id != elsewhere)
            inside += [control(book, Use(field), hidden=True) for field in rest]
        fields = element("div", *inside, class_="fields")
        if name == "needed":
            hint = element("p", COMPOSER["unique_help"], class_="hint", data_slot="unique", hidden=not chosen.unique)
            group = element("fieldset", element("legend", COMPOSER[name]), hint, fields, class_="group", data_set=name)
        else:
            title = element("summary", COMPOSER[name])
            # Open, so that autofill finds every field.
            group = element("details", title, fields, class_="group", data_set=name, open=True)
        found.append(group)
    return found


def layouts(book: Book, offered: Offered) -> dict[str, object]:
    """Return what differs between kinds, for the script.

    Args:
        book: the fields and kinds.
        offered: what is asked besides the fields.

    Returns:
        By kind: its headline, its fields by set, their labels and help texts, and which other choices and hints matter.
    """
    return {
        kind.id: {
            "headline": kind.headline,
            "sets": split_into_sets(kind, book),
            "labels": {use.field: label(book, use) for use in kind.uses},
            "help": {use.field: help_text(book, use) for use in kind.uses},
            "account": bool(kind.limit),
            "reach": kind.id in offered.reach_matters,
            "unique": bool(kind.unique),
        }
        for kind in book.kinds
    }


def split_into_sets(kind: Kind, book: Book) -> dict[str, list[str]]:
    """Return the fields of a kind, split into sets, each in display order.

    Args:
        kind: the kind.
        book: the fields, and which of them make a message personal.

    Returns:
        `needed`: the required fields, including one that makes the message personal; `sound`: those with a list of
        choices; `more`: the rest.
    """
    known = {field.id: field for field in book.fields}
    needs = {*kind.unique[:1], *(field for need in kind.needs for field in need)} - set(kind.unique[1:])
    fields_by_set: dict[str, list[str]] = {name: [] for name in SETS}
    for use in kind.uses:
        choices = known[use.field].input == "select"
        fields_by_set["needed" if use.field in needs else "sound" if choices else "more"].append(use.field)
    return fields_by_set


def field_of(book: Book, use: Use) -> Field:
    """Return the field that a kind uses."""
    return next(field for field in book.fields if field.id == use.field)


def label(book: Book, use: Use) -> str:
    """Return a field's label in a kind."""
    return use.label or field_of(book, use).label


def help_text(book: Book, use: Use) -> str:
    """Return a field's help text in a kind.

    Args:
        book: the fields.
        use: the kind's own wording of it.

    Returns:
        One to three sentences, with an example where there is one.
    """
    field = field_of(book, use)
    shown = use.example or field.example
    example = [COMPOSER["example"].format(example=shown)] if shown else []
    return " ".join([use.help or field.help, *example])


def control(book: Book, use: Use, *, hidden: bool) -> Element:
    """Return one field with its label and help text.

    Args:
        book: the fields.
        use: the kind's own wording of it.
        hidden: whether the initially selected kind doesn't use it.

    Returns:
        A paragraph; the control's name is the field's id.
    """
    field = field_of(book, use)
    if field.input == "select":
        unset = [] if field.default else [("", COMPOSER["unset"])]
        box = select(field.id, [*unset, *((each.id, each.label) for each in field.choices)], field.default)
    else:
        attributes: dict[str, str | bool | None] = {
            "id": f"field-{field.id}",
            "name": field.id,
            # If 'off', the browser must not restore it: only what this page saved comes back.
            "autocomplete": field.autocomplete,
            "autocapitalize": field.autocapitalize,
            "aria_describedby": f"field-help-{field.id} field-note-{field.id}",
        }
        box = (
            element("textarea", rows="2", **attributes)
            if field.input == "textarea"
            else element("input", type=field.input, **attributes)
        )
    note = element("span", class_="note", id=f"field-note-{field.id}", data_slot="note")
    return labelled(field.id, label(book, use), box, help_text(book, use), note, hidden=hidden, field=field.id)
