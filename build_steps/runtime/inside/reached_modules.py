"""Runs in Pyodide: reads bytecode and prints what is reachable from one module of a package.

Arguments: the package's archive, as a path inside Pyodide, and the entry point. Prints a JSON object:

- `own`: the modules of the package reachable from there: by an import, even one inside a function, or by a string that
  is a module's name or a prefix of one.
- `imported`: the modules they import from elsewhere, each with one that imports it.
- `called`: the names they call or read.
- `texts`: the short strings in them, which include the names of codecs.
"""

import dis
import json
import marshal
import sys
import zipfile
from collections.abc import Iterator
from types import CodeType

HEADER = 16
"""The size of the header of a bytecode file."""
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
    """Yield everything a module imports, at any level: the full name, and the imported member or ''."""
    for code in all_code(module):
        instructions = list(dis.get_instructions(code))
        package = ""
        for number, instruction in enumerate(instructions):
            # Two instructions earlier is the level of a relative import: 0 for an absolute one.
            if instruction.opname == "IMPORT_NAME" and instructions[number - 2].argval == 0:
                package = str(instruction.argval)
                yield package, ""
            elif instruction.opname == "IMPORT_FROM":
                yield package, str(instruction.argval)


def texts_in(module: CodeType) -> Iterator[str]:
    """Yield every string in a module."""
    for code in all_code(module):
        for constant in code.co_consts:
            for text in constant if isinstance(constant, tuple) else (constant,):
                if isinstance(text, str):
                    yield text


def reached(own: dict[str, CodeType], entry: str) -> list[str]:
    """Return the package's modules reachable from one of them, and their parent packages."""
    found: set[str] = set()
    queue = [entry]
    while queue:
        name = queue.pop()
        if name in found or name not in own:
            continue
        found.add(name)
        queue.append(name.rpartition(".")[0])
        for package, member in imports_of(own[name]):
            queue += [package, f"{package}.{member}"]
        for text in texts_in(own[name]):
            queue += [other for other in own if other == text or (text[-1:] == "." and other.startswith(text))]
    return sorted(found)


def main(archive: str, entry: str) -> None:
    """Print the report."""
    own = code_by_module(archive)
    names = reached(own, entry)
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
