"""The guide makes every statement of the sources, and every mark names a statement."""

from collections import Counter
from pathlib import Path

import pytest

from build_steps.embed import statements
from tests.guide.pages import DOCS, Page, pages

KNOWN = {statement.id: statement for statement in statements.read(DOCS / "reference" / "statements.tsv")}
PLACES = statements.places(DOCS)


def test_the_table_has_both_sources_without_a_gap() -> None:
    """A01 to A50 are from one article, B01 to B15 from the other."""
    assert list(KNOWN) == [f"A{n:02}" for n in range(1, 51)] + [f"B{n:02}" for n in range(1, 16)]


def test_every_statement_has_its_text_and_a_place() -> None:
    """No row is incomplete."""
    known_places = {"guide", "flow", "compose", "review", "timeline"}
    for statement in KNOWN.values():
        assert statement.source
        assert statement.text
        assert "guide" in statement.acts_in
        assert set(statement.acts_in) <= known_places


@pytest.mark.parametrize("number", KNOWN)
def test_each_statement_is_in_the_guide(number: str) -> None:
    """Readers of the guide miss nothing from the sources."""
    assert any(place.page.startswith(("index", "guide/")) for place in PLACES.get(number, ()))


def test_no_mark_names_a_statement_that_does_not_exist() -> None:
    """A mark with an unknown number is a mistake."""
    assert not set(PLACES) - set(KNOWN)


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.path)
def test_a_page_has_each_mark_once(page: Page) -> None:
    """Ids are unique within a page."""
    twice = [anchor for anchor, count in Counter(statements.anchors(page.body)).items() if count > 1]
    assert not twice


def test_a_place_names_page_anchor_and_title() -> None:
    """So that the sources page can link to it."""
    place = statements.Place(
        "guide/avoid.md", "a25", "What should you not say in a LinkedIn message to your interviewer?"
    )
    assert place in PLACES["A25"]


def test_one_mark_may_name_several_statements() -> None:
    """`a26-a31` names two."""
    assert statements.numbers("a26-a31") == ("A26", "A31")


def test_marks_are_read_from_paragraphs_lists_and_cells_but_not_from_code(tmp_path: Path) -> None:
    """Code that explains marks has none; a page without a heading is named by its path."""
    (tmp_path / "page.md").write_text(
        "Words.\n{ #a01 }\n\n- Item\n{ .go #a02-b03 }\n\n| a | b |\n|---|---|\n| x | y { #a04 } |\n\n"
        "```markdown\n{ #a05 }\n```\n\nA heading's id { #a2500 } and `{ #a06 }` in a line are none.\n"
    )
    assert {number: place[0].anchor for number, place in statements.places(tmp_path).items()} == {
        "A01": "a01",
        "A02": "a02-b03",
        "A04": "a04",
        "B03": "a02-b03",
    }
    assert statements.places(tmp_path)["A01"] == (statements.Place("page.md", "a01", "page.md"),)
