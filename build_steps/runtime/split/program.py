"""A WebAssembly module as a value: parsed from bytes, and written back to the same bytes."""

from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from build_steps.runtime.split.binary import Reader, UnexpectedError, number, signed, sized, text, vector

MAGIC = b"\0asm\1\0\0\0"
FUNCTION, TABLE, MEMORY, GLOBAL, TAG = range(5)
"""Kinds of imports and exports."""
I32_CONST, END = 0x41, 0x0B
CUSTOM, TYPES, IMPORTS, FUNCTIONS, TABLES, MEMORIES, GLOBALS, EXPORTS = range(8)
ELEMENTS, CODE, DATA, DATA_COUNT, TAGS = 9, 10, 11, 12, 13
"""Section ids."""
ORDER = (TYPES, IMPORTS, FUNCTIONS, TABLES, MEMORIES, TAGS, GLOBALS, EXPORTS, ELEMENTS, DATA_COUNT, CODE, DATA)


class Type(NamedTuple):
    """The type of a function: its parameter and result types."""

    takes: tuple[bytes, ...]
    returns: tuple[bytes, ...]


class Import(NamedTuple):
    """An import. `detail` is the type index of a function, or the encoded type of anything else."""

    module: str
    name: str
    kind: int
    detail: int | bytes


class Table(NamedTuple):
    """A table of references; `most` is None if it may grow without limit."""

    type: bytes
    least: int
    most: int | None


class Global(NamedTuple):
    """A global variable, initialized with a 32-bit number."""

    type: bytes
    mutable: bool
    start: int


class Export(NamedTuple):
    """An export; `at` is its index among its kind."""

    name: str
    kind: int
    at: int


class Elements(NamedTuple):
    """Functions to write into the first table, starting at a slot."""

    slot: int
    functions: tuple[int, ...]


class Segment(NamedTuple):
    """Bytes to write into the memory, starting at an address."""

    address: int
    content: bytes


class Program(NamedTuple):
    """A program. Indexes of functions, globals, tables and tags count the imported ones first.

    Attributes:
        customs: custom sections, which come first.
        types: function types.
        imports: the imports.
        functions: the type index of each function defined here.
        tables: the tables defined here.
        memory: the encoded limits of the only memory; b"" if it is imported.
        tags: the type index of each exception tag defined here.
        globals: the globals defined here.
        exports: the exports.
        elements: the initial contents of the first table.
        counted: whether there is a data count section.
        bodies: the code of each function defined here.
        data: the initial contents of the memory.
    """

    customs: tuple[bytes, ...]
    types: tuple[Type, ...]
    imports: tuple[Import, ...]
    functions: tuple[int, ...]
    tables: tuple[Table, ...]
    memory: bytes
    tags: tuple[int, ...]
    globals: tuple[Global, ...]
    exports: tuple[Export, ...]
    elements: tuple[Elements, ...]
    counted: bool
    bodies: tuple[bytes, ...]
    data: tuple[Segment, ...]

    def imported(self, kind: int) -> int:
        """Return the number of imports of a kind."""
        return sum(each.kind == kind for each in self.imports)


def read(content: bytes) -> Program:
    """Read a program.

    Args:
        content: a WebAssembly file.

    Returns:
        The program.

    Raises:
        UnexpectedError: it contains something unsupported.
    """
    if not content.startswith(MAGIC):
        raise UnexpectedError("it is no WebAssembly file")
    try:
        customs, sections = _sections(content)
        found = Program(
            customs=customs,
            types=tuple(_each(sections, TYPES, _type)),
            imports=tuple(_each(sections, IMPORTS, _import)),
            functions=tuple(_each(sections, FUNCTIONS, Reader.number)),
            tables=tuple(_each(sections, TABLES, _table)),
            memory=_memory(sections),
            tags=tuple(_each(sections, TAGS, _tag)),
            globals=tuple(_each(sections, GLOBALS, _global)),
            exports=tuple(_each(sections, EXPORTS, _export)),
            elements=tuple(_each(sections, ELEMENTS, _elements)),
            counted=DATA_COUNT in sections,
            bodies=tuple(_each(sections, CODE, lambda reader: reader.take(reader.number()))),
            data=tuple(_each(sections, DATA, _segment)),
        )
    except (IndexError, UnicodeDecodeError) as error:
        raise UnexpectedError("it ends in the middle of something") from error
    if len(found.functions) != len(found.bodies):
        raise UnexpectedError(f"{len(found.functions)} functions with {len(found.bodies)} bodies")
    return found


def write(program: Program) -> bytes:
    """Write a program.

    Args:
        program: the program.

    Returns:
        A WebAssembly file.
    """
    sections = {
        TYPES: [b"\x60" + vector(each.takes) + vector(each.returns) for each in program.types],
        IMPORTS: [_written_import(each) for each in program.imports],
        FUNCTIONS: [number(each) for each in program.functions],
        TABLES: [table_type(each) for each in program.tables],
        MEMORIES: [program.memory] if program.memory else [],
        TAGS: [b"\0" + number(each) for each in program.tags],
        GLOBALS: [each.type + bytes([each.mutable]) + constant(each.start) for each in program.globals],
        EXPORTS: [text(each.name) + bytes([each.kind]) + number(each.at) for each in program.exports],
        ELEMENTS: [b"\0" + constant(each.slot) + vector(map(number, each.functions)) for each in program.elements],
        CODE: [sized(each) for each in program.bodies],
        DATA: [b"\0" + constant(each.address) + sized(each.content) for each in program.data],
    }
    written = [MAGIC, *(b"\0" + sized(each) for each in program.customs)]
    for section in ORDER:
        if section == DATA_COUNT:
            if program.counted:
                written.append(bytes([section]) + sized(number(len(program.data))))
        elif sections[section]:
            written.append(bytes([section]) + sized(vector(sections[section])))
    return b"".join(written)


def constant(value: int) -> bytes:
    """Return a constant expression for a 32-bit number."""
    return bytes([I32_CONST]) + signed(value) + bytes([END])


def table_type(table: Table) -> bytes:
    """Return the encoded type of a table."""
    most = b"" if table.most is None else number(table.most)
    return table.type + bytes([table.most is not None]) + number(table.least) + most


def _sections(content: bytes) -> tuple[tuple[bytes, ...], dict[int, bytes]]:
    """Return the custom sections, which must come first, and the others by id."""
    reader = Reader(content[len(MAGIC) :])
    customs: list[bytes] = []
    sections: dict[int, bytes] = {}
    while not reader.done():
        section = reader.byte()
        inside = reader.take(reader.number())
        if section == CUSTOM and not sections:
            customs.append(inside)
        elif section in ORDER and section not in sections:
            sections[section] = inside
        else:
            raise UnexpectedError(f"a section {section} stands where none is known")
    return tuple(customs), sections


def _each[One](sections: Mapping[int, bytes], section: int, read_one: Callable[[Reader], One]) -> Iterator[One]:
    """Yield the items of a section; nothing if it doesn't exist."""
    reader = Reader(sections.get(section, b"\0"))
    for _ in range(reader.number()):
        yield read_one(reader)
    if not reader.done():
        raise UnexpectedError(f"something follows the list in section {section}")


def _type(reader: Reader) -> Type:
    reader.expect(0x60)  # a function type, not a struct or an array
    takes = tuple(reader.value_type() for _ in range(reader.number()))
    return Type(takes, tuple(reader.value_type() for _ in range(reader.number())))


def _import(reader: Reader) -> Import:
    module, name, kind = reader.text(), reader.text(), reader.expect(FUNCTION, GLOBAL)
    if kind == FUNCTION:
        return Import(module, name, kind, reader.number())
    start = reader.at
    reader.value_type()
    reader.expect(0, 1)
    return Import(module, name, kind, reader.data[start : reader.at])


def _written_import(each: Import) -> bytes:
    detail = each.detail if isinstance(each.detail, bytes) else number(each.detail)
    return text(each.module) + text(each.name) + bytes([each.kind]) + detail


def _table(reader: Reader) -> Table:
    type_, limited = reader.value_type(), reader.expect(0, 1)
    return Table(type_, reader.number(), reader.number() if limited else None)


def _memory(sections: dict[int, bytes]) -> bytes:
    found = sections.get(MEMORIES, b"")
    if found[:1] != b"\1":
        raise UnexpectedError("it has not one memory of its own")
    return found[1:]


def _tag(reader: Reader) -> int:
    reader.expect(0)
    return reader.number()


def _constant(reader: Reader) -> int:
    reader.expect(I32_CONST)
    value = reader.signed()
    reader.expect(END)
    return value


def _global(reader: Reader) -> Global:
    return Global(reader.value_type(), bool(reader.expect(0, 1)), _constant(reader))


def _export(reader: Reader) -> Export:
    return Export(reader.text(), reader.expect(FUNCTION, TABLE, MEMORY, GLOBAL, TAG), reader.number())


def _elements(reader: Reader) -> Elements:
    reader.expect(0)  # active, for the first table
    return Elements(_constant(reader), tuple(reader.number() for _ in range(reader.number())))


def _segment(reader: Reader) -> Segment:
    reader.expect(0)  # active, for the only memory
    return Segment(_constant(reader), reader.take(reader.number()))
