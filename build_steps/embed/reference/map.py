"""The decision as a drawing: each question a box with its answers, and lines to what follows."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from build_steps.embed.reference.answers import Ends, tones
from build_steps.embed.reference.layout import Box, Layout, Port, lay_out
from build_steps.embed.reference.lettering import broken
from build_steps.embed.reference.outline import Stepped
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
    """What a box says of answers that lead to the same place.

    Attributes:
        label: the answers, in lines.
        leads: where they lead, in lines.
        tone: what the outcome asks for, or '' where a question follows.
        target: the index of the question that is drawn below, or None.
    """

    label: tuple[str, ...]
    leads: tuple[str, ...]
    tone: str
    target: int | None


class Card(NamedTuple):
    """A question with its answers: its step, the lines of its title, and its rows."""

    step: int
    title: tuple[str, ...]
    rows: tuple[Row, ...]


def drawing(
    indexes: Sequence[int],
    title: str,
    anchor: str,
    flow: Flow,
    steps: Sequence[Stepped],
    numbers: Mapping[int, int],
    ends: Ends,
) -> Element:
    """Return a drawing of some questions.

    Args:
        indexes: the steps, each before those that it leads to.
        title: what it shows.
        anchor: begins the ids of its title and description.
        flow: the flow, for the words.
        steps: every step.
        numbers: the index of a step to its number.
        ends: where the options lead that lead to an answer.

    Returns:
        An `<svg>` that says in words what it is; its text is the page's own, for which it is no substitute.
    """
    cards = [card(index, indexes, flow, steps, numbers, ends) for index in indexes]
    placed = lay_out([box(each) for each in cards], WIDTH)
    about = MAP["about"] if len(cards) > 1 else MAP["about_one"]
    return element(
        "svg",
        element("title", MAP["region"].format(title=title), id=f"{anchor}-title"),
        element("desc", about.format(count=len(cards)), id=f"{anchor}-desc"),
        *lines(placed),
        *(drawn(each, *placed.corners[each.step]) for each in cards),
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
    steps: Sequence[Stepped],
    numbers: Mapping[int, int],
    ends: Ends,
) -> Card:
    """Return what the box of a question says.

    Args:
        index: the step.
        indexes: the steps that are drawn.
        flow: the flow, for the words.
        steps: every step.
        numbers: the index of a step to its number.
        ends: where the options lead that lead to an answer.

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
    # What ends here stands above what goes on, so that the way on leaves the box below.
    for following, options in sorted(together.items(), key=lambda pair: pair[0] in indexes):
        label = broken(MAP["or"].join(labels[option] for option in options), EMS)
        end = ends.get((index, options[0]))
        if end is None:
            leads = broken(f"→ {TREE['go'].format(number=numbers[following])}", EMS)
            rows.append(Row(label, leads, "", following if following in indexes else None))
        else:
            rows.append(Row(label, broken(f"→ {end.answer.headline}", EMS), toned[end.answer.outcome], None))
    return Card(index, broken(f"{numbers[index]}. {question.text}", EMS), tuple(rows))


def box(each: Card) -> Box:
    """Return the box of a card, with where lines leave it.

    Args:
        each: the card.

    Returns:
        The box.
    """
    down = head(each)
    ports = []
    for number, row in enumerate(each.rows):
        height = row_height(row)
        if row.target is not None:
            ports.append(Port(down + height // 2, number == len(each.rows) - 1, row.target))
        down += height
    return Box(each.step, down, tuple(ports))


def head(each: Card) -> int:
    """Return the height of a card's title.

    Args:
        each: the card.

    Returns:
        The height in units of the drawing.
    """
    return PAD + LINE * len(each.title) + PAD // 2


def row_height(row: Row) -> int:
    """Return the height of a row.

    Args:
        row: the row.

    Returns:
        The height in units of the drawing.
    """
    return PAD + LINE * (len(row.label) + len(row.leads)) + PAD // 2


def drawn(each: Card, left: int, top: int) -> Element:
    """Return a card as it is drawn.

    Args:
        each: the card.
        left: where its left side is.
        top: where its top is.

    Returns:
        A `<g>`.
    """
    shapes = [element("rect", x=str(left), y=str(top), width=str(WIDTH), height=str(box(each).height), rx="6")]
    shapes += letters(each.title, left + PAD, top + PAD, "question")
    down = top + head(each)
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
        left: where they begin.
        top: the top of the first.
        kind: their class.

    Returns:
        One `<text>` a line.
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
        A `<path>` for each line, with its tip.
    """
    found = []
    for line in placed.lines:
        *_, (x, y) = line.points
        found.append(element("path", d=bent(line.points), class_="line"))
        found.append(element("path", d=f"M{x - TIP} {y - 2 * TIP}L{x} {y - 1}L{x + TIP} {y - 2 * TIP}z", class_="tip"))
    return found


def bent(points: Sequence[tuple[int, int]]) -> str:
    """Return the path through some points, with round corners.

    Args:
        points: the points; each differs from the next in one direction only.

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
    """Return the point a little from a corner towards another one, half the way at most."""
    ways = [(goal > at) - (goal < at) for at, goal in zip(corner, other, strict=True)]
    far = min(BEND, sum(abs(goal - at) for at, goal in zip(corner, other, strict=True)) // 2)
    return corner[0] + ways[0] * far, corner[1] + ways[1] * far
