"""Reads and writes the few kinds of PNG that the social cards need, with the standard library only."""

import struct
import zlib
from collections.abc import Sequence
from pathlib import Path

SIGNATURE = b"\x89PNG\r\n\x1a\n"
GRAY, PALETTE = 0, 3

type Rows = list[bytes]
"""One byte per pixel, line by line."""


def write(file: Path, rows: Sequence[bytes], palette: bytes = b"") -> None:
    """Write a picture of 8 bits per pixel.

    Args:
        file: where it goes.
        rows: the pixels: shades of gray, or numbers of colors where there is a palette.
        palette: red, green and blue of each color, one after the other; b'' for shades of gray.
    """
    kind = PALETTE if palette else GRAY
    parts = [("IHDR", struct.pack(">IIBBBBB", len(rows[0]), len(rows), 8, kind, 0, 0, 0))]
    if palette:
        parts.append(("PLTE", palette))
    # Each line begins with the number of its filter: none.
    parts += [("IDAT", zlib.compress(b"".join(b"\0" + row for row in rows), 9)), ("IEND", b"")]
    file.write_bytes(SIGNATURE + b"".join(_chunk(name.encode(), content) for name, content in parts))


def read_gray(file: Path) -> Rows:
    """Read a picture that `write` has written in shades of gray.

    Args:
        file: the picture.

    Returns:
        Its lines.

    Raises:
        ValueError: it is a picture of another kind.
    """
    content = file.read_bytes()
    width, height, depth, kind = struct.unpack(">IIBB", content[16:26])
    place, packed = len(SIGNATURE), b""
    while place < len(content):
        (length,) = struct.unpack(">I", content[place : place + 4])
        if content[place + 4 : place + 8] == b"IDAT":
            packed += content[place + 8 : place + 8 + length]
        place += length + 12
    raw = zlib.decompress(packed)
    rows = [raw[line * (width + 1) : (line + 1) * (width + 1)] for line in range(height)]
    if (depth, kind) != (8, GRAY) or any(row[0] for row in rows):
        raise ValueError(f"{file.name} is not as it was drawn. Draw it again: see build_steps/pages/card_letters.py.")
    return [row[1:] for row in rows]


def _chunk(name: bytes, content: bytes) -> bytes:
    """Return one part of the file, with its length and its checksum."""
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
