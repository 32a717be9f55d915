"""Which parts a page can embed, by name."""

from collections.abc import Callable, Mapping

from build_steps.embed.html import Html
from build_steps.embed.tool import decision

GENERATORS: dict[str, Callable[[Mapping[str, str]], str | Html]] = {
    "tool": decision,
    "decision": decision,
}
