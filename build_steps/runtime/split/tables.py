"""Finds tables in the program's memory that only functions of the second half read. They are verified, not guessed.

Python itself says what they must contain: its codecs export the addresses of their tables, and the other tables are
compared entry by entry. Any difference is an error, and then no table is moved.
"""

import itertools
import re
import struct
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from build_steps.runtime.split.binary import UnexpectedError, number, signed
from build_steps.runtime.split.program import Program, Segment

BYTES = 256
INDEX = 8
"""The size of an entry in the index of a codec's table: an address, the first and the last column."""
BLOCK = 256
"""Characters in one block of the index of names."""
PRIVATE = 0xF0000
"""From here on, numbers are aliases of named characters, and named sequences."""
LEAST_WORDS = 20_000
"""A lower bound for the number of words in the names of any recent version of Unicode."""
ROOT = re.compile(rb"[\x80-\xff]{2}[\x01-\x0f][\x80-\xff][\x00-\x7f]A")
"""The start of the tree of names: the number of names, and the edge for those with A."""
ADDRESS = re.compile(rb"[\x28-\x3e][\x00-\x04]")
"""A load or store instruction, before its address offset."""


class Stretch(NamedTuple):
    """One or more consecutive tables.

    Attributes:
        name: its name.
        start: the address of its first byte.
        end: the address after its last byte.
    """

    name: str
    start: int
    end: int


class Known(NamedTuple):
    """The output of `inside/known_tables.py`.

    Attributes:
        maps: the addresses of the indexes of codecs' tables, by the map's name.
        names: characters, by name.
        gb18030: the characters of that set, row by row; 0 for none.
        ksc1001: the same for the other set.
    """

    maps: Mapping[str, Sequence[int]]
    names: Mapping[str, int]
    gb18030: Sequence[int]
    ksc1001: Sequence[int]


def memory(program: Program) -> bytes:
    """Return the initial memory of a program."""
    image = bytearray(max(each.address + len(each.content) for each in program.data))
    for each in program.data:
        image[each.address : each.address + len(each.content)] = each.content
    return bytes(image)


def find(program: Program, known: Known) -> tuple[Stretch, ...]:
    """Find the tables in a program.

    Args:
        program: the program.
        known: what Python says about its tables.

    Returns:
        The tables, sorted by address; they don't overlap.

    Raises:
        UnexpectedError: a table isn't where it must be, or has other contents.
    """
    image = memory(program)
    found = [each for name, indexes in known.maps.items() for index in indexes for each in _map(image, name, index)]
    found += _names(image, known.names)
    found.append(_same(image, "iconv gb18030", known.gb18030))
    found.append(_same(image, "iconv ksc1001", known.ksc1001))
    found = sorted(dict.fromkeys(found), key=lambda each: each.start)
    for one, other in itertools.pairwise(found):
        if one.end > other.start:
            raise UnexpectedError(f"the tables {one} and {other} overlap")
    return tuple(found)


def set_apart(data: Sequence[Segment], tables: Sequence[Stretch]) -> tuple[tuple[Segment, ...], tuple[Segment, ...]]:
    """Split the data into the rest and the given tables."""
    rest: list[Segment] = []
    taken: list[Segment] = []
    for segment in data:
        at, end = segment.address, segment.address + len(segment.content)
        for table in tables:
            start, stop = max(at, table.start), min(end, table.end)
            if start < stop:
                rest.append(_part(segment, at, start))
                taken.append(_part(segment, start, stop))
                at = stop
        rest.append(_part(segment, at, end))
    return tuple(each for each in rest if each.content), tuple(taken)


def refuse_readers(bodies: Mapping[int, bytes], tables: Sequence[Stretch]) -> None:
    """Reject code that contains the start address of a table.

    Args:
        bodies: the code of the functions that must not read the tables.
        tables: the tables.

    Raises:
        UnexpectedError: a function contains such an address.
    """
    constants = re.compile(b"|".join(re.escape(b"\x41" + signed(each.start)) for each in tables))
    added = re.compile(ADDRESS.pattern + b"(?:" + b"|".join(re.escape(number(each.start)) for each in tables) + b")")
    for function, body in bodies.items():
        if tables and (constants.search(body) or added.search(body)):
            raise UnexpectedError(f"function {function} of the first half reads a table of the second")


def _part(segment: Segment, start: int, end: int) -> Segment:
    return Segment(start, segment.content[start - segment.address : end - segment.address])


def _map(image: bytes, name: str, index: int) -> Iterator[Stretch]:
    """Yield a codec's index, and its rows, which must be contiguous."""
    rows = [struct.unpack_from("<IBB", image, index + INDEX * at) for at in range(BYTES)]
    spans = sorted((start, start + 2 * (last - first + 1)) for start, first, last in rows if start)
    if not spans or any(one[1] != other[0] for one, other in itertools.pairwise(spans)):
        raise UnexpectedError(f"the rows of {name} don't stand one after the other")
    yield Stretch(f"codec {name} index", index, index + INDEX * BYTES)
    yield Stretch(f"codec {name}", spans[0][0], spans[-1][1])


def _same(image: bytes, name: str, characters: Sequence[int]) -> Stretch:
    """Return the table of 16-bit characters that agrees with Python wherever Python has a character."""
    start = next(at for at in range(len(characters)) if all(characters[at : at + 8]))
    beginning = struct.pack("<8H", *characters[start : start + 8])
    for each in re.finditer(re.escape(beginning), image):
        at = each.start() - 2 * start
        there = struct.unpack_from(f"<{len(characters)}H", image, at) if at >= 0 else ()
        if there and all(mine in {0, other} for mine, other in zip(characters, there, strict=True)):
            return Stretch(name, at, at + 2 * len(characters))
    raise UnexpectedError(f"there is no table {name}")


def _names(image: bytes, names: Mapping[str, int]) -> list[Stretch]:
    """Return the tree of all names, the characters in its order, and the index from characters to that order."""
    trees = [each for each in (_Tree(image, found.start()) for found in ROOT.finditer(image)) if each.fits()]
    if len(trees) != 1:
        raise UnexpectedError(f"there are {len(trees)} trees of names")
    words = list(trees[0].words())
    if not set(names) <= set(words):
        raise UnexpectedError("the tree lacks names that Python knows")
    order = _order(image, [names.get(word) for word in words])
    places = {code: at for at, code in enumerate(struct.unpack_from(f"<{len(words)}I", image, order.start))}
    tree = trees[0].stretch()
    return [_places(image, places, tree.start), tree, order]


def _order(image: bytes, characters: Sequence[int | None]) -> Stretch:
    """Return the table of characters in the order of their names."""
    start = next(at for at in range(len(characters)) if None not in characters[at : at + 6])
    beginning = struct.pack("<6I", *(each or 0 for each in characters[start : start + 6]))
    for each in re.finditer(re.escape(beginning), image):
        at = each.start() - 4 * start
        there = struct.unpack_from(f"<{len(characters)}I", image, at)
        if all(
            other == mine or (mine is None and other >= PRIVATE) for mine, other in zip(characters, there, strict=True)
        ):
            return Stretch("names order", at, at + 4 * len(characters))
    raise UnexpectedError("there is no table of characters in the order of their names")


def _places(image: bytes, places: Mapping[int, int], end: int) -> Stretch:
    """Return the two-level index from characters to names, which is right before the tree.

    The entry of a character without a name is the number of names.
    """
    blocks = 0x110000 // BLOCK
    wanted = [tuple(places.get(block * BLOCK + at, len(places)) for at in range(BLOCK)) for block in range(blocks)]
    different = list(dict.fromkeys(wanted))
    second = end - 2 * BLOCK * len(different)
    first = second - blocks
    for block, numbers in enumerate(wanted):
        at = second + 2 * BLOCK * image[first + block]
        if struct.unpack_from(f"<{BLOCK}H", image, at) != numbers or at >= end:
            raise UnexpectedError("the places of names aren't where they must be")
    return Stretch("names places", first, end)


class _Tree:
    """A tree of words: each node has the number of words below it, and its edges."""

    def __init__(self, image: bytes, start: int) -> None:
        self._image = image[start:]
        self._start = start
        self._end = 0

    def fits(self) -> bool:
        """Return whether it starts like the tree of names."""
        try:
            count, edges = self._node(0)
        except IndexError:
            return False
        return (
            count // 2 > LEAST_WORDS
            and len(edges) > LEAST_WORDS // 1_000
            and all(b"A" <= each[:1] <= b"Z" for each, _ in edges)
        )

    def words(self) -> Iterator[str]:
        """Yield all words, in order."""
        ahead = [(0, b"")]
        while ahead:
            node, before = ahead.pop()
            count, edges = self._node(node)
            if count & 1:
                yield before.decode()
            ahead += [(target, before + letters) for letters, target in reversed(edges)]

    def stretch(self) -> Stretch:
        """Return its place in memory, once all words have been read."""
        return Stretch("names tree", self._start, self._start + self._end)

    def _node(self, at: int) -> tuple[int, list[tuple[bytes, int]]]:
        count, at = self._number(at)
        target = at
        edges: list[tuple[bytes, int]] = []
        last = False
        while not last:
            step, at = self._number(at)
            if not step and not edges:
                break  # a leaf
            last, single, target = bool(step & 1), bool(step & 2), target + (step >> 2)
            length, at = (1, at) if single else (self._image[at], at + 1)
            edges.append((self._image[at : at + length], target))
            at += length
        self._end = max(self._end, at)
        return count, edges

    def _number(self, at: int) -> tuple[int, int]:
        value = shift = 0
        while True:
            byte = self._image[at]
            value |= (byte & 0x7F) << shift
            at, shift = at + 1, shift + 7
            if byte < 0x80:
                return value, at
