"""Every source has an entry, and no source is missing."""

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
    """A wrong number would be a dead link."""
    assert {citation.number for citation in citations()} <= set(NUMBERS)


@pytest.mark.parametrize("statement", TABLE, ids=lambda statement: str(statement.id))
def test_a_statement_is_used_where_the_table_says(statement: statements.Statement) -> None:
    """In the guide, a page makes the statement; in the tool, one of its parts does."""
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


def test_each_part_that_cites_a_source_is_named_once() -> None:
    """Even if several plans share a step."""
    for number, found in by_number().items():
        assert len(set(found)) == len(found), number
    for item in BY_ID.values():
        for cell in item.all("dd"):
            words = cell.text.split(" · ")
            assert len(set(words)) == len(words)


def test_a_note_ends_before_its_date() -> None:
    """Pages don't contain dates."""
    assert not [citation for citation in citations() if "{" in citation.words]
    assert any(citation.words.endswith(" …") for citation in citations())


@pytest.mark.parametrize(
    ("page", "address"),
    [("index.md", ""), ("guide/index.md", "guide/"), ("guide/avoid.md", "guide/avoid/")],
)
def test_a_place_in_the_guide_links_to_the_served_page(page: str, address: str) -> None:
    """Pages are served as folders."""
    link = place(statements.Place(page, "a25", "Title"))
    assert dict(link.attributes)["href"] == f"site:{address}#a25"


@cache
def generated(page: str) -> Item:
    """Return all generated parts of a page."""
    return read("\n".join(part() for part in EMBEDDED[page]))


@pytest.mark.parametrize("page", EMBEDDED)
def test_every_link_within_the_site_has_a_target(page: str) -> None:
    """A generated part, or a page of the guide and an anchor on it."""
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
def test_the_page_includes_its_parts(page: str) -> None:
    """Each part is on the page that its links point to."""
    body = Path(ROOT / statements.DOCS / f"{page.removesuffix('/')}.md").read_text(encoding="utf-8")
    assert body.count("\n[[") == len(EMBEDDED[page])
