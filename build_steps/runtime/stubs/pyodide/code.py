"""Running source, as JavaScript asks for it."""

from _pyodide._base import eval_code

__all__ = ["eval_code"]
