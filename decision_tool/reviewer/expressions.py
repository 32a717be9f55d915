"""Regular expressions that are compiled when first needed: on an old phone each takes its time."""

import re
from collections.abc import Callable
from functools import cache


def lazy(source: str, flags: int = 0) -> Callable[[], re.Pattern[str]]:
    """Return a function that gives the compiled expression, and compiles it once.

    Args:
        source: the regular expression.
        flags: as `re.compile` takes them.
    """
    return cache(lambda: re.compile(source, flags))
