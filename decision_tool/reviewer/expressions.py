"""Regular expressions compiled on first use, because compiling is slow on old phones."""

import re
from collections.abc import Callable
from functools import cache


def lazy(source: str, flags: int = 0) -> Callable[[], re.Pattern[str]]:
    """Return a function that compiles the expression on first use and returns it.

    Args:
        source: the regular expression.
        flags: flags for `re.compile`.
    """
    return cache(lambda: re.compile(source, flags))
