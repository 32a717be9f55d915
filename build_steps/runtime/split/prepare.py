"""Prepares Pyodide's files for shipping: its script without unused exports, its program in two halves."""

from pathlib import Path

from build_steps.console import say
from build_steps.runtime.split import glue, halves, profile
from build_steps.runtime.split.binary import UnexpectedError
from build_steps.runtime.split.program import read, write

SCRIPT, GLUE, PROGRAM = "pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm"
SECOND = "pyodide.rest.wasm"
"""The second half of the program."""


def prepare(stock: Path, kept: Path = profile.PROFILE) -> dict[str, bytes]:
    """Return the files that Python starts from.

    Args:
        stock: the folder of the original Pyodide.
        kept: the file of the profile.

    Returns:
        Their contents, by name. If the profile is for another version of Pyodide, or this version contains something
        unsupported, they are unchanged and not split, and a line says so.
    """
    whole = {name: (stock / name).read_bytes() for name in (SCRIPT, GLUE, PROGRAM)}
    known = profile.read(kept)
    if profile.fingerprint(whole) != known.files:
        say("Pyodide is another than the profile is of, so it is shipped whole: python3 build.py profile")
        return whole
    try:
        program = read(whole[PROGRAM])
        left = glue.trimmed(whole[GLUE].decode(), whole[SCRIPT].decode(), program)
        program = program._replace(exports=tuple(each for each in program.exports if each.name in left.exports))
        first, second, _ = halves.cut(program, known.functions, known.tables)
    except UnexpectedError as reason:
        say(f"Pyodide is not built as it was ({reason}), so it is shipped whole.")
        return whole
    return {**whole, GLUE: left.glue.encode(), PROGRAM: write(first), SECOND: write(second)}
