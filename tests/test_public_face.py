"""The public API of `import decision_tool`: each name is imported from its engine on first use."""

import importlib
import pkgutil

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


def test_a_first_call_answers_like_a_later_one() -> None:
    """Whatever an engine reads once and keeps gives the same results when it's read again."""
    text = "Hi Dana, thank you for the talk. I just wanted to check in again about the salary, lol."
    fields = {
        "interviewer_name": "Dana Reyes",
        "your_name": "Sam Ito",
        "role": "baker",
        "personal_fact": "the early shifts",
    }
    later = decision_tool.review(text), decision_tool.compose("thank_you", fields)
    emptied = 0
    for found in pkgutil.walk_packages(decision_tool.__path__, "decision_tool."):
        for each in vars(importlib.import_module(found.name)).values():
            if hasattr(each, "cache_clear"):
                each.cache_clear()
                emptied += 1
    assert emptied > 0
    assert (decision_tool.review(text), decision_tool.compose("thank_you", fields)) == later
