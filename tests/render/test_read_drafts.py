"""A draft on the page of drafts shows marks on the words that were found, and every note on it."""

import pytest

from build_steps.embed.read_drafts import letter, marked, note, read_draft, without_overlaps
from decision_tool.render.markup import Element, Node
from decision_tool.render.review import words_of
from decision_tool.reviewer.model import Finding, Review
from decision_tool.reviewer.run import review

BEFORE = "Hi Ada 🙂,\nwhen will I hear from you?\n\nAre you around for a quick call?\n\nJonas"
AFTER = "Dear Ada,\n\nI look forward to our interview.\n\nJonas"


@pytest.fixture(scope="module")
def before() -> Review:
    """The draft's review."""
    return review(BEFORE, "message")


def words(node: Node) -> str:
    """Return all text in a node, including line breaks."""
    if isinstance(node, str):
        return node
    return "\n" if node.tag == "br" else "".join(map(words, node.children))


def every(node: Node, tag: str) -> list[Element]:
    """Return every element with a tag, in order."""
    if isinstance(node, str):
        return []
    inside = [found for child in node.children for found in every(child, tag)]
    return [node, *inside] if node.tag == tag else inside


def finding(start: int, end: int, replacement: str | None = None) -> Finding:
    """Return a finding on words of the draft."""
    return Finding("a_rule", "hint", start, end, "Noticed.", "It may cost.", ("A01",), replacement)


def test_the_letter_is_the_draft(before: Review) -> None:
    """Paragraph by paragraph and line by line, with nothing lost or repeated."""
    shown = letter(BEFORE, before)
    assert [words(paragraph) for paragraph in every(shown, "p")] == BEFORE.split("\n\n")


def test_marks_are_on_the_words_that_were_found(before: Review) -> None:
    """Positions count UTF-16 code units, so an emoji before them shifts nothing."""
    units = BEFORE.encode("utf-16-le")
    marks = [words(mark) for mark in every(letter(BEFORE, before), "mark")]
    spans = without_overlaps(before.findings)
    assert marks
    assert marks == [units[2 * span.start : 2 * span.end].decode("utf-16-le") for span in spans]


def test_words_are_marked_once() -> None:
    """Overlapping findings and those without words are only in the list of notes."""
    kept = without_overlaps((finding(0, 4), finding(2, 6), finding(4, 4), finding(4, 5)))
    assert [(each.start, each.end) for each in kept] == [(0, 4), (4, 5)]


def test_a_mark_ends_with_its_line() -> None:
    """The rest is on another line."""
    nodes = list(marked("one two".encode("utf-16-le"), 0, 5, [finding(4, 7), finding(9, 12)]))
    assert [words(node) for node in nodes] == ["one ", "t", ""]


def test_every_note_is_shown_with_its_rule(before: Review) -> None:
    """What was found, and why it matters."""
    shown = read_draft("a message", (BEFORE, before), (AFTER, review(AFTER, "message")))
    items = [item for node in shown for item in every(node, "li")]
    assert len(items) == len(before.findings)
    told = "".join(map(words, shown))
    for each in before.findings:
        assert each.message in told
        assert each.rationale in told
    assert str(len(BEFORE.encode("utf-16-le")) // 2) in told


@pytest.mark.parametrize(("replacement", "told"), [("for", True), (" ", False), ("", False), (None, False)])
def test_a_replacement_is_offered_if_there_is_one(replacement: str | None, told: bool) -> None:
    """Deleting words isn't a replacement."""
    shown = words(note(finding(0, 2, replacement), BEFORE))
    assert ("“for”" in shown or "for" in shown.partition("It may cost.")[2]) is told


def test_what_begins_inside_a_word_is_quoted_from_the_next_one() -> None:
    """The text over the limit may begin anywhere."""
    text = "Hi Ada, the role and the team."
    assert words_of(finding(9, 20), text) == "…role and"
    assert words_of(finding(8, 16), text) == "the role"
    assert words_of(finding(4, 6), text) == "…da"
