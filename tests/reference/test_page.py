"""Elements become HTML blocks that Markdown leaves alone, with relative links."""

from build_steps.embed.page import block, heading
from decision_tool.render.markup import element
from tests.reference.reading import read


def test_links_within_the_site_are_relative_to_the_page() -> None:
    """Every page has its own folder, one level down; other addresses are left alone."""
    links = [element("a", "x", href=href) for href in ("site:reference/sources/#a25", "#step-1", "https://x.org")]
    shown = read(block(element("div", *links)))
    assert [a.get("href") for a in shown.all("a")] == [
        "../../reference/sources/#a25",
        "#step-1",
        "https://x.org",
    ]


def test_markdown_and_html_in_a_text_are_escaped() -> None:
    """Texts are shown literally, whatever is in them."""
    text = "<b>&amp;</b> *not* [a](b) { .c } \"q\" 'r'"
    shown = read(f"Before\n{block(element('div', text))}\nafter *this*")
    assert shown.all("div")[0].text == text
    assert shown.all("em")[0].text == "this"
    assert not shown.all("b")


def test_a_line_break_in_a_text_does_not_end_the_block() -> None:
    """An empty line would end it."""
    assert read(block(element("div", element("p", "one\n\ntwo")))).all("p")[0].text == "one two"


def test_a_heading_has_its_anchor() -> None:
    """So that the table of contents and links can point to it."""
    assert [(h.text, h.get("id")) for h in read(heading(3, "Words", "anchor")).all("h3")] == [("Words", "anchor")]
