"""Phrases a person's background: 'I have' for years, a degree, or a trade; 'I would bring' for an attitude."""

import re

from decision_tool.composer import lexicon as lex
from decision_tool.composer.clauses import AGAIN, Shaped, is_how, sentence
from decision_tool.composer.grammar import (
    article,
    chunk,
    fix_articles,
    is_mass,
    is_number,
    is_plural,
    lower_first,
    tokens,
)
from decision_tool.composer.noun_phrase import noun_phrase

_LEAD = re.compile(
    r"(?:i (?:would bring|will bring|can bring|can offer|bring|have got|have|offer|possess)"
    r"|i['’](?:d bring|ll bring|ve got|ve)|i have|with|bringing|having|(?:would )?bring) ",
    re.IGNORECASE,
)
_TAIL = re.compile(r" (?:with me|to (?:the|your) (?:team|role|job|table|company|position))$", re.IGNORECASE)
_TRADES = lex.words("""
accounting advertising banking childcare consulting education finance food fundraising furniture law marketing music
nursing payroll politics retail sales science software teaching travel writing
""")
_SPECIALTIES = re.compile(
    r"(?:customer service|social media|event planning|project management|human resources|real estate|data entry"
    r"|customer success|supply chain|public health|public relations)",
    re.IGNORECASE,
)
_TOOLS = lex.words("excel java javascript photoshop powerpoint power-bi python salesforce sql tableau quickbooks")
_LANGUAGES = "arabic chinese english french german hindi italian japanese korean mandarin portuguese russian spanish"
_SPEAKS = re.compile(
    rf"(?:(?:i )?speak )?((?:(?:(?:fluent|native|conversational|basic|good|some) )?(?:{_LANGUAGES.replace(' ', '|')})"
    r"(?:,? and |, )?)+)",
    re.IGNORECASE,
)
_LETTERS = lex.words("rn lpn lvn cna emt cpa")  # what people are; an MBA is something they have
_SUPERLATIVE = lex.words("best greatest finest hardest-working most smartest strongest top")
_PERSON = re.compile(r".{2,}(?:er|or|ist|ian|yst|ee)|nurse|student|graduate|grad|assistant|accountant|veteran|attorney")
_NO_PERSON = lex.words("""
career number paper computer letter color honor factor sector minor humor power character master degree player worker
learner listener volunteer winner leader thinker starter order paper over other another center manner
""")
_TAKES_HAVE = lex.words("education experience expertise insight knowledge skills training")
_ATTITUDES = lex.words("""
effort honesty humor loyalty reliability
ambition approach attitude creativity curiosity dedication drive empathy energy enthusiasm flexibility ideas
initiative insight insights leadership mindset optimism outlook patience perspective smile viewpoint willingness
""")
_VAGUE = lex.words("degree experience knowledge network passion skills talent work background motivation career drive")
_NEW = re.compile(r"an? (?:brand[- ])?new (?=(?:[\w’']+ ){0,2}(?:degree|certificate|certification|license|diploma)\b)")
_YEARS = re.compile(r"(.*\b(?:years|decades?)) (?:(?:in|as|at|with|on) .+|\w+ing\b.*)")
_YEARS_OF = re.compile(
    r"^(.*?\b(?:years|decades?)) of (?!.*\b(?:experience|service|study|training|practice|leadership)\b)(?=\w)"
)


def shape_background(value: str) -> Shaped:
    """Return the words that complete 'I would bring ...', or a sentence that says what the person has or is.

    Args:
        value: what was typed, as a phrase.

    Returns:
        The words, or None to ask again; and whether they are a complete sentence.
    """
    value = _TAIL.sub("", _LEAD.sub("", value, count=1) if _LEAD.match(value) else value)
    words = tokens(value)
    if words[:2] in (["i", "am"], ["i'm", words[1] if len(words) > 1 else ""]):
        rest = words[2:] if words[0] == "i" else words[1:]
        return (sentence(value), True) if rest[:1] in (["a"], ["an"]) and len(rest) > 1 else AGAIN
    if words[:1] == ["what"]:
        return (fix_articles(lower_first(value)), False) if is_how(words) else AGAIN
    if not words or words[0] in lex.SUBJECTS or words[0] in lex.CONTRACTED or words[0] in lex.MARKERS:
        return AGAIN
    if words[0] == "no" or "but" in words or (words[0] == "the" and words[1:2] != [] and words[1] in _SUPERLATIVE):
        return AGAIN
    return _speak(value) or _be(value, words) or _have(value, words)


def _speak(value: str) -> Shaped | None:
    """Return a sentence about the languages a person speaks, or None if the phrase isn't about languages."""
    found = _SPEAKS.fullmatch(value)
    if not found or found[1].lower() == "english":
        return None
    return f"I speak {_capital_words(found[1])}", True


def _capital_words(value: str) -> str:
    """Return language names, capitalized."""
    known = _LANGUAGES.split()
    return re.sub(r"[A-Za-z]+", lambda one: one[0].capitalize() if one[0].lower() in known else one[0].lower(), value)


def _be(value: str, words: list[str]) -> Shaped | None:
    """Return a sentence that says who the person is ('I’m a nurse'), or None if the phrase names no person."""
    bare = words[1:] if words[0] in {"a", "an"} and len(words) > 1 else words
    head = (chunk(bare) or [""])[-1]
    person = (_PERSON.fullmatch(head) and head not in _NO_PERSON and "you" not in words) or head in _LETTERS
    if words[0] in {"a", "an"} and _PERSON.fullmatch(head) and head in lex.words("player worker learner listener"):
        return AGAIN  # everyone says this about themselves
    plain = bare[0] not in lex.DETERMINERS and not is_number(bare[0]) and not bare[0].endswith(("ing", "ly"))
    if not person or not plain or "," in value or bare[0] in lex.PREPOSITIONS or len(chunk(bare)) > 3:
        return None
    said = re.sub(r"^an? ", "", value, flags=re.IGNORECASE)
    said = said if said.split()[0].isupper() or said.istitle() else lower_first(said)
    whole = sentence(f"I’m {article(said)} {said}")
    return (whole, True) if whole else AGAIN


def _have(value: str, words: list[str]) -> Shaped:
    """Return a sentence about what the person has, or the attitude they would bring."""
    if (len(words) == 1 and words[0] in _TRADES) or _SPECIALTIES.fullmatch(value):
        return f"I have a background in {lower_first(value)}", True
    if all(word in _TOOLS for word in words if word != "and") and ("," not in value or "and" in words):
        return f"I have {value} skills", True
    if words[-1] in _VAGUE and (len(words) == 1 or (len(words) == 2 and words[0] in {"my", "the", "some", "a"})):
        return AGAIN
    said = None if titled(value) or _miscounted(words) else _noun(re.sub(r"^my (?!own\b)", "", value)) or _noun(value)
    if said is None:
        return AGAIN
    if chunk(tokens(said))[-1] in _ATTITUDES:
        return said, False
    bare = chunk(tokens(said))
    nameless = bare[0] not in lex.DETERMINERS and not any(map(is_number, bare))
    if nameless and is_mass(bare[-1]) and not is_plural(bare[-1]) and bare[-1] not in _TAKES_HAVE:
        return f"I have experience in {said}", True
    new = _NEW.match(said)
    if new:
        return f"I recently earned {article(said[new.end() :])} {said[new.end() :]}", True
    if _YEARS.fullmatch(said) and not re.search(r",| and (?:an?|my|the|\d+|strong|good|some)\b|\bexperience\b", said):
        return f"I’ve spent {said}", True
    return f"I have {_YEARS_OF.sub(r'\1 of experience in ', said)}", True


def _noun(value: str) -> str | None:
    """Return a phrase as a noun phrase with its article, or None if it isn't one."""
    return noun_phrase(value, lex.MASS | lex.PLURALS, lex.COUNTABLE)


def _miscounted(words: list[str]) -> bool:
    """Return whether a singular noun follows a plural number, as in 'six black belt'."""
    first, head = words[0], chunk(words)[-1]
    several = is_number(first) and first[:1] not in "$€£0" and first not in {"one", "half", "1"} and "%" not in first
    several = several and not any(word.startswith(("years", "decades")) for word in words)
    return (several and not is_plural(head) and head not in {"hundred", "thousand"}) or "-20" in first


def titled(value: str) -> bool:
    """Return whether a phrase is typed in title case, as in 'I Built A Website'.

    Args:
        value: a phrase.
    """
    words = value.split()
    return len(words) > 2 and all(word[:1].isupper() or not word.isalpha() for word in words)
