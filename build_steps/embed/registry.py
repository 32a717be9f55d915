"""Which parts a page can embed, by name."""

from collections.abc import Callable, Mapping

from build_steps.embed import tool
from build_steps.embed.html import Html

GENERATORS: Mapping[str, Callable[[Mapping[str, str]], str | Html]] = {
    **tool.PARTS,
}
