"""What LinkedIn carries, as a table: each fact with how sure it is, where it was read and when."""

from collections.abc import Iterable
from typing import Protocol

from build_steps.embed.reference.words import FACT
from decision_tool.render.markup import Element, element
from decision_tool.render.pieces import ROOT


class Known(Protocol):
    """A fact with what is known of it."""

    @property
    def id(self) -> str:
        """Its number."""

    @property
    def text(self) -> str:
        """The fact in a sentence."""

    @property
    def sure(self) -> str:
        """How sure it is."""

    @property
    def source(self) -> str:
        """Where it was read."""

    @property
    def checked(self) -> str:
        """The day of the last check, as `2026-11-22`."""


def facts_table(facts: Iterable[Known]) -> Element:
    """Return facts as a table.

    Args:
        facts: the facts.

    Returns:
        A `<table>`; the roles keep it one where narrow screens show a row as a block.
    """
    columns = ("fact", "sure", "source", "checked")
    return element(
        "table",
        element("caption", FACT["caption"]),
        element(
            "thead",
            element(
                "tr",
                *(element("th", FACT[name], scope="col", role="columnheader") for name in columns),
                role="row",
            ),
            role="rowgroup",
        ),
        element("tbody", *map(row, facts), role="rowgroup"),
        class_="known",
        role="table",
    )


def row(fact: Known) -> Element:
    """Return one fact.

    Args:
        fact: the fact.

    Returns:
        A table row that bears the fact's number as its id.
    """
    number = fact.id.lower()
    link = element("a", fact.id, href=f"{ROOT}reference/sources/#{number}")
    return element(
        "tr",
        element("td", fact.text, " ", element("span", link, class_="sources"), role="cell"),
        element("td", titled("sure"), fact.sure, role="cell"),
        element("td", titled("source"), fact.source, class_="read", role="cell"),
        element("td", titled("checked"), element("time", fact.checked, datetime=fact.checked), role="cell"),
        id=number,
        role="row",
    )


def titled(column: str) -> Element:
    """Return the name of a column for narrow screens, which show no row of titles.

    Args:
        column: the column.

    Returns:
        A `<span>`; the row of titles says the same to a screen reader.
    """
    return element("span", f"{FACT[column]}: ", class_="narrow", aria_hidden="true")
