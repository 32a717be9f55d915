"""The version of the package."""

from collections.abc import Mapping

import decision_tool


def answer(request: Mapping[str, object]) -> Mapping[str, object]:
    """Return the version.

    Args:
        request: needs nothing else.

    Returns:
        `version`, which the page compares with the one it was built for.
    """
    del request
    return {"version": decision_tool.__version__}
