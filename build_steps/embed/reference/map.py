"""The decision as a drawing: each question is a box with its answers, and lines lead to the next."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from build_steps.embed.reference.answers import Ends, tones
from build_steps.embed.reference.layout import Box, Layout, Port, lay_out
from build_steps.embed.reference.lettering import wrap
from build_steps.embed.reference.outline import StepLike
from build_steps.embed.reference.words import MAP, TREE
from decision_tool.flow.model import Flow
from decision_tool.render.markup import Element, element

WIDTH = 276
SIZE = 14
LINE = 18
PAD = 10
EMS = (WIDTH - 2 * PAD) / SIZE
TIP = 5
BEND = 5


class Row(NamedTuple):
    """The row of a box for the answers that lead to the same place.

    Attributes:
        label: the answers, wrapped.
        leads: where they lead, wrapped.
        tone: the outcome's tone, or '' if a question follows.
        target: the index of the next question if it is in the drawing, or None.
    """

    label: tuple[str, ...]
    leads: tuple[str, ...]
    tone: str
    target: int | None


class Card(NamedTuple):
    """A question with its answers: its step, its wrapped title, and its rows."""

    step: int
    title: tuple[str, ...]
    rows: tuple[Row, ...]


def drawing(
    indexes: Sequence[int],
    title: str,
    anchor: str,
    flow: Flow,
    steps: Sequence[StepLike],
    numbers: Mapping[int, int],
    ends: Ends,
) -> Element:
    """Return a drawing of some questions.

    Args:
        indexes: the steps, each before the ones it leads to.
        title: what it shows.
        anchor: the prefix of the ids of its title and description.
        flow: the flow, for its wording.
        steps: every step.
        numbers: step numbers by index.
        ends: the ends of the paths.

    Returns:
        An `<svg>` with a title and a description; the page has the same as text.
    """
    cards = [card(index, indexes, flow, steps, numbers, ends) for index in indexes]
    placed = lay_out([box(each) for each in cards], WIDTH)
    about = MAP["about"] if len(cards) > 1 else MAP["about_one"]
    return element(
        "svg",
        element("title", MAP["region"].format(title=title), id=f"{anchor}-title"),
        element("desc", about.format(count=len(cards)), id=f"{anchor}-desc"),
        *lines(placed),
        *(draw_card(each, *placed.corners[each.step]) for each in cards),
        role="img",
        aria_labelledby=f"{anchor}-title {anchor}-desc",
        viewBox=f"0 0 {placed.width} {placed.height}",
        width=str(placed.width),
        height=str(placed.height),
        class_="map",
    )


def card(
    index: int,
    indexes: Sequence[int],
    flow: Flow,
    steps: Sequence[StepLike],
    numbers: Mapping[int, int],
    ends: Ends,
) -> Card:
    """Return what the box of a question says.

    Args:
        index: the step.
        indexes: the steps in the drawing.
        flow: the flow, for its wording.
        steps: every step.
        numbers: step numbers by index.
        ends: the ends of the paths.

    Returns:
        The card; answers that lead to the same place share a row.
    """
    toned = tones(flow)
    question = next(each for each in flow.questions if each.id == steps[index].question)
    labels = {option.id: option.label for option in question.options}
    together: dict[int, list[str]] = {}
    for option, following in steps[index].follows.items():
        together.setdefault(following, []).append(option)
    rows = []
    # Answers that end here come first, so that the line to the next question leaves the box at the bottom.
    for following, options in sorted(together.items(), key=lambda pair: pair[0] in indexes):
        label = wrap(MAP["or"].join(labels[option] for option in options), EMS)
        end = ends.get((index, options[0]))
        if end is None:
            leads = wrap(f"→ {TREE['go'].format(number=numbers[following])}", EMS)
            rows.append(Row(label, leads, "", following if following in indexes else None))
        else:
            rows.append(Row(label, wrap(f"→ {end.answer.headline}", EMS), toned[end.answer.outcome], None))
    return Card(index, wrap(f"{numbers[index]}. {question.text}", EMS), tuple(rows))


def box(each: Card) -> Box:
    """Return the box of a card, with its ports."""
    down = title_height(each)
    ports = []
    for number, row in enumerate(each.rows):
        height = row_height(row)
        if row.target is not None:
            ports.append(Port(down + height // 2, number == len(each.rows) - 1, row.target))
        down += height
    return Box(each.step, down, tuple(ports))


def title_height(each: Card) -> int:
    """Return the height of a card's title, in units of the drawing."""
    return PAD + LINE * len(each.title) + PAD // 2


def row_height(row: Row) -> int:
    """Return the height of a row, in units of the drawing."""
    return PAD + LINE * (len(row.label) + len(row.leads)) + PAD // 2


def draw_card(each: Card, left: int, top: int) -> Element:
    """Draw a card.

    Args:
        each: the card.
        left: its left edge.
        top: its top edge.

    Returns:
        A `<g>`.
    """
    shapes = [element("rect", x=str(left), y=str(top), width=str(WIDTH), height=str(box(each).height), rx="6")]
    shapes += letters(each.title, left + PAD, top + PAD, "question")
    down = top + title_height(each)
    for row in each.rows:
        shapes.append(element("path", d=f"M{left} {down}h{WIDTH}", class_="rule"))
        shapes += letters(row.label, left + PAD, down + PAD // 2, "option")
        below = down + PAD // 2 + LINE * len(row.label)
        shapes += letters(row.leads, left + PAD, below, row.tone or "next")
        down += row_height(row)
    return element("g", *shapes, class_="box")


def letters(texts: Iterable[str], left: int, top: int, kind: str) -> list[Element]:
    """Return lines of text.

    Args:
        texts: the lines.
        left: their left edge.
        top: the top of the first.
        kind: their class.

    Returns:
        One `<text>` per line.
    """
    return [
        element("text", text, x=str(left), y=str(top + LINE * number + SIZE), class_=kind)
        for number, text in enumerate(texts)
    ]


def lines(placed: Layout) -> list[Element]:
    """Return the lines between the boxes.

    Args:
        placed: the layout.

    Returns:
        Two `<path>`s per line: the line and its arrowhead.
    """
    found = []
    for line in placed.lines:
        *_, (x, y) = line.points
        found.append(element("path", d=rounded_path(line.points), class_="line"))
        found.append(element("path", d=f"M{x - TIP} {y - 2 * TIP}L{x} {y - 1}L{x + TIP} {y - 2 * TIP}z", class_="tip"))
    return found


def rounded_path(points: Sequence[tuple[int, int]]) -> str:
    """Return the path through some points, with rounded corners.

    Args:
        points: the points; consecutive ones differ in only one coordinate.

    Returns:
        The value of a path's `d`.
    """
    rest = points[1:]
    x, y = points[0]
    path = f"M{x} {y}"
    for before, corner, after in zip(points, rest, rest[1:], strict=False):
        start, end = _toward(corner, before), _toward(corner, after)
        path += f"L{start[0]} {start[1]}Q{corner[0]} {corner[1]} {end[0]} {end[1]}"
    return f"{path}L{rest[-1][0]} {rest[-1][1] - TIP}"


def _toward(corner: tuple[int, int], other: tuple[int, int]) -> tuple[int, int]:
    """Return the point where the bend at a corner starts toward another point, at most halfway."""
    ways = [(goal > at) - (goal < at) for at, goal in zip(corner, other, strict=True)]
    far = min(BEND, sum(abs(goal - at) for at, goal in zip(corner, other, strict=True)) // 2)
    return corner[0] + ways[0] * far, corner[1] + ways[1] * far
