"""Who advises what, question by question."""

from collections.abc import Callable, Mapping

from build_steps.embed.page import block, heading
from build_steps.embed.reference.evidence import EVIDENCE
from build_steps.embed.reference.voices import counted, listed_voices
from decision_tool.render.markup import element

# Which sources answer which question. A source that answers two is listed and counted under both.
QUESTIONS = (
    ("Connection request before the interview", "voices-request", ("E01", "E02", "E03", "E04", "E05", "E06")),
    ("Message before the interview", "voices-message", ("E01", "E07", "E08", "E10")),
    ("Request or more messages after the interview", "voices-after", ("E09", "E11", "E12", "E13", "E21", "E22")),
    ("Does a thank-you message help?", "voices-thanks", ("E14", "E15", "E17", "E18")),
    ("Thank-you by email, phone, or LinkedIn?", "voices-way", ("E16",)),
    ("Formal hiring processes", "voices-formal", ("E19",)),
    ("Connection request with or without a message", "voices-note", ("E20",)),
)


def evidence(settings: Mapping[str, str]) -> str:
    """Return every voice with its place, grouped by what it speaks to.

    Args:
        settings: none are known.

    Returns:
        Markdown with blocks of HTML.
    """
    del settings
    known = {each.id: each for each in EVIDENCE}
    parts = []
    for words, anchor, numbers in QUESTIONS:
        voices = [known[number] for number in numbers]
        parts += [
            heading(3, words, anchor),
            block(element("div", element("p", counted(voices)), listed_voices(voices), class_="heard")),
        ]
    return "".join(parts)


PARTS: Mapping[str, Callable[[Mapping[str, str]], str]] = {"evidence": evidence}
