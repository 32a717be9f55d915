"""How long browsers may cache each file, for hosts where this can be set; on GitHub Pages it can't."""

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
"""The value of Cache-Control by path pattern; the first match counts. Files cached for good are named by their content,
or are in a folder that is. Everything else is revalidated each time, and usually hasn't changed."""


def cache_control(path: str, rules: Mapping[str, str] = RULES) -> str:
    """Return the value of Cache-Control for a file.

    Args:
        path: the file's path relative to the site's root.
        rules: the values, by path pattern.
    """
    return next(value for pattern, value in rules.items() if fnmatch.fnmatchcase(path, pattern))
