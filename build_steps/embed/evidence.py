"""Who advises what, question by question, and how many take each position."""

from collections.abc import Iterable, Sequence

from build_steps.embed.page import block, heading
from build_steps.embed.reference.evidence import EVIDENCE, Evidence
from build_steps.embed.reference.words import OPINION, POSITIONS
from decision_tool.render.markup import Element, element
from decision_tool.render.pieces import sources

# Which sources answer which question. A source that answers two is listed and counted under both.
QUESTIONS = (
    ("Connection request before the interview", "voices-request", ("E01", "E02", "E03", "E04", "E05", "E06")),
    ("Message before the interview", "voices-message", ("E01", "E07", "E08", "E10")),
    ("Connection request after the interview", "voices-after", ("E09", "E11", "E21", "E22")),
    ("More messages, or going around the recruiter", "voices-more", ("E12", "E13")),
    ("Does a thank-you message help?", "voices-thanks", ("E14", "E15", "E17", "E18")),
    ("Thank-you by email, phone, or LinkedIn?", "voices-way", ("E16",)),
    ("Formal hiring processes", "voices-formal", ("E19",)),
    ("Connection request with or without a message", "voices-note", ("E20",)),
)

PAIR = 2


def evidence() -> str:
    """Return every source's opinion with its address, grouped by question.

    Returns:
        Markdown with blocks of HTML.
    """
    known = {each.id: each for each in EVIDENCE}
    parts = []
    for words, anchor, numbers in QUESTIONS:
        opinions = [known[number] for number in numbers]
        parts += [
            heading(3, words, anchor),
            block(element("div", element("p", tally(opinions)), opinion_list(opinions), class_="heard")),
        ]
    return "".join(parts)


def stance(position: str) -> str:
    """Return the stance behind a position.

    Args:
        position: an `Evidence.position`, such as `yes, if brief`.

    Returns:
        `no`, `yes`, `condition`, `depends`, `split`, or `other` for a figure or a report.
    """
    if position.startswith("yes,"):
        return "condition"
    if position in {"no", "no contact after the interview"}:
        return "no"
    return position if position in POSITIONS else "other"


def tally(opinions: Sequence[Evidence]) -> str:
    """Return how many opinions there are, and how many of each stance.

    Args:
        opinions: the opinions on one question.

    Returns:
        Such as `6 sources: 4 say no, 1 says yes, and 1 gives both sides.`, or just `One source.`
    """
    if len(opinions) == 1:
        return OPINION["one"]
    stances = [stance(opinion.position) for opinion in opinions]
    counts = [
        one if stances.count(each) == 1 else many.format(n=stances.count(each))
        for each, (one, many) in POSITIONS.items()
        if each in stances
    ]
    if len(counts) == 1:
        counts = [POSITIONS[stances[0]][1].format(n=OPINION["both" if len(opinions) == PAIR else "all"])]
    said = OPINION["and"].join(filter(None, (", ".join(counts[:-1]), counts[-1])))
    return f"{OPINION['many'].format(n=len(opinions))}: {said}."


def opinion_list(opinions: Iterable[Evidence]) -> Element:
    """Return opinions as a `<ul>`."""
    return element("ul", *(element("li", *said(each)) for each in opinions), class_="voices")


def said(opinion: Evidence) -> tuple[Element, ...]:
    """Return the paragraphs of one opinion: its position, its author, its text, and its address."""
    year = opinion.year or OPINION["undated"]
    text = (element("p", opinion.text),) if opinion.text else ()
    return (
        element(
            "p",
            element("strong", f"{opinion.position[:1].upper()}{opinion.position[1:]}"),
            f" – {opinion.who}, {opinion.role} ({year})",
            *sources((opinion.id,)),
        ),
        *text,
        element(
            "p",
            element("a", opinion.address, href=f"https://{opinion.address}", rel="external"),
            class_="address",
        ),
    )
