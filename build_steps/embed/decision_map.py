"""The decision as drawings: the stages, the purposes at each stage, then one drawing for each purpose."""

from build_steps.embed.decision_tree import find_ends, from_step
from build_steps.embed.page import block
from build_steps.embed.reference.map import drawing
from build_steps.embed.reference.outline import outline, title
from build_steps.embed.reference.words import MAP
from decision_tool.flow.contact import CONTACT
from decision_tool.flow.graph import compile_flow
from decision_tool.render.markup import Element, element
from decision_tool.render.pieces import ROOT as SITE

TREE_PAGE = f"{SITE}reference/decision-tree/"
PHONE = 296
"""In CSS pixels: the widest drawing that fits the narrowest phone without scrolling."""


def decision_map() -> str:
    """Return the drawings, each with a link to its text version.

    Returns:
        A block of HTML.
    """
    graph = compile_flow(CONTACT, apart=True)
    read = outline(graph.steps, graph.start, CONTACT.always)
    ends = find_ends(graph)
    first, stages = graph.steps[graph.start], CONTACT.questions[0].options
    parts: list[tuple[str, tuple[int, ...], str]] = [(MAP["start"], (graph.start,), "step-start")]
    for option in stages:  # one drawing per stage, each as wide as a phone
        index = first.follows[option.id]
        parts.append((option.label, (index,), f"step-{read.numbers[index]}"))
    for branch in read.branches:
        parts.append((title(branch, CONTACT), branch.steps, from_step(read.numbers[branch.steps[0]])))
    figures = [
        figure(
            words,
            drawing(steps, words, f"map-{read.numbers[steps[0]]}", CONTACT, graph.steps, read.numbers, ends),
            read.numbers[steps[0]],
            text,
        )
        for words, steps, text in parts
    ]
    return block(element("div", key(), *figures, class_="maps"))


def key() -> Element:
    """Return the legend: each color's meaning, in that color.

    Returns:
        A paragraph.
    """
    named = [element("span", MAP[tone], class_=f"key {tone}") for tone in ("go", "elsewhere", "wait")]
    return element("p", MAP["key"], named[0], ", ", named[1], MAP["last"], named[2], ".")


def figure(words: str, picture: Element, number: int, text: str) -> Element:
    """Return a drawing with its title.

    Args:
        words: the title.
        picture: the drawing.
        number: the number of its first question.
        text: the anchor of its text version.

    Returns:
        A `<figure>`; a drawing wider than a phone scrolls on its own, also by keyboard.
    """
    attributes = dict(picture.attributes)
    label = MAP["region"].format(title=words)
    scrolls = int(attributes["width"]) > PHONE
    region = (
        element("div", picture, class_="map-view", tabindex="0", role="region", aria_label=label)
        if scrolls
        else element("div", picture, class_="map-view")
    )
    link = element("a", MAP["text"].format(number=number), href=f"{TREE_PAGE}#{text}")
    return element("figure", element("figcaption", element("strong", words), " ", link), region)
