"""Leaves out of Pyodide's script what hands over functions of the program that nobody takes.

The script keeps each of the program's exports in a variable of its own, for packages that are compiled to WebAssembly
and loaded later. Here none is. What the script itself names is kept: a name counts wherever it stands, also in a text.
"""

import re
from collections.abc import Set
from typing import NamedTuple

from build_steps.runtime.split.binary import UnexpectedError
from build_steps.runtime.split.program import Program

ASSIGNING = "function assignWasmExports(wasmExports){"
HANDED = re.compile(r'([\w$]+)=Module\["\1"\]=wasmExports\["([^"]+)"\](?:\.value>>>0)?')
"""One export, handed to one variable, and to the module under the same name."""
NAME = re.compile(r"[\w$]+")
DECLARED = re.compile(r"var ((?:[\w$]+,){1000,}[\w$]+);$")
"""The list of those variables, which stands before."""
UNRESOLVED = "if(entry.value==-1){"
SKIPPING = 'if(entry.value==-1&&symName.startsWith("emscripten_gl"))entry.value=0;else if(entry.value==-1){'
"""Functions that draw: for the address of each, the script would compile a small program at every start."""


class Trimmed(NamedTuple):
    """What is left of the script.

    Attributes:
        glue: the script.
        exports: the names of the program's exports that it, or the program itself, needs.
    """

    glue: str
    exports: Set[str]


def trimmed(glue: str, others: str, program: Program) -> Trimmed:
    """Leave out what hands over exports that nobody takes.

    Args:
        glue: the script that came with the program.
        others: all other scripts that use the program.
        program: the program.

    Returns:
        What is left.

    Raises:
        UnexpectedError: the script isn't written as is known here.
    """
    before, assigning, after = glue.partition(ASSIGNING)
    inside, end, after = after.partition("}")
    declared = DECLARED.search(before)
    if not (assigning and end and declared) or ASSIGNING in after:
        raise UnexpectedError("the script's list of exports isn't where it was")
    if (before + after).count(UNRESOLVED) != 1:
        raise UnexpectedError("the script doesn't look up functions as it did")
    before = before[: declared.start()]
    handed = [statement for statement in inside.split(";") if statement]
    plain = {statement: found for statement in handed if (found := HANDED.fullmatch(statement))}
    odd = ";".join(statement for statement in handed if statement not in plain)
    taken = set(NAME.findall(f"{before} {after} {others} {odd}"))
    kept = [each for each in handed if each not in plain or taken & set(plain[each].groups())]
    dropped = {found[1] for statement, found in plain.items() if not taken & set(found.groups())}
    variables = ",".join(name for name in declared[1].split(",") if name not in dropped)
    text = f"{before}var {variables};{ASSIGNING}{';'.join(kept)}}}{after}"
    resolved = {each.name for each in program.imports if each.module.startswith("GOT.")}
    needed = taken | resolved | {found[2] for each in kept if (found := plain.get(each))}
    return Trimmed(
        text.replace(UNRESOLVED, SKIPPING),
        frozenset(each.name for each in program.exports if each.name in needed),
    )
