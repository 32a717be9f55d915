"""Examples on the pages keep LinkedIn's limit, and what a page says of their length is true."""

import re

import pytest

from decision_tool.facts import fact
from decision_tool.reviewer.run import review
from tests.guide.pages import Page, pages

LIMIT = fact("L01").value or 0
STATED = re.compile(r"(\d+) characters long:\n\n> (.+)")
CELL = re.compile(r"^\|.*\| (?:\")([^|]*)(?:\") \|$", re.MULTILINE)
ADVICE = re.compile(r"^(?:\|.*\| (?:To [^:|\n]*: )?\"([^|]*)\" \|$|> (.+)$|- \*\*[^*]+:\*\* \"(.+)\"$)", re.MULTILINE)
LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)|\*+")
SAID_ALOUD = "guide/research.md"
WORDING = frozenset(
    ("pay", "role_question", "next_steps", "repeat", "pushy", "too_personal", "informal", "spelling", "placeholder")
)
USUAL = ("message", "thank_you", "logistics", "recruiter_question")
WRITTEN_AS = {
    "guide/afterwards.md": (*USUAL, "follow_up"),
    "guide/after-the-decision.md": (*USUAL, "feedback_request"),
    "guide/already-sent.md": (*USUAL, "correction"),
    "guide/when-not.md": (*USUAL, "follow_up"),
}
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


def advised() -> list[tuple[str, str]]:
    """Return the messages that the guide recommends, each with its page."""
    return [
        (page.path, LINK.sub(r"\1", cell or quoted or listed))
        for page in PAGES
        if page.path.startswith("guide/") and page.path != SAID_ALOUD
        for cell, quoted, listed in ADVICE.findall(page.body)
    ]


@pytest.mark.parametrize(("path", "text"), advised())
def test_the_draft_check_passes_what_the_guide_recommends(path: str, text: str) -> None:
    """In a kind of message that fits the page, its words aren't flagged. Parts may be missing: these are lines."""
    kinds = WRITTEN_AS.get(path, USUAL)
    found = {kind: {one.rule for one in review(text, kind).findings if one.rule in WORDING} for kind in kinds}
    assert set() in found.values(), found


def test_the_guide_recommends_many_messages() -> None:
    """Else nothing would be checked above."""
    assert len(advised()) > 40


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
