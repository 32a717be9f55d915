"""Every source has its entry; nothing in the tool names a source that does not exist."""

from functools import cache
from pathlib import Path

import pytest

from build_steps.embed import statements
from build_steps.embed.citations import by_number, citations
from build_steps.embed.decision_map import decision_map
from build_steps.embed.decision_tree import decision_tree
from build_steps.embed.evidence import evidence
from build_steps.embed.facts import facts
from build_steps.embed.policy_table import policy_table
from build_steps.embed.reference.evidence import EVIDENCE
from build_steps.embed.rules import rules
from build_steps.embed.samples import samples
from build_steps.embed.sources import entries, place, sources
from build_steps.embed.templates import templates
from build_steps.paths import ROOT
from decision_tool.facts import FACTS
from tests.reference.reading import Item, ids, read

TABLE = statements.read(ROOT / statements.TABLE)
NUMBERS = [*(each.id for each in TABLE), *(each.id for each in FACTS), *(each.id for each in EVIDENCE)]
SHOWN = read(sources())
BY_ID = {item.get("id"): item for item in SHOWN.all("li") if item.get("id")}

EMBEDDED = {
    "reference/decides/": [policy_table, decision_map],
    "reference/decision-tree/": [decision_tree],
    "reference/templates/": [templates],
    "reference/rules/": [rules],
    "reference/sources/": [sources],
    "reference/channels/": [facts],
    "reference/advisers/": [evidence],
    "guide/samples/": [samples],
}


def test_every_source_has_an_entry_with_its_number_as_anchor() -> None:
    """The tool links each number to it."""
    assert list(BY_ID) == [number.lower() for number in NUMBERS]
    assert len(set(ids(SHOWN))) == len(ids(SHOWN))
    for entry in entries():
        assert entry.text in BY_ID[entry.number.lower()].text


def test_no_definition_names_a_source_that_does_not_exist() -> None:
    """A slip in a number would lead nowhere."""
    assert {citation.number for citation in citations()} <= set(NUMBERS)


@pytest.mark.parametrize("statement", TABLE, ids=lambda statement: str(statement.id))
def test_a_statement_acts_where_the_table_says_that_it_must(statement: statements.Statement) -> None:
    """In the guide it stands on a page; in the tool something carries it."""
    shown = BY_ID[statement.id.lower()]
    rows = dict(zip((dt.text for dt in shown.all("dt")), shown.all("dd"), strict=True))
    titles = {
        "guide": "Guide",
        "flow": "Decision",
        "compose": "Messages",
        "review": "Draft check",
        "timeline": "Plan",
    }
    for acts_in in statement.acts_in:
        assert titles[acts_in] in rows, f"{statement.id} must act in {acts_in}, and nothing there carries it."
    anchors = [a.get("href").partition("#")[2] for a in rows["Guide"].all("a")]
    assert anchors == [at.anchor for at in statements.places(ROOT / statements.DOCS)[statement.id]]


def test_what_carries_a_source_is_named_once() -> None:
    """However many plans share a step."""
    for number, found in by_number().items():
        assert len(set(found)) == len(found), number
    for item in BY_ID.values():
        for cell in item.all("dd"):
            words = cell.text.split(" · ")
            assert len(set(words)) == len(words)


def test_a_remark_with_a_day_in_it_is_cut_before_the_day() -> None:
    """A page knows no days."""
    assert not [citation for citation in citations() if "{" in citation.words]
    assert any(citation.words.endswith(" …") for citation in citations())


@pytest.mark.parametrize(
    ("page", "address"),
    [("index.md", ""), ("guide/index.md", "guide/"), ("guide/avoid.md", "guide/avoid/")],
)
def test_a_place_in_the_guide_is_linked_where_the_page_is_served(page: str, address: str) -> None:
    """Pages are served as folders."""
    link = place(statements.Place(page, "a25", "Title"))
    assert dict(link.attributes)["href"] == f"site:{address}#a25"


@cache
def generated(page: str) -> Item:
    """Return all generated parts of a page."""
    return read("\n".join(part() for part in EMBEDDED[page]))


@pytest.mark.parametrize("page", EMBEDDED)
def test_every_link_within_the_site_leads_somewhere(page: str) -> None:
    """To a generated part, or to a page of the guide and a mark in it."""
    docs = ROOT / statements.DOCS
    anchors = {address: {*ids(generated(address))} for address in EMBEDDED}
    for link in (a.get("href") for a in generated(page).all("a")):
        if link.startswith("https://"):
            continue
        address, _, fragment = link.removeprefix("../../").partition("#")
        address = address or ("" if link.startswith("../../") else page)
        written = docs / f"{address.removesuffix('/') or 'index'}.md"
        if not written.exists():
            written = docs / address / "index.md"
        marks = {*statements.anchors(written.read_text(encoding="utf-8")), *anchors.get(address, set())}
        assert not fragment or fragment.startswith("sample=") or fragment in marks, link


@pytest.mark.parametrize("page", EMBEDDED)
def test_the_page_embeds_its_parts(page: str) -> None:
    """Each part stands where links to it lead."""
    body = Path(ROOT / statements.DOCS / f"{page.removesuffix('/')}.md").read_text(encoding="utf-8")
    assert body.count("\n[[") == len(EMBEDDED[page])
