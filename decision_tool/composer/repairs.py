"""Fixes typing mistakes in a phrase if it's certain what was meant."""

import re

_OWNERS = (
    "bachelor|child|client|company|customer|dentist|doctor|driver|farmer|master|museum|patient|school|student"
    "|teacher|user|veterinarian|vet"
)
_SLIPS = {
    "teh": "the",
    "acheived": "achieved",
    "developped": "developed",
    "mispelled": "misspelled",
    "recieved": "received",
    "seperate": "separate",
    "forcasting": "forecasting",
    "managment": "management",
    "definately": "definitely",
    "experiance": "experience",
    "sucessfully": "successfully",
    "orgnized": "organized",
    "orginized": "organized",
    "plumming": "plumbing",
}
_REPAIRS = (
    (re.compile(r"(^|\b(?:an?|my|your|the) (?:\w+ )?)(" + _OWNERS + r")s (?=[a-z])", re.IGNORECASE), r"\1\2’s "),
    (re.compile(r"(?<=[a-z]) & (?=[a-z])"), " and "),
    (re.compile(r",? etc\b\.?$"), ""),
    (re.compile(r"\bper cent\b"), "percent"),
    (re.compile(r"\byour advise\b", re.IGNORECASE), "your advice"),
    (re.compile(r",? (?:sorry|thanks|thank you)$", re.IGNORECASE), ""),
)
_SLIP = re.compile(r"\b(?:" + "|".join(_SLIPS) + r")\b", re.IGNORECASE)


def repair(value: str) -> str:
    """Fix the obvious mistakes in a phrase.

    Args:
        value: a phrase on one line.

    Returns:
        The phrase, such as `a patient’s life` for `a patients life`.
    """
    value = _SLIP.sub(lambda slip: _cased(slip[0], _SLIPS[slip[0].lower()]), value)
    for pattern, replacement in _REPAIRS:
        value = pattern.sub(replacement, value)
    return value


def _cased(typed: str, word: str) -> str:
    """Capitalize a word if the typed one was capitalized."""
    return word.capitalize() if typed[:1].isupper() else word
