"""How long browsers may keep each file, for a host that lets one say so; GitHub Pages does not."""

import fnmatch
from collections.abc import Mapping

YEAR = 31_536_000
"""Seconds."""
FOR_GOOD = f"public, max-age={YEAR}, immutable"
ASK = "no-cache"
RULES: Mapping[str, str] = {
    "assets/runtime/*": FOR_GOOD,
    "assets/dictionary/*": FOR_GOOD,
    "assets/styles/*.css": FOR_GOOD,
    "assets/javascripts/*.min.js": FOR_GOOD,
    "*": ASK,
}
"""The value of Cache-Control by path; the first that fits counts. What is kept for good is named by its content, or
lies in a folder that is. About all else the browser asks each time, and mostly hears that it did not change."""


def cache_control(path: str, rules: Mapping[str, str] = RULES) -> str:
    """Return the value of Cache-Control for a file.

    Args:
        path: the file's path below the site's root.
        rules: what is said, by path.
    """
    return next(value for pattern, value in rules.items() if fnmatch.fnmatchcase(path, pattern))
