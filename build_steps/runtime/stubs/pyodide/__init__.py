"""Imported when Pyodide's program has started: from here on, heavy modules are the real ones again."""

import sys

from _pyodide._late import MODULES

for _name, _module in MODULES.items():
    if sys.modules.get(_name) is _module:
        del sys.modules[_name]
