"""Runs in Pyodide: imports modules and prints what was loaded from the library's archive.

Arguments: the package's archive, as a path inside Pyodide, and the JSON object printed by `reached_modules.py`.
Prints a JSON object:

- `used`: the modules loaded from the library's archive by starting Pyodide, importing the package's modules, and
  calling the library functions they use that have lazy imports. Built-in modules don't come from the archive.
- `missing`: the modules that the library lacks.

Everything this file imports counts as used, so it imports next to nothing.
"""

import json
import sys
from importlib import import_module
from types import ModuleType
from zipimport import zipimporter


def trigger_lazy_imports(called: list[str], texts: list[str]) -> None:
    """Call the library functions that import further modules on first use."""
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
    """Return whether a module was loaded from an archive."""
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
    trigger_lazy_imports(given["called"], given["texts"])
    own = given["own"]
    used = [name for name, module in sorted(sys.modules.items()) if name not in own and from_archive(module)]
    print(json.dumps({"used": used, "missing": missing}))


main(*sys.argv[1:])
