"""Imported once Pyodide's program has started: removes the stand-ins for heavy modules."""

import sys

from _pyodide._late import MODULES

for _name, _module in MODULES.items():
    if sys.modules.get(_name) is _module:
        del sys.modules[_name]
