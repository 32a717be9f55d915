"""Every source: what it says, where the guide says it, and where the tool cites it."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from build_steps.embed import statements
from build_steps.embed.citations import Citation, by_number
from build_steps.embed.page import block, heading
from build_steps.embed.reference.evidence import EVIDENCE
from build_steps.paths import ROOT
from decision_tool.facts import FACTS
from decision_tool.render.markup import Element, Node, element
from decision_tool.render.pieces import ROOT as SITE

TOOL_PARTS = {
    "flow": "Decision",
    "compose": "Messages",
    "review": "Draft check",
    "timeline": "Plan",
}
PLACES = {"A": "Guide", "B": "Guide", "L": "Table", "E": "Link"}
SECTIONS = (
    ("A", "On messages (A)", "statements-on-messages"),
    ("B", "On connection requests (B)", "statements-on-requests"),
    ("L", "On LinkedIn (L)", "facts"),
    ("E", "From career experts (E)", "evidence"),
)


class Entry(NamedTuple):
    """One source: its number, its text, and links to where it is."""

    number: str
    text: str
    places: tuple[Element, ...]


def sources() -> str:
    """Return every statement, fact, and piece of evidence with where it is stated and cited.

    Returns:
        Markdown with blocks of HTML; each entry's id is its number in lower case.
    """
    cited = by_number()
    parts = []
    for letter, words, anchor in SECTIONS:
        shown = [listed(entry, cited.get(entry.number, ())) for entry in entries() if entry.number[0] == letter]
        parts += [heading(2, words, anchor), block(element("ul", *shown, class_="statements"))]
    return "".join(parts)


def entries() -> tuple[Entry, ...]:
    """Return every source: the statements, the facts, the evidence, each in its order."""
    places = statements.places(ROOT / statements.DOCS)
    return (
        *(
            Entry(each.id, f"{each.text}.", tuple(place(at) for at in places.get(each.id, ())))
            for each in statements.read(ROOT / statements.TABLE)
        ),
        *(Entry(each.id, each.text, (fact_link(each.id),)) for each in FACTS),
        *(
            Entry(
                each.id,
                f"{each.who}, {each.role}{', ' + each.year if each.year else ''}. "
                f"On “{each.topic}”: {each.position}. {each.text}".rstrip(),
                (element("a", each.address, href=f"https://{each.address}", rel="external"),),
            )
            for each in EVIDENCE
        ),
    )


def place(at: statements.Place) -> Element:
    """Return a link to a place in the guide.

    Args:
        at: the place.

    Returns:
        An `<a>` with the page's title.
    """
    folder = at.page.removesuffix(".md").removesuffix("index")
    address = f"{folder}/" if folder and not folder.endswith("/") else folder
    return element("a", at.title, href=f"{SITE}{address}#{at.anchor}")


def fact_link(number: str) -> Element:
    """Return a link to a fact in its table.

    Args:
        number: such as `L01`.

    Returns:
        An `<a>`.
    """
    return element("a", "LinkedIn message limits", href=f"{SITE}reference/channels/#{number.lower()}")


def listed(entry: Entry, cited: Sequence[Citation]) -> Element:
    """Return one source.

    Args:
        entry: the source.
        cited: what in the tool carries it.

    Returns:
        A list item.
    """
    rows = [row(PLACES[entry.number[0]], entry.places)]
    for acts_in, words in TOOL_PARTS.items():
        here = {each.words: each for each in reversed(cited) if each.acts_in == acts_in}
        if here:
            rows.append(row(words, map(shown, reversed(here.values()))))
    return element(
        "li",
        element("p", element("strong", entry.number), " ", entry.text),
        element("dl", *(child for pair in rows for child in pair)),
        id=entry.number.lower(),
    )


def shown(citation: Citation) -> Node:
    """Return a citation as a link if a page shows it; otherwise its words in quotation marks."""
    if citation.address:
        return element("a", citation.words, href=f"{SITE}{citation.address}")
    return f"“{citation.words}”"


def row(words: str, nodes: Iterable[Node]) -> tuple[Element, Element]:
    """Return one line of where a source is stated or cited.

    Args:
        words: the part of the site.
        nodes: the places in it.

    Returns:
        A `<dt>` and a `<dd>`.
    """
    parts: list[Node] = []
    for node in nodes:
        parts += [" · ", node] if parts else [node]
    return element("dt", words), element("dd", *parts)
