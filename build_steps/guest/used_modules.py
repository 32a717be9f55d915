"""Runs in Pyodide: imports the whole package and prints what of the standard library that took.

Argument: the package's archive as Python in Pyodide sees it. Prints a JSON object: `boot`, the modules that
were there once Pyodide had started; `package`, those that importing every module of the package added, and
what its functions import when they are called; `missing`, what it imports and the library lacks.
"""

import importlib
import json
import marshal
import sys
import zipfile
from collections.abc import Iterator
from types import CodeType

BOOT = sorted(sys.modules)
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
    """Yield what code imports anywhere in it, by looking at its import instructions."""
    import dis

    for instruction in dis.get_instructions(code):
        if instruction.opname == "IMPORT_NAME":
            yield str(instruction.argval)
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from imported_by(constant)


def main(archive: str) -> None:
    """Print the report."""
    own = code_by_module(archive)
    sys.path.insert(0, archive)
    missing = []
    for name, code in sorted(own.items()):
        importlib.import_module(name)
        for used in imported_by(code):
            try:
                importlib.import_module(used)
            except ImportError:
                missing.append(f"{used} (in {name})")
    package = sorted(set(sys.modules) - set(BOOT) - set(own))
    print(json.dumps({"boot": BOOT, "package": package, "missing": missing}))


main(*sys.argv[1:])
