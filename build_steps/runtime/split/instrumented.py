"""Instruments a program: each function sets a bit when it is called."""

from build_steps.runtime.split.binary import number, signed
from build_steps.runtime.split.instructions import after_locals
from build_steps.runtime.split.program import FUNCTION, GLOBAL, I32_CONST, Export, Global, Program

PREFIX = "~ran"
"""The prefix of the exported variables' names, before their number; each has the bits of 32 functions."""
BITS = 32
I32 = b"\x7f"
GLOBAL_GET, GLOBAL_SET, I32_OR = b"\x23", b"\x24", b"\x72"


def instrument(program: Program) -> Program:
    """Return a program that records which of its functions run, in one variable per 32 functions."""
    start = program.imported(GLOBAL) + len(program.globals)
    count = -(-len(program.bodies) // BITS)
    return program._replace(
        globals=(*program.globals, *(Global(I32, True, 0) for _ in range(count))),
        exports=(*program.exports, *(Export(f"{PREFIX}{at}", GLOBAL, start + at) for at in range(count))),
        bodies=tuple(_recording(body, start + at // BITS, at % BITS) for at, body in enumerate(program.bodies)),
    )


def functions_that_ran(program: Program, bits: list[int]) -> frozenset[int]:
    """Return the indexes of the functions that ran.

    Args:
        program: the original program.
        bits: the values of the instrumented program's variables, in order.
    """
    first = program.imported(FUNCTION)
    return frozenset(first + at for at in range(len(program.bodies)) if bits[at // BITS] >> at % BITS & 1)


def _recording(body: bytes, variable: int, bit: int) -> bytes:
    """Return the code of a function with instructions in front that set its bit."""
    at = after_locals(body)
    value = 1 << bit
    written = signed(value - (1 << BITS) if bit == BITS - 1 else value)
    place = number(variable)
    return body[:at] + GLOBAL_GET + place + bytes([I32_CONST]) + written + I32_OR + GLOBAL_SET + place + body[at:]
