"""Every template is shown with all its wordings."""

import re
from itertools import pairwise

from build_steps.embed.reference.words import TEMPLATE
from build_steps.embed.templates import said, templates, when
from decision_tool.composer import BOOK
from decision_tool.composer.model import Wording
from decision_tool.render.draft import part_name
from tests.reference.reading import Item, ids, read

SHOWN = read(templates())
KINDS = dict(zip((kind.id for kind in BOOK.kinds), SHOWN.all(class_="template"), strict=True))


def literals(text: str) -> list[str]:
    """Return the literal text of a wording, without its placeholders."""
    return [" ".join(piece.split()) for piece in re.split(r"\{\w+\}", text)]


def lists(kind: str, title: str) -> list[list[Item]]:
    """Return the list items under each heading of a kind that starts with this text."""
    children = [child for child in KINDS[kind].children if isinstance(child, Item)]
    return [after.all("li") for head, after in pairwise(children) if head.tag == "h3" and head.text.startswith(title)]


def test_every_kind_has_its_heading() -> None:
    """With the anchor that the decision as text links to."""
    assert [(h.text, h.get("id")) for h in SHOWN.all("h2")] == [
        (kind.label, kind.id.replace("_", "-")) for kind in BOOK.kinds
    ]
    assert len(set(ids(SHOWN))) == len(ids(SHOWN))


def test_every_wording_of_every_part_is_shown() -> None:
    """With all its words, in template order."""
    for kind in BOOK.kinds:
        for name in {part.name for part in kind.parts}:
            parts = [part for part in kind.parts if part.name == name]
            for shown, part in zip(lists(kind.id, part_name(name, kind)), parts, strict=True):
                texts = [text for wording in part.wordings for text in wording.texts]
                assert len(shown) == len(texts)
                for item, text in zip(shown, texts, strict=True):
                    assert all(piece in item.text for piece in literals(text))


def test_a_part_says_whether_it_is_optional() -> None:
    """So that readers know which parts they can leave out."""
    for kind in BOOK.kinds:
        titles = [h.text for h in KINDS[kind.id].all("h3")]
        for part in kind.parts:
            words = TEMPLATE["required" if part.required else "optional"]
            assert f"{part_name(part.name, kind)} ({words})" in titles


def test_every_required_field_is_named() -> None:
    """If one of several is enough, all of them are."""
    labels = {field.id: field.label for field in BOOK.fields}
    for kind in BOOK.kinds:
        names = labels | {use.field: use.label for use in kind.uses if use.label}
        (shown,) = lists(kind.id, TEMPLATE["needs"])
        assert [item.text for item in shown] == [" or ".join(names[field] for field in need) for need in kind.wanted]


def test_placeholders_are_described_in_the_users_words() -> None:
    """No id or brace is left, and placeholders for whole sentences say so."""
    assert not re.search(r"[{}_]", SHOWN.text)
    gaps = {gap.text for gap in SHOWN.all(class_="gap")}
    named = {field.named for field in BOOK.fields}
    assert {gap.strip("[]").removesuffix(", as a full sentence") for gap in gaps} <= named | {
        "name",
        "day of the week",
    }
    assert any(gap.endswith(", as a full sentence]") for gap in gaps)


def test_a_phrase_is_shown_in_its_longest_form() -> None:
    """The shorter forms are for messages with little space."""
    shown = said("For {post}.", BOOK)
    words = [node if isinstance(node, str) else str(node.children[0]) for node in shown]
    assert "".join(words) == "For the [role] at [company]."


def test_a_subject_line_is_shown_if_there_is_one() -> None:
    """Under the parts."""
    for kind in BOOK.kinds:
        there = any(h.text == TEMPLATE["subject"] for h in KINDS[kind.id].all("h3"))
        assert there == bool(kind.subjects)


def test_a_wording_says_what_it_is_for() -> None:
    """Tone, moment, and question; nothing if it suits all."""
    topics = {"place": "The place"}
    assert when(Wording(("Yes.",)), topics) == ()
    _, shown = when(Wording(("Yes.",), 0, "formal", "before", ("place", "own")), topics)
    assert not isinstance(shown, str)
    assert shown.children == ("(formal, before the interview, the place, in your own words)",)
    _, shown = when(Wording(("Yes.",), 0, "", "before", ("", "place", "own")), topics)
    assert not isinstance(shown, str)
    assert shown.children == ("(before the interview, any question)",)


def test_a_line_break_in_a_wording_is_shown() -> None:
    """As in the closing."""
    shown = said("Kind regards,\n{your_name}", BOOK)
    assert [node if isinstance(node, str) else node.tag for node in shown] == [
        "Kind regards,",
        "br",
        "",
        "span",
        "",
    ]
