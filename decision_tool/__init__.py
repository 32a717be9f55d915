"""Decide whether to contact an interviewer, compose the message, review a draft, plan the steps.

Each engine is imported on first use, so the browser waits only for the decision.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from decision_tool.composer import compose
    from decision_tool.errors import ToolError
    from decision_tool.flow.dates import from_dates
    from decision_tool.flow.walk import decide
    from decision_tool.planner import plan
    from decision_tool.reviewer.run import review

__version__ = "0.1.0"
__all__ = ["ToolError", "compose", "decide", "from_dates", "plan", "review"]

_MODULES = {
    "ToolError": "decision_tool.errors",
    "compose": "decision_tool.composer",
    "decide": "decision_tool.flow.walk",
    "from_dates": "decision_tool.flow.dates",
    "plan": "decision_tool.planner",
    "review": "decision_tool.reviewer.run",
}


def __getattr__(name: str) -> object:
    """Import a public name from its module on first use.

    Args:
        name: a name in `__all__`.

    Returns:
        The object with that name.

    Raises:
        AttributeError: there is no such public name.
    """
    if name not in _MODULES:
        raise AttributeError(f"decision_tool has no '{name}'. Valid: {', '.join(__all__)}.")
    return getattr(import_module(_MODULES[name]), name)
