"""A sample message, as the fields it's composed from."""

from collections.abc import Mapping

from decision_tool.composer.samples import SAMPLES
from decision_tool.render import draft
from decision_tool.render.markup import to_plain
from decision_tool.requests import read


def answer(request: Mapping[str, object]) -> Mapping[str, object]:
    """Find a sample by the id in a link.

    Args:
        request: `id`.

    Returns:
        `known` and `show`, what to say about it. If it's known, also `kind`, `account`, and `fields`, and `waits`:
        what to say instead while the fields hold something the person typed.

    Raises:
        ToolError: the id isn't a string.
    """
    named = read.text(request, "id")
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
