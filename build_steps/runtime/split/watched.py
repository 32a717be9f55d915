"""A program that notes which of its functions run: each sets one bit when it is called."""

from build_steps.runtime.split.binary import number, signed
from build_steps.runtime.split.instructions import after_locals
from build_steps.runtime.split.program import FUNCTION, GLOBAL, I32_CONST, Export, Global, Program

PREFIX = "~ran"
"""What the exported variables are called, followed by their number; each holds the bits of 32 functions."""
BITS = 32
I32 = b"\x7f"
GLOBAL_GET, GLOBAL_SET, I32_OR = b"\x23", b"\x24", b"\x72"


def watched(program: Program) -> Program:
    """Return a program that notes which of its own functions run.

    Args:
        program: the program.

    Returns:
        The program with a variable for each 32 of its functions.
    """
    start = program.imported(GLOBAL) + len(program.globals)
    count = -(-len(program.bodies) // BITS)
    return program._replace(
        globals=(*program.globals, *(Global(I32, True, 0) for _ in range(count))),
        exports=(*program.exports, *(Export(f"{PREFIX}{at}", GLOBAL, start + at) for at in range(count))),
        bodies=tuple(_noting(body, start + at // BITS, at % BITS) for at, body in enumerate(program.bodies)),
    )


def ran(program: Program, bits: list[int]) -> frozenset[int]:
    """Return the functions that ran.

    Args:
        program: the program that was watched.
        bits: the values of its variables, in order.

    Returns:
        Indexes of functions.
    """
    first = program.imported(FUNCTION)
    return frozenset(first + at for at in range(len(program.bodies)) if bits[at // BITS] >> at % BITS & 1)


def _noting(body: bytes, variable: int, bit: int) -> bytes:
    """Return the code of a function that first sets its bit."""
    at = after_locals(body)
    value = 1 << bit
    written = signed(value - (1 << BITS) if bit == BITS - 1 else value)
    place = number(variable)
    return body[:at] + GLOBAL_GET + place + bytes([I32_CONST]) + written + I32_OR + GLOBAL_SET + place + body[at:]
