"""The patterns that the composer fills."""

from collections.abc import Callable, Mapping

from build_steps.embed.page import block, heading
from build_steps.embed.reference.templates import template
from decision_tool.composer import BOOK
from decision_tool.facts import fact


def templates(settings: Mapping[str, str]) -> str:
    """Return every kind of message with its parts and the ways to say them.

    Args:
        settings: none are known.

    Returns:
        Markdown with blocks of HTML.
    """
    del settings
    parts = []
    for kind in BOOK.kinds:
        limit = fact(kind.limit).value if kind.limit else None
        parts += [heading(2, kind.label, kind.id.replace("_", "-")), block(template(kind, BOOK, limit))]
    return "".join(parts)


PARTS: Mapping[str, Callable[[Mapping[str, str]], str]] = {"templates": templates}
