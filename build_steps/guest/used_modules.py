"""Runs in Pyodide: imports the whole package and prints what of the standard library that took.

Argument: the package's archive as Python in Pyodide sees it. Prints a JSON object:

- `used`: the modules that came out of the library's archive once Pyodide has started, every module of the
  package is imported, what its functions import when they are called is imported too, and what the library
  itself imports late has been called. What is part of Python's own program does not come out of the archive.
- `missing`: what the package imports and the library lacks.
"""

import datetime
import dis
import importlib
import json
import marshal
import sys
import traceback
import warnings
import zipfile
import zipimport
from collections.abc import Iterator
from types import CodeType, ModuleType

HEADER = 16
"""The bytes of a bytecode file before its code."""


def code_by_module(archive: str) -> dict[str, CodeType]:
    """Return the code of every module in an archive of bytecode."""
    found = {}
    with zipfile.ZipFile(archive) as opened:
        for path in opened.namelist():
            if path.endswith(".pyc"):
                name = path.removesuffix(".pyc").removesuffix("/__init__").replace("/", ".")
                found[name] = marshal.loads(opened.read(path)[HEADER:])
    return found


def imported_by(code: CodeType) -> Iterator[str]:
    """Yield the full names that code imports anywhere in it, by looking at its import instructions."""
    instructions = list(dis.get_instructions(code))
    for number, instruction in enumerate(instructions):
        # Two instructions before it stands how many packages up the name begins: 0 for a full name.
        if instruction.opname == "IMPORT_NAME" and instructions[number - 2].argval == 0:
            yield str(instruction.argval)
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from imported_by(constant)


def call_what_imports_late() -> None:
    """Do once what makes the library itself import more at the moment it is first done."""
    for codec in ("ascii", "latin-1", "utf-16", "utf-16-le", "utf-16-be", "utf-8-sig"):
        "word".encode(codec).decode(codec)
    datetime.datetime.strptime("2026-01-31 12:00", "%Y-%m-%d %H:%M").strftime("%A %d %B")
    datetime.date.fromisoformat("2026-01-31").isocalendar()
    warnings.warn("shown once", stacklevel=1)
    for wrong in (
        "unknown_name",
        "None.attribute",
        "'text' + 1",
        "int('x')",
        "json.loads('{')",
        "import json.x",
    ):
        try:
            exec(wrong, {"json": json})
        except Exception:
            traceback.format_exc()


def from_archive(module: ModuleType) -> bool:
    """Tell whether a module was read from an archive."""
    return isinstance(getattr(module, "__loader__", None), zipimport.zipimporter)


def main(archive: str) -> None:
    """Print the report."""
    own = code_by_module(archive)
    sys.path.insert(0, archive)
    missing = []
    for name, code in sorted(own.items()):
        importlib.import_module(name)
        for other in imported_by(code):
            try:
                importlib.import_module(other)
            except ImportError:
                missing.append(f"{other} (in {name})")
    call_what_imports_late()
    used = [name for name, module in sorted(sys.modules.items()) if name not in own and from_archive(module)]
    print(json.dumps({"used": used, "missing": missing}))


main(*sys.argv[1:])
