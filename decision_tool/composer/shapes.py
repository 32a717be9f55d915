"""Looks at the shape of what was typed, and turns it into words that fit their sentence, or asks again."""

import re
from collections.abc import Callable, Mapping

from decision_tool.composer import lexicon as lex
from decision_tool.composer import practical
from decision_tool.composer.clauses import past_phrase, sentence
from decision_tool.composer.grammar import chunk, dangling, fix_articles, lower_first, tokens, verbs
from decision_tool.composer.names import clean_name, clean_person
from decision_tool.composer.noun_phrase import noun_phrase
from decision_tool.composer.roles import name_company, name_role
from decision_tool.composer.tidy import HIDDEN, is_nothing, lay_flat, phrase, unwrap

type Shaped = tuple[str | None, bool]

AGAIN: Shaped = (None, False)

_ENJOYED = re.compile(
    r"(?:i )?(?:really |very much |truly |especially |also |particularly |just )*"
    r"(?:enjoyed|enjoy|loved|love|liked|like|appreciated|appreciate|admired|admire) ",
    re.IGNORECASE,
)
_CONGRATULATIONS = re.compile(r"(?:congrats|congratulations|congratulation)(?: to you)?(?: on| for)? ", re.IGNORECASE)
_TALKED = re.compile(r"^we (?:talked|spoke|chatted) about (?=\w)", re.IGNORECASE)
_DISCUSSED = re.compile(r"^(?:we )?discussed (?=\w)", re.IGNORECASE)
_BRING = re.compile(
    r"(?:i (?:would bring|will bring|can bring|can offer|bring|have got|have|offer|possess)"
    r"|i['’](?:d bring|ll bring|ve got|ve)|i have|with|bringing|having) ",
    re.IGNORECASE,
)
_DID = re.compile(r"(?:i have|i['’]ve|i) (?:also |just |recently )?(?=\w)", re.IGNORECASE)
_ERRED = re.compile(
    r"(?:sorry,? )?(?:but )?(?:in my (?:last |first )?(?:message|note|email|request),? )?i (?:have )?", re.IGNORECASE
)
_PERSONAL_VERBS = lex.words(
    "saw read heard met watched attended followed worked studied graduated lived learned noticed used bought visited "
    "grew went came spoke took joined interned listened"
)
_DONE_FOR_ME = lex.words("answered asked described explained gave mentioned said shared showed spoke talked told took")
_LIVED = lex.words("years months experience background career degree resume loss")
_EVERYBODYS = lex.words("work profile page job role")
_TRADES = lex.words("""
accounting advertising banking childcare consulting education finance food fundraising furniture law marketing music
nursing payroll politics retail sales science software teaching travel writing
""")
_SUPERLATIVE = lex.words("best greatest finest hardest-working most smartest strongest top")
_PERSON = re.compile(
    r".{2,}(?:er|or|ist|ian|yst|ee)|nurse|student|assistant|accountant|consultant|person|learner|fit|guy"
)
_THINGS = lex.words(
    "career number paper computer letter color honor factor sector minor humor power character master degree"
)
_REASONS = re.compile(r"(?:for )?(?:personal|family|health|medical|private|urgent family|work) reasons", re.IGNORECASE)
_ROLES_AFTER_AS = re.compile(
    r"\b(as|am|I’m|I'm) ((?:(?:senior|junior|lead|registered|certified|licensed|school|software|data|staff|head) )?"
    r"(?:[a-z]{3,}(?:er|ian|ist|yst)|nurse|teacher|doctor|cook|chef|clerk|cashier|assistant|accountant|consultant"
    r"|engineer|developer|analyst|manager|director|tutor|editor|author|actor|doula|pilot|guide"
    r"|[A-Z]{2,4}(?<!C[A-Z]O)(?<!VP)))(?=$| (?:at|for|in|on|with|and)\b)"
)


def shape(name: str, given: str) -> Shaped:
    """Return a value as its sentence carries it.

    Args:
        name: the shape that the field wants.
        given: what was typed.

    Returns:
        The words, '' where nothing was said, or None where it is to be asked for again; and whether they are a
        sentence of their own.
    """
    if name in {"date", "time"}:
        return given.strip(), False
    flat = " ".join(HIDDEN.sub("", given).split()) if name == "company" else lay_flat(given)
    if flat is None:
        return AGAIN
    if name == "name":
        return clean_name(flat), False
    if is_nothing(flat):
        return "", False
    if name in PLAIN:
        return PLAIN[name](flat), False
    value = phrase(unwrap(flat.rstrip("? ") if name == "new_time" else flat))
    return PHRASES[name](value) if value else AGAIN


def _personal(value: str) -> Shaped:
    """Return what completes 'I enjoyed ...', or a sentence that stands by itself."""
    value = _ENJOYED.sub("", value, count=1) if _ENJOYED.match(value) else value
    value = _TALKED.sub("talking with you about ", value)
    value = _DISCUSSED.sub("discussing ", value)
    words = tokens(value)
    if not words or _is_vague(words):
        return AGAIN
    if _CONGRATULATIONS.match(value):
        rest = _CONGRATULATIONS.sub("", value)
        news = noun_phrase(rest, lex.MASS, lex.COUNTABLE) if tokens(rest) else None
        return (f"Congratulations on {news}", True) if news else AGAIN
    if words[0] == "that" and sentence(" ".join(value.split()[1:])):
        return f"I appreciated {lower_first(value)}", True
    if words[0] in {"how", "what"}:
        return (fix_articles(lower_first(value)), False) if _is_how(words) else AGAIN
    if words[0] in lex.GERUNDS or _takes_object(words):
        ends = dangling(words, frozenset({"to", "with", "from"}) if "you" in words else frozenset())
        broken = len(words) < 2 or ends or words[1] in lex.FINITE or words[1] in lex.JOINS
        return AGAIN if broken else (fix_articles(lower_first(value)), False)
    if words[0] in _PERSONAL_VERBS:
        said = past_phrase(value)
        return (f"I {said}", True) if said else AGAIN
    whole = sentence(value) if len(words) > 3 else None
    if whole:
        return (_of_you(whole, words) if words[0] == "you" else whole), True
    return noun_phrase(value, frozenset(), lex.WORKS, put="the"), False


def _is_vague(words: list[str]) -> bool:
    """Return whether something of theirs is named that nobody enjoys, or that everybody has."""
    if words[0] not in {"your", "you're"} or len(words) < 2:
        return False
    return chunk(words)[-1] in _LIVED or (len(words) == 2 and words[1] in _EVERYBODYS)


def _of_you(whole: str, words: list[str]) -> str:
    """Return what is told about the other with what it is to the writer: nobody needs to be told about themselves."""
    if words[1] in _DONE_FOR_ME or not {"me", "us"}.isdisjoint(words):
        return f"I appreciated that {lower_first(whole)}"
    return f"I see that {lower_first(whole)}"


def _takes_object(words: list[str]) -> bool:
    """Return whether a phrase begins with a word in -ing that has an object, so that it is no adjective."""
    return (
        words[0].endswith("ing")
        and words[1:2] != []
        and words[1] in lex.DETERMINERS | {"you", "him", "them", "through"}
    )


def _is_how(words: list[str]) -> bool:
    """Return whether 'how' or 'what' begins a clause with a subject and a verb, and not a question."""
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


def _background(value: str) -> Shaped:
    """Return what completes 'I would bring ...', or 'I am a ...' as a sentence."""
    value = _BRING.sub("", value, count=1) if _BRING.match(value) else value
    value = _name_roles(value)
    words = tokens(value)
    if words[:2] in (["i", "am"], ["i'm", words[1] if len(words) > 1 else ""]):
        start = 2 if words[0] == "i" else 1
        return (
            (sentence(value), True) if words[start : start + 1] in (["a"], ["an"]) and len(words) > start + 1 else AGAIN
        )
    if words[:1] == ["what"]:
        return (fix_articles(lower_first(value)), False) if _is_how(words) else AGAIN
    if not words or words[0] in lex.SUBJECTS or words[0] in lex.CONTRACTED or words[0] in lex.MARKERS:
        return AGAIN
    if words[0] == "no" or (words[0] == "the" and words[1:2] != [] and words[1] in _SUPERLATIVE):
        return AGAIN
    if words[0] in {"a", "an"} and _PERSON.fullmatch(chunk(words)[-1]) and chunk(words)[-1] not in _THINGS:
        return AGAIN  # 'a nurse' is someone, and cannot be brought
    if len(words) == 1 and words[0] in _TRADES:
        return f"a background in {lower_first(value)}", False
    return (None if _titled(value) else noun_phrase(value, lex.MASS | lex.PLURALS, lex.COUNTABLE)), False


def _name_roles(value: str) -> str:
    """Return a phrase with the article that a role lacks: 'ten years as a nurse'."""
    return _ROLES_AFTER_AS.sub(lambda found: fix_articles(f"{found[1]} a {found[2]}"), value)


def _titled(value: str) -> bool:
    """Return whether a phrase is typed as a headline is, 'I Built A Website'."""
    words = value.split()
    return len(words) > 2 and all(word[:1].isupper() or not word.isalpha() for word in words)


def _achievement(value: str) -> Shaped:
    """Return what completes 'I ...' with a verb in the past."""
    value = _name_roles(_DID.sub("", value, count=1) if _DID.match(value) else value)
    return (None if _titled(value) else past_phrase(value)), False


def _mistake(value: str) -> Shaped:
    """Return what completes 'In my last message, I ...', or a sentence that says what is right."""
    value = _ERRED.sub("", value, count=1) if _ERRED.match(value) else value
    bare = value.removeprefix("the ").removeprefix("a ")
    first = bare.partition(" ")[0].lower()
    if first == "wrong" and len(bare.split()) > 1:
        value = f"had the {lower_first(bare)}"
    elif first in {"typo", "mistake", "error"}:
        value = fix_articles(f"made a {lower_first(bare)}")
        return (None if dangling(tokens(value)) else value), False
    words = tokens(value)
    if words[:2] == ["sent", "it"] or (words[:1] == ["it"] and {"not", "should"}.isdisjoint(words)):
        return AGAIN  # nothing says what 'it' is
    said = past_phrase(value, loose_end=True)
    return (said, False) if said else (sentence(value), True)


def _reason(value: str) -> Shaped:
    """Return what completes 'because of ...', or a sentence that gives the reason."""
    value = re.sub(r"^train (?=delay|trouble|strike|problem|issue)", "a train ", practical.open_reason(value))
    value = {"flu": "the flu", "covid": "COVID"}.get(value.lower(), value)
    if _REASONS.fullmatch(value):
        return f"It’s for {lower_first(value.removeprefix('for '))}", True
    if tokens(value)[:1] == ["no"]:
        return AGAIN
    stated = practical.state_reason(value)
    if stated:
        return stated, True
    whole = sentence(value)
    if whole:
        return whole, True
    words = tokens(value)
    if words and words[0] in {"got", "came", "caught", "had", "woke", "broke", "tested", "hurt"}:
        said = past_phrase(value)
        return (f"I {said}", True) if said else AGAIN
    return noun_phrase(value, lex.MASS, lex.COUNTABLE), False


def _new_time(value: str) -> Shaped:
    """Return what completes 'Would ... work instead?'."""
    return practical.name_times(value), False


PLAIN: Mapping[str, Callable[[str], str | None]] = {
    "role": name_role,
    "company": name_company,
    "person": clean_person,
    "question": practical.ask,
    "contact": practical.reach,
}
PHRASES: Mapping[str, Callable[[str], Shaped]] = {
    "personal": _personal,
    "background": _background,
    "achievement": _achievement,
    "mistake": _mistake,
    "reason": _reason,
    "new_time": _new_time,
}
