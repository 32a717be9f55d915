"""Examples on the pages keep LinkedIn's limit, and what a page says of their length is true."""

import re

import pytest

from decision_tool.facts import fact
from tests.guide.pages import Page, pages

LIMIT = fact("L01").value or 0
STATED = re.compile(r"(\d+) characters long:\n\n> (.+)")
CELL = re.compile(r"^\|.*\| (?:\")([^|]*)(?:\") \|$", re.MULTILINE)
ABOUT_REQUESTS = {"guide/add-a-note.md", "guide/request.md"}
PAGES = pages()


def stated(page: Page) -> list[tuple[int, str]]:
    """Return each length that a page states, with the message that follows."""
    return [(int(length), text) for length, text in STATED.findall(page.body)]


def test_a_stated_length_is_the_real_one_and_within_the_limit() -> None:
    """A reader may count."""
    found = [(page.path, *each) for page in PAGES for each in stated(page)]
    assert [path for path, _, _ in found] == ["index.md"]
    assert [each for each in found if each[1] != len(each[2]) or each[1] > LIMIT] == []


def test_every_length_that_a_page_states_is_counted() -> None:
    """In whatever words it stands."""
    for page in PAGES:
        assert page.body.count(" characters long") == len(stated(page)), page.path


@pytest.mark.parametrize("path", sorted(ABOUT_REQUESTS))
def test_every_example_of_a_request_fits(path: str) -> None:
    """On a free account."""
    (page,) = (page for page in PAGES if page.path == path)
    examples = CELL.findall(page.body)
    assert len(examples) >= 2
    assert [text for text in examples if len(text) > LIMIT] == []


def test_a_wrong_length_is_noticed() -> None:
    """One that is longer than it says."""
    assert stated(Page("x.md", {}, "A note, 3 characters long:\n\n> Four\n")) == [(3, "Four")]
