# ruff: noqa: B018, E501, F601, F821, UP030, UP031, UP032 - the values are never used
# mypy: ignore-errors
"""Runs in Pyodide during profiling: uses values, errors and classes more broadly than the tool does today.

This way, the first half of the program already includes what changes to the tool are likely to need.
"""

import json
import sys
from itertools import chain, zip_longest


def tried(action, *given, **named):
    """Call something; an error is as good as a result."""
    try:
        return action(*given, **named)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def values():
    """Write and read valid and invalid JSON; sort, group, copy and compare built-in values."""
    deep = {
        "a": [1, 2.5, -0.0, True, None, 'é🙂\n"\\\x01', {"b": [], "c": {}}],
        "ü": 2**80,
        "n": float("inf"),
        "1": (1, 2),
    }
    for named in (
        {},
        {"indent": 2},
        {"ensure_ascii": False},
        {"sort_keys": True, "separators": (",", ":")},
        {"allow_nan": False},
    ):
        text = tried(json.dumps, deep, **named)
        tried(json.loads, text)
    for text in (
        "",
        "[1,",
        '{"a" 1}',
        '"\\ud83d\\ude42\\u00e9"',
        "nul",
        "[1]x",
        "-",
        "1e5",
        "[" * 200,
        '{"a": 1, "a": 2}',
        "\ufeff1",
        "NaN",
        '"\x01"',
    ):
        tried(json.loads, text)
    tried(json.dumps, {1: object()}), tried(json.dumps, {(1,): 2}), json.dumps({1: 2, None: 3, True: 4, 1.5: 5})
    loop = []
    loop.append(loop)
    tried(json.dumps, loop), repr(loop)
    items = [("b", 2), ("a", 1), ("c", 3)]
    (
        items.sort(key=lambda each: each[1], reverse=True),
        items.reverse(),
        items.insert(1, ("d", 4)),
        items.pop(),
        items.index(items[0]),
        items.count(3),
    )
    items[1:1] = items[:1]
    del items[0]
    found = dict(items) | {"e": 5}
    (
        found.setdefault("f", 6),
        found.pop("zz", None),
        found.popitem(),
        found.update(g=7),
        found.copy(),
        list(found.items()),
        dict.fromkeys("ab"),
        found == {},
    )
    one, other = set("abc"), frozenset("bcd")
    (
        one & other,
        one | other,
        one - other,
        one ^ other,
        one <= other,
        one.isdisjoint(other),
        one.add("z"),
        one.discard("q"),
        one.update("xy"),
        repr(one),
        hash(other),
    )
    [
        *zip_longest("ab", "c"),
        *chain("a", "b"),
        *zip("ab", "cd", strict=True),
        *enumerate("ab"),
        *reversed([1]),
        *filter(None, [0, 1]),
        *map(str, [1]),
    ]
    (
        tried(lambda: [*zip("ab", "c", strict=True)]),
        any([0, 1]),
        all([]),
        sorted(found, key=str.lower),
        slice(1, 2, 3).indices(5),
        range(9)[2:5],
        (1, 2) < (1, 3),
    )
    (
        b"ab\xff".hex(),
        bytes([1, 2]) + b"x",
        b"a,b".split(b","),
        bytearray(b"ab").decode(),
        memoryview(b"abc")[1:].tobytes(),
        b"abc".find(b"c"),
        repr(b"\x00'"),
    )


def errors():
    """Raise, chain, catch and print errors; recurse too deeply."""

    def deeper(level):
        return deeper(level + 1) + 1

    def chained():
        try:
            {}["missing"]
        except KeyError as error:
            raise ValueError("of another") from error

    for action in (chained, lambda: deeper(0), lambda: 1 / 0, lambda: [].x, lambda: None(), lambda: "a" + 1, lambda: undefined, lambda: [][3], lambda: (1, *2),
                   lambda: int("x"), lambda: {}[[]], lambda: next(iter(())), lambda: __import__("nothing"), lambda: "{0.x}".format(1), lambda: "%d" % "x",
                   lambda: (lambda a: a)(1, 2), lambda: dict([1]), lambda: [*zip(1)], lambda: chr(-1), lambda: object().x.y, lambda: len(5)):  # fmt: skip
        try:
            action()
        except BaseException as error:
            trace = error.__traceback__
            while trace is not None:
                trace.tb_lineno, trace.tb_frame.f_code.co_name
                trace = trace.tb_next
            (
                repr(error),
                str(error),
                error.args,
                error.__cause__,
                error.__context__,
                error.with_traceback(None),
                error.add_note("noted"),
            )
    try:
        raise ExceptionGroup("several", [ValueError(1), TypeError(2)])
    except* ValueError as group:
        repr(group)
    except* TypeError:
        pass
    try:
        chained()
    except ValueError:
        sys.excepthook(*sys.exc_info())


def classes():
    """Define and use classes, generators, contexts and matches."""
    from typing import NamedTuple

    class Pair(NamedTuple):
        left: int
        right: str = "x"

    class Base:
        __slots__ = ("value",)

        def __init__(self, value):
            self.value = value

        def __eq__(self, other):
            return self.value == other.value

        def __hash__(self):
            return hash(self.value)

        def __enter__(self):
            return self

        def __exit__(self, *_):
            return True

        def __getattr__(self, name):
            return name

        @property
        def double(self):
            return 2 * self.value

        @classmethod
        def make(cls):
            return cls(1)

        @staticmethod
        def plain():
            return None

    class Child(Base):
        def __init__(self):
            super().__init__(3)

        def __iter__(self):
            yield from (self.value, self.double)

    with Base(1) as entered:
        raise KeyError("swallowed")
    pair = Pair(1)._replace(left=2)
    match [pair, {"a": 1}, Child(), "text"]:
        case [Pair(left=2, right=str() as text), {"a": int()}, Base(value=3), *rest]:
            print(text, rest, file=sys.stderr)
    (
        sorted(Child()),
        Base.make() == entered,
        {Base(1): 2},
        tried(setattr, Base(1), "new", 1),
        isinstance(pair, tuple),
        vars(Child()),
        dir(pair),
        repr(pair),
        pair._asdict(),
    )
    generator = (each for each in Child())
    (
        next(generator),
        generator.close(),
        [a + b for a in (1, 2) if a for b in (3,)],
        {a: a for a in "ab"},
        {*"ab"},
        (lambda *a, b=1, **c: (a, b, c))(1, 2, d=3),
    )


for use in (values, errors, classes):
    use()
