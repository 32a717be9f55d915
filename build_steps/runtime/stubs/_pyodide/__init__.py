"""What Pyodide's program imports first; sets lighter modules in the place of two heavy ones while it does."""

import sys

from . import _base, _importhook, _late

__all__ = ["_base", "_importhook", "set_excepthook"]

for _name, _module in _late.MODULES.items():
    sys.modules.setdefault(_name, _module)


def set_excepthook() -> None:
    """Leave Python's own way to print an exception; Pyodide would import a slower one."""
