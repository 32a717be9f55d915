"""LinkedIn message limits, as a table: each fact with how sure it is, where it was read and when."""

from build_steps.embed.page import american, block, table
from build_steps.embed.reference.words import FACT
from decision_tool.facts import FACTS, Fact
from decision_tool.render.markup import Element, element
from decision_tool.render.pieces import ROOT


def facts() -> str:
    """Return the facts about LinkedIn as a table.

    Returns:
        A block of HTML.
    """
    columns = ("fact", "sure", "source", "checked")
    return block(element("div", table(FACT, columns, map(row, FACTS), "known"), class_="facts"))


def row(fact: Fact) -> Element:
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
        element("td", titled("checked"), element("time", american(fact.checked), datetime=fact.checked), role="cell"),
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
