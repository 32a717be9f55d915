# mypy: ignore-errors
"""Runs in Pyodide: prints what identifies the tables in its program's memory, so that nothing has to be guessed.

Prints a JSON object:

- `maps`: the addresses of the tables of each East Asian character set, by the name under which its codec exports it.
- `names`: the code point of each named character, by its name.
- `gb18030`, `ksc1001`: the characters of these two sets, row by row; 0 for none.
"""

import ctypes
import json
import struct
import unicodedata
from importlib import import_module

CODECS = ("_codecs_cn", "_codecs_hk", "_codecs_jp", "_codecs_kr", "_codecs_tw")
MAP = b"multibytecodec.map"
"""The name of the capsules in which these codecs export their tables."""
PAIRS = "__map_jisx0213_pair"
"""A table in another format, which stays where it is."""
COUNTED = ("CJK UNIFIED IDEOGRAPH-", "HANGUL SYLLABLE ")
"""Prefixes of names that are computed from the code point."""


def maps():
    """Yield the name and the addresses of each map."""
    pointer = ctypes.pythonapi.PyCapsule_GetPointer
    pointer.restype, pointer.argtypes = ctypes.c_void_p, (ctypes.py_object, ctypes.c_char_p)
    for codec in map(import_module, CODECS):
        for name in sorted(dir(codec)):
            if name.startswith("__map_") and name != PAIRS:
                _, to_set, from_set = struct.unpack("<3I", ctypes.string_at(pointer(getattr(codec, name), MAP), 12))
                yield name.removeprefix("__map_"), [each for each in (to_set, from_set) if each]


def character(encoded, codec):
    """Return the code point that some bytes encode; 0 if they encode none."""
    try:
        text = encoded.decode(codec)
    except UnicodeDecodeError:
        return 0
    return ord(text) if len(text) == 1 else 0


def main():
    """Print everything."""
    every = ((code, unicodedata.name(chr(code), "")) for code in range(0x110000))
    rows = ((row, column) for row in range(0x81, 0xFF) for column in range(0x40, 0xFF) if column != 0x7F)
    found = {
        "maps": dict(maps()),
        "names": {name: code for code, name in every if name and not name.startswith(COUNTED)},
        "gb18030": [character(bytes(pair), "gb18030") for pair in rows],
        "ksc1001": [
            character(bytes([row, column]), "euc_kr") for row in range(0xA1, 0xFE) for column in range(0xA1, 0xFF)
        ],
    }
    print(json.dumps(found))


main()
