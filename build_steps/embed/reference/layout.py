"""Lays out a small layered graph: boxes in rows and columns, and lines routed around them."""

from collections.abc import Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

GUTTER = 14
LANE = 9
CHANNEL = 26
MARGIN = 2


class Port(NamedTuple):
    """Where a line leaves a box: how far down, whether from the last row, and which box it leads to."""

    down: int
    last: bool
    target: int


class Box(NamedTuple):
    """A box to lay out.

    Attributes:
        id: its id.
        height: in units of the drawing.
        ports: where lines leave it, from top to bottom.
    """

    id: int
    height: int
    ports: tuple[Port, ...]


class Line(NamedTuple):
    """A line from a box to the top of another one.

    Attributes:
        source: the box it leaves.
        target: the box it leads to.
        points: its corners, the last one at the top of the target.
    """

    source: int
    target: int
    points: tuple[tuple[int, int], ...]


class Layout(NamedTuple):
    """A drawing: its size, the upper left corner of each box, and the lines."""

    width: int
    height: int
    corners: Mapping[int, tuple[int, int]]
    lines: tuple[Line, ...]


class Cell(NamedTuple):
    """The row and the column of a box, from 0."""

    row: int
    column: int


def lay_out(boxes: Sequence[Box], width: int) -> Layout:
    """Return the positions of boxes and lines.

    Args:
        boxes: the boxes, each before the ones it leads to.
        width: the width of a box.

    Returns:
        The layout. No line crosses a box: lines run beside the columns and between the rows.
    """
    cells = place(boxes)
    columns = 1 + max(cell.column for cell in cells.values())
    rows = 1 + max(cell.row for cell in cells.values())
    beside = [_beside(boxes, cells, column) for column in range(columns)]
    above = [_above(boxes, cells, row) for row in range(rows)]
    lefts = [MARGIN]
    for targets in beside:
        lefts.append(lefts[-1] + width + (GUTTER + LANE * len(targets)))
    tops = [MARGIN]
    for row in range(rows):
        tallest = max(box.height for box in boxes if cells[box.id].row == row)
        lanes = len(above[row + 1]) if row + 1 < rows else 0
        tops.append(tops[-1] + tallest + (CHANNEL + LANE * lanes if row + 1 < rows else MARGIN))
    corners = {box.id: (lefts[cells[box.id].column], tops[cells[box.id].row]) for box in boxes}
    lines = []
    for box in boxes:
        left, top = corners[box.id]
        for port in box.ports:
            goal_left, goal_top = corners[port.target]
            goal = goal_left + width // 2
            lane = above[cells[port.target].row].index(port.target)
            turn = goal_top - CHANNEL // 2 - LANE * lane
            if _straight(port, cells, box):
                start = (left + width // 2, top + box.height)
                corner = start[0]
                points = [start]
            else:
                column = cells[box.id].column
                start = (left + width, top + port.down)
                corner = left + width + GUTTER // 2 + LANE * beside[column].index(port.target)
                points = [start, (corner, start[1])]
            if corner != goal:
                points += [(corner, turn), (goal, turn)]
            lines.append(Line(box.id, port.target, (*points, (goal, goal_top))))
    spare = 0 if beside[-1] else GUTTER
    return Layout(lefts[-1] + MARGIN - spare, tops[-1], corners, tuple(lines))


def place(boxes: Sequence[Box]) -> dict[int, Cell]:
    """Return the row and the column of each box.

    Args:
        boxes: the boxes, each before the ones it leads to.

    Returns:
        The cells. A box is below all boxes that lead to it, and as close below them as possible.
    """
    rows: dict[int, int] = {}
    for box in boxes:
        rows.setdefault(box.id, 0)
        for port in box.ports:
            rows[port.target] = max(rows.get(port.target, 0), rows[box.id] + 1)
    by_row = [[box.id for box in boxes if rows[box.id] == row] for row in range(1 + max(rows.values()))]
    columns = max(len(row) for row in by_row)
    parents = {box.id: [other.id for other in boxes if _leads(other, box.id)] for box in boxes}
    cells: dict[int, Cell] = {}
    for number, row in enumerate(by_row):
        wanted = {
            # Boxes that nothing leads to go to the left, the part of the drawing a phone shows first.
            box: _mean([cells[parent].column for parent in parents[box]], 0)
            for box in row
        }
        ordered = sorted(row, key=lambda box: wanted[box])
        chosen = min(
            combinations(range(columns), len(row)),
            key=lambda places: sum(abs(at - wanted[box]) for at, box in zip(places, ordered, strict=True)),
        )
        cells |= {box: Cell(number, at) for box, at in zip(ordered, chosen, strict=True)}
    return cells


def _leads(box: Box, target: int) -> bool:
    """Return whether a line leads from a box to a target."""
    return any(port.target == target for port in box.ports)


def _mean(values: Sequence[int], default: float) -> float:
    """Return the mean, or the default if there are no values."""
    return sum(values) / len(values) if values else default


def _straight(port: Port, cells: Mapping[int, Cell], box: Box) -> bool:
    """Return whether a line leaves the box at the bottom: from its last row, to the row of boxes right below."""
    return port.last and cells[port.target].row == cells[box.id].row + 1


def _beside(boxes: Sequence[Box], cells: Mapping[int, Cell], column: int) -> list[int]:
    """Return the target boxes of the lines beside a column, in lane order, the lowest box first."""
    found = {
        port.target
        for box in boxes
        for port in box.ports
        if cells[box.id].column == column and not _straight(port, cells, box)
    }
    return sorted(found, key=lambda target: -cells[target].row)


def _above(boxes: Sequence[Box], cells: Mapping[int, Cell], row: int) -> list[int]:
    """Return the target boxes of the lines that turn above a row, from left to right."""
    found = [box.id for box in boxes if cells[box.id].row == row]
    return sorted(found, key=lambda target: cells[target].column)
