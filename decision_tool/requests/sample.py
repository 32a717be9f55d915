"""A sample message, as the fields that compose it."""

from collections.abc import Mapping

from decision_tool.composer.samples import SAMPLES
from decision_tool.render import draft
from decision_tool.render.markup import to_plain
from decision_tool.requests import read


def answer(asked: Mapping[str, object]) -> Mapping[str, object]:
    """Find a sample by the id that a link carries.

    Args:
        asked: `id`.

    Returns:
        `known`; `show`: what to say of it. Where it is known, also `kind`, `account` and `fields`, and
        `waits`: what to say instead while something that was typed stands in the fields.

    Raises:
        ToolError: the id is no text.
    """
    named = read.text(asked, "id")
    found = next((sample for sample in SAMPLES if sample.id == named), None)
    if found is None:
        return {"known": False, "show": to_plain(draft.sample_unknown())}
    return {
        "known": True,
        "kind": found.kind,
        "account": "premium" if found.limit else "free",
        "fields": dict(found.fields),
        "show": to_plain(draft.sample(found.title, waits=False)),
        "waits": to_plain(draft.sample(found.title, waits=True)),
    }
