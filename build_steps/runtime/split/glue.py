"""Removes the assignments of unused WebAssembly exports from Pyodide's script.

The script assigns each of the program's exports to a variable, for packages compiled to WebAssembly and loaded later.
We load none. Exports the script itself mentions are kept; a mention anywhere counts, even in a string.
"""

import re
from collections.abc import Set
from typing import NamedTuple

from build_steps.runtime.split.binary import UnexpectedError
from build_steps.runtime.split.program import Program

ASSIGNING = "function assignWasmExports(wasmExports){"
ASSIGNMENT = re.compile(r'([\w$]+)=Module\["\1"\]=wasmExports\["([^"]+)"\](?:\.value>>>0)?')
"""One export, assigned to a variable, and to the module under the same name."""
NAME = re.compile(r"[\w$]+")
DECLARED = re.compile(r"var ((?:[\w$]+,){1000,}[\w$]+);$")
"""The declaration of those variables, which comes before."""
UNRESOLVED = "if(entry.value==-1){"
SKIPPING = 'if(entry.value==-1&&symName.startsWith("emscripten_gl"))entry.value=0;else if(entry.value==-1){'
"""Skips WebGL functions: to get the address of each, the script would compile a small module at every start."""


class Trimmed(NamedTuple):
    """The trimmed script.

    Attributes:
        glue: the script.
        exports: the names of the exports that it, or the program itself, needs.
    """

    glue: str
    exports: Set[str]


def trimmed(glue: str, others: str, program: Program) -> Trimmed:
    """Remove the assignments of unused exports.

    Args:
        glue: the script that belongs to the program.
        others: all other scripts that use the program.
        program: the program.

    Returns:
        The trimmed script.

    Raises:
        UnexpectedError: the script has changed.
    """
    before, assigning, after = glue.partition(ASSIGNING)
    inside, end, after = after.partition("}")
    declared = DECLARED.search(before)
    if not (assigning and end and declared) or ASSIGNING in after:
        raise UnexpectedError("the script's list of exports isn't where it was")
    if (before + after).count(UNRESOLVED) != 1:
        raise UnexpectedError("the script doesn't look up functions as it did")
    before = before[: declared.start()]
    statements = [statement for statement in inside.split(";") if statement]
    plain = {statement: found for statement in statements if (found := ASSIGNMENT.fullmatch(statement))}
    odd = ";".join(statement for statement in statements if statement not in plain)
    used = set(NAME.findall(f"{before} {after} {others} {odd}"))
    kept = [each for each in statements if each not in plain or used & set(plain[each].groups())]
    dropped = {found[1] for statement, found in plain.items() if not used & set(found.groups())}
    variables = ",".join(name for name in declared[1].split(",") if name not in dropped)
    text = f"{before}var {variables};{ASSIGNING}{';'.join(kept)}}}{after}"
    resolved = {each.name for each in program.imports if each.module.startswith("GOT.")}
    needed = used | resolved | {found[2] for each in kept if (found := plain.get(each))}
    return Trimmed(
        text.replace(UNRESOLVED, SKIPPING),
        frozenset(each.name for each in program.exports if each.name in needed),
    )
