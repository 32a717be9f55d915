"""Sample messages, composed for the page."""

from collections.abc import Callable, Mapping

from build_steps.embed.page import block, heading
from build_steps.embed.reference.samples import sample, situations
from build_steps.embed.reference.words import SAMPLE
from decision_tool.composer import BOOK, compose
from decision_tool.composer.samples import SAMPLES
from decision_tool.render.markup import element


def samples(settings: Mapping[str, str]) -> str:
    """Return every sample, grouped by kind, below a list of all situations.

    Args:
        settings: none are known.

    Returns:
        Markdown with blocks of HTML.
    """
    del settings
    parts = [
        heading(2, SAMPLE["find"], "find-your-situation"),
        block(element("div", situations(BOOK.kinds, SAMPLES), class_="situations")),
    ]
    for kind in BOOK.kinds:
        entries = [entry for entry in SAMPLES if entry.kind == kind.id]
        shown = [sample(entry, compose(entry.kind, entry.fields, limit=entry.limit), kind) for entry in entries]
        anchor = f"samples-{kind.id.replace('_', '-')}"
        parts += [
            heading(2, kind.label, anchor),
            block(element("div", element("p", kind.headline), *shown, class_="samples")),
        ]
    return "".join(parts)


PARTS: Mapping[str, Callable[[Mapping[str, str]], str]] = {"samples": samples}
