"""Pyodide's program is parsed and written back unchanged; anything unknown is refused."""

import pytest

from build_steps.paths import STOCK_RUNTIME
from build_steps.runtime.split import binary, program
from build_steps.runtime.split.binary import Reader, UnexpectedError
from build_steps.runtime.split.instructions import mentioned
from build_steps.runtime.split.prepare import PROGRAM


@pytest.fixture(scope="module")
def content() -> bytes:
    """The program as distributed."""
    return (STOCK_RUNTIME / PROGRAM).read_bytes()


def test_writing_what_was_read_gives_the_same_file(content: bytes) -> None:
    """Every byte is in its place."""
    assert program.write(program.read(content)) == content


@pytest.mark.parametrize("value", [0, 1, 63, 64, 127, 128, 16_384, 2**31 - 1, 2**32 - 1])
def test_numbers_are_read_as_they_were_written(value: int) -> None:
    """In as few bytes as possible, signed and unsigned."""
    assert Reader(binary.number(value)).number() == value
    assert Reader(binary.signed(value)).signed() == value
    assert Reader(binary.signed(-value)).signed() == -value


@pytest.mark.parametrize("cut", [3, 9, 1_000, 400_000])
def test_a_truncated_file_is_refused(content: bytes, cut: int) -> None:
    """Wherever it ends."""
    with pytest.raises(UnexpectedError):
        program.read(content[:cut])


def test_an_unknown_section_is_refused() -> None:
    """A program in a newer format isn't split by guessing."""
    with pytest.raises(UnexpectedError, match="section 99"):
        program.read(program.MAGIC + bytes([99, 0]))


def test_the_functions_that_code_mentions_are_found() -> None:
    """Called, tail-called, or referenced, also inside blocks."""
    code = b"\0" + b"\x02\x40\x10\x05\x0b" + b"\x41\x80\x01\x1a" + b"\xd2\x07\x1a" + b"\x12\x89\x01" + b"\x0b"
    assert mentioned(code) == {5, 7, 137}


@pytest.mark.parametrize(
    "code", [b"\0\xfd\x00\x0b", b"\0\xfc\x08\0\0\x0b", b"\0\x10\x05", b"\0\x0b\x0b", b"\0\x02\x40\x0b"]
)
def test_unknown_code_is_refused(code: bytes) -> None:
    """An unknown instruction, one that names a segment, a missing end, code after the end, an open block."""
    with pytest.raises(UnexpectedError):
        mentioned(code)
