"""Tables that only the second half reads: found by their content, moved whole, and never read by the first half."""

import itertools
import json
from typing import Any

import pytest

from build_steps.paths import STOCK_RUNTIME
from build_steps.runtime.run_in_pyodide import run_in_pyodide
from build_steps.runtime.split import halves, profile, tables
from build_steps.runtime.split.binary import UnexpectedError, number, signed
from build_steps.runtime.split.prepare import PROGRAM
from build_steps.runtime.split.program import FUNCTION, Program, Segment, read
from build_steps.runtime.split.tables import Known, Stretch

LEAST = 1_100_000
"""The tables' size in bytes, at least."""


@pytest.fixture(scope="module")
def whole() -> Program:
    """The program as distributed."""
    return read((STOCK_RUNTIME / PROGRAM).read_bytes())


@pytest.fixture(scope="module")
def known() -> Known:
    """The tables' content according to Python."""
    return Known(**json.loads(run_in_pyodide("known_tables.py", [], mounts={})))


@pytest.mark.gate
def test_the_tables_match_python(whole: Program, known: Known) -> None:
    """Each table in the profile is found again, entry by entry; together they're worth moving."""
    found = tables.find(whole, known)
    assert found == profile.read().tables
    assert sum(each.end - each.start for each in found) > LEAST


@pytest.mark.parametrize("kind", ["gb18030", "ksc1001", "names", "maps"])
def test_a_table_that_differs_is_not_moved(whole: Program, known: Known, kind: str) -> None:
    """In one entry: then it isn't found."""
    spoiled: dict[str, dict[str, Any]] = {
        "gb18030": {"gb18030": [*known.gb18030[:-200], 7, *known.gb18030[-199:]]},
        "ksc1001": {"ksc1001": [7, *known.ksc1001[1:]]},
        "names": {"names": {**known.names, "LATIN SMALL LETTER A": 0x62}},
        "maps": {"maps": {"gb2312": [known.maps["gb2312"][0] + 4]}},
    }
    with pytest.raises(UnexpectedError):
        tables.find(whole, known._replace(**spoiled[kind]))


def test_the_halves_together_have_every_byte(whole: Program) -> None:
    """Each byte of memory is in exactly one of them."""
    kept = profile.read()
    first, second, _ = halves.cut(whole, kept.functions, kept.tables)
    together = sorted((*first.data, *second.data))
    assert all(one.address + len(one.content) <= other.address for one, other in itertools.pairwise(together))
    assert tables.memory(whole) == tables.memory(whole._replace(data=tuple(together)))
    for segment in second.data:
        end = segment.address + len(segment.content)
        assert any(each.start <= segment.address and end <= each.end for each in kept.tables)
    for table in kept.tables:
        assert not any(
            each.address < table.end and table.start < each.address + len(each.content) for each in first.data
        )


def test_a_segment_is_cut_where_the_tables_are() -> None:
    """At its start, in its middle, at its end, and across two segments."""
    data = (Segment(10, b"abcdefghij"), Segment(30, b"klm"), Segment(40, b"n"))
    rest, taken = tables.set_apart(data, [Stretch("", 8, 12), Stretch("", 14, 15), Stretch("", 18, 32)])
    assert rest == (Segment(12, b"cd"), Segment(15, b"fgh"), Segment(32, b"m"), Segment(40, b"n"))
    assert taken == (Segment(10, b"ab"), Segment(14, b"e"), Segment(18, b"ij"), Segment(30, b"kl"))


@pytest.mark.parametrize("code", [b"\x41" + signed(1_574_128), b"\x41\0\x28\x02" + number(1_574_128)])
def test_a_function_of_the_first_half_that_reads_a_table_is_refused(code: bytes) -> None:
    """By a constant address, or by an offset."""
    table = [Stretch("names", 1_574_128, 1_849_174)]
    tables.refuse_readers({7: b"\0\x41\0\x1a\x0b"}, table)
    with pytest.raises(UnexpectedError, match="function 7"):
        tables.refuse_readers({7: b"\0" + code + b"\x1a\x0b"}, table)


def test_the_functions_that_read_the_names_are_in_the_second_half(whole: Program) -> None:
    """There are some, and moving one of them into the first half is refused."""
    kept = profile.read()
    own = whole.imported(FUNCTION)
    (tree,) = [each for each in kept.tables if each.name == "names tree"]
    readers = {own + at for at, body in enumerate(whole.bodies) if b"\x41" + signed(tree.start) in body}
    assert readers
    assert not readers & kept.functions
    with pytest.raises(UnexpectedError, match="reads a table of the second"):
        halves.cut(whole, kept.functions | readers, kept.tables)
