"""Huge, deeply nested, and hostile input: an answer or a coded error, in time, and nothing that the page refuses."""

import json
import re
from collections.abc import Iterator
from time import perf_counter
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from build_steps.paths import ROOT
from decision_tool.bridge import handle
from decision_tool.composer import BOOK

ELEMENTS = (ROOT / "docs/assets/tool/elements.mjs").read_text(encoding="utf-8")
TAGS = set("".join(re.findall(r'"([a-z0-9 ]+)"', ELEMENTS.partition(".split")[0])).split())
ATTRIBUTE = re.compile(re.findall(r"ATTRIBUTE = /(.+)/;", ELEMENTS)[0])
"""The tags that the page's script builds; it refuses all others."""

HOSTILE = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    '"><svg onload=alert(1)>',
    "javascript:alert(1)",
    "{{constructor.constructor('alert(1)')()}}",
    "</textarea></template></section>",
    "\u202egnp.exe\u202c",
    "\x00\x01\x1b[31m",
    "\ud83d",
    "%s%n{0}{length}",
    "’); DROP TABLE drafts;--",
)
HUGE = ("word " * 4_000, "x" * 50_000, "<b>" * 10_000, "?!" * 10_000, "\n" * 50_000, "🙂" * 20_000, "' \"" * 10_000)
LONGEST = 12.0
"""Seconds for input far larger than anyone types, on a busy machine; a hang would take minutes."""
SHOWN = ("show", "channel", "preview", "checklist", "plan", "case")
KINDS = [kind.id for kind in BOOK.kinds]
FIELDS = [field.id for field in BOOK.fields]


def answer(request: dict[str, object]) -> dict[str, Any]:
    """Return the answer to a request, which is never an internal error."""
    said: dict[str, Any] = json.loads(handle(json.dumps(request)))
    assert said.get("code") != "internal", said
    return said


def built(node: Any) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield every element of a shown tree, with its attributes."""
    if isinstance(node, list) and len(node) == 3 and isinstance(node[1], dict):
        yield node[0], node[1]
        for child in node[2]:
            yield from built(child)
    elif isinstance(node, list):
        for child in node:
            yield from built(child)
    elif isinstance(node, dict):
        for child in node.values():
            yield from built(child)


def check_shown(said: dict[str, Any]) -> None:
    """Fail if the page would refuse an element, or if an element could run or load something."""
    for tag, attributes in built(said):
        assert tag in TAGS
        for name, value in attributes.items():
            assert ATTRIBUTE.fullmatch(name), name
            assert name != "href" or value.startswith(("site:", "#")), value


hostile = st.lists(st.sampled_from(HOSTILE) | st.text(max_size=30), min_size=1, max_size=6).map(" ".join)


def test_the_page_builds_no_active_tag() -> None:
    """The list was found, and no tag in it loads or runs anything."""
    assert {"a", "p", "ul"} <= TAGS
    assert not TAGS & {"script", "style", "img", "iframe", "object", "embed", "form", "link", "meta", "base", "svg"}
    assert not ATTRIBUTE.fullmatch("onclick")
    assert not ATTRIBUTE.fullmatch("style")
    assert not ATTRIBUTE.fullmatch("src")


@given(st.sampled_from(KINDS), hostile)
def test_a_hostile_draft_is_read_as_text(kind: str, text: str) -> None:
    """Whatever is quoted from it, only our own elements are shown."""
    said = answer({"want": "review", "kind": kind, "text": text})
    assert said["ok"]
    check_shown(said)


@given(st.sampled_from(KINDS), st.dictionaries(st.sampled_from(FIELDS), hostile, max_size=6))
def test_hostile_fields_are_composed_as_text(kind: str, fields: dict[str, str]) -> None:
    """Refused with an error code, or put into the draft unchanged."""
    check_shown(answer({"want": "draft", "kind": kind, "fields": fields}))


@given(hostile, hostile)
def test_hostile_answers_and_days_are_refused_by_name(name: str, value: str) -> None:
    """The error quotes them, and the page shows the quote as text."""
    assert answer({"want": "decision", "answers": {name: value}})["code"] == "unknown_question"
    assert answer({"want": "decision", "answers": {"stage": value}})["code"] == "unknown_option"
    said = answer({"want": "plan", "outcome": value, "today": "2026-11-22"})
    assert not said["ok"]
    assert len(said["message"]) < 2_000


@pytest.mark.parametrize("text", HUGE, ids=lambda text: f"{text[:4]!r} {len(text)}")
def test_a_huge_draft_is_read_in_time(text: str) -> None:
    """In linear time, not quadratic."""
    start = perf_counter()
    check_shown(answer({"want": "review", "kind": "message", "text": text}))
    assert perf_counter() - start < LONGEST


@pytest.mark.parametrize("text", HUGE, ids=lambda text: f"{text[:4]!r} {len(text)}")
def test_huge_fields_are_composed_in_time(text: str) -> None:
    """If it doesn't fit, the answer says by how much."""
    start = perf_counter()
    check_shown(answer({"want": "draft", "kind": "request_note", "fields": dict.fromkeys(FIELDS[:4], text)}))
    assert perf_counter() - start < LONGEST


@pytest.mark.parametrize(
    "request_json",
    [
        '{"want":' + "[" * 50_000 + "]" * 50_000 + "}",
        '{"want": "decision", "answers": ' + '{"a":' * 50_000 + "1" + "}" * 50_001,
        '{"want": "decision", "answers": {' + ",".join(f'"q{each}": "x"' for each in range(20_000)) + "}}",
        '{"want": "review", "kind": "message", "text": "a", "aside": ' + str([["a", "b"]] * 5_000) + "}",
        '{"want": "version", "want": "decision"}',
        '{"want": "version", "more": NaN}',
        '{"want": "version", "more": 1e999}',
        '{"want": "version"}\x00',
        "\ufeff{}",
    ],
    ids=["deep", "deep object", "wide", "many set aside", "twice", "no number", "infinite", "a zero", "a mark"],
)
def test_odd_json_gets_an_answer(request_json: str) -> None:
    """One JSON object comes back, in time."""
    start = perf_counter()
    said = json.loads(handle(request_json))
    assert isinstance(said["ok"], bool)
    assert said.get("code") != "internal", said
    assert perf_counter() - start < LONGEST
