"""LinkedIn message limits, as a table."""

from collections.abc import Callable, Mapping

from build_steps.embed.page import block
from build_steps.embed.reference.facts import facts_table
from decision_tool.facts import FACTS
from decision_tool.render.markup import element


def facts(settings: Mapping[str, str]) -> str:
    """Return the facts about LinkedIn as a table.

    Args:
        settings: none are known.

    Returns:
        A block of HTML.
    """
    del settings
    return block(element("div", facts_table(FACTS), class_="facts"))


PARTS: Mapping[str, Callable[[Mapping[str, str]], str]] = {"facts": facts}
