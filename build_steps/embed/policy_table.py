"""The policy as a table: each line with its conditions in plain words, its outcome, reason and sources."""

from collections.abc import Mapping

from build_steps.embed.page import block, table
from build_steps.embed.reference.answers import tones
from build_steps.embed.reference.words import POLICY
from decision_tool.flow.contact import CONTACT
from decision_tool.flow.model import Flow, PolicyLine
from decision_tool.render.markup import Element, element
from decision_tool.render.pieces import sources

COLUMNS = ("line", "when", "outcome", "because")


def policy_table() -> str:
    """Return the ordered lines of the policy as a table.

    Returns:
        A block of HTML.
    """
    toned = tones(CONTACT)
    headlines = {outcome.id: outcome.headline for outcome in CONTACT.outcomes}
    rows = (
        row(number, line, CONTACT, headlines[line.outcome], toned[line.outcome])
        for number, line in enumerate(CONTACT.lines, 1)
    )
    return block(element("div", table(POLICY, COLUMNS, rows, "policy"), class_="policy-lines"))


def row(number: int, line: PolicyLine, flow: Flow, headline: str, tone: str) -> Element:
    """Return one line of the policy.

    Args:
        number: its place, from 1.
        line: the line.
        flow: the flow, for the words of its questions.
        headline: the outcome in one short sentence.
        tone: the outcome's tone, see `tones`.

    Returns:
        A table row.
    """
    return element(
        "tr",
        element("th", str(number), scope="row", role="rowheader"),
        element("td", element("ul", *conditions(line.when, flow)), class_="when", role="cell"),
        element("td", element("strong", headline), class_=f"then {tone}", role="cell"),
        element("td", line.because, *sources(line.sources), class_="because", role="cell"),
        id=f"line-{number}",
        role="row",
    )


def conditions(when: Mapping[str, tuple[str, ...]], flow: Flow) -> list[Element]:
    """Return the conditions of a line in plain words.

    Args:
        when: question ids to the option ids that fit.
        flow: the flow, for the words.

    Returns:
        One list item per condition, in the order of the flow's questions.
    """
    found = []
    for question in flow.questions:
        fitting = [option.label for option in question.options if option.id in when.get(question.id, ())]
        if fitting:
            found.append(
                element("li", f"{question.text} ", element("span", POLICY["or"].join(fitting), class_="option"))
            )
    return found
