"""What `import decision_tool` offers: every public name, fetched from the engine that it lives in."""

import pytest

import decision_tool


@pytest.mark.parametrize("name", decision_tool.__all__)
def test_every_public_name_is_there(name: str) -> None:
    """Under the name that it bears at home."""
    assert getattr(decision_tool, name).__name__ == name


def test_a_name_that_is_not_public_is_refused() -> None:
    """And the valid ones are told."""
    with pytest.raises(AttributeError, match=r"decision_tool has no 'message'\. Valid: ToolError, compose, decide"):
        getattr(decision_tool, "message")  # noqa: B009
