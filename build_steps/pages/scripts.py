"""Strips comments and indentation from the scripts: two-fifths of their bytes, and browsers need neither."""

from pathlib import Path

from rjsmin import jsmin

OURS = "assets/tool"
"""The folder of our scripts in the site; the theme's are minified already."""


def strip(site: Path) -> None:
    """Strip our scripts in a built site; names are not shortened."""
    for path in sorted((site / OURS).glob("*.mjs")):
        path.write_text(stripped(path.read_text(encoding="utf-8")), encoding="utf-8")


def stripped(script: str) -> str:
    """Return a script without comments and indentation."""
    return f"{jsmin(script)}\n"
