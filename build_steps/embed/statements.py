"""The statements the guide is based on, and where the guide makes each of them.

The statements are in a table, `docs/reference/statements.tsv`. A page marks where it makes one with an attribute
list: on a line of its own after the paragraph or the list item, or at the end of a table cell. `{ #a25 }` names one
statement, `{ #a26-a31 }` two. The mark becomes the element's id, so that links can point to it.
"""

import csv
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

DOCS = Path("docs")
TABLE = DOCS / "reference" / "statements.tsv"

MARK = re.compile(r"\{[^{}\n]*#(?P<anchor>[ab]\d\d(?:-[ab]\d\d)*)(?=[\s}])[^{}\n]*\}[ ]*(?:\||$)", re.MULTILINE)
FENCED = re.compile(r"^(?P<fence>```+|~~~+).*?^(?P=fence)[ ]*$", re.MULTILINE | re.DOTALL)
HEADING = re.compile(r"^# +(?P<title>.+?)[ ]*$", re.MULTILINE)


class Statement(NamedTuple):
    """One statement of the source articles.

    Attributes:
        id: its number, such as `A25`.
        source: the article and its part.
        text: what it says, in our words.
        acts_in: what must follow it: `guide`, `flow`, `compose`, `review`, `timeline`.
    """

    id: str
    source: str
    text: str
    acts_in: tuple[str, ...]


class Place(NamedTuple):
    """A place in the guide that makes a statement.

    Attributes:
        page: the page's path relative to `docs/`, such as `guide/avoid.md`.
        anchor: the id of the paragraph, the list item or the cell.
        title: the page's first heading.
    """

    page: str
    anchor: str
    title: str


def read(path: Path = TABLE) -> tuple[Statement, ...]:
    """Return the statements of a table, in order.

    Args:
        path: the table: tab-separated, with a header row.
    """
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    return tuple(Statement(row[0], row[1], row[2], tuple(row[3].split(", "))) for row in rows[1:])


def anchors(markdown: str) -> Iterator[str]:
    """Yield the marks of a page, in order.

    Args:
        markdown: the page's source.

    Yields:
        Ids such as `a25` or `a26-a31`; fenced code is skipped.
    """
    for found in MARK.finditer(FENCED.sub("", markdown)):
        yield found["anchor"]


def numbers(anchor: str) -> tuple[str, ...]:
    """Return the statements a mark names.

    Args:
        anchor: the mark's id, such as `a26-a31`.

    Returns:
        Their numbers as in the table, such as `A26` and `A31`.
    """
    return tuple(anchor.upper().split("-"))


def places(docs: Path = DOCS) -> dict[str, tuple[Place, ...]]:
    """Return where the guide makes each statement.

    Args:
        docs: the folder of the pages.

    Returns:
        The places by statement number, sorted by page; statements made nowhere are missing.
    """
    found: dict[str, list[Place]] = {}
    for path in sorted(docs.rglob("*.md")):
        markdown = path.read_text(encoding="utf-8")
        heading = HEADING.search(markdown)
        page = path.relative_to(docs).as_posix()
        title = heading["title"] if heading else page
        for anchor in anchors(markdown):
            for number in numbers(anchor):
                found.setdefault(number, []).append(Place(page, anchor, title))
    return {number: tuple(found[number]) for number in sorted(found)}
