"""Turns what was typed into a past-tense phrase or a complete sentence, if it's clearly one of them."""

import re
from itertools import pairwise

from decision_tool.composer import lexicon as lex
from decision_tool.composer.grammar import (
    article,
    begins_noun,
    chunk,
    dangling,
    fix_articles,
    is_mass,
    is_plural,
    tokens,
    verbs,
)
from decision_tool.composer.noun_phrase import has_finite_verb

type Shaped = tuple[str | None, bool]

AGAIN: Shaped = (None, False)

_PRONOUNS = lex.words("me us you him her it them everyone everybody someone myself")
_NO_OBJECT = lex.words(
    "again together late early yesterday there home abroad today full-time part-time first top best twice"
)
_NO_ARTICLE = lex.words("college school university magna summa cum")


def past_phrase(value: str, *, loose_end: bool = False) -> str | None:
    """Return a phrase that completes 'I ...' with a past-tense verb.

    Args:
        value: what was typed, without 'I'.
        loose_end: whether it may end with a particle such as 'in' or 'out'.

    Returns:
        The phrase, or None if it's unclear how to phrase it.
    """
    first, _, rest = value.partition(" ")
    lead = ""
    word = first.lower().replace("’", "'")
    if (word in lex.ADVERBS or (word.endswith("ly") and len(word) > 4)) and rest:
        lead = f"{word} "
        first, _, rest = rest.partition(" ")
        word = first.lower().replace("’", "'")
    comma, word = "," if word.endswith(",") else "", word.strip(",")
    words = tokens(rest)
    allowed = frozenset({"in", "out", "up", "off", "on", "down", "over"}) if loose_end else frozenset()
    if dangling(words, allowed) or has_broken_object(_first_object(words)) or _splices(value):
        return None
    said = _past(word, words)
    if said is None:
        return None
    free = (
        comma or word in lex.NAMED or (word in {"was", "got"} and (words[0] in verbs().past or words[0].endswith("ed")))
    )
    free = free or (word == "helped" and words[0] in verbs().bases)
    completed = rest if free else _complete(rest, words)
    return None if completed is None else fix_articles(f"{lead}{said}{comma} {completed}")


def _first_object(words: list[str]) -> list[str]:
    """Return the words before a second verb joined by 'and', as in 'led a team and shipped the app'."""
    past = verbs().past
    ends = (
        at for at, (one, two) in enumerate(pairwise(words)) if at and one in {"and", "then"} and _is_past(two, past)
    )
    return words[: next(ends, len(words))]


def _is_past(word: str, past: frozenset[str]) -> bool:
    """Return whether a word is a past-tense verb."""
    return word in past or (word.endswith("ed") and len(word) > 4 and word not in lex.ADJECTIVES_ED)


def _splices(value: str) -> bool:
    """Return whether verbs are joined only by commas, as in 'cut costs, raised morale'."""
    after = [one.strip().partition(" ")[0].lower() for one in value.split(",")[1:]]
    known = verbs()
    return any(one in known.past or one in known.bases for one in after) and not re.search(
        r"\b(?:and|or|then)\b", value
    )


def _past(word: str, rest: list[str]) -> str | None:
    """Return the past-tense form that goes with 'I', or None if the word isn't clearly a verb."""
    known = verbs()
    follows = rest[0] in lex.PREPOSITIONS or rest[0] in {"to", "as"}
    if word == "responsible" and rest[0] == "for":
        return "was responsible"
    if word in lex.NAMED or (word in lex.PASSIVE and follows):
        return f"was {word}"
    if word == "awarded" or word in lex.ADJECTIVES_ED - {"used", "needed", "trusted", "required", "educated"}:
        return None
    if word in {"was", "had"} and rest[0] in lex.SUBJECTS:
        return None
    if word in known.past:
        return word
    if word in known.participles and word not in {"been", "gone", "known"}:
        return known.participles[word]
    if word.endswith("ing"):
        return _from_gerund(word, rest)
    prefix, dash, stem = word.partition("-")
    if dash:
        return (
            word
            if prefix in {"co", "re", "pre", "out", "over", "cross", "hand", "fast"} and _past(stem, rest)
            else None
        )
    regular = word.endswith("ed") and word.isascii() and word.isalpha() and len(word) > 4 and word not in known.bases
    stem = word[2:] if word.startswith("re") else word[4:] if word.startswith("over") else ""
    return word if regular or (len(stem) > 2 and stem in known.past) else None


def _from_gerund(word: str, rest: list[str]) -> str | None:
    """Return the past tense of a known verb in -ing if its object follows, or None."""
    by_base = verbs().by_base
    stem = word.removesuffix("ing")
    bases = (stem, f"{stem}e", stem[:-1] if stem[-2:-1] == stem[-1:] else stem)
    base = next((one for one in bases if one in by_base), None)
    head = chunk(rest)[-1]
    is_object = begins_noun(rest) or rest[0] in lex.PREPOSITIONS or is_plural(head) or is_mass(head)
    return by_base[base] if base and is_object and word not in {"being", "having", "going"} else None


def has_broken_object(words: list[str]) -> bool:
    """Return whether a verb is followed by something it can't take: another sentence, or two articles.

    Args:
        words: the words after the verb.
    """
    if begins_noun(words) and has_finite_verb(words):
        return True
    twice = lex.DETERMINERS - {"all", "both", "most", "some", "no", "another", "many", "any", "each", "her", "his"}
    return any(one in twice and two in twice for one, two in pairwise(words))


def _complete(rest: str, words: list[str]) -> str | None:
    """Return the words after a verb, with any missing article, or None if it's unclear."""
    first = chunk(words)
    head, start = first[-1], words[0]
    if start in lex.COUNTABLE and start == head and start not in _NO_ARTICLE:
        return f"{article(rest.partition(' ')[0])} {rest}"
    if (
        begins_noun(words)
        or start in lex.PREPOSITIONS
        or start in lex.MARKERS
        or start in _PRONOUNS
        or start in _NO_OBJECT
        or start in _NO_ARTICLE
        or start in lex.ADVERBS
        or (start in lex.JOINS and words[1] in verbs().past)
        or start in {"to", "…"}
        or start.endswith(("ly", "ing"))
        or rest[:1].isupper()
        or is_plural(head)
    ):
        return rest
    if head in lex.COUNTABLE or head in {"team", "department"}:
        return f"{article(rest.partition(' ')[0])} {rest}"
    return rest if is_mass(head) or head in {"sales", "responsible", "able"} else None


def sentence(value: str) -> str | None:
    """Return a complete sentence, capitalized and without its period.

    Args:
        value: what was typed.

    Returns:
        The sentence, or None if it isn't clearly one.
    """
    words = tokens(value)
    if len(words) < (2 if words[:1] == ["i"] else 3) or dangling(
        words, frozenset({"in", "on", "up", "out", "off", "over", "from", "to", "with", "at"})
    ):
        return None
    if words[0] in lex.SUBJECTS or words[0] in lex.CONTRACTED or words[0] == "there":
        if not _has_verb(words):
            return None
    elif not (begins_noun(words) and has_finite_verb(words) and words[0] not in {"that", "this", "these", "those"}):
        return None
    elif words[1] in lex.FINITE:
        return None  # 'your is', 'the was'
    value = fix_articles(value)
    return value[0].upper() + value[1:]


def _has_verb(words: list[str]) -> bool:
    """Return whether a subject is followed by a verb that agrees with it."""
    subject, position = words[0], 1
    while position < len(words) - 1 and (words[position] in lex.ADVERBS or words[position].endswith("ly")):
        position += 1
    verb = words[position]
    known = verbs()
    if verb in lex.SUBJECTS or (
        verb in lex.DETERMINERS and subject not in {"i'm", "we're", "you're", "they're", "it's"}
    ):
        return False
    if subject in {"i've", "we've", "you've"}:
        return verb in known.past or verb in known.participles or verb.endswith("ed") or verb == "been"
    if subject in {"i'd", "i'll", "we'd", "we'll", "you'd"}:
        return verb in known.bases or verb in {"be", "have"}
    if subject.endswith(("'m", "'re")) or subject == "it's":
        return verb not in known.past or verb.endswith("ed")
    if subject == "there":
        return verb in {"is", "are", "was", "were"}
    if verb in known.past or (verb.endswith("ed") and len(verb) > 4):
        return verb != "was" or subject in {"i", "he", "she", "it"}
    if verb in lex.AUXILIARY:
        return _agrees(subject, verb)
    if subject in {"he", "she", "it"}:
        return verb.removesuffix("s") in known.bases and verb.endswith("s")
    return verb in known.bases


def _agrees(subject: str, verb: str) -> bool:
    """Return whether a form of be, have, or do agrees with a pronoun."""
    singular = subject in {"he", "she", "it"}
    if verb == "am":
        return subject == "i"
    if verb in {"is", "isn't", "has", "hasn't", "does", "doesn't"}:
        return singular
    if verb in {"was", "wasn't"}:
        return singular or subject == "i"
    if verb in {"are", "aren't", "were", "weren't"}:
        return not singular and subject != "i"
    return not singular or verb not in {"have", "haven't", "do", "don't"}


def is_how(words: list[str]) -> bool:
    """Return whether 'how' or 'what' begins a clause with a subject and a verb, not a question.

    Args:
        words: the words of a phrase.
    """
    if len(words) < 3 or dangling(words, frozenset({"in", "about", "on", "to", "with", "for", "at"})):
        return False
    if words[1] in lex.AUXILIARY or words[1] in lex.JOINS or words[1] in {"to", "a", "an"}:
        return False
    if words[1] in lex.SUBJECTS:
        return words[2] not in lex.DETERMINERS and words[2] not in lex.PREPOSITIONS
    known = verbs()
    return len(words) > 3 and any(
        word in lex.FINITE or word in known.past or word in known.bases or word.removesuffix("s") in known.bases
        for word in words[2:]
    )
