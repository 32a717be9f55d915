"""Who advises what, question by question, and how many are of which mind."""

from collections.abc import Iterable, Sequence

from build_steps.embed.page import block, heading
from build_steps.embed.reference.evidence import EVIDENCE, Evidence
from build_steps.embed.reference.words import MINDS, VOICE
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


def evidence() -> str:
    """Return every voice with its place, grouped by what it speaks to.

    Returns:
        Markdown with blocks of HTML.
    """
    known = {each.id: each for each in EVIDENCE}
    parts = []
    for words, anchor, numbers in QUESTIONS:
        voices = [known[number] for number in numbers]
        parts += [
            heading(3, words, anchor),
            block(element("div", element("p", counted(voices)), listed_voices(voices), class_="heard")),
        ]
    return "".join(parts)


def stance(position: str) -> str:
    """Return the mind that a position shows.

    Args:
        position: as the evidence has it, such as `yes, if brief`.

    Returns:
        `no`, `yes`, `condition`, `depends`, `split`, or `other` for a figure or a report.
    """
    if position.startswith("yes,"):
        return "condition"
    if position in {"no", "no contact after the interview"}:
        return "no"
    return position if position in MINDS else "other"


def counted(voices: Sequence[Evidence]) -> str:
    """Return how many voices there are, and how many of each mind.

    Args:
        voices: the voices on one question.

    Returns:
        Such as `6 sources: 4 no, 1 yes, 1 on both sides.`; a mind without a voice is left out. A single voice is
        not counted by mind: what it says follows.
    """
    if len(voices) == 1:
        return VOICE["one"]
    minds = [stance(voice.position) for voice in voices]
    counts = [words.format(n=minds.count(mind)) for mind, words in MINDS.items() if mind in minds]
    return f"{VOICE['many'].format(n=len(voices))}: {', '.join(counts)}."


def listed_voices(voices: Iterable[Evidence]) -> Element:
    """Return voices as a list.

    Args:
        voices: the voices on one question.

    Returns:
        A `<ul>`.
    """
    return element("ul", *(element("li", *said(each)) for each in voices), class_="voices")


def said(voice: Evidence) -> tuple[Element, ...]:
    """Return what one voice says, who it is and where it stands.

    Args:
        voice: the voice.

    Returns:
        Paragraphs.
    """
    year = voice.year or VOICE["undated"]
    text = (element("p", voice.text),) if voice.text else ()
    return (
        element(
            "p",
            element("strong", f"{voice.position[:1].upper()}{voice.position[1:]}"),
            f" – {voice.who}, {voice.role} ({year})",
            *sources((voice.id,)),
        ),
        *text,
        element(
            "p",
            element("a", voice.address, href=f"https://{voice.address}", rel="external"),
            class_="address",
        ),
    )
