"""Elements become blocks that Markdown leaves alone, with links that lead from the page."""

from build_steps.embed.page import block, heading
from decision_tool.render.markup import element
from tests.reference.reading import read


def test_an_address_within_the_site_leads_up_from_the_page() -> None:
    """Pages lie one folder deep, in a folder of their own; other addresses stay."""
    links = [element("a", "x", href=href) for href in ("site:reference/sources/#a25", "#step-1", "https://x.org")]
    shown = read(block(element("div", *links)))
    assert [a.get("href") for a in shown.all("a")] == [
        "../../reference/sources/#a25",
        "#step-1",
        "https://x.org",
    ]


def test_what_looks_like_markdown_or_html_stays_text() -> None:
    """Texts are shown as they are, whatever they hold."""
    text = "<b>&amp;</b> *not* [a](b) { .c } \"q\" 'r'"
    shown = read(f"Before\n{block(element('div', text))}\nafter *this*")
    assert shown.all("div")[0].text == text
    assert shown.all("em")[0].text == "this"
    assert not shown.all("b")


def test_a_line_break_in_a_text_does_not_end_the_block() -> None:
    """An empty line would."""
    assert read(block(element("div", element("p", "one\n\ntwo")))).all("p")[0].text == "one two"


def test_a_heading_bears_its_anchor() -> None:
    """So that the table of contents and links lead to it."""
    assert [(h.text, h.get("id")) for h in read(heading(3, "Words", "anchor")).all("h3")] == [("Words", "anchor")]
