"""Finds how to address a person without guesses that could offend."""

import re

from decision_tool.composer import lexicon as lex
from decision_tool.composer.names import CREDENTIALS, PARTICLES, bare, recase_word

_HONORIFICS = {
    "ms": "Ms.",
    "miss": "Ms.",
    "mrs": "Mrs.",
    "mr": "Mr.",
    "mx": "Mx.",
    "dr": "Dr.",
    "doctor": "Dr.",
    "prof": "Prof.",
    "professor": "Prof.",
    "rev": "Rev.",
    "reverend": "Rev.",
    "capt": "Capt.",
    "col": "Col.",
    "lt": "Lt.",
    "maj": "Maj.",
    "sgt": "Sgt.",
    "rabbi": "Rabbi",
    "judge": "Judge",
    "sir": "Sir",
    "dame": "Dame",
    "hon": "Hon.",
    "fr": "Fr.",
}
_EARNED = frozenset({"Dr.", "Prof.", "Rev.", "Capt.", "Col.", "Lt.", "Maj.", "Sgt.", "Rabbi", "Judge"})
_FIRST_NAME_TITLES = frozenset({"Sir", "Dame"})  # used with the first name or the full name, not the last
_CAPITAL_PARTICLES = lex.words("ó de del della den der di dos du la van von st. st ter")
# Surnames that may come first. Profiles show such names in either order, so nobody can tell which is which.
_SURNAME_FIRST = lex.words("""
bùi đặng đinh đỗ dương hoàng huỳnh lê lý ngô nguyễn phạm phan trần trịnh trương võ vũ nguyen huynh pham tran truong
li wang zhang liu yang zhao huang zhou xu zhu guo wu
""")
_DOUBLE = lex.words("mary jean juan josé jose maria maría ana anna jo luis marie billie sarah")
_SECOND = lex.words("""
ann anne kate jane beth lou jo sue ellen luc pierre paul marie claude carlos jose josé luis manuel antonio pablo maria
maría lucia lucía isabel elena luisa teresa grace rose
""")
_IDEOGRAPHS = re.compile("[\u1100-\u11ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\U00020000-\U0003ffff]")
_TITLE_WORDS = lex.words("""
recruiter recruiting recruitment manager engineer director founder cofounder ceo cto cfo coo hr head lead senior vp
president partner consultant specialist coordinator officer talent people acquisition human resources hiring developer
designer analyst nurse teacher attorney owner principal executive associate team department staff interviewer panel
committee sourcer headhunter advisor coach product program marketing sales
""")


def say_name(name: str) -> str:
    """Return a person's name for use in a sentence: with any earned title, and without credentials.

    Args:
        name: the name, as returned by `clean_name`.

    Returns:
        A name such as `Dr. Ingeborg Stahl`.
    """
    if _several(name):
        return name
    title, words = _words(name)
    return " ".join([title, *words] if title in _EARNED or (title and len(words) == 1) else words)


def in_doubt(name: str) -> bool:
    """Return whether the last word of a name may be a company: 'Marisol Quane, Acme' looks like 'García Márquez, Ana'.

    Args:
        name: the name as `clean_name` gives it.

    Returns:
        Whether one unknown word follows two names and a comma.
    """
    head, _, tail = name.partition(", ")
    names = [word for word in _without_credentials(head.split()) if word.lower() not in PARTICLES]
    return len(names) == 2 and " " not in tail and _words(name)[1][0] == tail


def greet(name: str, salutation: str, title: str) -> str:
    """Return the name to use in a greeting.

    Args:
        name: the name from a profile; not empty.
        salutation: `first_name`, `title_surname`, or '' to use the surname if there is a title.
        title: a title such as `Ms.`, or `none`.

    Returns:
        The first name, or the title and surname, or the full name if it's unclear which word is which.
    """
    several = _several(name)
    if several:
        if salutation == "title_surname" or (not salutation and title != "none"):
            return _list([" ".join(_words(one)[1]) for one in several])
        return _list([greet(one, "first_name", "none") for one in several])
    own, words = _words(name)
    if title == "none" or own in _EARNED:
        title = own or ("" if title == "none" else title)
    full = " ".join(words)
    if own and len(words) == 1 and title not in _FIRST_NAME_TITLES:
        return f"{_spelled(title or own)} {full}"
    if title in _FIRST_NAME_TITLES or title == "Hon.":
        return f"{title} {words[0]}" if title != "Hon." and len(words) > 1 else full
    if salutation == "title_surname" or (not salutation and title):
        return f"{_spelled(title)} {_surname(words)}" if title else full
    return _first_name(words) or full


def _spelled(title: str) -> str:
    """Return a title as it's written in a greeting, where Americans spell out `Professor`."""
    return "Professor" if title == "Prof." else title


def _several(name: str) -> list[str]:
    """Split the names of several people, such as 'Ana Ruiz and Tom Lee'; empty for one person."""
    if not re.search(r"\s(?:and|&)\s", name):
        return []
    people = [one.strip() for one in re.split(r",?\s+(?:and|&)\s+|,\s+", name) if one.strip()]
    sizes = {min(len(one.split()), 2) for one in people}
    names = all(word[:1].isupper() or word.lower() in PARTICLES for one in people for word in one.split())
    titles = any(bare(word) in _TITLE_WORDS or bare(word) in CREDENTIALS for one in people for word in one.split())
    return people if len(people) > 1 and len(sizes) == 1 and names and not titles else []


def _list(names: list[str]) -> str:
    """Join names with commas and 'and'."""
    if len(names) == 2:
        return " and ".join(names)
    return f"{', '.join(names[:-1])}, and {names[-1]}"


def _words(name: str) -> tuple[str, list[str]]:
    """Return the title in a name, or '', and the other words of the name without credentials."""
    head, _, tail = name.partition(",")
    words = _without_credentials(head.split())
    tail_words = tail.replace(",", " ").split()
    plain_tail = [word for word in tail_words if bare(word) not in CREDENTIALS]
    surname_only = (
        len([word for word in words if word.lower() not in PARTICLES]) == 1 and bare(words[0]) not in _HONORIFICS
    )
    credentials = not plain_tail
    as_name = plain_tail and all(word[:1].isupper() and bare(word) not in _TITLE_WORDS for word in plain_tail)
    double_surname = len(words) == 2 and len(plain_tail) == 1 and as_name and not plain_tail[0].isupper()
    if not credentials and as_name and (surname_only or double_surname) and len(plain_tail) <= 3:
        words = [*plain_tail, *words]  # 'Quane, Marisol'
    title = ""
    while len(words) > 1 and bare(words[0]) in _HONORIFICS and (words[0][:1].isupper() or words[0].endswith(".")):
        own = _HONORIFICS[bare(words[0])]
        title = own if own in _EARNED and title not in _EARNED else title or own
        words = words[1:]
    return title, _without_credentials(words) or name.split()


def _without_credentials(words: list[str]) -> list[str]:
    """Return the words of a name without trailing credentials."""
    while len(words) > 1 and bare(words[-1]) in CREDENTIALS and (words[-1][:1].isupper() or len(words[-1]) > 3):
        words = words[:-1]
    return words


def _first_name(words: list[str]) -> str:
    """Return the name people call the person by, or '' if it's unclear."""
    first = words[0]
    initial = len(first.rstrip(".")) == 1 or re.fullmatch(r"(?:\w\.){2,}", first)
    particle = (
        len(words) > 1
        and first.lower() in PARTICLES
        and (first.islower() or first.lower() in _CAPITAL_PARTICLES - {"van", "di"})
    )
    if initial or particle or first.lower() in _SURNAME_FIRST or _IDEOGRAPHS.search(first):
        return ""
    if len(words) > 2 and first.lower() in _DOUBLE and words[1].lower() in _SECOND:
        return f"{first} {words[1]}"
    return first.rstrip(",")


def _surname(words: list[str]) -> str:
    """Return the surname, or the full name if it's unclear which words are the surname."""
    whole = " ".join(words)
    if words[0].lower() in PARTICLES and words[0].islower():
        return whole
    for position in range(1, len(words)):
        word = words[position]
        if word.lower() in PARTICLES and (word.islower() or word.lower() in _CAPITAL_PARTICLES):
            return " ".join(words[position:]) if position < len(words) - 1 else whole
    plain = [words[0], *(word for word in words[1:] if len(word.rstrip(".")) > 1)]
    if len(plain) == 3 and plain[0].lower() in _DOUBLE and plain[1].lower() in _SECOND:
        plain = plain[1:]
    if len(plain) == 2 and (_first_name(words) or plain[0] != words[0]) and len(words[-1].rstrip(".")) > 1:
        return _normal_case(plain[1])
    return whole


def _normal_case(word: str) -> str:
    """Return a surname in normal case if a profile shows it in all caps, as in 'DUPONT'."""
    return recase_word(word) if len(word) > 3 and word.isupper() else word
