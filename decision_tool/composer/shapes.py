"""Turns what was typed into words that fit their sentence, or asks again. Each field has a shape."""

import re
from collections.abc import Callable, Mapping

from decision_tool.composer import lexicon as lex
from decision_tool.composer import practical
from decision_tool.composer.bring import shape_background, titled
from decision_tool.composer.clauses import AGAIN, Shaped, past_phrase, sentence
from decision_tool.composer.enjoy import shape_personal
from decision_tool.composer.grammar import dangling, fix_articles, lower_first, tokens
from decision_tool.composer.greeting import in_doubt
from decision_tool.composer.names import clean_name, clean_person
from decision_tool.composer.noun_phrase import noun_phrase
from decision_tool.composer.roles import name_company, name_role
from decision_tool.composer.tidy import HIDDEN, is_nothing, lay_flat, phrase, unwrap

_DID = re.compile(r"(?:i have|i['’]ve|i|have|['’]ve) (?:also |just |recently )?(?=\w)", re.IGNORECASE)
_ERRED = re.compile(
    r"(?:sorry,? )?(?:but )?(?:in my (?:last |first )?(?:message|note|email|request),? )?i (?:have )?", re.IGNORECASE
)
_MEANT = re.compile(r"^((?:wrote|said|put|typed)\b.+?),?(?: and| but)?(?: I)? meant ", re.IGNORECASE)
_NOT_PROUD = re.compile(r"(?:was |got )?(?:laid off|fired|let go)\b|did (?:it|that|this)$", re.IGNORECASE)
_REASONS = re.compile(r"(?:for )?(?:personal|family|health|medical|private|urgent family|work) reasons", re.IGNORECASE)
_ROLES_AFTER_AS = re.compile(
    r"\b(as|am|I’m|I'm) ((?:(?:senior|junior|lead|registered|certified|licensed|school|software|data|staff|head) )?"
    r"(?:[a-z]{3,}(?:er|ian|ist|yst)|nurse|teacher|doctor|cook|chef|clerk|cashier|assistant|accountant|consultant"
    r"|engineer|developer|analyst|manager|director|tutor|editor|author|actor|doula|pilot|guide"
    r"|[A-Z]{2,4}(?<!C[A-Z]O)(?<!VP)))(?=$| (?:at|for|in|on|with|and)\b)"
)


def shape(name: str, given: str) -> Shaped:
    """Return a value in the words that fit its sentence.

    Args:
        name: the field's shape.
        given: what was typed.

    Returns:
        The words, '' if nothing was said, or None to ask again; and whether they are a complete sentence.
    """
    if name in {"date", "time"}:
        return given.strip(), False
    flat = " ".join(HIDDEN.sub("", given).split()) if name == "company" else lay_flat(given)
    if flat is None:
        return AGAIN
    if name == "name":
        cleaned = clean_name(flat)
        return (None if cleaned and in_doubt(cleaned) else cleaned), False
    if is_nothing(flat):
        return "", False
    if name in PLAIN:
        return PLAIN[name](flat), False
    value = phrase(unwrap(flat.rstrip("? ") if name == "new_time" else flat))
    return PHRASES[name](value) if value else AGAIN


def _name_roles(value: str) -> str:
    """Add a missing article before a role, as in 'ten years as a nurse'."""
    return _ROLES_AFTER_AS.sub(lambda found: fix_articles(f"{found[1]} a {found[2]}"), value)


def _achievement(value: str) -> Shaped:
    """Return words that complete 'I ...' with a past-tense verb."""
    value = _name_roles(_DID.sub("", value, count=1) if _DID.match(value) else value)
    unsaid = titled(value) or _NOT_PROUD.match(value) or re.search(r"\s[-–]\s", value)
    return (None if unsaid else past_phrase(value)), False


def _mistake(value: str) -> Shaped:
    """Return words that complete 'In my last message, I ...', or a sentence that says what's right."""
    value = _ERRED.sub("", value, count=1) if _ERRED.match(value) else value
    value = _MEANT.sub(r"\1 but meant ", value)
    if value.lower().startswith("named "):
        return lower_first(value), False
    bare = value.removeprefix("the ").removeprefix("a ")
    first = bare.partition(" ")[0].lower()
    if first == "wrong" and len(bare.split()) > 1:
        value = f"had the {lower_first(bare)}"
    elif first in {"typo", "mistake", "error"}:
        value = fix_articles(f"made a {lower_first(bare)}")
        return (None if dangling(tokens(value)) else value), False
    words = tokens(value)
    if words[:2] == ["sent", "it"] or (words[:1] == ["it"] and {"not", "should"}.isdisjoint(words)):
        return AGAIN  # 'it' is unclear
    said = past_phrase(value, loose_end=True)
    return (said, False) if said else (sentence(value), True)


def _reason(value: str) -> Shaped:
    """Return words that complete 'because of ...', or a sentence that gives the reason."""
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
    if words and words[0] in {"got", "came", "caught", "had", "woke", "broke", "tested", "hurt", "overslept"}:
        said = past_phrase(value)
        return (f"I {said}", True) if said else AGAIN
    return noun_phrase(value, lex.MASS, lex.COUNTABLE), False


def _new_time(value: str) -> Shaped:
    """Return words that complete 'Would ... work instead?'."""
    return practical.name_times(value), False


PLAIN: Mapping[str, Callable[[str], str | None]] = {
    "role": name_role,
    "company": name_company,
    "person": clean_person,
    "question": practical.ask,
    "contact": practical.reach,
}
PHRASES: Mapping[str, Callable[[str], Shaped]] = {
    "personal": shape_personal,
    "background": lambda value: shape_background(_name_roles(value)),
    "achievement": _achievement,
    "mistake": _mistake,
    "reason": _reason,
    "new_time": _new_time,
}
