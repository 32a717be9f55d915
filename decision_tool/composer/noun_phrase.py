"""Turns what was typed into a noun phrase, if it clearly is one."""

import re
from itertools import pairwise

from decision_tool.composer import lexicon as lex
from decision_tool.composer.grammar import (
    article,
    begins_noun,
    chunk,
    dangling,
    fix_articles,
    is_number,
    lower_first,
    runs_on,
    tokens,
    verbs,
)

_TIME_NOUNS = lex.words("year years month months decade decades week weeks")
# Words that may come between an article and a participle that modifies its noun.
_ABOUT = (["more", "than"], ["less", "than"], ["up", "to"], ["close", "to"], ["at", "least"])
_TITLED = frozenset({"titled", "entitled", "called", "named"})
_LATE = frozenset({"abroad", "away", "back", "inside", "near", "off", "out", "outside", "over", "up", "down"})
_SLIGHT = lex.words("very more most new well newly highly hands-on")


def has_finite_verb(words: list[str]) -> bool:
    """Return whether a phrase that begins like a noun turns out to be a sentence.

    Args:
        words: the words of the phrase.

    Returns:
        True if there is a finite verb before any relative clause.
    """
    for position, word in enumerate(words[1:], 1):
        if word in lex.MARKERS or word in lex.SUBJECTS or word == "…":
            return False
        if word in lex.FINITE or (position > 1 and word in verbs().finite):
            return True
        after = words[position + 1] if position + 1 < len(words) else ""
        takes_object = after in lex.DETERMINERS or is_number(after) or after in {"me", "us", "you", "it", "them"}
        past = word in verbs().past or (word.endswith("ed") and word not in lex.ADJECTIVES_ED | _TITLED)
        if past and position > 1 and words[0] in {"my", "our"} and after != "by":
            return True
        if past and position > 1 and takes_object and words[position - 1] not in lex.PREPOSITIONS:
            return True
    return False


def _unclear_participle(words: list[str]) -> bool:
    """Return whether a word in -ed may be the verb of a sentence whose object has no article."""
    for position, word in enumerate(words[2:], 2):
        if word in lex.MARKERS or word in lex.SUBJECTS:
            return False
        after = words[position + 1] if position + 1 < len(words) else "…" if word in lex.FINITE else ""
        free = (
            after in lex.PREPOSITIONS - {"away", "down", "up", "out", "off"}
            or after in lex.JOINS
            or after in {"to", "…"}
            or after.endswith("ly")
        )
        verb = word.endswith("ed") and len(word) > 4 and word not in lex.ADJECTIVES_ED | _TITLED
        before = words[position - 1]
        slight = before in _SLIGHT or before in lex.DETERMINERS or before.endswith("ly")
        if verb and not free and not slight and before not in lex.PREPOSITIONS and before not in lex.JOINS:
            return True
    return False


def _has_double_article(words: list[str]) -> bool:
    """Return whether there are two articles or possessives in a row, or an article before a preposition."""
    strict = lex.DETERMINERS - {"all", "both", "most", "some", "no", "another", "many", "any", "each", "her", "his"}
    return any(
        one in strict
        and (two in strict or two in lex.PREPOSITIONS - {"near", "like", "past", "inside", "off", "out", "up", "over"})
        and not (one in {"this", "that", "these", "those"} and two in lex.PREPOSITIONS)
        for one, two in pairwise(words)
    )


def noun_phrase(value: str, bare: frozenset[str], countable: frozenset[str], article_to_add: str = "") -> str | None:
    """Return a phrase as a noun phrase, adding a missing article.

    Args:
        value: a phrase.
        bare: nouns that need no article.
        countable: nouns that need one.
        article_to_add: the article to add, or '' for 'a' or 'an' by sound.

    Returns:
        The noun phrase, or None if it isn't clearly one.
    """
    words = tokens(value)
    words = words[2:] if words[:2] in _ABOUT else words
    if not words or _lists(value):
        return None
    relative = any(word in lex.MARKERS or word in lex.SUBJECTS for word in words)
    if dangling(words) or (words[-1] in lex.PREPOSITIONS - _LATE and not relative) or runs_on(words):
        return None
    if re.search(r", *(?:i|we|you|it|they|he|she)\b", value, re.IGNORECASE):
        return None
    if _has_double_article(words) or (not value[:1].isalnum() and value[:1] not in "$€£“\"'‘…"):
        return None
    if begins_noun(words):
        head = chunk(words)[-1]
        amount = is_number(head) or (head in _TIME_NOUNS and len(chunk(words)) == len(words) and len(words) < 3)
        broken = has_finite_verb(words) or _unclear_participle(words)
        enough = len(words) > 1 and head not in lex.DETERMINERS and head not in lex.ADVERBS and not amount
        superlative = len(words) == 2 and words[1] in {
            "best",
            "most",
            "greatest",
            "worst",
            "only",
            "one",
            "perfect",
            "lot",
            "bit",
        }
        return fix_articles(lower_first(value)) if enough and not broken and not superlative else None
    first = chunk(words)
    head = first[-1]
    verbal = words[0] in verbs().past or words[0] in verbs().participles or _is_verb_base(words[0], first)
    strange = (
        words[0] in lex.SUBJECTS or words[0] in lex.CONTRACTED or words[0] in lex.FINITE or words[0] in lex.MARKERS
    )
    starts = words[0] in lex.PREPOSITIONS or words[0] in lex.JOINS or words[0] in lex.ADVERBS
    starts = starts or (words[0].endswith("ly") and words[0] not in {"family", "early", "friendly", "weekly", "daily"})
    starts = starts or (
        head in countable and words[len(first) : len(first) + 1] != [] and words[len(first)].endswith("ing")
    )
    if verbal or strange or starts or len(first) > 4 or has_finite_verb(words) or _unclear_participle(words):
        return None
    if any(word.endswith(("ed", "ly")) and word in verbs().past for word in first[:-1]):
        return None
    value = lower_first(value)
    if head in countable:
        return fix_articles(f"{article_to_add or article(value.partition(' ')[0])} {value}")
    if head in bare:
        return fix_articles(value)
    return None


def _lists(value: str) -> bool:
    """Return whether nouns are joined only by commas. Adjectives may be, as in 'your clear, honest answer'."""
    return (
        "," in value
        and not re.search(r"\b(?:and|or)\b|&", value)
        and not re.match(r"(?:an?|the|your|my|our) \w+, [a-z]+ [^,]+$", value)
    )


def _is_verb_base(word: str, first: list[str]) -> bool:
    """Return whether a phrase begins with a verb, as in 'lead teams' or 'manages budgets'."""
    if len(first) < 2:
        return False
    third = word.removesuffix("s")
    return (word in verbs().bases or (third != word and third in verbs().bases)) and word not in {
        "design",
        "research",
        "work",
        "process",
        "host",
        "support",
        "plan",
        "program",
        "test",
        "track",
        "study",
        "schedule",
        "staff",
        "experience",
        "produce",
        "close",
        "open",
        "clean",
        "own",
        "light",
    }
