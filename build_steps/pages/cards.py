"""Draws the picture that a link to a page shows elsewhere: one per page, with the page's title.

The letters were drawn once (see `build_steps/pages/card_letters.py`); here they are only set side by side. So equal
pages give equal pictures on every machine, and the build needs no fonts and no library for pictures.
"""

import json
import re
from collections.abc import Sequence
from html import unescape
from pathlib import Path
from typing import NamedTuple

from build_steps.address import Address
from build_steps.pages import png

LETTERS = Path(__file__).parent / "letters"
FOLDER = "assets/images/cards/"
WIDTH, HEIGHT = 1200, 630
LEFT, MARK_TOP, TITLE_TOP, BOTTOM = 92, 78, 228, 540
GROUND = (0x12, 0x54, 0x4C)
INKS = {"title": (0xFF, 0xFF, 0xFF), "text": (0xD5, 0xEB, 0xE6), "mark": (0xB4, 0xE7, 0xDA)}
SHADES = 64
"""How many steps lead from the ground to an ink."""

IMAGE = re.compile(r'<meta property="og:image" content="[^"]*/' + re.escape(FOLDER) + r'(?P<name>[^"]+)">')
TITLE = re.compile(r'<meta property="og:title" content="(?P<title>[^"]+)">')


class Face(NamedTuple):
    """Letters of one size.

    Attributes:
        rows: the letters side by side, as shades of gray.
        pad: columns before and after each letter, which may lie over its neighbors.
        letters: where each letter begins, and how far it moves the next one.
    """

    rows: png.Rows
    pad: int
    letters: dict[str, tuple[int, int]]


def draw_all(site: Path, where: Address) -> None:
    """Draw the picture of every page that names one.

    Args:
        site: the site's folder.
        where: the address it is built for.
    """
    known = faces()
    (site / FOLDER).mkdir(parents=True, exist_ok=True)
    for page in sorted(site.rglob("*.html")):
        html = page.read_text(encoding="utf-8")
        image, title = IMAGE.search(html), TITLE.search(html)
        if image and title:
            draw(site / FOLDER / image["name"], unescape(title["title"]), where.name, known)


def draw(file: Path, title: str, site_name: str, known: dict[str, Face]) -> None:
    """Draw one picture.

    Args:
        file: where it goes.
        title: the page's title.
        site_name: the site's name, for the last line.
        known: the letters.
    """
    canvas = [bytearray(WIDTH) for _ in range(HEIGHT)]
    place(canvas, known["mark"], "*", LEFT, MARK_TOP, 0)
    for count, line in enumerate(lines(title, known["title"], WIDTH - 2 * LEFT)):
        place(canvas, known["title"], line, LEFT, TITLE_TOP + count * len(known["title"].rows), 1)
    place(canvas, known["text"], site_name, LEFT, BOTTOM, 2)
    png.write(file, [bytes(row) for row in canvas], palette())


def place(canvas: list[bytearray], face: Face, words: str, left: int, top: int, ink: int) -> None:
    """Set words onto the canvas.

    Args:
        canvas: its lines; it changes.
        face: the letters.
        words: what to set; a letter that the face does not have is left out.
        left: where the first letter begins.
        top: where the line begins.
        ink: which ink, in the order of the palette: 0 for the mark, 1 for the title, 2 for text.
    """
    # A byte of coverage becomes a color of that ink; no coverage stays the ground.
    colors = bytes(shade * SHADES // 256 and ink * SHADES + shade * SHADES // 256 for shade in range(256))
    for letter in words:
        if letter not in face.letters:
            continue
        start, advance = face.letters[letter]
        width = advance + 2 * face.pad
        for line, row in zip(canvas[top : top + len(face.rows)], face.rows, strict=True):
            drawn = row[start : start + width].translate(colors)
            if any(drawn):
                at = left - face.pad
                line[at : at + width] = bytes(map(max, drawn, line[at : at + width]))
        left += advance


def lines(title: str, face: Face, width: int) -> list[str]:
    """Break a title into lines of about the same length.

    Args:
        title: the words.
        face: the letters.
        width: how many columns a line may have.

    Returns:
        Lines of whole words, as few as there can be.
    """
    few = broken(title, face, width)
    for narrower in range(width, 0, -20):
        found = broken(title, face, narrower)
        if len(found) > len(few):
            break
        few = found
    return few


def broken(title: str, face: Face, width: int) -> list[str]:
    """Break a title into lines, each as full as it can be.

    Args:
        title: the words.
        face: the letters.
        width: how many columns a line may have; a longer word has a line of its own.

    Returns:
        Lines of whole words.
    """
    found = [""]
    for word in title.split():
        longer = f"{found[-1]} {word}".strip()
        if found[-1] and sum(face.letters.get(each, (0, 0))[1] for each in longer) > width:
            found.append(word)
        else:
            found[-1] = longer
    return found


def palette() -> bytes:
    """Return the colors: from the ground to each ink, in as many steps as there are shades."""
    return b"".join(
        bytes(ground + (full - ground) * step // (SHADES - 1) for ground, full in zip(GROUND, ink, strict=True))
        for ink in (INKS["mark"], INKS["title"], INKS["text"])
        for step in range(SHADES)
    )


def faces() -> dict[str, Face]:
    """Return the letters, by what they are for: `mark`, `title` and `text`."""
    told = json.loads((LETTERS / "letters.json").read_text(encoding="utf-8"))
    return {name: face(LETTERS / f"{name}.png", each["pad"], each["letters"]) for name, each in told.items()}


def face(file: Path, pad: int, letters: dict[str, Sequence[int]]) -> Face:
    """Return letters of one size.

    Args:
        file: their picture.
        pad: columns before and after each letter.
        letters: where each begins and how far it moves the next one.

    Returns:
        The letters.
    """
    return Face(png.read_gray(file), pad, {letter: (at[0], at[1]) for letter, at in letters.items()})
