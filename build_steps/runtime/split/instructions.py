"""Reads the instructions of a function to find which functions it mentions."""

from collections.abc import Set

from build_steps.runtime.split.binary import Reader, UnexpectedError

CALL, CALL_INDIRECT, TAIL_CALL, REF_FUNC = 0x10, 0x11, 0x12, 0xD2
BLOCKS = {0x02, 0x03, 0x04, 0x06}
"""block, loop, if, try: each has a matching end."""
END, DELEGATE = 0x0B, 0x18
PLAIN = {0x00, 0x01, 0x05, 0x0F, 0x19, 0x1A, 0x1B, 0xD1, *range(0x45, 0xC5)}
"""Instructions without operands."""
ONE = {0x07, 0x08, 0x09, 0x0C, 0x0D, *range(0x20, 0x27), 0x3F, 0x40}
"""Instructions with one number."""
TWO = {CALL_INDIRECT, *range(0x28, 0x3F)}
"""Instructions with two numbers."""
CONSTANTS = {0x43: 4, 0x44: 8}
"""Instructions with a floating-point number, and its size in bytes."""
INTEGERS = {0x41, 0x42, 0xD0}
"""Instructions with a signed number or a reference type."""
BRANCHES, SELECT, EXTENDED = 0x0E, 0x1C, 0xFC
AFTER_EXTENDED = {**dict.fromkeys(range(8), 0), 10: 2, 11: 1, 14: 2, 15: 1, 16: 1, 17: 1}
"""How many numbers each extended instruction has. Those that name a segment are rejected, because the second half
doesn't have the first one's segments."""


def mentioned(body: bytes) -> Set[int]:
    """Return the indexes of the functions that a function's body mentions.

    Args:
        body: the code, including its local variables.

    Raises:
        UnexpectedError: an instruction is unknown, or the code doesn't end where it should.
    """
    reader = Reader(body)
    reader.at = after_locals(body)
    found: set[int] = set()
    depth = 1
    try:
        while depth:
            depth += _step(reader, found)
    except IndexError as error:
        raise UnexpectedError("code ends in the middle of an instruction") from error
    if not reader.done():
        raise UnexpectedError("something follows the end of a function's code")
    return found


def after_locals(body: bytes) -> int:
    """Return where the instructions of a function start, after its local variables."""
    reader = Reader(body)
    for _ in range(reader.number()):
        reader.number()
        reader.value_type()
    return reader.at


def _step(reader: Reader, found: set[int]) -> int:
    """Read one instruction, note the function it mentions, and return its change in block depth."""
    code = reader.byte()
    if code in PLAIN:
        return 0
    if code in ONE:
        _skip(reader, 1)
    elif code in TWO:
        _skip(reader, 2)
    elif code in INTEGERS:
        _skip(reader, 1)
    elif code in {CALL, TAIL_CALL, REF_FUNC}:
        found.add(reader.number())
    elif code in BLOCKS:
        reader.value_type()  # the type of its result, or the index of a whole type
        while reader.data[reader.at - 1] >= 0x80:
            reader.at += 1
        return 1
    elif code == END:
        return -1
    elif code == DELEGATE:
        _skip(reader, 1)
        return -1
    else:
        _rare(reader, code)
    return 0


def _rare(reader: Reader, code: int) -> None:
    """Read the operands of a rare instruction."""
    if code == BRANCHES:
        _skip(reader, reader.number() + 1)
    elif code in CONSTANTS:
        reader.take(CONSTANTS[code])
    elif code == SELECT:
        for _ in range(reader.number()):
            reader.value_type()
    elif code == EXTENDED and (further := reader.number()) in AFTER_EXTENDED:
        _skip(reader, AFTER_EXTENDED[further])
    else:
        raise UnexpectedError(f"instruction {code:#x} isn't known")


def _skip(reader: Reader, numbers: int) -> None:
    """Skip numbers."""
    data, at = reader.data, reader.at
    for _ in range(numbers):
        while data[at] >= 0x80:
            at += 1
        at += 1
    reader.at = at
