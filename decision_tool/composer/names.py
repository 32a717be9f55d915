"""Reads names as profiles show them, and finds how to address a person without a guess that could offend."""

import re

from decision_tool.composer import lexicon as lex
from decision_tool.composer.tidy import EMOJI, HIDDEN

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
_FIRST_NAME_TITLES = frozenset({"Sir", "Dame"})  # these go with the first name or the whole name, not the last
_CREDENTIALS = lex.words("""
jr sr ii iii iv v phd md mba msc bsc ma ba ms bs mfa bfa med edd jd esq cpa cfa pmp rn mph llm acca phr sphr shrm-cp
shrm-scp csm cspo pe dds dvm do dnp msn bsn lcsw lpc cissp cism csp cfp psyd dphil mphil pharmd aprn pa-c mpa eng meng
beng ing frcs gphr prc cir cdr aphr cphr he him she her they them mba/msc ret
""")
_SUFFIXES = {"jr": "Jr.", "sr": "Sr.", "ii": "II", "iii": "III", "iv": "IV"}
# In lower case all of these belong to the surname; with a capital only those that begin no first or middle name.
_PARTICLES = lex.words("al ap ben bin bint da dal das de degli dei del della den der di do dos du el ibn la le lo") | {
    *("st.", "st", "te", "ten", "ter", "van", "von", "y", "zu", "zum", "zur", "af", "av", "ó", "’t", "'t", "op", "mac")
}
_CAPITAL_PARTICLES = lex.words("ó de del della den der di dos du la van von st. st ter")
# Vietnamese names put the surname first and people go by the last name, on profiles in either order.
_SURNAME_FIRST = lex.words("""
bùi đặng đinh đỗ dương hoàng huỳnh lê lý ngô nguyễn phạm phan trần trịnh trương võ vũ nguyen huynh pham tran truong
li wang zhang liu yang zhao huang zhou xu zhu guo wu
""")
_DOUBLE = lex.words("mary jean juan josé jose maria maría ana anna jo luis marie billie sarah")
_SECOND = lex.words("""
ann anne kate jane beth lou jo sue ellen luc pierre paul marie claude carlos jose josé luis manuel antonio pablo maria
maría lucia lucía isabel elena luisa teresa grace rose
""")
_HAILED = re.compile(
    r"^(?:dear|hi|hello|hey|(?:best|kind|warm)? ?regards|best(?: wishes)?|thanks|sincerely"
    r"|(?:i['’]?m|my name is)(?= [A-Z])),? (?=\w)",
    re.IGNORECASE,
)
_GROUP = re.compile(r".*\b(?:committee|team|department|acquisition|panel|board|staff)|.*\b(?:idk|forgot|don't)\b.*")
_SITE = re.compile(r"\w\.(?:com|org|net|io|edu|gov)\b", re.IGNORECASE)
_POSSESSED = re.compile(r"(my|our|your) ((?:[a-z][a-z’'-]*,? )+)(?=[A-Z])")
_IDEOGRAPHS = re.compile("[\u1100-\u11ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\U00020000-\U0003ffff]")
_HEADLINE = re.compile(r"\s*[|•·@/\\]\s*|\s+[-–—~]\s+|\s*[:;]\s+|\s*[–—]\s*")
_ASIDE = re.compile(r"\s*(?:\([^)]*\)|\[[^\]]*\]|“[^”]*”|\"[^\"]*\"|(?<!\w)'[^']*'(?!\w)|（[^）]*）)\s*")
_PRONOUNS = re.compile(r",?\s*\b(?:she|he|they|her|him|them|ze|any)(?:\s*/\s*\w+)+", re.IGNORECASE)
_MARKS = re.compile(r"[★☆✔✓®™©°†‡#*^~♀♂_+=]+")
_TITLE_WORDS = lex.words("""
recruiter recruiting recruitment manager engineer director founder cofounder ceo cto cfo coo hr head lead senior vp
president partner consultant specialist coordinator officer talent people acquisition human resources hiring developer
designer analyst nurse teacher attorney owner principal executive associate team department staff interviewer panel
committee sourcer headhunter advisor coach product program marketing sales
""")
_NOBODY = frozenset(
    """
hiring manager|the hiring manager|recruiter|the recruiter|hr|the hr|hr team|the hr team|the team|team
hiring team|sir|madam
sir or madam|interviewer|the interviewer|the panel|panel|manager|boss|the boss|someone|somebody|them|him|her
the company
recruiting team|talent team|whom it may concern|to whom it may concern|my interviewer|my recruiter|coordinator|dear
human resources|ms|mr|mrs|dr|miss|prof|me|myself|i|you|your name|my name|name|first name|full name
""".replace("\n", "|").split("|")
)
_TOLD = lex.FINITE | {"said", "says", "told", "state", "introduced", "referred"}
_INITIALS = lex.words("aj bj cj dj ej jb jc jd jj jp jr jt kc kd kj lj mj pj rj tj td tc jl ml")


def clean_name(given: str) -> str | None:
    """Return a person's name without what profiles put around it.

    Args:
        given: what was typed, on one line: `ANA RUIZ (she/her) | Recruiter @ ABC`.

    Returns:
        The name in its usual capitals with title and credentials, '' where nothing was said, or None where it is
        no name.
    """
    if given.lower().strip(" .!-") in lex.NOTHING:
        return ""
    if re.search(r"\S@\S+\.\w", given) or _SITE.search(given):
        return None
    value = EMOJI.sub(" | ", HIDDEN.sub("", _HAILED.sub("", given)))
    value = _MARKS.sub(" ", _PRONOUNS.sub(" ", _ASIDE.sub(" ", value)))
    pieces = [one for one in _HEADLINE.split(value) if one.strip()]
    value = re.sub(r" (?:from|at|in|with) .*$", "", " ".join(pieces[0].split())) if pieces else ""
    value = re.sub(r"(?: \d(?:st|nd|rd|th)\+?| \w+/\w+)$", "", value).strip(" ,;.!?-") + (
        "." if _ends_with_dot(value) else ""
    )
    lower = value.lower().replace("’", "'")
    if not value or lower in lex.NOTHING:
        return "" if not given.strip(" .,;:-–—!?*") or given.strip(" .!-").lower() in lex.NOTHING else None
    words = lower.split()
    odd = (
        re.search(r"[\d@<>{}$%?!]|https?:|www\.", value)
        or lower in _NOBODY
        or _GROUP.fullmatch(lower)
        or len(words) > 9
    )
    if odd or words[0] in lex.CONTRACTED | {"my", "the", "your", "i", "we"} or set(words[1:]) & {"is", "am", "i", "my"}:
        return None
    return _recase(value)


def clean_person(given: str) -> str | None:
    """Return someone that both know, as a sentence names them.

    Args:
        given: what was typed, on one line.

    Returns:
        The name, or None where it names nobody.
    """
    value = re.sub(
        r"^(?:we both know|you know|we know|both know) ", "", given.strip(" .,;:!-–—*•"), flags=re.IGNORECASE
    )
    value = " ".join(_ASIDE.sub(" ", EMOJI.sub(" ", HIDDEN.sub("", value))).split())
    words = value.lower().replace("’", "'").split()
    known = (
        lex.SUBJECTS
        | lex.CONTRACTED
        | lex.AUXILIARY
        | {"everyone", "everybody", "someone", "people", "lots", "many", "worked", "went", "mutual", "friends"}
    )
    places = {
        "team",
        "university",
        "univ",
        "college",
        "school",
        "inc",
        "llc",
        "company",
        "both",
        "same",
        "linkedin",
        "alumni",
    }
    taken = known | places | {"group", "club", "association"}
    if not words or re.search(r"[?!@\d<>{}\[\]]|https?:|www\.", value) or {one.strip(".,") for one in words} & taken:
        return None
    if len(words) > 8 or words[-1] in lex.OPEN_ENDED or words[0] in lex.PREPOSITIONS or words[0] in lex.JOINS:
        return None
    if words[0] in {"my", "our", "your"}:
        return _possessed(f"{words[0]}{value[len(words[0]) :]}")
    if words[0] in lex.DETERMINERS or any(word in lex.MARKERS for word in words):
        return None
    value = re.sub(r"^([A-Z]\S+ [A-Z]\S+), ([A-Z][a-z]\S+ [A-Z]\S+)$", r"\1 and \2", value)
    person, link, rest = _part_person(value)
    person, rest = ("", rest) if set(person.lower().split()[1:]) & _TOLD else (person, rest)
    link, rest = ("", "") if link == ", " and _bare(rest) in _CREDENTIALS else (link, rest)
    cased = _recase(person)
    return cased + link + rest if cased[:1].isupper() or not cased.isascii() else None


def _possessed(value: str) -> str | None:
    """Return the name behind 'my friend', and 'your colleague' with its name; None where nobody is named.

    'We both know my boss' makes no sense, and who 'your sister' is needs a name.
    """
    found = _POSSESSED.match(value)
    if not found or set(found[2].split()) & lex.PREPOSITIONS:
        return None
    return value[found.end() :] if found[1] == "my" else value


def _part_person(value: str) -> tuple[str, str, str]:
    """Return a name, what links it to the rest, and the rest: 'Priya Nairn', ' from ', 'Acme'."""
    for link in (" from ", " at ", ", ", " of "):
        person, found, rest = value.partition(link)
        if found:
            return person, found, rest
    return value, "", ""


def _ends_with_dot(value: str) -> bool:
    """Return whether a name ends with an abbreviation, whose period stays."""
    last = value.rstrip(" ,;").rpartition(" ")[2]
    return last.endswith(".") and (_bare(last) in _CREDENTIALS or len(last) == 2)


def _recase(value: str) -> str:
    """Return a name that was typed in one case with the capitals that names have."""
    letters = [one for one in value if one.isalpha()]
    if not letters or not (all(map(str.isupper, letters)) or all(map(str.islower, letters))):
        return value
    return " ".join(map(_recase_word, value.split()))


def _recase_word(word: str) -> str:
    """Return a word of a name with a capital after each hyphen and apostrophe; particles and initials as they are."""
    bare = _bare(word)
    if bare in _PARTICLES - {"al", "ben", "mac", "do"} and bare not in {"jr", "sr"}:
        return word.lower()
    if bare in _SUFFIXES:
        return _SUFFIXES[bare] + ("," if word.endswith(",") else "")
    if (
        bare in _CREDENTIALS - {"he", "him", "she", "her", "do", "ma", "ms", "pe", "v", "ing", "eng", "med"}
        or bare in _INITIALS
    ):
        return word.upper() if bare != "phd" else "PhD"
    cased = re.sub(r"[^\W\d_]+", lambda part: part[0][0].upper() + part[0][1:].lower(), word)
    cased = re.sub(r"(?<=\w{3})(['’])S\b", r"\1s", cased)
    return re.sub(r"^Mc(\w)", lambda part: f"Mc{part[1].upper()}", cased)


def say_name(name: str) -> str:
    """Return a person's name as a sentence says it, with a title and without credentials or a headline.

    Args:
        name: the name as `clean_name` gives it.

    Returns:
        Such as `Dr. Ingeborg Stahl`.
    """
    if _several(name):
        return name
    title, words = _words(name)
    return " ".join([title, *words] if title in _EARNED or (title and len(words) == 1) else words)


def greet(name: str, salutation: str, title: str) -> str:
    """Return the words that name a person in a greeting.

    Args:
        name: the name as it stands on a profile; not empty.
        salutation: `first_name`, `title_surname`, or '' to use the surname where a title was given.
        title: a title such as `Ms.`, or `none`.

    Returns:
        The first name, or the title and surname. Where it is not plain which that is, the full name.
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
        return f"{title or own} {full}"
    if title in _FIRST_NAME_TITLES or title == "Hon.":
        return f"{title} {words[0]}" if title != "Hon." and len(words) > 1 else full
    if salutation == "title_surname" or (not salutation and title):
        return f"{title} {_surname(words)}" if title else full
    return _first_name(words) or full


def _several(name: str) -> list[str]:
    """Return the names where there are several people: 'Ana Ruiz and Tom Lee'."""
    if not re.search(r"\s(?:and|&)\s", name):
        return []
    people = [one.strip() for one in re.split(r",?\s+(?:and|&)\s+|,\s+", name) if one.strip()]
    sizes = {min(len(one.split()), 2) for one in people}
    names = all(word[:1].isupper() or word.lower() in _PARTICLES for one in people for word in one.split())
    titles = any(_bare(word) in _TITLE_WORDS or _bare(word) in _CREDENTIALS for one in people for word in one.split())
    return people if len(people) > 1 and len(sizes) == 1 and names and not titles else []


def _list(names: list[str]) -> str:
    """Return names as a list in words."""
    if len(names) == 2:
        return " and ".join(names)
    return f"{', '.join(names[:-1])}, and {names[-1]}"


def _words(name: str) -> tuple[str, list[str]]:
    """Return the title that stands in a name, or '', and the name's words without title and credentials."""
    head, _, tail = name.partition(",")
    words = _without_credentials(head.split())
    tail_words = tail.replace(",", " ").split()
    plain_tail = [word for word in tail_words if _bare(word) not in _CREDENTIALS]
    surname_only = (
        len([word for word in words if word.lower() not in _PARTICLES]) == 1 and _bare(words[0]) not in _HONORIFICS
    )
    credentials = not plain_tail
    as_name = plain_tail and all(word[:1].isupper() and _bare(word) not in _TITLE_WORDS for word in plain_tail)
    double_surname = len(words) == 2 and len(plain_tail) == 1 and as_name and not plain_tail[0].isupper()
    if not credentials and as_name and (surname_only or double_surname) and len(plain_tail) <= 3:
        words = [*plain_tail, *words]  # 'Quane, Marisol'
    title = ""
    while len(words) > 1 and _bare(words[0]) in _HONORIFICS and (words[0][:1].isupper() or words[0].endswith(".")):
        own = _HONORIFICS[_bare(words[0])]
        title = own if own in _EARNED and title not in _EARNED else title or own
        words = words[1:]
    return title, _without_credentials(words) or name.split()


def _without_credentials(words: list[str]) -> list[str]:
    """Return a name's words without the letters behind it."""
    while len(words) > 1 and _bare(words[-1]) in _CREDENTIALS and (words[-1][:1].isupper() or len(words[-1]) > 3):
        words = words[:-1]
    return words


def _bare(word: str) -> str:
    """Return a word in lower case without periods and commas."""
    return word.replace(".", "").strip(",").lower()


def _first_name(words: list[str]) -> str:
    """Return what people call the person by, or '' where that is not plain."""
    first = words[0]
    initial = len(first.rstrip(".")) == 1 or re.fullmatch(r"(?:\w\.){2,}", first)
    particle = (
        len(words) > 1
        and first.lower() in _PARTICLES
        and (first.islower() or first.lower() in _CAPITAL_PARTICLES - {"van", "di"})
    )
    if initial or particle or first.lower() in _SURNAME_FIRST or _IDEOGRAPHS.search(first):
        return ""
    if len(words) > 2 and first.lower() in _DOUBLE and words[1].lower() in _SECOND:
        return f"{first} {words[1]}"
    return first.rstrip(",")


def _surname(words: list[str]) -> str:
    """Return the surname, or the whole name where it is not plain which words that is."""
    whole = " ".join(words)
    if words[0].lower() in _PARTICLES and words[0].islower():
        return whole
    for position in range(1, len(words)):
        word = words[position]
        if word.lower() in _PARTICLES and (word.islower() or word.lower() in _CAPITAL_PARTICLES):
            return " ".join(words[position:]) if position < len(words) - 1 else whole
    plain = [words[0], *(word for word in words[1:] if len(word.rstrip(".")) > 1)]
    if len(plain) == 3 and plain[0].lower() in _DOUBLE and plain[1].lower() in _SECOND:
        plain = plain[1:]
    if len(plain) == 2 and (_first_name(words) or plain[0] != words[0]) and len(words[-1].rstrip(".")) > 1:
        return _quiet_surname(plain[1])
    return whole


def _quiet_surname(word: str) -> str:
    """Return a surname that a profile shows in capitals, 'DUPONT', in its usual ones."""
    return _recase_word(word) if len(word) > 3 and word.isupper() else word
