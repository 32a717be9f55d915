"""Each page has a picture of its own for links to it, drawn at build time."""

import struct
import zlib
from pathlib import Path

import pytest

from build_steps.address import Address
from build_steps.pages import cards, png
from tests.guide.pages import Page, pages

WHERE = Address("A name", "https://a.example/", "/", "a/site", "https://code.example/a/site")
KNOWN = cards.faces()
HEAD = '<meta property="og:image" content="https://a.example/assets/images/cards/{name}.png">'


@pytest.mark.parametrize("written", pages(), ids=lambda written: written.path)
def test_every_title_fits(written: Page) -> None:
    """Three lines at most, no line too wide, and every letter is there."""
    title = str(written.meta["title"])
    found = cards.lines(title, KNOWN["title"], cards.WIDTH - 2 * cards.LEFT)
    assert len(found) <= 3
    assert " ".join(found) == title
    assert set(title) <= set(KNOWN["title"].letters)


def test_a_page_that_names_a_picture_gets_it(tmp_path: Path) -> None:
    """Of the size that the page names; equal titles give equal bytes, others do not."""
    for name, title in (("one", "Message"), ("two", "Message"), ("three", "Request &amp; reply")):
        (tmp_path / f"{name}.html").write_text(
            f'<head>{HEAD.format(name=name)}<meta property="og:title" content="{title}">'
        )
    (tmp_path / "other.html").write_text("<head>")
    cards.draw_all(tmp_path, WHERE)
    made = {file.stem: file.read_bytes() for file in (tmp_path / cards.FOLDER).iterdir()}
    assert set(made) == {"one", "two", "three"}
    assert made["one"] == made["two"] != made["three"]
    assert struct.unpack(">II", made["one"][16:24]) == (1200, 630)


def test_lines_are_about_as_long_as_each_other() -> None:
    """One word alone on the last line looks like a slip."""
    assert cards.lines("one two three four", KNOWN["title"], 500) == ["one two", "three four"]


def test_a_letter_that_was_not_drawn_is_left_out(tmp_path: Path) -> None:
    """A fork may have any name."""
    cards.draw(tmp_path / "a.png", "A", "学A", KNOWN)
    cards.draw(tmp_path / "b.png", "A", "A", KNOWN)
    assert (tmp_path / "a.png").read_bytes() == (tmp_path / "b.png").read_bytes()


def test_every_color_is_in_the_palette() -> None:
    """From the ground to each ink."""
    colors = cards.palette()
    assert len(colors) == 3 * cards.SHADES * 3
    assert colors[:3] == bytes(cards.GROUND)
    assert colors[-3:] == bytes(cards.INKS["text"])


def test_a_picture_is_read_as_it_was_written(tmp_path: Path) -> None:
    """Pixel by pixel; a picture of another kind is refused with what to do."""
    rows = [bytes([0, 128, 255]), bytes([7, 8, 9])]
    png.write(tmp_path / "gray.png", rows)
    assert png.read_gray(tmp_path / "gray.png") == rows
    png.write(tmp_path / "colors.png", rows, cards.palette())
    with pytest.raises(ValueError, match=r"Draw it again: see build_steps/pages/card_letters\.py"):
        png.read_gray(tmp_path / "colors.png")
    filtered = (tmp_path / "gray.png").read_bytes()
    packed = zlib.compress(b"".join(b"\1" + row for row in rows), 9)
    start, end = filtered.index(b"IDAT"), filtered.index(b"IEND")
    length = struct.pack(">I", len(packed))
    broken = filtered[: start - 4] + length + b"IDAT" + packed + b"\0\0\0\0" + filtered[end - 4 :]
    (tmp_path / "filtered.png").write_bytes(broken)
    with pytest.raises(ValueError, match=r"filtered\.png is not as it was drawn"):
        png.read_gray(tmp_path / "filtered.png")
