"""The rules that the review goes by."""

from collections.abc import Callable, Mapping

from build_steps.embed.page import block, heading
from build_steps.embed.reference.rules import rule
from decision_tool.composer import BOOK
from decision_tool.reviewer.rules import RULES


def rules(settings: Mapping[str, str]) -> str:
    """Return every rule of the review, in their order.

    Args:
        settings: none are known.

    Returns:
        Markdown with blocks of HTML.
    """
    del settings
    kinds = {kind.id: kind.label for kind in BOOK.kinds}
    parts = []
    for entry in RULES:
        parts += [heading(2, entry.id.replace("_", " "), anchor(entry.id)), block(rule(entry, kinds))]
    return "".join(parts)


def anchor(rule_id: str) -> str:
    """Return the anchor of a rule.

    Args:
        rule_id: the rule's id.

    Returns:
        Such as `missing-greeting`.
    """
    return rule_id.replace("_", "-")


PARTS: Mapping[str, Callable[[Mapping[str, str]], str]] = {"rules": rules}
