"""Runs in Pyodide: reads bytecode and prints what one module of a package leads to.

Arguments: the package's archive as Python in Pyodide sees it, and the module that everything else is
reached from. Prints a JSON object:

- `own`: the modules of the package that this one leads to: by an import, also one inside a function, or
  by a text that is a module's name or the beginning of one.
- `imported`: what they import from elsewhere, and which of them does.
- `called`: the names of all that they call or read.
- `texts`: the short texts in them, among which are the names of codecs.
"""

import dis
import json
import marshal
import sys
import zipfile
from collections.abc import Iterator
from types import CodeType

HEADER = 16
"""The bytes of a bytecode file before its code."""
SHORT = 20


def code_by_module(archive: str) -> dict[str, CodeType]:
    """Return the code of every module in an archive of bytecode."""
    found = {}
    with zipfile.ZipFile(archive) as opened:
        for path in opened.namelist():
            if path.endswith(".pyc"):
                name = path.removesuffix(".pyc").removesuffix("/__init__").replace("/", ".")
                found[name] = marshal.loads(opened.read(path)[HEADER:])
    return found


def all_code(code: CodeType) -> Iterator[CodeType]:
    """Yield code, and all code inside it."""
    yield code
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from all_code(constant)


def imports_of(module: CodeType) -> Iterator[tuple[str, str]]:
    """Yield what a module imports anywhere in it: full names, and a member taken from one or ''."""
    for code in all_code(module):
        instructions = list(dis.get_instructions(code))
        package = ""
        for number, instruction in enumerate(instructions):
            # Two instructions before it stands how many packages up the name begins: 0 for a full name.
            if instruction.opname == "IMPORT_NAME" and instructions[number - 2].argval == 0:
                package = str(instruction.argval)
                yield package, ""
            elif instruction.opname == "IMPORT_FROM":
                yield package, str(instruction.argval)


def texts_in(module: CodeType) -> Iterator[str]:
    """Yield every text that stands in a module."""
    for code in all_code(module):
        for constant in code.co_consts:
            for text in constant if isinstance(constant, tuple) else (constant,):
                if isinstance(text, str):
                    yield text


def reached(own: dict[str, CodeType], door: str) -> list[str]:
    """Return the modules that one module of the package leads to, with the packages that they lie in."""
    found: set[str] = set()
    ends = [door]
    while ends:
        name = ends.pop()
        if name in found or name not in own:
            continue
        found.add(name)
        ends.append(name.rpartition(".")[0])
        for package, member in imports_of(own[name]):
            ends += [package, f"{package}.{member}"]
        for text in texts_in(own[name]):
            ends += [other for other in own if other == text or (text[-1:] == "." and other.startswith(text))]
    return sorted(found)


def main(archive: str, door: str) -> None:
    """Print the report."""
    own = code_by_module(archive)
    names = reached(own, door)
    imported = {package: name for name in names for package, member in imports_of(own[name]) if not member}
    called = {name for each in names for code in all_code(own[each]) for name in code.co_names}
    texts = {text for name in names for text in texts_in(own[name]) if len(text) < SHORT}
    report = {
        "own": names,
        "imported": {package: name for package, name in sorted(imported.items()) if package not in own},
        "called": sorted(called),
        "texts": sorted(texts),
    }
    print(json.dumps(report))


main(*sys.argv[1:])
