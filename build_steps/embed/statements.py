"""The statements that the guide rests on, and where in the guide each of them stands.

The statements are a table, `docs/reference/statements.tsv`. A page marks where it says one with an attribute
list: on a line of its own after the paragraph or the list item, or at the end of a table's cell. `{ #a25 }`
names one statement, `{ #a26-a31 }` two. The mark becomes the element's id, so that a link can lead to it.
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
    """One thing that the source articles say.

    Attributes:
        id: its number, such as `A25`.
        source: the article and its part.
        text: what it says, in our words.
        acts_in: where it has to be followed: `guide`, `flow`, `compose`, `review`, `timeline`.
    """

    id: str
    source: str
    text: str
    acts_in: tuple[str, ...]


class Place(NamedTuple):
    """A place in the guide that says what a statement says.

    Attributes:
        page: the page's path below `docs/`, such as `guide/avoid.md`.
        anchor: the id of the paragraph, the list item or the cell.
        title: the page's first heading.
    """

    page: str
    anchor: str
    title: str


def read(path: Path = TABLE) -> tuple[Statement, ...]:
    """Return every statement of the table, in its order.

    Args:
        path: the table: tab-separated, with a line of headings.

    Returns:
        The statements.
    """
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    return tuple(Statement(row[0], row[1], row[2], tuple(row[3].split(", "))) for row in rows[1:])


def anchors(markdown: str) -> Iterator[str]:
    """Give the marks of a page, in order.

    Args:
        markdown: the page as it is written.

    Yields:
        Ids such as `a25` or `a26-a31`; what stands in fenced code is no mark.
    """
    for found in MARK.finditer(FENCED.sub("", markdown)):
        yield found["anchor"]


def numbers(anchor: str) -> tuple[str, ...]:
    """Return the statements that a mark names.

    Args:
        anchor: the mark's id, such as `a26-a31`.

    Returns:
        Their numbers as the table writes them, such as `A26` and `A31`.
    """
    return tuple(anchor.upper().split("-"))


def places(docs: Path = DOCS) -> dict[str, tuple[Place, ...]]:
    """Return where each statement stands.

    Args:
        docs: the folder of the pages.

    Returns:
        The places by statement number, in the order of the pages' paths; a number without a place is missing.
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
