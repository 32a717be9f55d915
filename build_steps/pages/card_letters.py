"""Draws the letters of the social cards, once and by hand, in a browser: no build needs this.

`.venv/bin/python -m build_steps.pages.card_letters` writes `build_steps/pages/letters/`. It takes the fonts of the
machine that it runs on; what is committed was drawn with DejaVu, whose license allows it.
"""

import json
from typing import TypedDict

from playwright.sync_api import sync_playwright

from build_steps.pages import png
from build_steps.pages.cards import LETTERS
from build_steps.setup import chromium

SIGNS = "".join(map(chr, range(32, 127))) + "’‘“”–—…éñüö"
PAD = 6
FACES = {
    "title": ('bold 62px "DejaVu Serif Condensed", "DejaVu Serif"', 84, SIGNS),
    "text": ('32px "DejaVu Sans"', 46, SIGNS),
    "mark": ("", 110, "*"),
}
MARK = (
    "M5.5 3h13A2.5 2.5 0 0 1 21 5.5v9a2.5 2.5 0 0 1-2.5 2.5H12l-5 4.4V17H5.5A2.5 2.5 0 0 1 3 14.5v-9"
    "A2.5 2.5 0 0 1 5.5 3zM9 6.5v7h2v-7zm4 0v7h2v-7z"
)
DRAW = """([font, height, signs, pad, mark]) => {
  const canvas = document.createElement("canvas");
  let pen = canvas.getContext("2d");
  pen.font = font;
  const letters = {};
  let width = 0;
  for (const sign of signs) {
    const advance = mark ? 100 : Math.round(pen.measureText(sign).width);
    letters[sign] = [width, advance];
    width += advance + 2 * pad;
  }
  canvas.width = width;
  canvas.height = height;
  pen = canvas.getContext("2d");
  pen.font = font;
  pen.fillStyle = "#fff";
  pen.textBaseline = "alphabetic";
  if (mark) {
    pen.translate(pad - 16, -8);
    pen.scale(5.4, 5.4);
    pen.fill(new Path2D(mark), "evenodd");
  } else {
    for (const sign of signs) pen.fillText(sign, letters[sign][0] + pad, Math.round(height * 0.76));
  }
  const pixels = pen.getImageData(0, 0, width, height).data;
  const shades = [];
  for (let at = 3; at < pixels.length; at += 4) shades.push(pixels[at]);
  return { width, letters, shades };
}"""


class Drawn(TypedDict):
    """What the browser gives back: the width, where each letter is, and how much of each pixel is covered."""

    width: int
    letters: dict[str, list[int]]
    shades: list[int]


def draw() -> None:
    """Draw the letters of every face."""
    told = {}
    with sync_playwright() as playwright:
        program = chromium.find()
        browser = playwright.chromium.launch(executable_path=str(program), args=["--no-sandbox"])
        page = browser.new_page()
        for name, (font, height, signs) in FACES.items():
            drawn: Drawn = page.evaluate(DRAW, [font, height, signs, PAD, "" if font else MARK])
            shades, width = bytes(drawn["shades"]), drawn["width"]
            png.write(LETTERS / f"{name}.png", [shades[at : at + width] for at in range(0, len(shades), width)])
            told[name] = {"pad": PAD, "letters": drawn["letters"]}
        browser.close()
    (LETTERS / "letters.json").write_text(json.dumps(told, indent=None) + "\n", encoding="utf-8")


if __name__ == "__main__":
    draw()
