"""Takes comments and indentation out of the scripts: readers' browsers need neither, and two-fifths of the bytes are."""

from pathlib import Path

from rjsmin import jsmin

OURS = "assets/tool"
"""The folder of our scripts in the site; the theme's come without comments."""


def strip(site: Path) -> None:
    """Take out of our scripts what only people read; the names stay as they are.

    Args:
        site: the site's folder.
    """
    for path in sorted((site / OURS).glob("*.mjs")):
        path.write_text(stripped(path.read_text(encoding="utf-8")), encoding="utf-8")


def stripped(script: str) -> str:
    """Return a script without comments and indentation.

    Args:
        script: its text.
    """
    return f"{jsmin(script)}\n"
