"""Every source: what it says, where in the guide it stands, and what in the tool carries it."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from build_steps.embed import statements
from build_steps.embed.citations import Carrier, by_number
from build_steps.embed.page import block, heading
from build_steps.embed.reference.evidence import EVIDENCE
from build_steps.paths import ROOT
from decision_tool.facts import FACTS
from decision_tool.render.markup import Element, Node, element
from decision_tool.render.pieces import ROOT as SITE

CARRIED = {
    "flow": "Decision",
    "compose": "Messages",
    "review": "Draft check",
    "timeline": "Plan",
}
STANDS = {"A": "Guide", "B": "Guide", "L": "Table", "E": "Link"}
SHELVES = (
    ("A", "On messages (A)", "statements-on-messages"),
    ("B", "On connection requests (B)", "statements-on-requests"),
    ("L", "On LinkedIn (L)", "facts"),
    ("E", "From advisers (E)", "evidence"),
)


class Entry(NamedTuple):
    """One source: its number, what it says, and what besides that leads to where it stands."""

    number: str
    text: str
    stands: tuple[Element, ...]


def sources() -> str:
    """Return every statement, fact and piece of evidence with where it stands and acts.

    Returns:
        Markdown with blocks of HTML; each entry bears its number in small letters as its id.
    """
    carried = by_number()
    parts = []
    for letter, words, anchor in SHELVES:
        shown = [listed(entry, carried.get(entry.number, ())) for entry in entries() if entry.number[0] == letter]
        parts += [heading(2, words, anchor), block(element("ul", *shown, class_="statements"))]
    return "".join(parts)


def entries() -> tuple[Entry, ...]:
    """Return every source that there is.

    Returns:
        The statements, the facts, the evidence, each in its order.
    """
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
        An `<a>` that names the page.
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


def listed(entry: Entry, carried: Sequence[Carrier]) -> Element:
    """Return one source.

    Args:
        entry: the source.
        carried: what in the tool carries it.

    Returns:
        A list item.
    """
    rows = [row(STANDS[entry.number[0]], entry.stands)]
    for acts_in, words in CARRIED.items():
        here = {each.words: each for each in reversed(carried) if each.acts_in == acts_in}
        if here:
            rows.append(row(words, map(shown, reversed(here.values()))))
    return element(
        "li",
        element("p", element("strong", entry.number), " ", entry.text),
        element("dl", *(child for pair in rows for child in pair)),
        id=entry.number.lower(),
    )


def shown(carrier: Carrier) -> Node:
    """Return what carries a source, as a link where a page shows it.

    Args:
        carrier: the carrier.

    Returns:
        A link, or words in quotation marks.
    """
    if carrier.address:
        return element("a", carrier.words, href=f"{SITE}{carrier.address}")
    return f"“{carrier.words}”"


def row(words: str, nodes: Iterable[Node]) -> tuple[Element, Element]:
    """Return one line of where a source stands or acts.

    Args:
        words: the part of the site.
        nodes: what stands there.

    Returns:
        A `<dt>` and a `<dd>`.
    """
    parts: list[Node] = []
    for node in nodes:
        parts += [" · ", node] if parts else [node]
    return element("dt", words), element("dd", *parts)
