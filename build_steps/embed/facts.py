"""LinkedIn message limits, as a table: each fact with how sure we are, its source, and when it was checked."""

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
    """Return the row of a fact.

    Args:
        fact: the fact.

    Returns:
        A table row with the fact's number as its id.
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
    """Return a column's name for narrow screens, which hide the header row.

    Args:
        column: the column.

    Returns:
        A `<span>` that screen readers skip, since they read the header row.
    """
    return element("span", f"{FACT[column]}: ", class_="narrow", aria_hidden="true")
