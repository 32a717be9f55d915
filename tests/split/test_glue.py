"""Pyodide's script keeps only the exports that it names itself."""

import pytest

from build_steps.runtime.split import glue
from build_steps.runtime.split.binary import UnexpectedError
from build_steps.runtime.split.program import Export, Import, Program

NAMES = [f"_f{number}" for number in range(1_100)]
EMPTY = Program((), (), (), (), (), b"", (), (), (), (), False, (), ())
PROGRAM = EMPTY._replace(
    imports=(Import("GOT.func", "f5", 3, b""),),
    exports=tuple(Export(name[1:], 0, at) for at, name in enumerate(NAMES)),
)


def script(after: str = "", lookup: str = glue.UNRESOLVED) -> str:
    """Return a script that passes on all those exports."""
    handed = ";".join(f'{name}=Module["{name}"]=wasmExports["{name[1:]}"]' for name in NAMES)
    return f"start();{lookup}}}var {','.join(NAMES)};{glue.ASSIGNING}{handed}}}{after}"


def test_unused_exports_are_removed() -> None:
    """A call, a string, another script, the program itself: each counts as a use. Everything else is removed."""
    left = glue.trimmed(script("_f1();x['_f2']"), "Module._f3()", PROGRAM)
    assert left.exports == {"f1", "f2", "f3", "f5"}
    assert "var _f1,_f2,_f3;" in left.glue
    assert left.glue.count("wasmExports[") == 3


def test_drawing_functions_are_not_looked_up() -> None:
    """For each of their addresses, the script would compile a program at every start."""
    assert glue.SKIPPING in glue.trimmed(script(), "", PROGRAM).glue


@pytest.mark.parametrize(
    "text", ["", script(glue.ASSIGNING), script(lookup=""), script().replace("var _f0", "let _f0")]
)
def test_an_unexpected_script_is_refused(text: str) -> None:
    """Without the list, with two, without the lookup, with other declarations."""
    with pytest.raises(UnexpectedError):
        glue.trimmed(text, "", PROGRAM)
