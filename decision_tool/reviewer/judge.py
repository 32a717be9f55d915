"""Decides what a rule that goes by meaning says of a draft."""

from collections.abc import Iterator
from functools import cache

from decision_tool.reviewer.model import Match, Says
from decision_tool.reviewer.names import is_name
from decision_tool.reviewer.speech import ASKS, ME, QUESTION, Heard, Speech
from decision_tool.reviewer.text import overlaps

BEFORE, AFTER = 8, 14


@cache
def any_of(names: str) -> frozenset[str]:
    """Return the acts and topics that are named with commas between them."""
    return frozenset(name.strip() for name in names.split(",") if name.strip())


def judge(says: Says, heard: Heard, spared: list[tuple[int, int]]) -> Iterator[Match]:
    """Yield what a condition finds in a draft.

    Args:
        says: the condition.
        heard: the draft.
        spared: spans that no rule about words may judge.
    """
    if heard.reading.kind in says.not_kinds:
        return
    topics, unless = any_of(says.topics), any_of(says.unless)
    for speech in heard.speeches:
        if topics and topics.isdisjoint(speech.acts):
            continue
        if not all(not any_of(each).isdisjoint(speech.acts) for each in says.beside):
            continue
        if not unless.isdisjoint(speech.acts):
            continue
        if says.outweighs and weigh(speech, topics) <= weigh(speech, any_of(says.outweighs)):
            continue
        yield from place(says, heard, speech, topics, spared)


def weigh(speech: Speech, topics: frozenset[str]) -> int:
    """Return of how many words a sentence makes use to speak of topics."""
    return len({at for topic in topics for first, last in speech.hits.get(topic, ()) for at in range(first, last)})


def place(
    says: Says, heard: Heard, speech: Speech, topics: frozenset[str], spared: list[tuple[int, int]]
) -> Iterator[Match]:
    """Yield where a sentence says what a condition looks for."""
    if not topics:
        start, end = heard.spans[speech.asked][0], heard.spans[speech.last - 1][1]
        if not overlaps(spared, start, end):
            yield Match(start, end, None, says.message, says.severity)
        return
    for topic in topics:
        for first, last in speech.hits.get(topic, ()):
            start, end = heard.spans[first][0], heard.spans[last - 1][1]
            if overlaps(spared, start, end) or is_name(heard.reading, start, end):
                continue
            if fits(says, heard, speech, first, last):
                yield Match(start, end, None, says.message, says.severity)


def fits(says: Says, heard: Heard, speech: Speech, first: int, last: int) -> bool:
    """Return whether words that speak of a topic speak of it as a condition wants."""
    clause = speech.clause_at(first)
    if says.others and clause.who in ("i", "we"):
        return False
    if says.live and clause.told and clause.who in ME:
        return False
    if says.not_before and any(
        first_of == last for name in any_of(says.not_before) for first_of, _ in speech.hits.get(name, ())
    ):
        return False
    if says.beside and not any(reached(names, speech, first) for names in says.beside[:1]):
        return False
    if says.mine:
        near = {heard.faces[at][1:] for at in range(clause.first, clause.last)}
        if near.isdisjoint(ME):
            return False
    return True


def reached(names: str, speech: Speech, first: int) -> bool:
    """Return whether an act reaches a word: a question what follows its first word, other acts some words on."""
    acts = any_of(names)
    if ASKS in acts and QUESTION in speech.acts and first >= speech.asked - BEFORE:
        return True
    if ASKS in acts:
        acts = acts | {"asking"}
    return any(
        start - BEFORE <= first <= end + AFTER for act in acts for start, end in speech.hits.get(act, ())
    ) or not any(act in speech.hits for act in acts)
