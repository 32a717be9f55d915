# ruff: noqa: E501
# mypy: ignore-errors
"""Runs in Pyodide during profiling: uses strings, patterns, numbers and dates more broadly than the tool does today.

This way, the first half of the program already includes what changes to the tool are likely to need.
"""

import datetime
import re
from itertools import product

TEXTS = ("", "Hello, World 12\n", "Grüße, Élan", "Ольга и 長い", "🙂 ok\u202e", "ǅﬁßİ", "a\tb\x00c", "٣½²")
WORDS = ("l", "Gr", "И", "🙂", "", "zz")


def tried(action, *given, **named):
    """Call something; an error is as good as a result."""
    try:
        return action(*given, **named)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def texts():
    """Call the methods of strings with 1, 2, and 4 bytes per character."""
    for text in TEXTS:
        for name in [
            "capitalize",
            "casefold",
            "isalnum",
            "isalpha",
            "isascii",
            "isdecimal",
            "isdigit",
            "isidentifier",
            "islower",
            "isnumeric",
            "isprintable",
            "isspace",
            "istitle",
            "isupper",
            "lower",
            "lstrip",
            "rstrip",
            "split",
            "splitlines",
            "strip",
            "swapcase",
            "title",
            "upper",
        ]:
            getattr(text, name)()
        for word in WORDS:
            for name in [
                "count",
                "endswith",
                "find",
                "index",
                "partition",
                "removeprefix",
                "removesuffix",
                "rfind",
                "rindex",
                "rpartition",
                "rsplit",
                "split",
                "startswith",
                "strip",
                "lstrip",
                "rstrip",
                "join",
            ]:
                tried(getattr(text, name), word)
            text.replace(word, "éx")
            assert (text < word) in {True, False}
            assert (word in text) in {True, False}
            text + word
        for codec, errors in product(
            ("utf-8", "utf-16-le", "ascii", "latin-1"), ("strict", "ignore", "replace", "surrogatepass")
        ):
            made = tried(text.encode, codec, errors)
            if isinstance(made, bytes):
                tried(made.decode, codec, errors)
                tried(made[:-1].decode, codec, errors)
        tried("\ud800".encode, "utf-8")
        tried("\ud800".encode, "utf-8", "surrogatepass")
        text.ljust(20), text.rjust(20, "."), text.center(9), text.zfill(9), text.expandtabs(), text[::-1], text[1:-1:2]
        text.translate({108: "L", 1086: None}), hash(text), repr(text), ascii(text), f"{text!r:>30}{text:.3}", text * 3
        sorted(text), set(text), list(map(ord, text)), text.maketrans("ab", "cd")


def expressions():
    """Compile and use regular expressions of every kind."""
    patterns = (
        r"\b(\w+)\s+\1\b", r"(?i)grüße|élan|ОЛЬГА", r"(?<=H)ello(?!x)", r"(?<!a)b(?=c)", r"[^\W\d_]+(?:[’'-]\w+)*", r"(?P<a>x)?(?(a)y|l)",
        r"(?s).*?o", r"(?m)^\s*$", r"(?x) a  b # c", r"\d{1,3}(?:,\d{3})*", r"a*+b|a{2,}+", r"(?>ab|a)c", r"[\u0400-\u04ff🙂-🙌]+",
        r"(?a:\w+)(?u:\w)", r"\Aab|\Z|\B", r"(a|b|c)+?d", r".{0,40}\.$", r"(?i)[a-zé]", r"\s{2,}|\t", r"(?:(?:a|b)*c)*", r"(?i:ß|ss)",
        r"[[:alpha:]", r"(", r"*", r"(?P<1>x)", r"\9", r"(?<=a+)b", r"[z-a]",
    )  # fmt: skip
    for source in patterns:
        found = tried(re.compile, source)
        if not isinstance(found, re.Pattern):
            continue
        for text in (*TEXTS, "aaab the the abcabcd xy 1,234,567. It's Ann-Marie"):
            for match in found.finditer(text):
                (
                    match.group(),
                    match.groups(),
                    match.span(),
                    match.groupdict(),
                    match.start(0),
                    tried(match.expand, r"<\g<0>>"),
                )
            (
                found.findall(text),
                found.split(text, 2),
                found.sub(r"<\g<0>>", text),
                found.subn(lambda each: each[0].upper(), text),
            )
            found.search(text, 1), found.match(text), found.fullmatch(text)
        repr(found), found.groups, found.groupindex, found == re.compile("x")
    re.escape("a.b*c"), re.sub("x", "y", "xx", flags=re.IGNORECASE)
    tried(re.compile, b"x").findall(b"axb"), tried(re.search, "x", b"x")


def numbers():
    """Calculate with small, large and fractional numbers."""
    for one, other in product(
        (0, 1, -7, 255, 2**31, -(2**64), 3**200, 1.5, -0.0, 1e300, float("nan"), True), (1, -3, 0, 2**70, 2.5)
    ):
        for name in ["add", "sub", "mul", "truediv", "floordiv", "mod", "divmod", "lt", "le", "eq", "ne", "gt", "ge"]:
            tried(getattr(one, f"__{name}__"), other)
        tried(
            lambda a=one, b=other: (
                a // b,
                a % b,
                a / b,
                divmod(a, b),
                a**2,
                -a,
                abs(a),
                a + b,
                a * b,
                a - b,
                a < b,
                round(a, 1),
            )
        )
        tried(
            lambda a=one, b=other: (a & b, a | b, a ^ b, ~a, a << 3, a >> 2, a.bit_length(), int(a), float(a), hash(a))
        )
        f"{one!r} {one:>12} {tried(format, one, ',')} {tried(format, one, '.2f')} {tried(format, one, '08x')} {one!s}"
    for text in ("12", "-3_000", "0x1f", "1e5", "٣", "x", "", " 7 ", "9" * 100, "1.5", "nan"):
        tried(int, text), tried(float, text), tried(int, text, 16)
    (
        tried(int, "9" * 5000),
        str(3**2000),
        sum(range(9)),
        min(3, 1),
        max((1, 2), key=abs),
        pow(3, 50, 7),
        bool(0),
        complex(1, 2),
    )


def days():
    """Calculate with valid and invalid dates and times."""
    day = datetime.date(2026, 11, 24)
    for other in (datetime.date(2028, 2, 29), datetime.date.min, datetime.date.max):
        step = other - day
        tried(
            lambda s=step: (
                day + s,
                day - s,
                s.days,
                s.total_seconds(),
                s // 2,
                -s,
                abs(s),
                s < s,
                str(s),
                repr(s),
                s == s,
            )
        )
        (
            day < other,
            day == other,
            other.isoformat(),
            other.isocalendar(),
            other.weekday(),
            other.isoweekday(),
            str(other),
            hash(other),
        )
        (
            tried(lambda d=other: d + datetime.timedelta(days=1)),
            tried(other.replace, month=2),
            other.timetuple(),
            repr(other),
        )
        (
            f"{other:%A, %B %d %Y}",
            other.strftime("%d.%m.%y %j %U"),
            tried(other.replace, month=13),
            other.toordinal(),
            other.ctime(),
        )
    for text in (
        "2026-03-05",
        "20260305",
        "2026-W10-4",
        "2026-02-30",
        "x",
        "2026-03-05T14:00",
        "2026-03-05T14:00:01.5+01:00",
    ):
        (
            tried(datetime.date.fromisoformat, text),
            tried(datetime.datetime.fromisoformat, text),
            tried(datetime.time.fromisoformat, text[11:]),
        )
    now = datetime.datetime(2026, 3, 5, 14, 30, tzinfo=datetime.UTC)
    (
        now.isoformat(),
        str(now),
        now + datetime.timedelta(hours=9),
        now.date(),
        now.time(),
        f"{now:%I:%M %p}",
        now.replace(tzinfo=None),
        repr(now),
    )
    (
        now.astimezone(datetime.timezone(datetime.timedelta(hours=-5))),
        datetime.time(14, 0).strftime("%H:%M"),
        tried(datetime.date, 2026, 2, 30),
    )


for use in (texts, expressions, numbers, days):
    use()
