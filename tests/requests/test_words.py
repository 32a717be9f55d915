"""A loaded dictionary is used until another one, or an empty one, replaces it."""

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from build_steps.runtime.dictionary import encode
from decision_tool.bridge import handle
from decision_tool.requests.words import dictionary

TEXT = "I would be gald to meet you."
GLAD = encode([["be", "glad", "meet", "would", "you"]])


def ask(want: str, **more: object) -> dict[str, Any]:
    """Return the result of a request."""
    said: dict[str, Any] = json.loads(handle(json.dumps({"want": want, **more})))
    return said


def marked(**more: object) -> list[str]:
    """Return the words of the draft that are marked."""
    said = ask("review", kind="message", text=TEXT, **more)
    return [TEXT[start:end] for start, end, _ in said["marks"] if start < end]


@pytest.fixture(autouse=True)
def taken_away() -> Iterator[None]:
    """So that no other test uses the dictionary."""
    yield
    ask("words", text="")


def test_a_draft_is_checked_against_a_loaded_dictionary() -> None:
    """Not before, and not after an empty one has replaced it."""
    assert "gald" not in marked()
    assert ask("words", text=GLAD) == {"ok": True, "number": 5}
    assert "gald" in marked()
    assert "gald" not in marked(fields={"company": "Gald"})
    assert "gald" not in marked(aside=[["spelling", "gald"]])
    assert ask("words", text="") == {"ok": True, "number": 0}
    assert "gald" not in marked()


RUBBISH = (
    "<!DOCTYPE HTML><title>Welcome To Our Network</title>",
    "Alice Was Beginning",
    "Aglad Zmeet",
    "Zmeet",
    "Aglad\r\n",
    "Agl\0ad",
    "Agl\ud83dad",
    "Aglad\nA",
    "{}",
)
"""Texts that are no dictionary: another page, prose, wrong bytes, a word that continues no other."""


@pytest.mark.parametrize("text", RUBBISH)
def test_what_is_not_a_dictionary_is_refused(text: str) -> None:
    """The earlier one stays, and nothing from the refused text is used."""
    ask("words", text=GLAD)
    said = ask("words", text=text)
    assert said["code"] == "bad_dictionary"
    assert said["message"].endswith("Valid: words as the site's own dictionary lists them.")
    assert "gald" in marked()
    assert ask("words", text="") == {"ok": True, "number": 0}
    assert ask("words", text=text)["code"] == "bad_dictionary"
    assert "gald" not in marked()


@given(st.text(alphabet="ABCZabz\n ", max_size=12) | st.text(max_size=12))
def test_every_text_is_either_a_dictionary_or_refused(text: str) -> None:
    """A dictionary has words made of letters only, each at the level of its line."""
    said = ask("words", text=text)
    kept = dictionary()
    if said["ok"]:
        levels = kept.levels if kept else {}
        assert said["number"] == len(levels)
        assert all(re.fullmatch("[a-z]+", word) for word in levels)
        assert re.fullmatch("([A-Z][a-z]*|\n)*", text)
    else:
        assert said["code"] == "bad_dictionary"


@pytest.mark.parametrize("text", [None, 1, ["a"], {}])
def test_a_value_that_is_not_text_is_refused(text: object) -> None:
    """And the earlier dictionary stays."""
    ask("words", text=GLAD)
    assert ask("words", text=text)["code"] == "bad_request"
    assert "gald" in marked()
