"""Which version of the package answers."""

from collections.abc import Mapping

import decision_tool


def answer(asked: Mapping[str, object]) -> Mapping[str, object]:
    """Tell the version.

    Args:
        asked: nothing more.

    Returns:
        `version`; the page compares it with the one that it was built for.
    """
    del asked
    return {"version": decision_tool.__version__}
