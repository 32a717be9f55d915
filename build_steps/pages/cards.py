"""Draws the social card of each page: the image that other sites show for links to it, with the page's title."""

import re
from html import unescape
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from build_steps.address import Address

FOLDER = "assets/images/cards/"
WIDTH, HEIGHT = 1200, 630
LEFT, MARK_TOP, TITLE_TOP, BOTTOM = 92, 78, 228, 540
LINE = 84
"""The line height of the title, in pixels."""
GROUND, MARK, TITLE_INK, TEXT_INK = "#12544c", "#b4e7da", "#ffffff", "#d5ebe6"
COLORS = 64
"""Enough for smooth edges, at a quarter of the size of full color."""

IMAGE = re.compile(r'<meta property="og:image" content="[^"]*/' + re.escape(FOLDER) + r'(?P<name>[^"]+)">')
TITLE = re.compile(r'<meta property="og:title" content="(?P<title>[^"]+)">')

type Font = ImageFont.FreeTypeFont | ImageFont.ImageFont


def draw_all(site: Path, where: Address) -> None:
    """Draw the card of every page that names one.

    Args:
        site: the site's folder.
        where: the address it is built for.
    """
    (site / FOLDER).mkdir(parents=True, exist_ok=True)
    for page in sorted(site.rglob("*.html")):
        html = page.read_text(encoding="utf-8")
        image, title = IMAGE.search(html), TITLE.search(html)
        if image and title:
            draw(site / FOLDER / image["name"], unescape(title["title"]), where.name)


def draw(file: Path, title: str, site_name: str) -> None:
    """Draw one card.

    Args:
        file: the PNG to write.
        title: the page's title.
        site_name: the site's name, for the last line.
    """
    picture = Image.new("RGB", (WIDTH, HEIGHT), GROUND)
    pen = ImageDraw.Draw(picture)
    draw_mark(pen)
    font = title_font()
    for count, line in enumerate(lines(title, font, WIDTH - 2 * LEFT)):
        # The library's built-in font has only one weight; a stroke in the same color makes it bold.
        pen.text((LEFT, TITLE_TOP + count * LINE), line, TITLE_INK, font, stroke_width=1, stroke_fill=TITLE_INK)
    pen.text((LEFT, BOTTOM), site_name, TEXT_INK, ImageFont.load_default(32))
    picture.quantize(COLORS).save(file, optimize=True)


def draw_mark(pen: ImageDraw.ImageDraw) -> None:
    """Draw the site's mark: a speech bubble with a pause sign in it."""
    pen.rounded_rectangle((LEFT, MARK_TOP, LEFT + 97, MARK_TOP + 75), 13, MARK)
    pen.polygon([(LEFT + 22, MARK_TOP + 70), (LEFT + 22, MARK_TOP + 100), (LEFT + 50, MARK_TOP + 74)], MARK)
    for left in (32, 54):
        pen.rectangle((LEFT + left, MARK_TOP + 19, LEFT + left + 11, MARK_TOP + 56), GROUND)


def title_font() -> Font:
    """Return the font of the title."""
    return ImageFont.load_default(62)


def lines(title: str, font: Font, width: int) -> list[str]:
    """Wrap a title into as few lines as possible, of about the same width.

    Args:
        title: the title.
        font: its font.
        width: the maximum line width, in pixels.
    """
    few = wrap(title, font, width)
    for narrower in range(width, 0, -20):
        found = wrap(title, font, narrower)
        if len(found) > len(few):
            break
        few = found
    return few


def wrap(title: str, font: Font, width: int) -> list[str]:
    """Wrap a title into lines, each as full as possible.

    Args:
        title: the title.
        font: its font.
        width: the maximum line width, in pixels; a longer word gets a line of its own.
    """
    found = [""]
    for word in title.split():
        longer = f"{found[-1]} {word}".strip()
        if found[-1] and font.getlength(longer) > width:
            found.append(word)
        else:
            found[-1] = longer
    return found
