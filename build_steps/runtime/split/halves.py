"""Splits a program in two by function: the first half has the functions that run, the second the rest and its tables.

Nothing is renumbered. Both halves have all types, functions, globals and tables at their old indexes; only the code
differs. For a function of the second half that can be called from outside it, the first half has a stub: it calls the
loader through a slot of the table, then the function through its own slot. The second half imports the first one's
memory, tables and variables, writes the data that only it reads into the memory, and its functions into their slots.
The body of an unreachable function is a trap.
"""

from collections.abc import Iterable, Sequence, Set
from typing import NamedTuple

from build_steps.runtime.split.binary import UnexpectedError, number, signed
from build_steps.runtime.split.instructions import CALL_INDIRECT, mentioned
from build_steps.runtime.split.program import (
    FUNCTION,
    GLOBAL,
    I32_CONST,
    MEMORY,
    TABLE,
    TAG,
    Elements,
    Export,
    Global,
    Import,
    Program,
    Type,
    table_type,
)
from build_steps.runtime.split.tables import Stretch, refuse_readers, set_apart

FIRST = "first_half"
"""The module name under which the second half imports the first."""
LOADER = "~loader"
"""The first half's export that tells the page which slot of the table to put the loader into."""
NOTHING = Type((), ())
NO_LOCALS = b"\0"
LOCAL_GET, UNREACHABLE, END = b"\x20", b"\0\0\x0b", b"\x0b"
I32 = b"\x7f"
FIRST_TABLE = b"\0"


class Halves(NamedTuple):
    """Both halves of a program.

    Attributes:
        first: the half loaded at the start.
        second: the half loaded when one of its functions is called.
        forwarded: the number of stubs in the first half.
    """

    first: Program
    second: Program
    forwarded: int


class Slots:
    """The first table: the slot of each function, and new slots after the end.

    Attributes:
        end: the first free slot.
    """

    def __init__(self, program: Program) -> None:
        """Start with the program's own table."""
        self.functions = {
            each.slot + place: function for each in program.elements for place, function in enumerate(each.functions)
        }
        self.end = program.tables[0].least
        self._of: dict[int, int] = {}
        for slot, function in self.functions.items():
            self._of.setdefault(function, slot)

    def __contains__(self, function: int) -> bool:
        """Return whether a function is in the table."""
        return function in self._of

    def of(self, function: int) -> int:
        """Return a function's slot; assign one if it has none."""
        if function not in self._of:
            self._of[function] = self.free()
            self.functions[self._of[function]] = function
        return self._of[function]

    def free(self) -> int:
        """Return a new, empty slot."""
        self.end += 1
        return self.end - 1

    def elements(self, wanted: Set[int] | None = None) -> tuple[Elements, ...]:
        """Return the initial contents of the table.

        Args:
            wanted: the functions to include; None for all.
        """
        runs: list[tuple[int, list[int]]] = []
        for slot, function in sorted(self.functions.items()):
            if wanted is not None and function not in wanted:
                continue
            if runs and slot == runs[-1][0] + len(runs[-1][1]):
                runs[-1][1].append(function)
            else:
                runs.append((slot, [function]))
        return tuple(Elements(slot, tuple(functions)) for slot, functions in runs)


def cut(program: Program, hot: Set[int], own_tables: Sequence[Stretch] = ()) -> Halves:
    """Split a program in two.

    Args:
        program: the program, with only the exports it needs.
        hot: the indexes of the functions of the first half.
        own_tables: the tables in memory that only functions of the second half read.

    Raises:
        UnexpectedError: the program contains something unsupported.
    """
    first_own = program.imported(FUNCTION)
    own = range(first_own, first_own + len(program.bodies))
    _check(program, hot, own)
    cold = set(own) - hot
    bodies = dict(zip(own, program.bodies, strict=True))
    types = dict(zip(own, program.functions, strict=True))
    refuse_readers({function: bodies[function] for function in hot}, own_tables)
    data, own_data = set_apart(program.data, own_tables)
    names = {function: mentioned(body) for function, body in bodies.items()}
    by_hot, by_cold = _mentioned_by(names, hot), _mentioned_by(names, cold)
    exported = {each.at for each in program.exports if each.kind == FUNCTION}
    slots = Slots(program)
    forwarded = {function for function in cold if function in by_hot or function in exported or function in slots}
    back = hot & by_cold
    loader = slots.free()
    for function in sorted(forwarded | back):
        slots.of(function)
    nothing = program.types.index(NOTHING)
    load = _constant_call(loader, nothing)

    def first_body(function: int) -> bytes:
        if function in hot:
            return bodies[function]
        return _forward(program, types[function], slots.of(function), load) if function in forwarded else UNREACHABLE

    def second_body(function: int) -> bytes:
        if function in cold:
            return bodies[function]
        return _forward(program, types[function], slots.of(function)) if function in back else UNREACHABLE

    tables = (program.tables[0]._replace(least=slots.end), *program.tables[1:])
    first = program._replace(
        tables=tables,
        elements=slots.elements(),
        bodies=tuple(map(first_body, own)),
        data=data,
        globals=(*program.globals, Global(I32, False, loader)),
        exports=(*program.exports, Export(LOADER, GLOBAL, program.imported(GLOBAL) + len(program.globals))),
    )
    first, shared = _export_shared(first)
    second = program._replace(
        customs=(),
        imports=(*program.imports, *shared),
        tables=(),
        memory=b"",
        tags=(),
        globals=tuple(each for each in program.globals if not each.mutable),
        exports=(),
        elements=slots.elements(cold),
        counted=False,
        bodies=tuple(map(second_body, own)),
        data=own_data,
    )
    return Halves(first, second, len(forwarded))


def _check(program: Program, hot: Set[int], own: range) -> None:
    """Reject a program in which an index would change."""
    kinds = [each.mutable for each in program.globals]
    if kinds != sorted(kinds, reverse=True):
        raise UnexpectedError("variables stand after constants")
    if not hot <= set(own):
        raise UnexpectedError("the profile names functions that the program doesn't have")
    if {each.kind for each in program.imports} - {FUNCTION, GLOBAL}:
        raise UnexpectedError("it imports a table or a memory")
    if NOTHING not in program.types:
        raise UnexpectedError("it has no function that takes and returns nothing")
    if any(each.name.startswith("~") for each in program.exports):
        raise UnexpectedError("it exports names of ours")


def _mentioned_by(names: dict[int, Set[int]], functions: Iterable[int]) -> Set[int]:
    """Return every function that the given functions mention."""
    return set().union(*(names[function] for function in functions))


def _constant_call(slot: int, kind: int) -> bytes:
    """Return instructions that call the function in a slot."""
    return bytes([I32_CONST]) + signed(slot) + bytes([CALL_INDIRECT]) + number(kind) + FIRST_TABLE


def _forward(program: Program, kind: int, slot: int, before: bytes = b"") -> bytes:
    """Return the body of a stub of a type: it calls the function in a slot with its own arguments."""
    arguments = b"".join(LOCAL_GET + number(place) for place in range(len(program.types[kind].takes)))
    return NO_LOCALS + before + arguments + _constant_call(slot, kind) + END


def _export_shared(first: Program) -> tuple[Program, tuple[Import, ...]]:
    """Return the first half with everything shared exported, and the matching imports for the second."""
    shared: list[tuple[str, int, int, bytes]] = []
    shared += [("table", TABLE, at, table_type(each)) for at, each in enumerate(first.tables)]
    shared += [("memory", MEMORY, 0, first.memory)]
    before = first.imported(GLOBAL)
    variables = [each for each in first.globals if each.mutable]
    shared += [("variable", GLOBAL, before + at, each.type + b"\1") for at, each in enumerate(variables)]
    shared += [("tag", TAG, at, b"\0" + number(each)) for at, each in enumerate(first.tags)]
    exports = [Export(f"~{name}{index}", kind, index) for name, kind, index, _ in shared]
    imports = [
        Import(FIRST, each.name, each.kind, detail) for each, (_, _, _, detail) in zip(exports, shared, strict=True)
    ]
    return first._replace(exports=(*first.exports, *exports)), tuple(imports)
