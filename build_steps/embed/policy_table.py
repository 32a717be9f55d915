"""The policy as a table."""

from collections.abc import Callable, Mapping

from build_steps.embed.page import block
from build_steps.embed.reference.policy import policy_table
from decision_tool.flow.contact import CONTACT
from decision_tool.render.markup import element


def table(settings: Mapping[str, str]) -> str:
    """Return the ordered lines of the policy.

    Args:
        settings: none are known.

    Returns:
        A block of HTML.
    """
    del settings
    return block(element("div", policy_table(CONTACT), class_="policy-lines"))


PARTS: Mapping[str, Callable[[Mapping[str, str]], str]] = {"policy-table": table}
