"""The only interface between the page and Python: whatever comes in, one JSON object goes out."""

import json
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from decision_tool import bridge
from decision_tool.bridge import REQUESTS, handle
from decision_tool.errors import ToolError, unknown

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)
KEYS = (
    "answers",
    "kind",
    "fields",
    "account",
    "reach",
    "today",
    "text",
    "aside",
    "unfinished",
    "outcome",
    "case",
    "interview",
    "sent",
    "id",
)
# Values that are valid somewhere, so that requests get past their first check.
LIKELY = st.sampled_from(
    ["message", "request_note", "free", "premium", "connected", "2026-03-05", "no_answer", "send_message", ""]
)
MAPPINGS = st.dictionaries(
    st.sampled_from(["stage", "purpose", "role", "your_name", "interview_date"]),
    st.sampled_from(["scheduled", "connect", "Ada", "2026-03-05"]) | st.text(max_size=20),
)


@pytest.fixture(autouse=True, scope="module")
def no_dictionary_stays() -> Iterator[None]:
    """Remove the dictionary that these tests load, so that no other test uses it."""
    yield
    assert asked({"want": "words", "text": ""})["number"] == 0


def asked(request: object) -> dict[str, Any]:
    """Return the answer to a request."""
    answer: dict[str, Any] = json.loads(handle(json.dumps(request)))
    return answer


def check(answer: str) -> None:
    """Fail if the page couldn't read an answer."""
    said = json.loads(answer)
    assert isinstance(said["ok"], bool)
    if not said["ok"]:
        assert set(said) == {"ok", "code", "message"}
        assert said["code"] != "internal", said["message"]
        assert "Traceback" not in said["message"]


@given(st.text())
def test_any_text_gets_an_answer(text: str) -> None:
    """No text sent over the bridge raises."""
    check(handle(text))


@given(JSON)
def test_any_json_gets_an_answer(value: object) -> None:
    """And no JSON does."""
    check(handle(json.dumps(value)))


@given(st.sampled_from(REQUESTS), st.dictionaries(st.sampled_from(KEYS), JSON | LIKELY | MAPPINGS))
def test_each_request_answers_whatever_its_values(want: str, more: dict[str, object]) -> None:
    """Wrong types, unknown ids, impossible dates: refused by name, never raised."""
    check(handle(json.dumps({**more, "want": want})))


@pytest.mark.parametrize("text", ["", "{", "[" * 100_000, "1" * 10_000, '{"want": "version"} x'])
def test_text_that_is_not_json_is_refused(text: str) -> None:
    """The error has its code and says what is valid."""
    said = json.loads(handle(text))
    assert said == {
        "ok": False,
        "code": "bad_request",
        "message": "The request is not JSON. Valid: one JSON object.",
    }


@pytest.mark.parametrize(
    ("text", "named"),
    [("[]", "a list"), ("null", "null"), ('"version"', "text"), ("7", "a number"), ("true", "true or false")],
)
def test_json_that_is_not_an_object_is_refused(text: str, named: str) -> None:
    """The error names the type."""
    assert json.loads(handle(text))["message"] == f"The request is {named}. Valid: one JSON object."


@pytest.mark.parametrize("want", ["weather", "", None, 1, ["version"], "__init__", "read", "../bridge"])
def test_only_listed_requests_are_accepted(want: object) -> None:
    """No other module can be named from outside; the error lists the valid requests."""
    said = asked({"want": want})
    assert said["code"] == "unknown_request"
    assert said["message"].endswith(f"Valid: {', '.join(REQUESTS)}.")


def test_a_tool_error_keeps_its_code_and_its_message() -> None:
    """So that the page can compare the code and show the message."""
    said = asked({"want": "decision", "answers": {"mood": "fine"}})
    expected = unknown("question", "mood", [])
    assert said["code"] == expected.code
    assert said["message"].startswith("There is no question 'mood'.")


def test_an_internal_error_is_an_answer_too(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its type and message on one line, for the page's details."""

    def broken(asked: object) -> dict[str, object]:
        raise KeyError("lost")

    monkeypatch.setattr(bridge, "import_module", lambda _name: SimpleNamespace(answer=broken))
    assert asked({"want": "version"}) == {"ok": False, "code": "internal", "message": "KeyError: 'lost'"}


def test_answerer_raises_for_an_unknown_request() -> None:
    """`handle` turns that into an answer."""
    with pytest.raises(ToolError):
        bridge.find_handler("weather")
