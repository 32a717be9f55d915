"""Classifies words by closed lists: articles, numbers, past-tense verbs, and where a noun phrase ends."""

import re
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from decision_tool.composer import lexicon as lex

_WORD = re.compile(r"…|[\w'’&+$€£%./-]+")
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"|‘[^’]*’|(?<!\w)'[^']*'(?!\w)")
_LETTERS_AN = lex.words("mba mph ms msc md ma mfa llm rn lpn lvn emt hr ngo ngos sdr seo sla nda fda mri rv led")
_NUMBER = re.compile(r"[$€£]?\d[\d,.]*(?:\+|%|k|m|x|-\w+)?|\d+(?:st|nd|rd|th)")
_MASS_ENDS = ("ness", "ity", "ance", "ence", "ency", "ancy", "ware", "ics", "ism", "ing")


class Verbs(NamedTuple):
    """The known verbs: bases, past forms, past forms that can't be participles, and tables to find past forms."""

    bases: frozenset[str]
    past: frozenset[str]
    finite: frozenset[str]
    participles: dict[str, str]
    by_base: dict[str, str]


@cache
def verbs() -> Verbs:
    """Return the known verbs, built once."""
    by_base: dict[str, str] = {}
    participles: dict[str, str] = {}
    finite = set()
    for entry in lex.IRREGULAR.replace("\n", ",").split(","):
        forms = entry.split()
        if forms:
            by_base[forms[0]] = forms[1]
            if forms[-1] not in {forms[0], forms[1]}:
                participles[forms[-1]] = forms[1]
                finite.add(forms[1])
    for base in lex.REGULAR.split():
        by_base.setdefault(base, regular_past(base))
    past = frozenset({*by_base.values(), "was", "misspelled", "typed", "sent"})
    return Verbs(frozenset(by_base), past, frozenset(finite), participles, by_base)


def regular_past(base: str) -> str:
    """Return the past tense of a regular verb.

    Args:
        base: its base form.
    """
    if base.endswith("e"):
        return f"{base}d"
    if base[-1] == "y" and base[-2] not in "aeiou":
        return f"{base[:-1]}ied"
    double = base in {"plan", "refer", "ship", "trim", "chat", "submit", "transfer", "stop", "drop", "cap", "map"}
    return f"{base}{base[-1]}ed" if double else f"{base}ed"


def tokens(value: str) -> list[str]:
    """Return the words of a phrase in lower case with straight apostrophes; each quote becomes one '…'.

    Args:
        value: a phrase.
    """
    bare = _QUOTED.sub(" … ", value).replace("’", "'")
    return [word.strip(".'/-").lower() or word for word in _WORD.findall(bare)] if bare.strip() else []


def is_number(word: str) -> bool:
    """Return whether a word is a number.

    Args:
        word: a word in lower case.
    """
    return word in lex.NUMBERS or word.split("-")[0] in lex.NUMBERS or bool(_NUMBER.fullmatch(word))


def article(word: str) -> str:
    """Return the indefinite article that goes with the sound of a word.

    Args:
        word: a word as typed.

    Returns:
        `a` or `an`.
    """
    lower = word.lower()
    if word.isupper() and len(word) > 1:
        return "an" if lower in _LETTERS_AN or (len(word) <= 3 and word[0] in "AEFHILMNORSX") else "a"
    if re.match(r"(?:8|11\b|18\b|18th|80)", lower):
        return "an"
    if re.match(r"(?:uni(?:[^nm]|$)|us(?:e|u|a)|eu|one\b|once|ut[ei]|u[.-])", lower):
        return "a"
    return "an" if re.match(r"(?:[aeiou]|hour|honest|honor|heir)", lower) else "a"


def fix_articles(value: str) -> str:
    """Return a phrase with 'a' and 'an' corrected to match the next word's sound.

    Args:
        value: a phrase.
    """

    def right(match: re.Match[str]) -> str:
        word = match[2]
        if word.isupper() and len(word) > 3:
            return match[0]  # only the writer knows whether it's read as a word or spelled out
        return f"{article(word)} {word}"

    return re.sub(r"\b(an?) ([\w]+)", right, value)


def runs_on(words: list[str]) -> bool:
    """Return whether a second sentence follows a noun: 'your talk, and I loved it'.

    Args:
        words: the words of a phrase; those after a relative pronoun don't count.
    """
    for one, two in pairwise(words):
        if one in lex.MARKERS:
            return False
        if one in lex.JOINS and (two in lex.SUBJECTS or two in lex.CONTRACTED or two in lex.FINITE):
            return True
    return False


def dangling(words: list[str], allowed: frozenset[str] = frozenset()) -> bool:
    """Return whether a phrase ends with a word that needs another after it.

    Args:
        words: the words of the phrase.
        allowed: words that may end it all the same.
    """
    return not words or (words[-1] in lex.OPEN_ENDED - allowed)


def chunk(words: list[str]) -> list[str]:
    """Return the words of the first noun phrase.

    Args:
        words: the words of a phrase.

    Returns:
        The words before the first preposition, conjunction, pronoun, or word in -ing after a noun.
    """
    for position, word in enumerate(words):
        ends = word in lex.PREPOSITIONS or word in lex.JOINS or word in lex.MARKERS or word in lex.SUBJECTS
        amount = position and (word in lex.DETERMINERS or is_number(word)) and not is_number(words[position - 1])
        if position and (
            ends
            or (amount and words[position - 1] not in lex.DETERMINERS)
            or word in {"to", "…"}
            or (word.endswith("ing") and _is_noun(words[position - 1]))
        ):
            return words[:position]
    return words


def _is_noun(word: str) -> bool:
    """Return whether a word is a known noun."""
    return word in lex.MASS or word in lex.COUNTABLE or word in lex.PLURALS or word in lex.WORKS


def begins_noun(words: list[str]) -> bool:
    """Return whether a phrase begins with an article, a possessive, or a number.

    Args:
        words: the words of the phrase.
    """
    first = words[0]
    if first in lex.DETERMINERS or is_number(first) or (first.endswith(("'s", "s'")) and first not in lex.OWNERS):
        return True
    return first in lex.ABOUT and any(is_number(word) or word in {"decade", "dozen"} for word in words[1:4])


def lower_first(value: str) -> str:
    """Lowercase the first letter that a phone capitalizes, unless it begins a name or a title.

    Args:
        value: a phrase.
    """
    first, _, rest = value.partition(" ")
    lower = first.lower().replace("’", "'")
    known = lower in lex.DETERMINERS or is_number(lower) or lower in lex.MARKERS or lower in lex.SUBJECTS
    if first[:1].isupper() and (first[1:].islower() or len(first) == 1) and lower != "i":
        titled = rest[:1].isupper() and known
        name = lower in lex.PROPER or lower.endswith("'s") or (rest[:1].isupper() and not known)
        alone = lower in {"a", "an"} and not rest[1:2].islower()
        if alone or (not titled and not name):
            return value[0].lower() + value[1:]
    return value


def is_mass(word: str) -> bool:
    """Return whether a noun is, or looks like, one that takes no article.

    Args:
        word: a word in lower case.
    """
    return word in lex.MASS or word.endswith(_MASS_ENDS)


def is_plural(word: str) -> bool:
    """Return whether a word looks like a plural noun.

    Args:
        word: a word in lower case.
    """
    return word in lex.PLURAL_NOUNS or (word.endswith("s") and not word.endswith(("ss", "us", "is", "'s")))
