"""Runs in Pyodide: imports modules and prints what came out of the library's archive for it.

Arguments: the package's archive as Python in Pyodide sees it, and a JSON object as `reached_modules.py`
prints it. Prints a JSON object:

- `used`: the modules that came out of the library's archive once Pyodide has started, the package's modules
  and theirs are imported, and what the library itself imports late has been called where they call it. What
  is part of Python's own program does not come out of the archive.
- `missing`: what they import and the library lacks.

Whatever this file imports counts as used: so it imports next to nothing.
"""

import json
import sys
from importlib import import_module
from types import ModuleType
from zipimport import zipimporter


def call_what_imports_late(called: list[str], texts: list[str]) -> None:
    """Do once what makes the library itself import more at the moment it is first done."""
    for text in texts:
        if text.startswith(("utf", "latin", "ascii")):
            "word".encode(text).decode(text)
    if "strptime" in called:
        from datetime import datetime

        datetime.strptime("2026-01-31", "%Y-%m-%d")
    if "isocalendar" in called:
        from datetime import date

        date(2026, 1, 31).isocalendar()
    if "warn" in called:
        from warnings import warn

        warn("shown once", stacklevel=1)


def from_archive(module: ModuleType) -> bool:
    """Tell whether a module was read from an archive."""
    return isinstance(getattr(module, "__loader__", None), zipimporter)


def main(archive: str, reached: str) -> None:
    """Print the report."""
    given = json.loads(reached)
    sys.path.insert(0, archive)
    for name in given["own"]:
        import_module(name)
    missing = []
    for name, wanted_by in given["imported"].items():
        try:
            import_module(name)
        except ImportError:
            missing.append(f"{name} (in {wanted_by})")
    call_what_imports_late(given["called"], given["texts"])
    own = given["own"]
    used = [name for name, module in sorted(sys.modules.items()) if name not in own and from_archive(module)]
    print(json.dumps({"used": used, "missing": missing}))


main(*sys.argv[1:])
