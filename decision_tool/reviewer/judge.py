"""Evaluates `Says` checks, which go by meaning, on a draft."""

from collections.abc import Iterator
from functools import cache

from decision_tool.reviewer.model import Match, Says
from decision_tool.reviewer.names import is_name
from decision_tool.reviewer.speech import ASKS, ME, QUESTION, Heard, Speech
from decision_tool.reviewer.text import overlaps

BEFORE, AFTER = 8, 14


@cache
def any_of(names: str) -> frozenset[str]:
    """Split a comma-separated list of acts and topics."""
    return frozenset(name.strip() for name in names.split(",") if name.strip())


def judge(check: Says, heard: Heard, ignored: list[tuple[int, int]]) -> Iterator[Match]:
    """Yield the matches of a check.

    Args:
        check: the check.
        heard: the draft.
        ignored: spans that rules about words ignore.
    """
    if heard.reading.kind in check.not_kinds:
        return
    topics, unless = any_of(check.topics), any_of(check.unless)
    for speech in heard.speeches:
        if topics and topics.isdisjoint(speech.acts):
            continue
        if not all(not any_of(each).isdisjoint(speech.acts) for each in check.beside):
            continue
        if not unless.isdisjoint(speech.acts):
            continue
        if check.outweighs and weigh(speech, topics) <= weigh(speech, any_of(check.outweighs)):
            continue
        yield from place(check, heard, speech, topics, ignored)


def weigh(speech: Speech, topics: frozenset[str]) -> int:
    """Return how many words of a sentence are about the topics."""
    return len({at for topic in topics for first, last in speech.hits.get(topic, ()) for at in range(first, last)})


def place(
    check: Says, heard: Heard, speech: Speech, topics: frozenset[str], ignored: list[tuple[int, int]]
) -> Iterator[Match]:
    """Yield where a sentence says what a check looks for."""
    if not topics:
        start, end = heard.spans[speech.asked][0], heard.spans[speech.last - 1][1]
        if not overlaps(ignored, start, end):
            yield Match(start, end, None, check.message, check.severity)
        return
    for topic in topics:
        for first, last in speech.hits.get(topic, ()):
            start, end = heard.spans[first][0], heard.spans[last - 1][1]
            if overlaps(ignored, start, end) or is_name(heard.reading, start, end):
                continue
            if fits(check, heard, speech, first, last):
                yield Match(start, end, None, check.message, check.severity)


def fits(check: Says, heard: Heard, speech: Speech, first: int, last: int) -> bool:
    """Return whether words about a topic meet the rest of a check's conditions."""
    clause = speech.clause_at(first)
    if check.others and clause.who in ("i", "we"):
        return False
    if check.live and clause.told and clause.who in ME:
        return False
    if check.not_before and any(
        first_of == last for name in any_of(check.not_before) for first_of, _ in speech.hits.get(name, ())
    ):
        return False
    if check.beside and not any(is_in_scope(names, speech, first) for names in check.beside[:1]):
        return False
    if check.mine:
        near = {heard.faces[at][1:] for at in range(clause.first, clause.last)}
        if near.isdisjoint(ME):
            return False
    return True


def is_in_scope(names: str, speech: Speech, first: int) -> bool:
    """Return whether a word is in the scope of an act: after the start of a question, or near the act's words."""
    acts = any_of(names)
    if ASKS in acts and QUESTION in speech.acts and first >= speech.asked - BEFORE:
        return True
    if ASKS in acts:
        acts = acts | {"asking"}
    return any(
        start - BEFORE <= first <= end + AFTER for act in acts for start, end in speech.hits.get(act, ())
    ) or not any(act in speech.hits for act in acts)
