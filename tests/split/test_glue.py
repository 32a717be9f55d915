"""Pyodide's script keeps what it names itself, and no more."""

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
    """Return a script that hands over all those exports."""
    handed = ";".join(f'{name}=Module["{name}"]=wasmExports["{name[1:]}"]' for name in NAMES)
    return f"start();{lookup}}}var {','.join(NAMES)};{glue.ASSIGNING}{handed}}}{after}"


def test_what_nobody_names_is_left_out() -> None:
    """Called, as a text, by another script, or by the program itself: each is a name. All else goes."""
    left = glue.trimmed(script("_f1();x['_f2']"), "Module._f3()", PROGRAM)
    assert left.exports == {"f1", "f2", "f3", "f5"}
    assert "var _f1,_f2,_f3;" in left.glue
    assert left.glue.count("wasmExports[") == 3


def test_functions_that_draw_are_not_looked_up() -> None:
    """For the address of each the script would compile a program at every start."""
    assert glue.SKIPPING in glue.trimmed(script(), "", PROGRAM).glue


@pytest.mark.parametrize(
    "text", ["", script(glue.ASSIGNING), script(lookup=""), script().replace("var _f0", "let _f0")]
)
def test_a_script_that_is_written_otherwise_is_refused(text: str) -> None:
    """Without the list, with two, without the lookup, with other declarations."""
    with pytest.raises(UnexpectedError):
        glue.trimmed(text, "", PROGRAM)
