"""Cleans up names copied from profiles."""

import re

from decision_tool.composer import lexicon as lex
from decision_tool.composer.tidy import EMOJI, HIDDEN

CREDENTIALS = lex.words("""
jr sr ii iii iv v phd md mba msc bsc ma ba ms bs mfa bfa med edd jd esq cpa cfa pmp rn mph llm acca phr sphr shrm-cp
shrm-scp csm cspo pe dds dvm do dnp msn bsn lcsw lpc cissp cism csp cfp psyd dphil mphil pharmd aprn pa-c mpa eng meng
beng ing frcs gphr prc cir cdr aphr cphr he him she her they them mba/msc ret
""")
_SUFFIXES = {"jr": "Jr.", "sr": "Sr.", "ii": "II", "iii": "III", "iv": "IV"}
# In lower case these all belong to the surname. Capitalized ones may also be a first or middle name.
PARTICLES = lex.words("al ap ben bin bint da dal das de degli dei del della den der di do dos du el ibn la le lo") | {
    *("st.", "st", "te", "ten", "ter", "van", "von", "y", "zu", "zum", "zur", "af", "av", "ó", "’t", "'t", "op", "mac")
}
_GREETED = re.compile(
    r"^(?:dear|hi|hello|hey|(?:best|kind|warm)? ?regards|best(?: wishes)?|thanks|sincerely"
    r"|(?:i['’]?m|my name is)(?= [A-Z])),? (?=\w)",
    re.IGNORECASE,
)
_GROUP = re.compile(r".*\b(?:committee|team|department|acquisition|panel|board|staff)|.*\b(?:idk|forgot|don't)\b.*")
_SITE = re.compile(r"\w\.(?:com|org|net|io|edu|gov)\b", re.IGNORECASE)
_POSSESSED = re.compile(r"(my|our|your) ((?:[a-z][a-z’'-]*,? )+)(?=[A-Z])")
_HEADLINE = re.compile(r"\s*[|•·@/\\]\s*|\s+[-–—~]\s+|\s*[:;]\s+|\s*[–—]\s*")
_ASIDE = re.compile(r"\s*(?:\([^)]*\)|\[[^\]]*\]|“[^”]*”|\"[^\"]*\"|(?<!\w)'[^']*'(?!\w)|（[^）]*）)\s*")
_PRONOUNS = re.compile(r",?\s*\b(?:she|he|they|her|him|them|ze|any)(?:\s*/\s*\w+)+", re.IGNORECASE)
_MARKS = re.compile(r"[★☆✔✓®™©°†‡#*^~♀♂_+=]+")
_NOBODY = frozenset(
    """
hiring manager|the hiring manager|recruiter|the recruiter|hr|the hr|hr team|the hr team|the team|team
hiring team|sir|madam
sir or madam|interviewer|the interviewer|the panel|panel|manager|boss|the boss|someone|somebody|them|him|her
the company
recruiting team|talent team|whom it may concern|to whom it may concern|my interviewer|my recruiter|coordinator|dear
human resources|ms|mr|mrs|dr|miss|prof|me|myself|i|you|your name|my name|name|first name|full name
there|all|everyone|everybody|folks
""".replace("\n", "|").split("|")
)
_REPORTING = lex.FINITE | {"said", "says", "told", "state", "introduced", "referred"}
_INITIALS = lex.words("aj bj cj dj ej jb jc jd jj jp jr jt kc kd kj lj mj pj rj tj td tc jl ml")


def clean_name(given: str) -> str | None:
    """Return a person's name without the extras on a profile.

    Args:
        given: what was typed, on one line, such as `ANA RUIZ (she/her) | Recruiter @ ABC`.

    Returns:
        The name in normal case with title and credentials, '' if nothing was entered, or None if it isn't a name.
    """
    hailed = _GREETED.sub("", given)
    if any(one.lower().strip(" .!-") in lex.NOTHING for one in (given, hailed)):
        return ""
    if re.search(r"\S@\S+\.\w", given) or _SITE.search(given):
        return None
    value = EMOJI.sub(" | ", HIDDEN.sub("", hailed))
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
    """Return the name of someone both people know, for use in a sentence.

    Args:
        given: what was typed, on one line.

    Returns:
        The name, or None if there isn't one.
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
    person, rest = ("", rest) if set(person.lower().split()[1:]) & _REPORTING else (person, rest)
    link, rest = ("", "") if link == ", " and bare(rest) in CREDENTIALS else (link, rest)
    cased = _recase(person)
    return cased + link + rest if cased[:1].isupper() or not cased.isascii() else None


def _possessed(value: str) -> str | None:
    """Return the name after 'my friend', or 'your colleague' and the name; None if nobody is named.

    'We both know my boss' makes no sense, and 'your sister' needs a name.
    """
    found = _POSSESSED.match(value)
    if not found or set(found[2].split()) & lex.PREPOSITIONS:
        return None
    return value[found.end() :] if found[1] == "my" else value


def _part_person(value: str) -> tuple[str, str, str]:
    """Split a name from what follows: 'Priya Nairn', ' from ', 'Acme'."""
    for link in (" from ", " at ", ", ", " of "):
        person, found, rest = value.partition(link)
        if found:
            return person, found, rest
    return value, "", ""


def _ends_with_dot(value: str) -> bool:
    """Return whether a name ends with an abbreviation, which keeps its period."""
    last = value.rstrip(" ,;").rpartition(" ")[2]
    return last.endswith(".") and (bare(last) in CREDENTIALS or len(last) == 2)


def _recase(value: str) -> str:
    """Return a name that was typed in a single case in normal case."""
    letters = [one for one in value if one.isalpha()]
    if not letters or not (all(map(str.isupper, letters)) or all(map(str.islower, letters))):
        return value
    return " ".join(map(recase_word, value.split()))


def recase_word(word: str) -> str:
    """Return a word of a name in normal case: particles in lower case, initials and credentials in all caps."""
    plain = bare(word)
    if plain in PARTICLES - {"al", "ben", "mac", "do"} and plain not in {"jr", "sr"}:
        return word.lower()
    if plain in _SUFFIXES:
        return _SUFFIXES[plain] + ("," if word.endswith(",") else "")
    if (
        plain in CREDENTIALS - {"he", "him", "she", "her", "do", "ma", "ms", "pe", "v", "ing", "eng", "med"}
        or plain in _INITIALS
    ):
        return word.upper() if plain != "phd" else "PhD"
    cased = re.sub(r"[^\W\d_]+", lambda part: part[0][0].upper() + part[0][1:].lower(), word)
    cased = re.sub(r"(?<=\w{3})(['’])S\b", r"\1s", cased)
    return re.sub(r"^Mc(\w)", lambda part: f"Mc{part[1].upper()}", cased)


def bare(word: str) -> str:
    """Return a word in lower case, without periods and outer commas."""
    return word.replace(".", "").strip(",").lower()
