"""WebAssembly's binary format: reading and writing numbers, names and lists."""

from collections.abc import Iterable

CONTINUES = 0x80
"""The bit of a byte that says the number continues."""


class UnexpectedError(Exception):
    """The program contains something this step doesn't support; it is then shipped unchanged."""


class Reader:
    """Reads bytes from the start.

    Attributes:
        data: the bytes.
        at: the position of the next one.
    """

    def __init__(self, data: bytes) -> None:
        """Start at the first byte."""
        self.data = data
        self.at = 0

    def done(self) -> bool:
        """Return whether everything was read."""
        return self.at == len(self.data)

    def byte(self) -> int:
        """Read one byte."""
        self.at += 1
        return self.data[self.at - 1]

    def take(self, length: int) -> bytes:
        """Read some bytes.

        Raises:
            UnexpectedError: there are fewer left.
        """
        self.at += length
        if self.at > len(self.data):
            raise UnexpectedError("it ends in the middle of something")
        return self.data[self.at - length : self.at]

    def number(self) -> int:
        """Read an unsigned number."""
        result = shift = 0
        while True:
            byte = self.byte()
            result |= (byte & 0x7F) << shift
            if byte < CONTINUES:
                return result
            shift += 7

    def signed(self) -> int:
        """Read a signed number."""
        result = shift = 0
        while True:
            byte = self.byte()
            result |= (byte & 0x7F) << shift
            shift += 7
            if byte < CONTINUES:
                return result - (1 << shift) if byte & 0x40 else result

    def text(self) -> str:
        """Read a name."""
        return self.take(self.number()).decode()

    def value_type(self) -> bytes:
        """Read a value type."""
        start = self.at
        if self.byte() in {0x63, 0x64}:  # a reference to a type that follows
            self.signed()
        return self.data[start : self.at]

    def expect(self, *valid: int) -> int:
        """Read one byte that must be one of the valid ones.

        Raises:
            UnexpectedError: it is not.
        """
        found = self.byte()
        if found not in valid:
            raise UnexpectedError(f"byte {found:#x} at {self.at - 1}, expected {[hex(each) for each in valid]}")
        return found


def number(value: int) -> bytes:
    """Encode an unsigned number in as few bytes as possible."""
    written = bytearray()
    while value >= CONTINUES:
        written.append(value & 0x7F | CONTINUES)
        value >>= 7
    written.append(value)
    return bytes(written)


def signed(value: int) -> bytes:
    """Encode a signed number in as few bytes as possible."""
    written = bytearray()
    while not -0x40 <= value < 0x40:
        written.append(value & 0x7F | CONTINUES)
        value >>= 7
    written.append(value & 0x7F)
    return bytes(written)


def text(value: str) -> bytes:
    """Encode a name."""
    encoded = value.encode()
    return number(len(encoded)) + encoded


def vector(items: Iterable[bytes]) -> bytes:
    """Encode a list: the number of items, then the items."""
    written = list(items)
    return number(len(written)) + b"".join(written)


def sized(content: bytes) -> bytes:
    """Return content preceded by its length."""
    return number(len(content)) + content
