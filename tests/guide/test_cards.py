"""Each page has its own social card, drawn at build time."""

from pathlib import Path

import pytest
from PIL import Image

from build_steps.address import Address
from build_steps.pages import cards
from tests.guide.pages import Page, pages

WHERE = Address("A name", "https://a.example/", "/", "a/site", "https://code.example/a/site")
FONT = cards.title_font()
HEAD = '<meta property="og:image" content="https://a.example/assets/images/cards/{name}.png">'


@pytest.mark.parametrize("written", pages(), ids=lambda written: written.path)
def test_every_title_fits(written: Page) -> None:
    """At most three lines, and no line too wide."""
    title, width = str(written.meta["title"]), cards.WIDTH - 2 * cards.LEFT
    found = cards.lines(title, FONT, width)
    assert len(found) <= 3
    assert " ".join(found) == title
    assert max(map(FONT.getlength, found)) <= width


def test_a_page_that_names_a_card_gets_it(tmp_path: Path) -> None:
    """With the size that the page states; equal titles give equal bytes, different ones don't."""
    for name, title in (("one", "Message"), ("two", "Message"), ("three", "Request &amp; reply")):
        (tmp_path / f"{name}.html").write_text(
            f'<head>{HEAD.format(name=name)}<meta property="og:title" content="{title}">'
        )
    (tmp_path / "other.html").write_text("<head>")
    cards.draw_all(tmp_path, WHERE)
    made = {file.stem: file for file in (tmp_path / cards.FOLDER).iterdir()}
    assert set(made) == {"one", "two", "three"}
    assert made["one"].read_bytes() == made["two"].read_bytes() != made["three"].read_bytes()
    assert Image.open(made["one"]).size == (1200, 630)


def test_lines_are_about_as_long_as_each_other() -> None:
    """A single word on the last line would look like a mistake."""
    assert cards.lines("one two three four", FONT, 500) == ["one two", "three four"]
