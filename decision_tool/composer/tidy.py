"""Cleans up a typed value, and rejects what no sentence can hold."""

import re

from decision_tool.composer import lexicon as lex
from decision_tool.composer.repairs import repair

EMOJI = re.compile(
    "[\U0001f000-\U0001faff\u2600-\u27bf\u2b00-\u2bff\u2190-\u21ff\ufe0f\u20e3\U000e0000-\U000e007f]|(?<!\\w)[:;=]-?[)(DP](?!\\w)|<3"
)
# Zero-width and directional marks. A zero-width joiner connects letters in some scripts, so it isn't one of them.
HIDDEN = re.compile("[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]")
_JOINER = re.compile("(?<![\u0590-\u08ff\u0900-\u0dff])[\u200c\u200d]")
_ARROW = re.compile(r"\w\s*(?:[\u2190-\u21ff]|[-=]>)\s*\w")
_BULLET = re.compile(r"^\s*(?:[-*•·–—▪◦>]+|\d{1,2}[.)])\s+")
_URL = re.compile(r"https?:|www\.|\w\.(?:com|org|net|io|edu|gov)/", re.IGNORECASE)
_BREAK = re.compile(r"[.!?…]['\"”’)]*\s+\S|;|\s-\s.*\s-\s|[•▪◦|]|\s[/\\]\s")
_ABBREVIATION = re.compile(r"(?:[ap]\.m|[A-Z]|\b(?:Mr|Mrs|Ms|Mx|Dr|Prof|St|Jr|Sr|Inc|Co|Ltd|Corp|vs|No|etc))\.(?=\s)")
_SHORT = (
    (re.compile(r"\b(\d+\+?|[a-z]+) ?yrs?\b\.?", re.IGNORECASE), r"\1 years"),
    (re.compile(r"(?<!\w)w/ ?(?=\w)"), "with "),
    (re.compile(r"\bexp\b\.?"), "experience"),
    (re.compile(r"\b(bachelor|master)s(?= degree|$| of| in)", re.IGNORECASE), lambda one: f"{one[1].lower()}’s"),
    (re.compile(r"(?<![\w'’])i(?=['’ ]|$)(?!['’ ]?\.)"), "I"),
    (re.compile(r"\b(the|a|an|of|to|in|on|at|for|with|and|my|your) \1\b", re.IGNORECASE), r"\1"),
    (re.compile(r"\s+([,.;:!?])"), r"\1"),
    (re.compile(r"\b(years?) experience\b"), r"\1 of experience"),
)
_DAYS = re.compile(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:s)?\b"
    r"|\b(?:january|february|april|june|july|august|september|october|november|december)\b"
)


def lay_flat(given: str) -> str | None:
    """Return a value on one line, without bullets, emoji, and hidden characters.

    Args:
        given: what was typed.

    Returns:
        The value, or None if it's a list or has an arrow in place of words.
    """
    lines = [line for line in given.splitlines() if line.strip()]
    if len(lines) > 1 and any(_BULLET.match(line) for line in lines):
        return None
    value = " ".join(_BULLET.sub("", line) for line in lines)
    if _ARROW.search(value):
        return None  # an arrow stands for words
    value = EMOJI.sub(" ", HIDDEN.sub("", value))
    return " ".join(_JOINER.sub("", value).split())


def unwrap(value: str) -> str:
    """Return a value without surrounding marks.

    Args:
        value: a value on one line.
    """
    value = value.strip(" ,;:…")
    for left, right in ('""', "''", "“”", "‘’", "()"):
        if value[:1] == left and value[-1:] == right and left not in value[1:-1] and right not in value[1:-1]:
            value = value[1:-1].strip(" ,;:…")
    stripped = value.rstrip(" .,;:!…-–—")
    value = stripped + "." if re.search(r"\b(?:[ap]\.m|Inc|Jr|Sr|Ltd|Co|Corp)$", stripped) else stripped
    return value.lstrip(" .,;:!…-–—*•·>")


def is_nothing(value: str) -> bool:
    """Return whether a value means there is nothing to say.

    Args:
        value: a value on one line.
    """
    return value.lower().replace("’", "'").strip(" .!?-–—_/*") in lex.NOTHING or not any(map(str.isalnum, value))


def phrase(value: str) -> str | None:
    """Return a phrase that fits into a sentence, with short forms spelled out.

    Args:
        value: a value on one line, without surrounding marks.

    Returns:
        The phrase, or None if it isn't a single phrase.
    """
    for pattern, instead in _SHORT:
        value = pattern.sub(instead, value)
    value = repair(value)
    value = _DAYS.sub(lambda day: day[0].capitalize(), value)
    unquoted = re.sub(r"“[^”]*”|\"[^\"]*\"|(?<!\w)'[^']*'(?!\w)|‘[^’]*’", "…", value)
    whole = _ABBREVIATION.sub("", unquoted.replace("…", ""))
    letters = [one for one in value if one.isalpha()]
    shouting = len(letters) > 6 and " " in value and all(one.isupper() for one in letters)
    unpaired = value.count('"') % 2 or value.count("“") != value.count("”") or value.count("(") != value.count(")")
    slang = any(word in lex.SLANG for word in re.findall(r"\b[a-z]+(?:['’][a-z]+)?\b", value))
    foreign = any(word in lex.FOREIGN for word in re.findall(r"[^\W\d_]+", unquoted))
    if (
        _URL.search(value)
        or _BREAK.search(whole)
        or shouting
        or unpaired
        or slang
        or foreign
        or re.search("[?!]", unquoted)
    ):
        return None
    return value
