"""Phrases what a person enjoyed, admires, or appreciates, each with the verb that goes with it."""

import re

from decision_tool.composer import lexicon as lex
from decision_tool.composer.clauses import AGAIN, Shaped, is_how, past_phrase, sentence
from decision_tool.composer.grammar import chunk, dangling, fix_articles, lower_first, runs_on, tokens
from decision_tool.composer.noun_phrase import noun_phrase

_ENJOYED = re.compile(
    r"(?:i )?(?:really |very much |truly |especially |also |particularly |just )*"
    r"(?:enjoyed|enjoy|loved|love|liked|like|appreciated|appreciate|admired|admire) ",
    re.IGNORECASE,
)
_CONGRATULATIONS = re.compile(r"(?:congrats|congratulations|congratulation)(?: to you)?(?: on| for)? ", re.IGNORECASE)
_TALKED = re.compile(r"^we (?:talked|spoke|chatted) about (?=\w)", re.IGNORECASE)
_DISCUSSED = re.compile(r"^(?:we )?discussed (?=\w)", re.IGNORECASE)
_FACT = re.compile(
    r"^(?:hearing |learning |reading |seeing )?(?:the fact )?that (?=(?:you|your|we|they|the|our|it|he|she)\b)",
    re.IGNORECASE,
)
_SHARED = re.compile(
    r"^(?:our|a|the) (?:shared|mutual|common) (love|interest|passion|background|alma mater|hometown)\b", re.IGNORECASE
)
_SENT = re.compile(
    r"\b(?:paper|article|book|link|links|tip|tips|notes|materials|guide) (?:that )?you (?:sent|shared|gave)"
)
_VERBS = lex.words(
    "saw read heard met watched attended followed worked studied graduated lived learned noticed used bought visited "
    "grew went came spoke took joined interned listened"
)
_DONE_FOR_ME = lex.words("answered asked described explained gave mentioned said shared showed spoke talked told took")
_LIVED = lex.words("years months experience background career degree resume loss")
_EVERYBODYS = lex.words("work profile page job role time interview conversation talking meeting chat passion")
_WITHOUT_DETAIL = re.compile(
    r"(?:the|my|our|this) (?:interview|conversation|meeting|chat|call)(?: with you)?|(?:meeting|talking (?:to|with)) "
    r"you|an? \w+|your time|speaking with you|(?:the |your )?(?:company|team) culture",
    re.IGNORECASE,
)
_THANKED = lex.words("""
advice answer answers candor encouragement feedback help honesty hospitality introduction kindness openness patience
suggestion suggestions support tip tips warmth welcome words
""")
_ADMIRED = lex.words("care commitment courage creativity dedication drive enthusiasm leadership passion work")
_HONORS = lex.words("anniversary appointment award nomination promotion")


def shape_personal(value: str) -> Shaped:
    """Return the words that complete 'I enjoyed ...', or a complete sentence.

    Args:
        value: what was typed, as a phrase.

    Returns:
        The words, or None to ask again; and whether they are a complete sentence.
    """
    value = _ENJOYED.sub("", value, count=1) if _ENJOYED.match(value) else value
    value = _DISCUSSED.sub("discussing ", _TALKED.sub("talking with you about ", value))
    words = tokens(value)
    if not words or _is_vague(words) or _WITHOUT_DETAIL.fullmatch(value):
        return AGAIN
    if _CONGRATULATIONS.match(value):
        return _congratulate(_CONGRATULATIONS.sub("", value))
    fact = _FACT.match(value)
    if fact and sentence(value[fact.end() :]):
        if tokens(value[fact.end() :])[1] in _DONE_FOR_ME:
            return f"I appreciated that {value[fact.end() :]}", True
        return f"I was glad to learn that {lower_first(value[fact.end() :])}", True
    if words[0] == "how" and is_how(words):
        return (None if words[1] == "i" else fix_articles(f"learning {lower_first(value)}")), False
    if words[0] in {"how", "what"}:
        return (fix_articles(lower_first(value)), False) if is_how(words) else AGAIN
    if words[0] in lex.GERUNDS or _takes_object(words):
        return _did(value, words)
    if words[:2] == ["met", "at"]:
        return f"We {lower_first(value)}", True
    if words[0] in _VERBS:
        said = past_phrase(value)
        return (f"I {said}", True) if said else AGAIN
    whole = sentence(value) if len(words) > 3 else None
    if whole:
        return (_of_you(whole, words) if words[0] == "you" else whole), True
    return _name(value)


def _name(value: str) -> Shaped:
    """Return a sentence with the verb that goes with a noun, or just the noun if the verb is 'enjoyed'."""
    shared = _SHARED.match(value)
    if shared:
        said = noun_phrase(f"a {shared[1]}{value[shared.end() :]}", frozenset(), frozenset())
        return (f"I see we share {said}", True) if said else AGAIN
    said = noun_phrase(value, frozenset(), lex.WORKS, article_to_add="the")
    if said is None or tokens(said)[0] in {"both", "his", "her"}:
        return AGAIN
    words = tokens(said)
    head = chunk(words)[-1]
    if words[0] == "your" and head in _HONORS:
        return f"Congratulations on {said}", True
    if (words[0] == "your" and head in _THANKED) or _SENT.search(said):
        return f"I appreciated {said}", True
    if words[0] == "your" and head in _ADMIRED:
        return f"I admire {said}", True
    return said, False


def _congratulate(news: str) -> Shaped:
    """Return congratulations on some news, or ask again if it isn't any."""
    said = noun_phrase(news, lex.MASS, lex.COUNTABLE) if tokens(news) else None
    return (f"Congratulations on {said}", True) if said else AGAIN


def _did(value: str, words: list[str]) -> Shaped:
    """Return what the person enjoyed doing. 'Being' needs 'able to', and no second sentence may follow."""
    ends = dangling(words, frozenset({"to", "with", "from"}) if "you" in words else frozenset())
    broken = len(words) < 2 or ends or words[1] in lex.FINITE or words[1] in lex.JOINS
    idle = words[0] == "being" and words[1:3] != ["able", "to"]
    splices = re.search(r", *(?:i|we|you|it|they|he|she|it['’]s)\b", value, re.IGNORECASE)
    return AGAIN if broken or idle or splices or runs_on(words) else (fix_articles(lower_first(value)), False)


def _is_vague(words: list[str]) -> bool:
    """Return whether it's something of theirs that nobody enjoys, or that everybody has."""
    if words[0] not in {"your", "you're"} or len(words) < 2:
        return False
    return chunk(words)[-1] in _LIVED or (len(words) == 2 and words[1] in _EVERYBODYS)


def _of_you(whole: str, words: list[str]) -> str:
    """Return a fact about the recipient as the writer sees it, because nobody needs to be told about themselves."""
    if words[1] in _DONE_FOR_ME or not {"me", "us"}.isdisjoint(words):
        return f"I appreciated that {lower_first(whole)}"
    return f"I see that {lower_first(whole)}"


def _takes_object(words: list[str]) -> bool:
    """Return whether a phrase begins with a word in -ing that has an object, so it isn't an adjective."""
    return (
        words[0].endswith("ing")
        and words[1:2] != []
        and words[1] in lex.DETERMINERS | {"you", "him", "them", "through"}
    )
