"""Tables in the program's memory that only functions of the second half read. Each is told by its content, not guessed.

Python itself says what must stand in them: its codecs lend the addresses of their tables, and what its other tables
hold is compared to the last entry. What isn't as it must be is an error, and then no table is moved.
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
"""Bytes for one entry in the index of a codec's table: an address, the first and the last column."""
BLOCK = 256
"""Characters in one block of the index of names."""
PRIVATE = 0xF0000
"""From here on, numbers stand for further names of characters that have one, and for names of several."""
LEAST_WORDS = 20_000
"""Fewer names than any Unicode has had since names are kept in this form."""
ROOT = re.compile(rb"[\x80-\xff]{2}[\x01-\x0f][\x80-\xff][\x00-\x7f]A")
"""How the tree of names begins: how many there are, and where those with A go on."""
ADDRESS = re.compile(rb"[\x28-\x3e][\x00-\x04]")
"""An instruction that reads or writes memory, before the address that it adds."""


class Stretch(NamedTuple):
    """A table or a few that stand one after the other.

    Attributes:
        name: what it is.
        start: the address of its first byte.
        end: the address after its last.
    """

    name: str
    start: int
    end: int


class Known(NamedTuple):
    """What `inside/known_tables.py` found.

    Attributes:
        maps: addresses of the indexes of codecs' tables, by the map's name.
        names: characters by their names.
        gb18030: characters of that set, row by row; 0 for none.
        ksc1001: the same of the other set.
    """

    maps: Mapping[str, Sequence[int]]
    names: Mapping[str, int]
    gb18030: Sequence[int]
    ksc1001: Sequence[int]


def memory(program: Program) -> bytes:
    """Return the memory of a program as it starts."""
    image = bytearray(max(each.address + len(each.content) for each in program.data))
    for each in program.data:
        image[each.address : each.address + len(each.content)] = each.content
    return bytes(image)


def find(program: Program, known: Known) -> tuple[Stretch, ...]:
    """Return every table that is told.

    Args:
        program: the program.
        known: what Python says of its tables.

    Returns:
        The tables in order of their addresses; none overlaps another.

    Raises:
        UnexpectedError: a table isn't where or as it must be.
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


def apart(data: Sequence[Segment], tables: Sequence[Stretch]) -> tuple[tuple[Segment, ...], tuple[Segment, ...]]:
    """Return the data without some tables, and those tables' data."""
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
    """Refuse code that names the beginning of a table.

    Args:
        bodies: the code of each function that must not read the tables.
        tables: the tables.

    Raises:
        UnexpectedError: a function names one.
    """
    constants = re.compile(b"|".join(re.escape(b"\x41" + signed(each.start)) for each in tables))
    added = re.compile(ADDRESS.pattern + b"(?:" + b"|".join(re.escape(number(each.start)) for each in tables) + b")")
    for function, body in bodies.items():
        if tables and (constants.search(body) or added.search(body)):
            raise UnexpectedError(f"function {function} of the first half reads a table of the second")


def _part(segment: Segment, start: int, end: int) -> Segment:
    return Segment(start, segment.content[start - segment.address : end - segment.address])


def _map(image: bytes, name: str, index: int) -> Iterator[Stretch]:
    """Yield a codec's index, and the one stretch that its rows make up."""
    rows = [struct.unpack_from("<IBB", image, index + INDEX * at) for at in range(BYTES)]
    spans = sorted((start, start + 2 * (last - first + 1)) for start, first, last in rows if start)
    if not spans or any(one[1] != other[0] for one, other in itertools.pairwise(spans)):
        raise UnexpectedError(f"the rows of {name} don't stand one after the other")
    yield Stretch(f"codec {name} index", index, index + INDEX * BYTES)
    yield Stretch(f"codec {name}", spans[0][0], spans[-1][1])


def _same(image: bytes, name: str, characters: Sequence[int]) -> Stretch:
    """Return the one table of 16 bits each that says the same as Python, wherever Python says anything."""
    start = next(at for at in range(len(characters)) if all(characters[at : at + 8]))
    beginning = struct.pack("<8H", *characters[start : start + 8])
    for each in re.finditer(re.escape(beginning), image):
        at = each.start() - 2 * start
        there = struct.unpack_from(f"<{len(characters)}H", image, at) if at >= 0 else ()
        if there and all(mine in {0, other} for mine, other in zip(characters, there, strict=True)):
            return Stretch(name, at, at + 2 * len(characters))
    raise UnexpectedError(f"there is no table {name}")


def _names(image: bytes, names: Mapping[str, int]) -> list[Stretch]:
    """Return the tree of all names, the characters in its order, and the places of characters in that order."""
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
    """Return the two tables of places, which stand before the tree: one of blocks, and the blocks.

    Where a character has no name, the place is the number of names.
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
    """A tree of words: each node tells how many words follow and which letters lead on."""

    def __init__(self, image: bytes, start: int) -> None:
        self._image = image[start:]
        self._start = start
        self._end = 0

    def fits(self) -> bool:
        """Return whether it begins as the tree of names does."""
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
        """Yield all words in order."""
        ahead = [(0, b"")]
        while ahead:
            node, before = ahead.pop()
            count, edges = self._node(node)
            if count & 1:
                yield before.decode()
            ahead += [(target, before + letters) for letters, target in reversed(edges)]

    def stretch(self) -> Stretch:
        """Return where it stands, once all words were read."""
        return Stretch("names tree", self._start, self._start + self._end)

    def _node(self, at: int) -> tuple[int, list[tuple[bytes, int]]]:
        count, at = self._number(at)
        target = at
        edges: list[tuple[bytes, int]] = []
        last = False
        while not last:
            step, at = self._number(at)
            if not step and not edges:
                break  # a node that nothing follows
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
