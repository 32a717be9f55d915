"""The first import of Pyodide's program; substitutes light modules for heavy ones while it starts."""

import sys

from . import _base, _importhook, _late

__all__ = ["_base", "_importhook", "set_excepthook"]

for _name, _module in _late.MODULES.items():
    sys.modules.setdefault(_name, _module)


def set_excepthook() -> None:
    """Keep Python's own hook for uncaught exceptions; Pyodide's would import more."""
