"""Finds how to address a person, and never guesses where a guess could offend."""

import re

_HONORIFICS = {
    "ms": "Ms.",
    "mrs": "Mrs.",
    "mr": "Mr.",
    "mx": "Mx.",
    "dr": "Dr.",
    "prof": "Prof.",
    "professor": "Prof.",
}
_CREDENTIALS = frozenset(
    {
        "jr",
        "sr",
        "ii",
        "iii",
        "iv",
        "phd",
        "md",
        "mba",
        "msc",
        "bsc",
        "ma",
        "ba",
        "jd",
        "esq",
        "cpa",
        "cfa",
        "pmp",
    }
    | {"rn", "mph", "llm", "acca", "phr", "sphr", "shrm-cp", "shrm-scp"}
)
_PARTICLES = frozenset(
    {
        "al",
        "ap",
        "ben",
        "bin",
        "bint",
        "da",
        "dal",
        "das",
        "de",
        "degli",
        "dei",
        "del",
        "della",
        "den",
        "der",
        "di",
    }
    | {"do", "dos", "du", "el", "ibn", "la", "le", "lo", "st.", "te", "ten", "ter", "van", "von", "y", "zu"}
)
# Vietnamese names put the surname first and people go by the last name, on profiles in either order.
_SURNAME_FIRST = frozenset(
    {
        "bùi",
        "đặng",
        "đinh",
        "đỗ",
        "dương",
        "hoàng",
        "huỳnh",
        "lê",
        "lý",
        "ngô",
        "nguyễn",
        "phạm",
        "phan",
        "trần",
    }
    | {"trịnh", "trương", "võ", "vũ", "nguyen", "huynh", "pham", "tran", "truong"}
)
_IDEOGRAPHS = re.compile("[\u1100-\u11ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\U00020000-\U0003ffff]")


def greet(name: str, salutation: str, title: str) -> str:
    """Return the words that name a person in a greeting.

    Args:
        name: the name as it stands on a profile; not empty.
        salutation: `first_name`, `title_surname`, or '' to use the surname where a title was given.
        title: a title such as `Ms.`, or `none`.

    Returns:
        The first name, or the title and surname. Where it is not plain which that is, the full name.
    """
    own, words = _words(name)
    title = own if title == "none" else title
    if salutation == "title_surname" or (not salutation and title):
        return f"{title} {_surname(words)}" if title else " ".join(words)
    return words[0] if _leads_with_first_name(words) else " ".join(words)


def _words(name: str) -> tuple[str, list[str]]:
    """Return the title that stands in a name, or '', and the name's words without title and credentials."""
    head, _, tail = name.partition(",")
    tail_words = tail.split()
    credentials = all(_bare(word) in _CREDENTIALS for word in tail_words)
    words = head.split()
    if len(words) == 1 and tail_words and not credentials:
        words = [*tail_words, *words]  # 'Quane, Marisol'
    title = ""
    while len(words) > 1 and _bare(words[0]) in _HONORIFICS:
        title = title or _HONORIFICS[_bare(words[0])]
        words = words[1:]
    while len(words) > 1 and _bare(words[-1]) in _CREDENTIALS:
        words = words[:-1]
    return title, words or name.split()


def _bare(word: str) -> str:
    """Return a word in lower case without full stops and commas."""
    return word.replace(".", "").strip(",").lower()


def _leads_with_first_name(words: list[str]) -> bool:
    """Return whether the first word is what people call the person by."""
    initial = len(words[0].rstrip(".")) == 1
    return not (initial or words[0].lower() in _SURNAME_FIRST or _IDEOGRAPHS.search(words[0]))


def _surname(words: list[str]) -> str:
    """Return the surname, or the whole name where it is not plain which words that is."""
    for position in range(1, len(words)):
        if words[position].lower() in _PARTICLES:
            return " ".join(words[position:]) if position < len(words) - 1 else " ".join(words)
    plain = [words[0], *(word for word in words[1:] if len(word.rstrip(".")) > 1)]
    if len(plain) == 2 and _leads_with_first_name(words):
        return plain[1]
    return " ".join(words)
