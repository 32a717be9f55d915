"""The maps show every question, and nothing in them overlaps."""

from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st

from build_steps.embed.decision_map import decision_map
from build_steps.embed.decision_tree import decision_tree
from build_steps.embed.policy_table import policy_table
from build_steps.embed.reference.layout import Box, Layout, Port, lay_out
from build_steps.embed.reference.lettering import text_width, wrap
from build_steps.embed.reference.map import EMS, rounded_path
from decision_tool.flow.contact import CONTACT
from tests.reference.reading import ids, read

SHOWN = read(decision_map())
WIDTH = 100


@st.composite
def boxes(draw: st.DrawFn) -> list[Box]:
    """Generate boxes; each leads only to later ones, and each but the first can be reached."""
    count = draw(st.integers(1, 9))
    leads: list[set[int]] = [set() for _ in range(count)]
    for index in range(1, count):
        leads[draw(st.integers(0, index - 1))].add(index)
        leads[draw(st.integers(0, index - 1))].add(index)
    found = []
    for index, targets in enumerate(leads):
        height = 40 + 20 * len(targets)
        ports = tuple(
            Port(30 + 20 * place, place == len(targets) - 1, target) for place, target in enumerate(sorted(targets))
        )
        found.append(Box(index, height, ports))
    return found


def inside(layout: Layout, made: list[Box], first: tuple[int, int], second: tuple[int, int]) -> list[int]:
    """Return the boxes that a straight line runs into."""
    found = []
    for box in made:
        left, top = layout.corners[box.id]
        across = max(first[0], second[0]) > left and min(first[0], second[0]) < left + WIDTH
        down = max(first[1], second[1]) > top and min(first[1], second[1]) < top + box.height
        if across and down:
            found.append(box.id)
    return found


@given(boxes())
def test_no_line_crosses_a_box_and_no_boxes_overlap(made: list[Box]) -> None:
    """The map stays readable whatever the policy is."""
    layout = lay_out(made, WIDTH)
    for one, other in combinations(made, 2):
        (left, top), (far, low) = layout.corners[one.id], layout.corners[other.id]
        beside = left + WIDTH <= far or far + WIDTH <= left
        assert beside or top + one.height <= low or low + other.height <= top
    for line in layout.lines:
        for first, second in pairwise(line.points):
            assert first[0] == second[0] or first[1] == second[1]
            assert not inside(layout, made, first, second)


@given(boxes())
def test_every_line_goes_from_its_box_to_the_top_of_another(made: list[Box]) -> None:
    """No line ends in empty space, and nothing is cut off."""
    layout = lay_out(made, WIDTH)
    wanted = [(box.id, port.target) for box in made for port in box.ports]
    assert [(line.source, line.target) for line in layout.lines] == wanted
    for line in layout.lines:
        left, top = layout.corners[line.target]
        assert line.points[-1] == (left + WIDTH // 2, top)
        assert all(0 <= x <= layout.width and 0 <= y <= layout.height for x, y in line.points)
    for box in made:
        left, top = layout.corners[box.id]
        assert 0 <= left <= layout.width - WIDTH
        assert 0 <= top <= layout.height - box.height


def test_every_question_of_the_text_is_drawn_once() -> None:
    """With the same number as in the text, so that readers can find one from the other."""
    tree = read(decision_tree())
    asked = [h.text for h in tree.all("h4") if h.text[0].isdigit()]
    drawn = []
    for box in SHOWN.all(class_="box"):
        drawn.append(" ".join(text.text for text in box.all(class_="question")))
    assert drawn == asked


def test_every_option_is_drawn() -> None:
    """Options that lead to the same place share a row."""
    shown = " ".join(text.text for text in SHOWN.all("text", "option"))
    assert all(option.label in shown for question in CONTACT.questions for option in question.options)


def test_every_outcome_is_drawn_in_its_color() -> None:
    """The class depends on what the outcome asks for."""
    by_tone = {tone: " ".join(text.text for text in SHOWN.all("text", tone)) for tone in ("go", "elsewhere", "wait")}
    for outcome in CONTACT.outcomes:
        tone = {"send": "go", "other": "elsewhere"}.get(outcome.verdict, "wait")
        assert outcome.headline in by_tone[tone]


def test_text_fits_its_box() -> None:
    """According to the widths of a wide font."""
    assert max(text_width(text.text) for text in SHOWN.all("text")) <= EMS


def test_a_map_is_labeled_and_links_to_its_text_version() -> None:
    """An image for sighted readers, a title for everyone else, and a link."""
    targets = set(ids(read(decision_tree())))
    for figure in SHOWN.all("figure"):
        picture = figure.all("svg")[0]
        assert picture.get("role") == "img"
        named = picture.get("aria-labelledby").split()
        assert [picture.all("title")[0].get("id"), picture.all("desc")[0].get("id")] == named
        assert figure.all("a")[0].get("href").removeprefix("../../reference/decision-tree/#") in targets


def test_scrollable_maps_are_focusable_and_named() -> None:
    """If it fits on a phone, it isn't a tab stop."""
    for figure in SHOWN.all("figure"):
        view, picture = figure.all(class_="map-view")[0], figure.all("svg")[0]
        if int(picture.get("width")) > 296:
            assert (view.get("tabindex"), view.get("role")) == ("0", "region")
            assert view.get("aria-label")
        else:
            assert not view.get("tabindex")


def test_there_are_no_style_attributes() -> None:
    """The content security policy would refuse them."""
    assert not [item for item in SHOWN.all() if item.get("style")]


def test_anchors_are_unique_on_the_page_that_shows_all_three() -> None:
    """Policy, maps, and text share a page."""
    found = [*ids(read(policy_table())), *ids(SHOWN), *ids(read(decision_tree()))]
    assert len(set(found)) == len(found)


def test_text_wraps_between_words_only() -> None:
    """A word that is too long gets its own line."""
    assert wrap("a bb ccccccccccc d", 3) == ("a bb", "ccccccccccc", "d")
    assert wrap("", 3) == ()


def test_lines_have_rounded_corners() -> None:
    """Rounded by at most half a segment's length; a straight line stays straight."""
    assert rounded_path([(0, 0), (0, 20), (4, 20), (4, 40)]) == "M0 0L0 15Q0 20 2 20L2 20Q4 20 4 25L4 35"
    assert rounded_path([(0, 0), (0, 20)]) == "M0 0L0 15"
