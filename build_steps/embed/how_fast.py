"""The measurements of the site's speed, as tables."""

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from build_steps.embed.page import american
from build_steps.paths import ROOT

RESULTS = ROOT / "benchmarks" / "results.json"
MARKS = {"package": "", "table": " \\*"}
KILOBYTE = 1_000
MEGABYTE = 1_000_000
DAY = re.compile(r"\b20\d\d-\d\d-\d\d\b")
BUSY = 1.0
"""The load average at the start of a part above which the machine counts as busy."""

type Rows = Sequence[Mapping[str, Any]]
"""The results of one part, as in `benchmarks/results.json`."""


def how_fast() -> str:
    """Return all measurements.

    Returns:
        Markdown with a table for each subject, and the date of each.
    """
    found: Mapping[str, Any] = json.loads(RESULTS.read_text(encoding="utf-8"))
    names = {one: each["name"] + MARKS[each["task"]] for one, each in found["contenders"].items()}
    parts: list[tuple[str, str, str, Callable[[Rows], Iterable[str]]]] = [
        ("pages", "How soon a page appears", PAGES, pages),
        ("chromium", "How soon the first answer comes", FIRST_ANSWER, lambda rows: starts(names, rows)),
        ("slow_line", "The same on a slow connection", SLOW_LINE, lambda rows: starts(names, rows)),
        ("firefox", "The same in Firefox", "", lambda rows: starts(names, rows)),
        (
            "returning",
            "A return visit after real use",
            RETURNING,
            lambda rows: [*starts(names, rows), *hits(names, rows)],
        ),
        ("chromium", "What is downloaded", DOWNLOADS, lambda rows: downloads(names, rows)),
        ("host", "What a visit costs the host", HOST, host),
        ("calls", "A single request to Python", REQUEST, calls),
        ("enumeration", "A decision for every possible set of answers", "", commands),
        ("builds", "Building the site", "", commands),
    ]
    lines: list[str] = []
    for part, title, text, table in parts:
        if part not in found:
            continue  # not measured yet
        said = found[part]
        busy = " The machine was busy with other work at the time." if (said["load"] or 0) > BUSY else ""
        day = f"Measured on {american(said['date'])}: {said['machine']}.{busy}"
        lines += [f"## {title}", "", f"{text} {day}".strip(), "", *table(said["rows"]), ""]
    return "\n".join(lines)


FIRST_ANSWER = (
    "From requesting the page to getting Python’s first answer. The number in parentheses compares it with standard "
    "Pyodide. An asterisk means it can’t run our package, so it only steps through the small decision table."
)
DOWNLOADS = (
    "What Python needs for its first answer. A visit also downloads the page, the tool’s scripts, and what Python "
    "loads "
    "later."
)
PAGES = (
    "Measured on Lighthouse’s simulated phone: slow 4G, and the processor at a quarter of its normal speed. Lighthouse "
    "also gives scores from 0 to 100."
)
RETURNING = (
    "In each browser profile, Python first answers 2,500 requests, about as many as typing a long draft takes. Then "
    "the browser restarts. Chromium can use the code it compiled before."
)
HOST = (
    "What the host sends, without headers. The last column shows how many of these visits fit in a month, within the "
    "100 GB that GitHub allows a site on Pages."
)
SLOW_LINE = "We simulate slow 4G as 1.6 megabits per second, with a 0.15-second delay on each request."
REQUEST = "Once Python is ready, from the page to Python and back."


def starts(names: Mapping[str, str], rows: Rows) -> Iterator[str]:
    """Yield a table of start times for each connection: a row for each contender, a column for each processor.

    Args:
        names: each contender's name.
        rows: the measurements; the milliseconds are medians.

    Yields:
        Lines of Markdown.
    """
    for line in dict.fromkeys(row["line"] for row in rows):
        compared = {row["contender"] for row in rows if row["line"] == line}
        figures: dict[str, dict[str, str]] = {one: {} for one in names if one in compared}
        for row in rows:
            if row["line"] == line:
                figure = f"{row['milliseconds'] / 1000:.1f} s ({row['ratio']:.2f})"
                figures[row["contender"]][row["where"]] = figure
        where = list(dict.fromkeys(row["where"] for row in rows if row["line"] == line))
        lines = ((names[one], *(each[place] for place in where)) for one, each in figures.items())
        yield from table((line[:1].upper() + line[1:], *where), lines)
        yield ""


def hits(names: Mapping[str, str], rows: Rows) -> Iterator[str]:
    """Yield a sentence for each contender: how often the browser used its compiled-code cache.

    Args:
        names: each contender's name.
        rows: the measurements.

    Yields:
        Lines of Markdown.
    """
    for one, row in {row["contender"]: row for row in rows}.items():
        yield f"- {names[one]}: used compiled code in {row['hits']} of {row['starts']} profiles."


def host(rows: Rows) -> Iterator[str]:
    """Yield the table of what visits cost the host."""
    lines = (
        (
            DAY.sub(lambda day: american(day[0]), row["name"]),
            f"{row['sent'] / KILOBYTE:,.0f} KB",
            f"{row['month']:,}" if row["month"] else "any number",
        )
        for row in rows
    )
    yield from table(("Visit", "Sent", "Visits a month"), lines)


def downloads(names: Mapping[str, str], rows: Rows) -> Iterator[str]:
    """Yield the table of downloads on the first visit.

    Args:
        names: each contender's name.
        rows: the measurements.

    Yields:
        Lines of Markdown.
    """
    first = {row["contender"]: row for row in reversed(rows)}
    stock = first["stock"]["sent"]
    lines = (
        (name, f"{first[one]['sent'] / MEGABYTE:.2f} MB", f"{first[one]['sent'] / stock:.2f}", first[one]["requests"])
        for one, name in names.items()
    )
    yield from table(("Version", "Download", "Share", "Files"), lines)


def pages(rows: Rows) -> Iterator[str]:
    """Yield the table of pages: first and largest paint, download size, and Lighthouse's scores."""
    head = ("Page", "First text", "Largest block", "Download", "Speed", "Accessibility", "Best practices", "Search")
    lines = (
        (
            row["name"],
            f"{row['first'] / 1000:.1f} s",
            f"{row['largest'] / 1000:.1f} s",
            f"{row['bytes'] / KILOBYTE:.0f} KB",
            *(row[mark] for mark in ("performance", "accessibility", "best-practices", "seo")),
        )
        for row in rows
    )
    yield from table(head, lines)


def calls(rows: Rows) -> Iterator[str]:
    """Yield the table of requests, in milliseconds."""
    lines = ((row["name"], f"{row['median']:.1f} ms", f"{row['most']:.1f} ms") for row in rows)
    yield from table(("Request", "Half take at most", "95 percent take at most"), lines)


def commands(rows: Rows) -> Iterator[str]:
    """Yield a table of commands, each compared with the first."""
    lines = ((row["name"], f"{row['seconds']:.1f} s", f"{row['ratio']:.1f}") for row in rows)
    yield from table(("What runs", "Time", "Compared with the first"), lines)


def table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> Iterator[str]:
    """Yield the lines of a Markdown table."""
    for cells in (head, ["---"] * len(head), *rows):
        yield f"| {' | '.join(map(str, cells))} |"
