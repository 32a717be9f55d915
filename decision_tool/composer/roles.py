"""Cleans up job titles and company names, so a sentence can say 'the Data Analyst role at ...'."""

import re

from decision_tool.composer import lexicon as lex

_ARRANGED = (
    r"remote|hybrid|on-?site|in[- ]office|full[- ]time|part[- ]time|contract|temporary|temp|permanent|usa?|u\.s\."
    r"|emea|apac|nationwide|wfh"
)
_TAIL = re.compile(rf"\s*\((?:{_ARRANGED})\b[^)]*\)|\s+[-–—|]\s+(?=.*\b(?:{_ARRANGED})\b).*$", re.IGNORECASE)
_DASHED = re.compile(r"\s+[-–—|]\s+([^-–—|()]+)$")
_LEAD_IN = re.compile(
    r"^(?:i )?(?:apply|applying|applied|interview|interviewing|interviewed) for |^working in ", re.IGNORECASE
)
_PEOPLE = re.compile(r"(.*(?:er|or|ist|yst|ian|nurse|assistant|accountant|associate))s$", re.IGNORECASE)

ROLE_TAIL = " role"  # added to a title without a noun such as 'role' or 'position'

_NOUNS = frozenset(
    {"apprenticeship", "assignment", "fellowship", "internship", "job", "opening", "placement", "position", "post"}
    | {"professorship", "residency", "role", "scholarship", "traineeship", "vacancy", "externship", "opportunity"}
    | {"clerkship", "gig", "postdoc"}
)
_NO_TITLE = frozenset({"to", "and", "being", "any", "anything", "something", "whatever"})
_LINKS = frozenset({"as", "at", "for", "in", "of", "on", "with"})
_SMALL = frozenset({"OF", "AND", "FOR", "THE", "IN", "TO", "AT", "A", "AN", "WITH", "ON"})
_SENTENCE = re.compile(r"[?!$]|https?:|www\.|@|[.!?]\s+[A-Z][a-z]+\s+[a-z]+\s+|^[\d\W_]+$")
_LISTED = re.compile(r"^(?:job|req|requisition|posting)\b[ .]*(?:id|no|number)?[ .:#]*\d+[ –—:,-]*", re.IGNORECASE)
_ASIDE = re.compile(r"\s*[(\[](?:[a-z](?:/[a-z*]+)+|(?:job|req|ref|id)\b[^)\]]*\d[^)\]]*)[)\]]$", re.IGNORECASE)
_THE = re.compile(
    r"^(?=(?:University|Department|City|State|County|Town|Museum|Institute|Office|Bureau|Ministry) of )"
    r"|^(?!the )(?=(?:[A-Z][\w.]+ )(?:Department|Bureau) of )|^the (?=city of)",
    re.IGNORECASE,
)
_ANY = frozenset(
    """
any|anything|any role|any job|any position|whatever you have|the role|the job|the position|role|job|position|this role
this job|this position|a job|the company|company|your company|my company|a company|this company|the firm|the business
idk yet|not sure yet|many|various|multiple|several|open to anything|confidential|undisclosed|startup|stealth startup
""".replace("\n", "|").split("|")
)


def name_role(given: str) -> str | None:
    """Return a role without its article, and with the noun a sentence needs.

    Args:
        given: what was typed, on one line.

    Returns:
        Words such as `Data Analyst role` or `position of Analyst`, or None if it isn't a title.
    """
    value = _LEAD_IN.sub("", given.strip(' .,;:!-–—*•"“”'))
    value = _ASIDE.sub("", _LISTED.sub("", value))
    value = re.sub(r"^(?:the|an|a(?! level\b| &)) ", "", value, flags=re.IGNORECASE)
    value = _DASHED.sub(r" (\1)", _TAIL.sub("", value))
    value = _PEOPLE.sub(r"\1", value)
    words = value.lower().replace("’", "'").split()
    verbal = any(word in lex.AUXILIARY or word in lex.CONTRACTED or word in {"i", "we", "my", "your"} for word in words)
    if not words or _is_no_title(value) or verbal or words[0] in lex.PREPOSITIONS or words[0] in _NO_TITLE:
        return None
    if len(words) > 12 or words[-1] in lex.OPEN_ENDED - {"a", "i", "we"}:
        return None
    value = re.sub(r" role(?= at |$)", "", _title_case(value), flags=re.IGNORECASE)
    for position, word in enumerate(words):
        after = words[position + 1] if position + 1 < len(words) else "of"
        after = "of" if after.startswith("(") else after
        if word in _NOUNS and word != "role" and after in _LINKS:
            return value
    head, at, tail = value.partition(" at ")
    return f"{head}{ROLE_TAIL}{at}{tail}"


def name_company(given: str) -> str | None:
    """Return a company's name for use after 'at'.

    Args:
        given: what was typed, on one line.

    Returns:
        The name, or None if it isn't one.
    """
    value = re.sub(r"^(?:at|with|for) (?=\w)|^www\.", "", given.strip(' ,;:-–—*•"“”'), flags=re.IGNORECASE)
    value = re.sub(r"\s*\([^()]*\)$|\s+[|–—]\s.*$|\s+-\s.*$|, [A-Z][a-z]+,? [A-Z]{2}$", "", value)
    value = _THE.sub("the ", value[:-1] if re.search(r"[a-z]{5}\.$", value) else value)
    words = value.lower().replace("’", "'").split()
    if not words or value.lower() in _ANY or re.search(r"https?:|@|^[\W_]+$|\?$", value):
        return None
    verbal = words[0] in lex.SUBJECTS - {"it"} or words[0] in lex.CONTRACTED or words[0] in {"my", "your"}
    verbal = verbal or bool(re.match(r"an? [a-z]", value))
    broken = len(words) > 8 or any(word in {"is", "was", "are", "i", "i'm"} for word in words[1:])
    return (
        None
        if verbal or broken or (words[-1] in {"at", "of", "the", "and", "or", "in", "for"} and len(words) > 1)
        else _capitalize_words(value)
    )


def _capitalize_words(value: str) -> str:
    """Capitalize a company's name that was typed in lower case."""
    if value != value.lower() or "." in value or not value.isascii():
        return value
    small = {"of", "and", "for", "the", "in", "at", "on"}
    words = [word if word in small else word[:1].upper() + word[1:] for word in value.split()]
    return " ".join(words)


def _is_no_title(value: str) -> bool:
    """Return whether a role isn't a title at all."""
    return value.lower() in _ANY or bool(_SENTENCE.search(value))


def _title_case(value: str) -> str:
    """Return a title that was typed in all caps in title case."""
    letters = [one for one in value if one.isalpha()]
    if len(letters) < 6 or not all(one.isupper() for one in letters):
        return value
    words = [
        word.lower()
        if word in _SMALL and position
        else word
        if len(word) < 4 or not word.isalpha()
        else word.capitalize()
        for position, word in enumerate(value.split())
    ]
    return " ".join(words)
