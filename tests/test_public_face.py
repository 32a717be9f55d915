"""The public API of `import decision_tool`: each name is imported from its engine on first use."""

import pytest

import decision_tool


@pytest.mark.parametrize("name", decision_tool.__all__)
def test_every_public_name_exists(name: str) -> None:
    """Under the same name as in its own module."""
    assert getattr(decision_tool, name).__name__ == name


def test_an_unknown_name_is_refused() -> None:
    """The error lists the valid ones."""
    with pytest.raises(AttributeError, match=r"decision_tool has no 'message'\. Valid: ToolError, compose, decide"):
        getattr(decision_tool, "message")  # noqa: B009
